"""A review with a past: 500 claims in 50,000 words, decided, shaped 300 times, its second draft on the desk."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from factcheck_app.domain.decision import Judgement, Origin
from factcheck_app.domain.edits.claim_shapes import ShapeEdit
from factcheck_app.domain.reason import Reason
from factcheck_app.domain.review import Review
from factcheck_app.domain.verdict import Verdict
from factcheck_app.readers.pasted_text import read_pasted
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.review_store import ReviewStore
from factcheck_app.storage.revision_store import RevisionStore
from factcheck_app.storage.shaping_store import ShapingStore
from factcheck_app.workflow.open_article import review_article
from factcheck_app.workflow.revise_draft import compare_with, store_next_draft
from factcheck_app.workflow.shape_claim import changed_span, shape, split_at

# the id of the review
LIVED_IN = "5" * 32
_CLAIMS, _SENTENCES_BETWEEN, _REFERENCES = 500, 4, 20
_SHAPINGS, _REWORDED = 300, 20
_FILLER = ("of", "the", "and", "garden", "table", "chair", "window", "green", "blue", "old", "path")
_SAID = (
    Judgement(Verdict.SUPPORTED, (Reason.DIRECT,), note="Table 2 says so."),
    Judgement(Verdict.OVERSTATED, (Reason.HEDGE_DROPPED,), note="The study was small: ask for a careful wording."),
)
_WHO = "Ana Brandt"


def fill_library(path: Path) -> None:
    """Makes a library with this one review; takes about a quarter of a minute."""
    database = ReviewDatabase.open(path, writer=True, holder="a benchmark")
    reviews, shapings = ReviewStore(database), ShapingStore(database)
    review = replace(review_article(read_pasted(draft_text())), id=LIVED_IN)
    reviews.add(review, _WHO)
    for number, each in enumerate(review.claims):
        if number % 5:
            reviews.append_decision(review.id, each.id, _SAID[number % 2], _WHO)
    review = reviews.load(review.id)
    for make, origin in _edits():
        review = shape(shapings, review, make(review), _WHO, origin)
    revised = review.article.text.replace("lowered", "may have lowered", _REWORDED)
    store_next_draft(RevisionStore(database), compare_with(review, read_pasted(revised)), _WHO)
    database.close()


def draft_text() -> str:
    """A draft of 500 claims, each citing one of twenty references, with sentences between that claim nothing."""
    chosen = random.Random(2)
    lines = []
    for number in range(_CLAIMS):
        cited = number % _REFERENCES + 1
        lines.append(f"Habit number {number} lowered the resting pulse of {number + 20} adults by 3 beats [{cited}].")
        lines += [
            f"On that day the weather {' '.join(chosen.choice(_FILLER) for _word in range(17))}."
            for _sentence in range(_SENTENCES_BETWEEN)
        ]
        lines.append("\n\n")
    lines.append("References\n\n")
    lines += [
        f"{number}. Berg A, Lind C. Habits and the pulse, part {number}. J Pulse. {2000 + number};{number}:11-9.\n"
        for number in range(1, _REFERENCES + 1)
    ]
    return " ".join(lines)


def _edits() -> Iterator[tuple[Callable[[Review], ShapeEdit], Origin]]:
    """In turn another end of a claim, one cut in two, and the cut undone."""
    made: list[ShapeEdit] = []

    def move(review: Review, number: int) -> ShapeEdit:
        span = review.claims[number].claim.span
        return changed_span(review, review.claims[number].id, span.start, span.end - 5)

    def cut(review: Review, number: int) -> ShapeEdit:
        words = review.claims[number].claim.text
        made.append(split_at(review, review.claims[number].id, words.index(" ", len(words) // 2) + 1))
        return made[-1]

    for step in range(_SHAPINGS // 3):
        number = step * 37 % (_CLAIMS - 1)
        yield lambda review, number=number: move(review, number), Origin.DECIDED  # type: ignore[misc]
        yield lambda review, number=number: cut(review, number + 1), Origin.DECIDED  # type: ignore[misc]
        yield lambda _review: made[-1].inverse(), Origin.UNDONE
