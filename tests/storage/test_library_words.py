"""A pattern lets through every text that could hold the words, and no sign has a meaning of its own."""

from __future__ import annotations

import json
import sqlite3

import pytest

from factcheck_app.domain.word_search import find_words
from factcheck_app.storage.library_words import ESCAPE, like_pattern, like_pattern_in_json

TEXTS = (
    'He said "aspirin AND water" once.',
    "p<0.05, 95% CI 1.1 to 2.0",
    "It’s “risk-free”, a_b and 100%",
    "Käse \\ Brot \U0001f600 日本語",
)
SOUGHT = ('"', "aspirin AND", "-free", "p<0.05", "95% CI", "it's", "100%", "a_b", "KÄSE", "\\", '"risk', "日本", "a  b")


@pytest.mark.parametrize("sought", SOUGHT)
def test_what_holds_the_words_is_let_through(sought: str) -> None:
    connection = sqlite3.connect(":memory:")

    def fits(text: str, pattern: str) -> bool:
        return bool(connection.execute("SELECT ? LIKE ? ESCAPE ?", (text, pattern, ESCAPE)).fetchone()[0])

    for text in TEXTS:
        if next(find_words(text, sought), None) is not None:
            assert fits(text, like_pattern(sought))
            assert fits(json.dumps({"title": text}), like_pattern_in_json(sought))
    connection.close()


def test_percent_and_underscore_stand_for_themselves() -> None:
    assert like_pattern("100% a_b") == "%100\\%%a\\_b%"
