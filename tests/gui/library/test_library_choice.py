"""The library lists what is chosen, in the chosen order."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from factcheck_app.domain.review import ReviewStatus, ReviewSummary
from factcheck_app.domain.review_standing import ReviewStanding, SignOff
from factcheck_app.gui.library.library_choice import (
    LibraryChoice,
    LibraryOrder,
    LibraryShow,
    count_shows,
    in_order,
    lists,
    tags_of,
)
from factcheck_app.gui.library.library_words import row_words, spoken_words

WHEN = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
TODAY = date(2026, 11, 24)
NEW = ReviewSummary("a", "Tea", ReviewStatus.NEW, 20, 0, WHEN, WHEN, "tea.txt")
LATE = replace(NEW, id="b", status=ReviewStatus.IN_REVIEW, decided=7, standing=ReviewStanding(due=date(2026, 11, 20)))
SOON = replace(LATE, id="c", standing=ReviewStanding(due=date(2026, 12, 3), tags=("Heart",)))
SIGNED = replace(
    NEW, id="d", status=ReviewStatus.SIGNED_OFF, standing=ReviewStanding(SignOff("Ana", WHEN, "0" * 64, 9))
)
STORED_AWAY = replace(LATE, id="e", standing=ReviewStanding(is_archived=True, tags=("heart",)))
EVERYTHING = [NEW, SOON, LATE, SIGNED, STORED_AWAY]


def shown(choice: LibraryChoice) -> str:
    return "".join(summary.id for summary in EVERYTHING if lists(summary, choice))


def test_open_signed_off_and_archived_are_apart() -> None:
    assert [shown(LibraryChoice(show)) for show in LibraryShow] == ["acbd", "acb", "d", "e"]
    assert list(count_shows(EVERYTHING).values()) == [4, 3, 1, 1]
    assert shown(LibraryChoice(tag="HEART")) == "c"
    assert tags_of(EVERYTHING) == {"Heart": 2}


def test_by_due_date_the_earliest_comes_first() -> None:
    ordered = in_order(EVERYTHING, LibraryChoice(order=LibraryOrder.DUE))
    assert [summary.id for summary in ordered][:2] == ["b", "c"]


def test_a_row_says_its_state_and_what_is_late() -> None:
    assert row_words(NEW, TODAY).state == "new, 0 of 20"
    assert row_words(replace(NEW, standing=SOON.standing), TODAY).state == "new"
    assert row_words(SIGNED, TODAY).state == "signed off 22 Nov"
    assert row_words(STORED_AWAY, TODAY).state == "archived, 7 of 20"
    late = row_words(LATE, TODAY)
    assert (late.due, late.is_overdue) == ("overdue since 20 Nov", True)
    assert spoken_words(SOON, TODAY) == "Tea, 7 of 20 decided, in review, due 3 Dec, tags Heart"
