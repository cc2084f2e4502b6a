"""Patterns that are compiled when they are first used."""

from __future__ import annotations

import re

import pytest

from factcheck_app.analysis.words.lazy_pattern import LazyPattern


def test_it_finds_what_the_compiled_pattern_finds() -> None:
    pattern = LazyPattern(r"t(e)a", re.IGNORECASE)
    assert [found.span() for found in pattern.finditer("Tea and tea")] == [(0, 3), (8, 11)]
    assert pattern.sub("x", "Tea") == "x"
    assert pattern.match("a tea") is None


def test_it_tells_its_words_and_flags() -> None:
    assert (LazyPattern("tea", re.IGNORECASE).pattern, LazyPattern("tea").flags) == ("tea", 0)


def test_a_broken_pattern_shows_at_first_use() -> None:
    broken = LazyPattern("(")
    with pytest.raises(re.error):
        broken.search("tea")
