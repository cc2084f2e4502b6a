"""A figure of how much is told from a figure of how long, how old or how often."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.strength.stated_figure import has_figure, has_word_of_size, is_figure_itself


@pytest.mark.parametrize(
    "words", ["the risk by 12%", "the risk by half", "weight of 3 kg", "deaths from 10 to 5", "pain by about a third"]
)
def test_how_much_is_a_figure(words: str) -> None:
    assert has_figure(words)


@pytest.mark.parametrize(
    "words", ["pain in adults over 65", "pain [4]", "pain for 12 weeks", "pain", "weight after 3 months"]
)
def test_how_long_and_how_old_are_none(words: str) -> None:
    assert not has_figure(words)


def test_words_of_size_are_found() -> None:
    assert has_word_of_size("pain significantly")
    assert not has_word_of_size("pain in adults")
    assert is_figure_itself("halve")
    assert not is_figure_itself("reduce")
