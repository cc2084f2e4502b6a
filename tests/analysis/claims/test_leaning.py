"""Words that point back."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.claims.leaning import Leaning, find_leaning_words, leaning_words


@pytest.mark.parametrize(
    ("text", "words", "kind"),
    [
        ("This effect lasted.", "This effect", Leaning.CHANGE),
        ("This long-lasting impact could help.", "This long-lasting impact", Leaning.CHANGE),
        ("The same study found less pain.", "The same study", Leaning.STUDY),
        ("However, the trial found less pain.", "the trial", Leaning.STUDY),
        ("This technique helps.", "This technique", Leaning.THING),
        ("Its action is slow.", "Its", Leaning.PRONOUN),
        ("It can help.", "It", Leaning.PRONOUN),
    ],
)
def test_leaning_words_are_found_with_what_they_stand_for(text: str, words: str, kind: Leaning) -> None:
    found = find_leaning_words(text)
    assert found is not None
    assert (found.words, found.span.of(text), found.kind) == (words, words, kind)


@pytest.mark.parametrize(
    "text",
    [
        "Tea reduces stress.",
        "It is important to rest.",
        "It’s possible to recover.",
        "It takes years to heal.",
        "The study published in a journal found less pain.",
        "Therapy works.",
    ],
)
def test_what_stands_by_itself_does_not_lean(text: str) -> None:
    assert leaning_words(text) == ""


def test_words_that_nobody_can_resolve_are_found_without_a_kind() -> None:
    assert leaning_words("This can help.") == "This"
    assert find_leaning_words("This can help.") is None
