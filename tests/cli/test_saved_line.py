"""The line that says what is on disk."""

from __future__ import annotations

import io
import sys

import pytest

from factcheck_app.cli.saved_line import print_saved


class _Pieces(io.StringIO):
    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[str] = []

    def write(self, text: str, /) -> int:
        self.pieces.append(text)
        return len(text)


def test_the_line_is_written_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    pieces = _Pieces()
    monkeypatch.setattr(sys, "stdout", pieces)
    print_saved(12)
    assert pieces.pieces == ["saved 12\n"]
