"""Talk of oneself and of one person beside what holds for others."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.claims.personal_talk import is_personal_talk


@pytest.mark.parametrize(
    "words",
    [
        "With our second kid, we ran to every cry.",
        "She had warned me that it would hurt.",
        "Roe, who makes it, says he drinks it on long flights.",
        "People just want to be happy with their food.",
        "Those stains are bad news.",
        "Just the other day someone asked about it.",
        "It's frustrating that so many of them go without.",
        '"We are really excited," said one study leader.',
        "In today's busy world, health takes a back seat.",
    ],
)
def test_a_speakers_life_and_chat_are_personal_talk(words: str) -> None:
    assert is_personal_talk(words, words.lower())


@pytest.mark.parametrize(
    "words",
    [
        "This tea lowers my blood pressure 10 points.",
        "Even where the cream works (as it did for me), a routine is important.",
        "A month into her treatment, the tumours had disappeared.",
    ],
)
def test_an_effect_with_its_size_and_an_outcome_are_not(words: str) -> None:
    assert not is_personal_talk(words, words.lower())
