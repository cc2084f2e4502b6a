"""The worst of all notices is the status; a lifted retraction and a notice itself are not retracted."""

from __future__ import annotations

from dataclasses import replace

import pytest

from factcheck_app.domain.editorial_status import EditorialStatus
from factcheck_app.domain.work import Notice, NoticeKind, Provider, WorkRecord
from factcheck_app.lookups.records.editorial_status import status_of
from tests.fakes.works import ROWAN, record_of

K, S = NoticeKind, EditorialStatus


def told(*kinds: tuple[NoticeKind, str | None], provider: Provider = Provider.CROSSREF) -> WorkRecord:
    notices = tuple(Notice(kind, provider, date, f"10.5555/n{place}") for place, (kind, date) in enumerate(kinds))
    return record_of(provider, notices=notices)


@pytest.mark.parametrize(
    ("kinds", "status"),
    [
        ([(K.CORRECTION, "2020")], S.CORRECTED),
        ([(K.PARTIAL_RETRACTION, "2020")], S.CORRECTED),
        ([(K.CORRECTION, "2020"), (K.EXPRESSION_OF_CONCERN, "2019")], S.EXPRESSION_OF_CONCERN),
        ([(K.CORRECTION, "2021"), (K.EXPRESSION_OF_CONCERN, "2020"), (K.RETRACTION, "2020")], S.RETRACTED),
        ([(K.RETRACTION, "2020-01-10"), (K.REINSTATEMENT, "2022-06-15")], S.REINSTATED),
        ([(K.RETRACTION, None), (K.REINSTATEMENT, "2022-06-15")], S.REINSTATED),
        ([(K.RETRACTION, "2023"), (K.REINSTATEMENT, "2022-06-15")], S.RETRACTED),
        ([(K.REINSTATEMENT, "2022")], S.REINSTATED),
        ([(K.EXPRESSION_OF_CONCERN, "2022-03"), (K.REINSTATEMENT, "2021-09")], S.EXPRESSION_OF_CONCERN),
        (
            [(K.EXPRESSION_OF_CONCERN, "2019"), (K.RETRACTION, "2020"), (K.REINSTATEMENT, "2021")],
            S.REINSTATED,
        ),
        ([(K.CORRECTION, "2019"), (K.RETRACTION, "2020"), (K.REINSTATEMENT, "2021")], S.REINSTATED),
    ],
)
def test_the_worst_that_holds_is_the_status(
    kinds: list[tuple[NoticeKind, str | None]], status: EditorialStatus
) -> None:
    found = status_of([told(*kinds)])
    assert found.status is status
    assert len(found.notices) == len(kinds)


@pytest.mark.parametrize(
    ("provider", "status"),
    [
        (Provider.CROSSREF, S.NONE_FOUND),
        (Provider.PUBMED, S.NONE_FOUND),
        (Provider.RETRACTION_WATCH, S.NONE_FOUND),
        (Provider.OPENALEX, S.NOT_CHECKED),
        (Provider.UNPAYWALL, S.NOT_CHECKED),
    ],
)
def test_silence_counts_only_of_those_who_keep_notices(provider: Provider, status: EditorialStatus) -> None:
    assert status_of([record_of(provider)]).status is status
    assert status_of([]).status is S.NOT_CHECKED


def test_a_notice_is_not_retracted_by_a_link_the_wrong_way_round() -> None:
    wrong = replace(told((K.RETRACTION, "2020")), is_notice=True)
    assert (status_of([wrong]).status, status_of([wrong]).is_notice) == (S.NONE_FOUND, True)


def test_a_work_that_pubmed_lists_as_retracted_is_no_notice() -> None:
    found = status_of([record_of(is_notice=True), told((K.RETRACTION, "2020"), provider=Provider.PUBMED)])
    assert (found.status, found.is_notice) == (S.RETRACTED, False)


def test_openalex_alone_against_those_who_keep_notices_is_a_contradiction() -> None:
    alone = told((K.RETRACTION, None), provider=Provider.OPENALEX)
    assert status_of([alone]).status is S.RETRACTED
    found = status_of([ROWAN, alone])
    assert found.status is S.NONE_FOUND
    assert found.conflict is not None
    assert found.conflict.values == (("OpenAlex", "retracted"), ("Crossref", "no retraction"))


def test_a_notice_that_is_told_twice_is_one() -> None:
    record = told((K.CORRECTION, "2020"))
    assert len(status_of([record, record]).notices) == 1


def test_a_concern_that_was_lifted_is_a_correction() -> None:
    concern = Notice(K.EXPRESSION_OF_CONCERN, Provider.CROSSREF, "2020-01", "10.5555/n1")
    lift = Notice(K.CORRECTION, Provider.CROSSREF, "2021-01", "10.5555/n2", words="Removal of Expression of Concern")
    record = record_of(Provider.CROSSREF, notices=(concern, lift))
    assert status_of([record]).status is S.CORRECTED
    again = replace(concern, date="2022-01", doi="10.5555/n3")
    assert status_of([replace(record, notices=(concern, lift, again))]).status is S.EXPRESSION_OF_CONCERN


def test_the_guess_of_another_service_hides_no_retraction() -> None:
    guess = record_of(Provider.OPENALEX, is_notice=True)
    finding = status_of([told((K.RETRACTION, "2021")), guess])
    assert (finding.status, finding.is_notice) == (S.RETRACTED, False)
