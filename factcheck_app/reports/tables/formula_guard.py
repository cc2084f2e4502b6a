"""Knows the words that a spreadsheet would run."""

from __future__ import annotations

# a spreadsheet reads a cell that begins so as a formula; the wide forms do so in East Asian settings
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def begins_a_formula(words: str) -> bool:
    """Whether a spreadsheet may take the cell for a formula where it is read from text."""
    return words.startswith(_FORMULA_STARTS)
