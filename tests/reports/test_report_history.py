"""Decisions and requests, line by line."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from factcheck_app.domain.decision import TakenFrom
from factcheck_app.domain.ledger import LedgerEntry
from factcheck_app.reports.report_history import history_lines, request_lines
from tests.fakes.reviews import MADE, make_history, make_review

LINES = history_lines(make_review(), make_history())


def test_each_decision_says_when_what_and_who() -> None:
    assert len(LINES) == len(make_history())
    first, undone, *_ = LINES
    assert (first.at, first.number, first.reviewer) == ("21 November 2026, 09:30 UTC", 3, "Ana Brandt")
    assert first.change == "Supported: the source says this directly"
    assert undone.change == "Undecided, before: supported (undone)"


def test_what_was_set_aside_and_noted_is_told() -> None:
    assert LINES[-1].change == "Set aside: not a claim. Note: A courtesy."


def test_a_verdict_that_was_taken_over_names_its_day_and_no_other_review() -> None:
    taken = TakenFrom("3fa2b1c4", "c1", datetime(2025, 3, 3, tzinfo=UTC))
    (line,) = history_lines(make_review(), [replace(make_history()[0], taken_from=taken)])
    assert line.change.endswith("(taken over from an earlier verdict of 3 March 2025)")
    assert "3fa2b1c4" not in line.change


def test_a_decision_on_a_claim_that_is_gone_is_left_out() -> None:
    gone = replace(make_history()[0], claim_id="gone")
    assert history_lines(make_review(), [gone]) == ()


def test_a_request_says_what_came_of_it() -> None:
    entry = LedgerEntry(MADE, "api.example.org", "GET", "https://api.example.org/", "Look up a DOI", 200, 1234, 90)
    lines = request_lines([entry, replace(entry, status=None, problem="No answer came in time.")])
    assert [line.answer for line in lines] == ["200, 1,234 bytes", "No answer came in time."]
