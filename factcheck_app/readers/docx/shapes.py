"""Headings and captions that an author made by hand, without a style."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck_app.domain.article import BlockKind, TextStyle
from factcheck_app.readers.docx.pieces import Flowing, Paragraph

_CAPTION = re.compile(
    r"\s*(?:Supplement(?:al|ary)\s+)?(?:Figure|Fig\.?|Table|Box|Chart|Panel)\s+[A-Z]?\d+[a-z]?\s*[.:|–—]"
)
_LONGEST_HEADING = 100
_MOST_HEADING_WORDS = 14
_MADE_HEADING_LEVEL = 2
_DEEPEST_HEADING = 6


def find_shapes(blocks: Sequence[Flowing]) -> None:
    """Turns paragraphs that look like captions or headings into such."""
    paragraphs = [block for block in blocks if isinstance(block, Paragraph) and block.text.strip()]
    for paragraph in paragraphs:
        if paragraph.kind is BlockKind.PARAGRAPH and _CAPTION.match(paragraph.text):
            paragraph.kind = BlockKind.CAPTION
    made = {number for number in range(len(paragraphs)) if _leads(paragraphs, number)}
    # a draft that is bold throughout has no headings by its weight
    if len(made) * 2 > len(paragraphs):
        return
    styled = any(paragraph.kind is BlockKind.HEADING for paragraph in paragraphs)
    level = _MADE_HEADING_LEVEL
    for number, paragraph in enumerate(paragraphs):
        if number in made:
            paragraph.kind = BlockKind.HEADING
            paragraph.level = 1 if number == 0 and not styled else level
        elif paragraph.kind is BlockKind.HEADING:
            # what is made by hand stands below the style above it
            level = min(paragraph.level + 1, _DEEPEST_HEADING)


def _leads(paragraphs: Sequence[Paragraph], number: int) -> bool:
    """Whether the paragraph is a short bold line over text that is not bold."""
    paragraph = paragraphs[number]
    text = paragraph.text.strip()
    if paragraph.kind is not BlockKind.PARAGRAPH or not _is_bold(paragraph):
        return False
    if len(text) > _LONGEST_HEADING or len(text.split()) > _MOST_HEADING_WORDS or not any(c.isalpha() for c in text):
        return False
    if re.search(r"[.;,!…]['\"”’)]*$", text):
        return False
    return number + 1 < len(paragraphs) and not all(_is_bold(one) for one in paragraphs[number + 1 : number + 3])


def _is_bold(paragraph: Paragraph) -> bool:
    words = [piece for piece in paragraph.pieces if piece.text.strip()]
    return bool(words) and all(TextStyle.BOLD in piece.styles for piece in words)
