"""Each notice that holds is said with its date, its provider and its place."""

from __future__ import annotations

from factcheck_app.domain.work import Notice, NoticeKind, Provider
from factcheck_app.lookups.flags.status_flags import notice_flag, status_flags
from tests.fakes.works import record_of, work_of
from tests.lookups.flags.cited_draft import cited

K = NoticeKind


def codes(*notices: Notice) -> list[str]:
    return [flag.code for flag in status_flags(work_of(record_of(notices=notices)))]


def test_a_retraction_is_said_once_with_all_who_say_so() -> None:
    here = record_of(notices=(Notice(K.RETRACTION, Provider.CROSSREF, "2010-02-06", "10.5555/n"),))
    there = record_of(Provider.PUBMED, notices=(Notice(K.RETRACTION, Provider.PUBMED, "2010-02", None, "20137807"),))
    (flag,) = status_flags(work_of(here, there))
    assert flag.code == "retracted"
    assert flag.message == "Retracted on 6 February 2010: Crossref and PubMed. Notice: doi.org/10.5555/n."


def test_reasons_are_said_where_the_imported_list_has_them() -> None:
    copied = Notice(K.RETRACTION, Provider.RETRACTION_WATCH, "2020-01-02", "10.5555/n", words="Retraction")
    listed = Notice(
        K.RETRACTION, Provider.RETRACTION_WATCH, "2020-01-02", "10.5555/n", words="Error in Data, Retract and Replace"
    )
    (flag,) = status_flags(
        work_of(record_of(notices=(copied,)), record_of(Provider.RETRACTION_WATCH, notices=(listed,)))
    )
    assert "Reasons given: Error in Data; Retract and Replace." in flag.message
    (plain,) = status_flags(work_of(record_of(notices=(copied,))))
    assert "Reasons" not in plain.message


def test_every_date_is_said() -> None:
    twice = [Notice(K.CORRECTION, Provider.PUBMED, date, f"10.5555/{date}") for date in ("2021-05", "2020-01-02")]
    (flag,) = status_flags(work_of(record_of(notices=tuple(twice))))
    assert flag.message.startswith("Corrected on 2 January 2020 and in May 2021: PubMed.")


def test_kinds_are_told_apart_and_all_are_shown() -> None:
    kinds = (K.CORRECTION, K.EXPRESSION_OF_CONCERN, K.PARTIAL_RETRACTION)
    notices = [Notice(kind, Provider.CROSSREF, "2020", f"10.5555/{kind}") for kind in kinds]
    assert codes(*notices) == ["expression_of_concern", "partial_retraction", "corrected"]
    assert codes() == []


def test_a_lifted_retraction_is_said_as_lifted() -> None:
    before = Notice(K.RETRACTION, Provider.CROSSREF, "2020-01", "10.5555/a")
    after = Notice(K.REINSTATEMENT, Provider.CROSSREF, "2021-01", "10.5555/b")
    assert codes(before, after) == ["reinstated"]


def test_a_notice_is_no_study_unless_the_draft_says_so() -> None:
    notice = work_of(record_of(title="Retraction—Evening walks", is_notice=True))
    flag = notice_flag(notice, cited("Walks help people to sleep.").passages)
    assert flag is not None
    assert flag.code == "editorial_notice"
    assert notice_flag(notice, cited("The journal retracted the paper.").passages) is None
    assert notice_flag(work_of(record_of()), []) is None
