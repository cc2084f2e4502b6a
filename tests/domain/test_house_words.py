"""A house's own words are read from lines, and what is wrong with a line is said."""

from __future__ import annotations

import pytest

from factcheck_app.domain.house_words import HouseReason, Snippet, read_reasons, read_snippets, snippet_before
from factcheck_app.domain.reason import Reason

SNIPPETS = [Snippet("abs", "Give the absolute risk."), Snippet("src", "Name the source.")]


def test_reasons_are_words_for_a_code() -> None:
    found, unread = read_reasons(["Dose wrong = number_differs", "", "No blank line counts=hedge_dropped"])
    assert found == [
        HouseReason("Dose wrong", Reason.NUMBER_DIFFERS),
        HouseReason("No blank line counts", Reason.HEDGE_DROPPED),
    ]
    assert unread == []


@pytest.mark.parametrize("line", ["Dose wrong", "= number_differs", "Dose wrong = wrong_dose", "Dose wrong ="])
def test_a_line_that_names_no_reason_is_said(line: str) -> None:
    found, unread = read_reasons(["", line])
    assert found == []
    assert [each.number for each in unread] == [2]
    assert unread[0].why.startswith("Line 2: ")


def test_the_last_snippet_of_a_name_counts() -> None:
    found, unread = read_snippets(["abs = Old.", "ABS = Give the absolute risk.", "two words = no"])
    assert found == [Snippet("ABS", "Give the absolute risk.")]
    assert [each.number for each in unread] == [3]


@pytest.mark.parametrize(("typed", "text"), [("See ;abs", "Give the absolute risk."), (";SRC", "Name the source.")])
def test_a_name_behind_a_semicolon_is_a_snippet(typed: str, text: str) -> None:
    found = snippet_before(typed, SNIPPETS)
    assert found is not None
    assert found.text == text


@pytest.mark.parametrize("typed", ["abs", "a;abs", ";absolute", ";ab", ""])
def test_other_words_are_none(typed: str) -> None:
    assert snippet_before(typed, SNIPPETS) is None
