"""A notice is told on the work it is about, whichever way round publishers deposit it."""

from __future__ import annotations

import pytest

from factcheck_app.domain.work import NoticeKind, Provider
from factcheck_app.lookups.services.crossref_notices import read_notices
from tests.fakes.service_records import DOI, TITLE, update

NOTICE = "10.5555/notice"
RW = "retraction-watch"


def kinds(title: str = TITLE, **updates: object) -> tuple[list[NoticeKind], bool]:
    value = {name.replace("_", "-"): rows for name, rows in updates.items()}
    notices, is_notice = read_notices(value, DOI, title)
    return [notice.kind for notice in notices], is_notice


def test_a_work_is_told_of_by_updated_by() -> None:
    notices, is_notice = read_notices({"updated-by": [update("retraction", NOTICE)]}, DOI, TITLE)
    assert (notices[0].kind, notices[0].doi, notices[0].date) == (NoticeKind.RETRACTION, NOTICE, "2021-03-09")
    assert (notices[0].provider, notices[0].words, is_notice) == (Provider.CROSSREF, "Retraction", False)


def test_retraction_watch_alone_is_enough_and_named() -> None:
    notices, _ = read_notices({"updated-by": [update("retraction", NOTICE, source=RW)]}, DOI, TITLE)
    assert notices[0].provider is Provider.RETRACTION_WATCH


def test_the_same_notice_of_both_sources_is_told_once() -> None:
    both = [update("expression_of_concern", NOTICE, source=RW), update("expression_of_concern", NOTICE)]
    assert kinds(updated_by=both) == ([NoticeKind.EXPRESSION_OF_CONCERN], False)


def test_a_notice_is_not_retracted_though_its_publisher_says_so() -> None:
    assert kinds(
        f"Retraction—{TITLE}",
        update_to=[update("retraction", DOI[:-1], source=RW), update("erratum", DOI[:-1])],
        updated_by=[update("retraction", DOI[:-1])],
    ) == ([], True)


def test_a_retracted_work_whose_publisher_calls_it_the_notice_is_retracted() -> None:
    assert kinds(
        f"RETRACTED: {TITLE}",
        update_to=[update("retraction", NOTICE)] * 4,
        updated_by=[update("retraction", NOTICE, source=RW)],
    ) == ([NoticeKind.RETRACTION], False)
    assert kinds(f"RETRACTED: {TITLE}", update_to=[update("retraction", NOTICE)]) == ([NoticeKind.RETRACTION], False)


def test_a_plain_notice_says_what_it_updates() -> None:
    assert kinds("A note", update_to=[update("correction", NOTICE)]) == ([], True)
    assert kinds(f"Correction to: {TITLE}") == ([], True)
    assert kinds(f"Expression of Concern: {TITLE}", updated_by=[update("expression_of_concern", NOTICE)]) == ([], True)


@pytest.mark.parametrize(
    "title",
    [
        f"Retraction Note: {TITLE}",
        f"Retraction notice to “{TITLE}”",
        f"Notice of Retraction and Replacement. {TITLE}",
        "Retraction for Muster et al., Evening walks and sleep",
        f"Editorial Expression of Concern: {TITLE}",
        f"Author Correction: {TITLE}",
        f"Publisher’s Correction: {TITLE}",
        "Correction",
        f"Corrigendum to {TITLE}",
        f"Erratum for “{TITLE}”",
        "Department of Error",
        f"Withdrawal: {TITLE}",
    ],
)
def test_the_titles_of_notices_are_known(title: str) -> None:
    assert kinds(title) == ([], True)


@pytest.mark.parametrize(
    "title",
    [
        "Correction of anaemia in pregnancy",
        "Correction for multiple testing in trials",
        "Retraction of the lung after injury",
        "Withdrawal of alcohol: a review",
        "Expression of concerns among carers",
        TITLE,
    ],
)
def test_a_title_that_speaks_of_corrections_is_no_notice(title: str) -> None:
    assert kinds(title) == ([], False)


def test_a_partial_retraction_points_at_its_own_work() -> None:
    own = [update("partial_retraction", DOI)]
    assert kinds(updated_by=own, update_to=own) == ([NoticeKind.PARTIAL_RETRACTION], False)
    assert kinds(update_to=own) == ([NoticeKind.PARTIAL_RETRACTION], False)


def test_a_new_version_is_no_notice() -> None:
    own = [update("new_version", DOI), update("new_edition", NOTICE)]
    assert kinds(updated_by=own, update_to=own) == ([], False)


def test_all_notices_are_kept() -> None:
    found, _ = kinds(
        updated_by=[update("erratum", "10.5555/a"), update("retraction", NOTICE), update("reinstatement", NOTICE)]
    )
    assert found == [NoticeKind.CORRECTION, NoticeKind.RETRACTION, NoticeKind.REINSTATEMENT]


def test_a_notice_that_was_retracted_in_its_turn_is_retracted() -> None:
    assert kinds(
        f"Correction: {TITLE}",
        update_to=[update("correction", "10.5555/a", source=RW)],
        updated_by=[update("retraction", NOTICE, source=RW)],
    ) == ([NoticeKind.RETRACTION], False)


def test_a_correction_that_its_publisher_alone_says_was_retracted_is_retracted() -> None:
    assert kinds(
        f"Correction: {TITLE}",
        update_to=[update("correction", "10.5555/a")],
        updated_by=[update("correction", "10.5555/a"), update("retraction", NOTICE)],
    ) == ([NoticeKind.RETRACTION], False)


def test_a_withdrawn_preprint_says_so_in_its_title_alone() -> None:
    value: dict[str, object] = {"type": "posted-content", "subtype": "preprint"}
    notices, _ = read_notices(value, DOI, f"WITHDRAWN: {TITLE}")
    assert [notice.words for notice in notices] == ["The title says withdrawn"]
    # of a journal's review it means that it is out of date
    assert kinds(f"WITHDRAWN: {TITLE}") == ([], False)


def test_a_mark_in_the_title_alone_is_a_retraction_without_a_place() -> None:
    notices, _ = read_notices({}, DOI, f"RETRACTED ARTICLE: {TITLE}")
    assert (notices[0].kind, notices[0].doi) == (NoticeKind.RETRACTION, None)


@pytest.mark.parametrize("odd", [None, "retraction", 3, {"type": "retraction"}, [None, 3], [{"type": None}]])
def test_odd_updates_break_nothing(odd: object) -> None:
    read_notices({"updated-by": odd, "update-to": odd}, None, "")


@pytest.mark.parametrize("kind", ["retraction_and_replacement", "retract-and-replace", "withdrawn", "Retracted"])
def test_other_words_for_a_retraction_are_one(kind: str) -> None:
    assert kinds(updated_by=[{**update("retraction", NOTICE), "type": kind}]) == ([NoticeKind.RETRACTION], False)


@pytest.mark.parametrize("kind", ["removal", "retraction", "expression_of_concern"])
def test_taking_a_concern_away_retracts_nothing(kind: str) -> None:
    lifted = {**update(kind, NOTICE), "label": "Removal of Expression of Concern"}
    assert kinds(updated_by=[lifted]) == ([NoticeKind.CORRECTION], False)


def test_a_notice_under_the_title_of_what_it_retracts_is_a_notice() -> None:
    journal = [{"name": "Journal of Invented Trials", "sequence": "first"}]
    of_another = [update("retraction", DOI[:-1])]
    assert kinds(f"Retracted: {TITLE}", update_to=of_another, author=journal) == ([], True)
    people = [{"family": "Muster", "given": "Ana"}]
    assert kinds(f"Retracted: {TITLE}", update_to=of_another, author=people) == ([NoticeKind.RETRACTION], False)
    listed = [update("retraction", DOI[:-1], source=RW)]
    assert kinds(f"Retracted: {TITLE}", update_to=listed, author=people) == ([], True)


@pytest.mark.parametrize(
    "title",
    [
        "Statement of Retraction: Evening walks",
        "Retraction statement: Evening walks",
        "Notice of Expression of Concern: Evening walks",
        "Removal of Expression of Concern: Evening walks",
        "Author Erratum: Evening walks",
    ],
)
def test_publishers_have_many_titles_for_a_notice(title: str) -> None:
    assert kinds(title) == ([], True)


def test_a_study_of_mistakes_is_no_notice() -> None:
    assert kinds("Errata in diagnosis: a cohort study") == ([], False)
    assert kinds("Withdrawal from caffeine and sleep") == ([], False)


def test_a_replaced_work_and_a_withdrawn_preprint_are_told_by_their_title() -> None:
    assert kinds("Retracted and Replaced: Evening walks")[0] == [NoticeKind.RETRACTION]
    assert kinds("Evening walks [WITHDRAWN]", subtype="preprint")[0] == [NoticeKind.RETRACTION]
    assert kinds("Evening walks and why patients withdrawn", subtype="preprint")[0] == []
