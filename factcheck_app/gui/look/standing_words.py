"""How a review stands, as the window says it: due when, signed off by whom, and what is open before signing off.

Reports and the command line say the same in English (domain/standing_words).
"""

from __future__ import annotations

from datetime import date

from factcheck_app.domain.review import Progress
from factcheck_app.domain.review_standing import SignOff
from factcheck_app.domain.standing_words import day_words
from factcheck_app.gui.look.translation import translate


def due_words(due: date, today: date) -> str:
    """ "due today", "due 3 Dec", "overdue since 20 Nov"."""
    if due == today:
        return translate("standing_words", "due today")
    said = (
        translate("standing_words", "overdue since {day}") if due < today else translate("standing_words", "due {day}")
    )
    return said.format(day=day_words(due, today))


def sign_off_sentence(signed: SignOff) -> str:
    """ "Signed off by Ana Brandt, 24 Nov 2026, audit head ab12cd34ef56… row 47.", in the time of this place."""
    here = signed.at.astimezone()
    return translate("standing_words", "Signed off by {reviewer}, {day}, audit head {head}… row {row}.").format(
        reviewer=signed.reviewer, day=f"{here.day} {here:%b %Y}", head=signed.head[:12], row=signed.rows
    )


def open_sentence(progress: Progress) -> str:
    """What is open: undecided claims, and how many of them ask the author something."""
    if not progress.in_count:
        return translate("standing_words", "No claim is left to decide.")
    if not progress.undecided:
        said = translate("standing_words", "Every one of the {count} claims is decided.")
        return said.format(count=progress.in_count)
    if progress.undecided == 1:
        said = (
            translate("standing_words", "1 claim is undecided, {asked} of them with an open question to the author.")
            if progress.open_questions
            else translate("standing_words", "1 claim is undecided.")
        )
    else:
        said = (
            translate(
                "standing_words", "{count} claims are undecided, {asked} of them with an open question to the author."
            )
            if progress.open_questions
            else translate("standing_words", "{count} claims are undecided.")
        )
    return said.format(count=progress.undecided, asked=progress.open_questions)
