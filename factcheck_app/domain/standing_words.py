"""How a review stands, in words: signed off by whom and when, due when, and what is open before signing off."""

from __future__ import annotations

from datetime import date

from factcheck_app.domain.date_words import short_day
from factcheck_app.domain.review import Progress, ReviewStatus
from factcheck_app.domain.review_standing import SignOff

STATUS_WORDS = {
    ReviewStatus.NEW: "new",
    ReviewStatus.IN_REVIEW: "in review",
    ReviewStatus.SIGNED_OFF: "signed off",
}


def day_words(day: date, today: date) -> str:
    """ "3 Dec", with the year where it is another than this."""
    return short_day(day).removesuffix(f" {today.year}")


def due_words(due: date, today: date) -> str:
    """ "due today", "due 3 Dec", "overdue since 20 Nov"."""
    if due == today:
        return "due today"
    return f"{'overdue since' if due < today else 'due'} {day_words(due, today)}"


def sign_off_words(signed: SignOff) -> str:
    """ "Signed off by Ana Brandt, 24 Nov 2026, audit head ab12cd34ef56… row 47", in the time of this place."""
    here = signed.at.astimezone()
    return f"Signed off by {signed.reviewer}, {here.day} {here:%b %Y}, audit head {signed.head[:12]}… row {signed.rows}"


def open_words(progress: Progress) -> str:
    """What is open, as a sentence: undecided claims, and how many of them ask the author something."""
    if not progress.in_count:
        return "No claim is left to decide."
    if not progress.undecided:
        return f"Every one of the {progress.in_count} claims is decided."
    claims = "1 claim is" if progress.undecided == 1 else f"{progress.undecided} claims are"
    asked = progress.open_questions
    questions = f", {asked} of them with an open question to the author" if asked else ""
    return f"{claims} undecided{questions}."
