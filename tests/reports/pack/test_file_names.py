"""Names in a pack can be unpacked everywhere."""

from __future__ import annotations

import pytest

from factcheck_app.reports.pack.file_names import safe_name


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("evening walks.docx", "evening walks.docx"),
        ("../../etc/passwd", "_._etc_passwd"),
        ("a/b\\c:d.pdf", "a_b_c_d.pdf"),
        ('<>"|?*.txt', "______.txt"),
        ("CON", "_CON"),
        ("nul.txt", "_nul.txt"),
        ("COM1.pdf", "_COM1.pdf"),
        ("console.pdf", "console.pdf"),
        (" . ", "file"),
        ("", "file"),
        ("ends with a dot.", "ends with a dot"),
        ("turned\u202etxt.exe", "turnedtxt.exe"),
        ("line\nend.txt", "line_end.txt"),
        ("lone\ud800.txt", "lone.txt"),
        ("Straße – 日本.pdf", "Straße – 日本.pdf"),
    ],
)
def test_what_no_system_takes_is_replaced(name: str, safe: str) -> None:
    assert safe_name(name, ()) == safe


@pytest.mark.parametrize("char", ["a", "é", "日", "😀"])
def test_a_name_of_300_characters_is_cut_between_characters_and_keeps_its_ending(char: str) -> None:
    name = safe_name(f"{char * 300}.docx", ())
    assert name.endswith(f"{char}.docx")
    assert len(name.encode()) <= 150


def test_a_name_that_is_taken_in_any_case_gets_a_number() -> None:
    assert safe_name("Trial.pdf", {"trial.pdf"}) == "Trial (2).pdf"
    assert safe_name("Trial.pdf", {"trial.pdf", "trial (2).pdf"}) == "Trial (3).pdf"
