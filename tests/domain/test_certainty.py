"""What a reviewer rated goes on record in one line."""

from __future__ import annotations

import pytest

from factcheck_app.domain.certainty import Certainty, CertaintyRating, EffectSize, EvidenceDesign, note_with_rating

LOW = CertaintyRating(Certainty.LOW, EffectSize.SMALL, "WHO \n guideline")
UNNAMED = CertaintyRating(Certainty.HIGH, EffectSize.LARGE, " ")
CORRELATION = CertaintyRating(Certainty.HIGH, EffectSize.LARGE, "Ana", EvidenceDesign.CORRELATION)


@pytest.mark.parametrize(
    ("rating", "line"),
    [
        (LOW, "Evidence (GRADE): certainty low (rated by WHO guideline), effect small"),
        (UNNAMED, "Evidence (GRADE): certainty high (rater not named), effect large"),
        (CORRELATION, "Evidence (GRADE): correlation only (rated by Ana)"),
    ],
)
def test_a_rating_is_one_line(rating: CertaintyRating, line: str) -> None:
    assert rating.line == line


def test_the_note_keeps_its_words_and_one_rating() -> None:
    note = note_with_rating("See table 2.\nAsk the author.", LOW)
    assert note == f"See table 2.\nAsk the author.\n{LOW.line}"
    assert note_with_rating(note, UNNAMED) == f"See table 2.\nAsk the author.\n{UNNAMED.line}"
    assert note_with_rating("", LOW) == LOW.line
