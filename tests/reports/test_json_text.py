"""JSON that any program can decode, with no character lost."""

from __future__ import annotations

import json

from factcheck_app.reports.json_text import json_text, without_lone_surrogates


def test_lone_surrogates_are_escaped_and_come_back() -> None:
    words = "half \ud83d whole 😀 \x00 é"
    assert json.loads(json_text(words).encode("utf-8")) == words
    assert "😀" in json_text(words)


def test_for_other_programs_they_are_replaced_in_place() -> None:
    assert without_lone_surrogates("a\udc00b😀") == "a\ufffdb😀"
