"""What happened to a review, step by step: its decisions, and the requests that left the computer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck_app.domain.date_words import long_day
from factcheck_app.domain.decision import Decision, Judgement, Origin
from factcheck_app.domain.ledger import LedgerEntry
from factcheck_app.domain.reason import REASON_WORDS
from factcheck_app.domain.review import Review
from factcheck_app.domain.verdict import SET_ASIDE_WORDS, Verdict
from factcheck_app.reports.printable_text import one_line, shortened
from factcheck_app.reports.report_sentences import time_words

_ORIGIN_WORDS = {
    Origin.DECIDED: "",
    Origin.UNDONE: "undone",
    Origin.REDONE: "redone",
    Origin.IMPORTED: "came in with an export",
    Origin.CARRIED_OVER: "carried over",
    Origin.REWORDED: "reworded, to be answered again",
    Origin.KEPT: "kept",
    Origin.SPLIT: "split from another claim",
    Origin.MERGED: "merged of two claims",
    Origin.RESTORED: "stands again: a draft was taken back, or opened again",
}


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One decision: when, on which claim, what it says now, and who took it."""

    at: str
    number: int
    change: str
    reviewer: str


@dataclass(frozen=True, slots=True)
class RequestLine:
    """One request: when, to whom, what for, and what came of it."""

    at: str
    host: str
    why: str
    answer: str


def history_lines(review: Review, history: Sequence[Decision]) -> tuple[HistoryLine, ...]:
    """The decisions oldest first; those on claims that the review does not hold are left out."""
    numbers = {claim.id: claim.number for claim in review.claims}
    return tuple(
        HistoryLine(time_words(decision.at), numbers[decision.claim_id], _change(decision), one_line(decision.reviewer))
        for decision in history
        if decision.claim_id in numbers
    )


def request_lines(ledger: Sequence[LedgerEntry]) -> tuple[RequestLine, ...]:
    """The requests oldest first."""
    return tuple(
        RequestLine(time_words(entry.at), one_line(entry.host), one_line(entry.why), _answer(entry)) for entry in ledger
    )


def _change(decision: Decision) -> str:
    judgement = decision.judgement
    has_changed = decision.previous not in (judgement.verdict, Verdict.UNDECIDED) and not judgement.set_aside
    before = f", before: {decision.previous}" if has_changed else ""
    origin = _ORIGIN_WORDS[decision.origin]
    if decision.origin in (Origin.CARRIED_OVER, Origin.REWORDED, Origin.KEPT, Origin.RESTORED):
        origin += f", draft {decision.revision}"
    if decision.taken_from is not None:
        # which review that was is no business of the report's reader
        whence = f"taken over from an earlier verdict of {long_day(decision.taken_from.at.date())}"
        origin = f"{origin}, {whence}" if origin else whence
    note = shortened(one_line(judgement.note), 160)
    said = f"{_said(judgement)}{before}{f' ({origin})' if origin else ''}"
    return f"{said}. Note: {note}" if note else said


def _said(judgement: Judgement) -> str:
    if judgement.set_aside:
        return f"Set aside: {SET_ASIDE_WORDS[judgement.set_aside].lower()}"
    reasons = "; ".join(REASON_WORDS[reason].lower() for reason in judgement.reasons)
    return f"{str(judgement.verdict).capitalize()}{f': {reasons}' if reasons else ''}"


def _answer(entry: LedgerEntry) -> str:
    if entry.problem:
        return one_line(entry.problem)
    return f"{entry.status}, {entry.received:,} bytes" if entry.status is not None else "no answer"
