"""What cannot be printed is shown, not dropped."""

from __future__ import annotations

import pytest

from factcheck_app.reports.printable_text import one_line, printable


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\x07b\x00", "a␇b␀"),
        ("\x7f\x9b", "␡\ufffd"),
        ("half \ud83d pair", "half \ufffd pair"),
        ("\ufffe\uffff", "\ufffd\ufffd"),
        ("a\r\nb\rc\u2028d\x85e", "a\nb\nc\nd\ne"),
        ("tab\there 😀 שלום e\u0301", "tab\there 😀 שלום e\u0301"),
    ],
)
def test_controls_and_surrogates_become_visible(text: str, shown: str) -> None:
    assert printable(text) == shown


def test_a_title_is_one_line() -> None:
    assert one_line(" A title\r\n over\ttwo\u00a0lines ") == "A title over two lines"
