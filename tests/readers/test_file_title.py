"""Titles of drafts that do not name them."""

from __future__ import annotations

import pytest

from factcheck_app.domain.article import Block, BlockKind
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.readers.file_title import title_of


def heading(text: str) -> list[Block]:
    return [Block(BlockKind.HEADING, TextSpan(0, len(text)), level=1)]


def test_the_first_heading_is_the_title() -> None:
    assert title_of("Tea and\nthe heart", heading("Tea and\nthe heart"), "draft.txt") == "Tea and the heart"


@pytest.mark.parametrize("label", ["Introduction", "1. Background", "SUMMARY:"])
def test_a_label_is_no_title(label: str) -> None:
    assert title_of(label, heading(label), "green_tea-v2.txt") == "Green tea v2"


def test_pasted_text_is_called_by_its_first_words() -> None:
    assert title_of("Tea calms.", [], "") == "Tea calms."
    assert title_of("", [], "") == "Untitled draft"
    assert len(title_of("word " * 40, [], "")) <= 60
