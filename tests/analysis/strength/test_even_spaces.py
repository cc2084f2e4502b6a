"""White space within a sentence."""

from __future__ import annotations

from factcheck_app.analysis.strength.even_spaces import placed_in, with_even_spaces
from factcheck_app.domain.strength import Cue, Strength
from factcheck_app.domain.text_span import TextSpan


def test_each_run_of_white_space_becomes_one_space() -> None:
    assert with_even_spaces("Tea \n lowers\u00a0pain.") == "Tea lowers pain."


def test_even_text_stays_itself() -> None:
    assert with_even_spaces("Tea lowers pain.") == "Tea lowers pain."


def test_cues_go_back_to_where_they_stood() -> None:
    sentence = "Tea   leads\n\nto pain."
    rated = Strength(3, (Cue("leads to", TextSpan(4, 12), "cause"),))
    (cue,) = placed_in(sentence, rated).cues
    assert (cue.words, cue.span) == ("leads\n\nto", TextSpan(6, 15))
