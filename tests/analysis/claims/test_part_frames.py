"""What a part shares with the part before it."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.claims.part_frames import frame_of, with_frame, within_part
from factcheck_app.analysis.claims.parts import split_parts
from factcheck_app.domain.strength import Cue, Strength
from factcheck_app.domain.text_span import TextSpan


@pytest.mark.parametrize(
    ("sentence", "frames"),
    [
        ("Veloren lowers pressure, weight and the risk of stroke.", ["", "Veloren lowers", "Veloren lowers"]),
        ("Veloren reduces pain and improves sleep.", ["", "Veloren"]),
        ("Walks may lower stress and improve memory.", ["", "Walks may"]),
        ("Walks may lower stress and may improve memory.", ["", "Walks"]),
        ("Coffee raises the pulse, and tea lowers the risk of stroke.", ["", ""]),
    ],
)
def test_a_part_is_told_with_its_subject_and_the_verb_it_shares(sentence: str, frames: list[str]) -> None:
    assert [frame_of(sentence, part) for part in split_parts(sentence)] == frames


def test_words_that_are_no_part_share_nothing() -> None:
    assert frame_of("Veloren reduces pain and improves sleep.", TextSpan(0, 7)) == ""


def test_added_words_stand_in_brackets_before_the_part() -> None:
    standalone, added = with_frame("Veloren lowers", "weight")
    assert standalone == "[Veloren lowers] weight"
    assert standalone[added[0].end :] == "weight"


def test_cues_in_the_shared_words_have_no_place_in_the_part() -> None:
    rated = Strength(2, (Cue("may", TextSpan(6, 9), "hedge"), Cue("improve", TextSpan(10, 17), "cause")))
    assert within_part(rated, "Walks may").cues == (Cue("improve", TextSpan(0, 7), "cause"),)
