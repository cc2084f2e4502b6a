"""Drafts of our own writing for tests; their topics are unlike each other on purpose."""

from __future__ import annotations

from pathlib import Path

TEA_DRAFT = """Green tea and blood pressure

Drinking green tea every day lowers blood pressure in adults.

A trial published in the Journal of Invented Medicine (https://doi.org/10.5555/tea.2021.7) found that three cups a day \
reduced systolic pressure by 3 mmHg compared with water. This effect lasted for twelve weeks.

Some studies suggest that green tea may also protect the heart.

Talk to your doctor before you change your medicines.
"""


def write_tea_draft(folder: Path) -> Path:
    """A small plain-text draft with a handful of claims and one source."""
    path = folder / "green_tea.txt"
    path.write_text(TEA_DRAFT, encoding="utf-8")
    return path
