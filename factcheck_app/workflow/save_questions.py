"""The open questions of a review as a plain text file to send to its author."""

from __future__ import annotations

from pathlib import Path

from factcheck_app.domain.errors import NotFound
from factcheck_app.domain.open_questions import open_questions, questions_text
from factcheck_app.domain.review import Review
from factcheck_app.reports.atomic_write import atomic_write
from factcheck_app.reports.printable_text import printable


def letter_to_author(review: Review) -> str:
    """The questions as text. Raises NotFound where none is open."""
    questions = open_questions(review)
    if not questions:
        raise NotFound(
            "No question to the author is open.",
            "Leave a claim undecided and choose the reason “Question to the author”.",
        )
    return printable(questions_text(review.title, questions))


def save_questions(review: Review, path: Path) -> None:
    """Writes the questions to a file (UTF-8). Raises NotFound and ExportFailed; a file of that name stays whole."""
    atomic_write(path, letter_to_author(review).encode())
