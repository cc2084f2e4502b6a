"""What an attached text is of its work, and how it is said."""

from __future__ import annotations

from dataclasses import replace

import pytest

from factcheck_app.domain.evidence import known_access, known_access_phrase
from factcheck_app.domain.source import Access, Source
from factcheck_app.domain.text_part import TextPart
from tests.fakes.evidence import TRIAL_TEXT

SOURCE = Source(1, "Rao 2019")
SENTENCE = replace(TRIAL_TEXT, text="Yoga may ease pain.", blocks=(), access=Access.ABSTRACT_ONLY)


def test_a_sentence_is_an_excerpt_unless_the_reviewer_says_otherwise() -> None:
    assert SENTENCE.part is TextPart.EXCERPT
    assert SENTENCE.with_part(TextPart.ABSTRACT).part is TextPart.ABSTRACT
    assert not SENTENCE.with_part(TextPart.ABSTRACT).is_excerpt


@pytest.mark.parametrize("part", TextPart)
def test_only_the_full_text_gives_full_access(part: TextPart) -> None:
    told = TRIAL_TEXT.with_part(part)
    assert (told.access is Access.FULL_TEXT) is (part is TextPart.FULL_TEXT)
    assert told.at_hand.is_told


def test_an_excerpt_is_called_one_and_a_source_without_text_by_its_access() -> None:
    assert known_access(SOURCE, SENTENCE.at_hand) == known_access_phrase(SOURCE, SENTENCE.at_hand) == "excerpt only"
    assert known_access(SOURCE, None) == "not checked"
    assert known_access_phrase(SOURCE, None) == "access not checked"
