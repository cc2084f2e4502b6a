"""Words are found as they stand."""

from __future__ import annotations

import pytest

from factcheck_app.domain.text_span import TextSpan
from factcheck_app.domain.word_search import find_words, holds_words

TEXT = "It\u2019s a 95% CI (p<0.05), a_b and 100%.\nSleep  lasts \u2013 SLEEP lasts."


@pytest.mark.parametrize(
    "sought", ["it's", "95% ci", "p<0.05", "a_b", "100%", "sleep lasts", "lasts - sleep", "(p<0.05),"]
)
def test_words_are_taken_literally(sought: str) -> None:
    assert next(find_words(TEXT, sought), None) is not None


@pytest.mark.parametrize("sought", ["", "  ", '"', "aspirin AND", "-risk", "a.b", "9.%", ".*"])
def test_signs_have_no_meaning_of_their_own(sought: str) -> None:
    assert list(find_words(TEXT, sought)) == []


def test_every_place_is_named_in_order() -> None:
    assert list(find_words("aXa xA", "XA")) == [TextSpan(1, 3), TextSpan(4, 6)]


def test_words_may_stand_in_any_order() -> None:
    assert holds_words("Mark the claim supported", "supp mark")
    assert not holds_words("Mark the claim supported", "supp park")
    assert holds_words("anything", " ")


@pytest.mark.parametrize("letter", ["\u0130", "\u0131"])
def test_a_letter_of_turkish_is_no_other_i(letter: str) -> None:
    assert list(find_words("It is in Izmir", letter)) == []
    assert list(find_words(f"in {letter}zmir", f"{letter}ZMIR")) == [TextSpan(3, 8)]
