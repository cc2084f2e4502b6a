"""Headings that are labels."""

from __future__ import annotations

import pytest

from factcheck_app.readers.plain.heading_words import is_label


@pytest.mark.parametrize(
    "heading", ["Introduction", "CONCLUSION:", "3. References", "The bottom line", "Key takeaways"]
)
def test_names_of_parts_are_labels(heading: str) -> None:
    assert is_label(heading)


@pytest.mark.parametrize("heading", ["Less pain", "Conclusions about tea", "Background noise harms hearing", ""])
def test_headings_that_state_something_are_not(heading: str) -> None:
    assert not is_label(heading)
