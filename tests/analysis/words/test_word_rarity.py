"""How rare a stem is in papers."""

from __future__ import annotations

from factcheck_app.analysis.words.stemming import stem
from factcheck_app.analysis.words.word_rarity import is_known, rarity


def test_a_word_of_papers_is_known_and_one_of_another_language_is_not() -> None:
    assert is_known(stem("patients"))
    assert not is_known(stem("verenpainetta"))


def test_a_common_stem_is_less_rare_than_one_never_seen() -> None:
    assert rarity(stem("patients")) < rarity("verenpaine")
