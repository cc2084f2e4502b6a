"""What a paragraph of a PDF is by its type: heading, caption, list item or running text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from factcheck_app.domain.article import BlockKind
from factcheck_app.readers.pdf.lines import Line
from factcheck_app.readers.pdf.paragraphs import PdfParagraph

_CAPTION = re.compile(
    r"(?:Supplement(?:al|ary)\s+)?(?:Figure|Fig\.?|Table|Box|Chart|Panel|FIGURE|FIG\.?|TABLE|BOX)\s+[A-Z]?\d+[a-z]?"
    r"(?P<stop>\s*[.:|–—]|\s*$|\s+(?=[A-Z]))"
)
_LARGER = 1.12
_MUCH_LARGER = 1.3
_LONGEST_HEADING = 200
_MOST_LINES = 4
_DEEPEST = 6


def body_size(lines: Sequence[Line]) -> float:
    """The type size of most characters, in points."""
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[round(line.size * 2) / 2] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 10.0


def tell_kinds(paragraphs: Sequence[PdfParagraph]) -> None:
    """Gives each paragraph its kind, and headings their level by size: the largest of the text is level 1."""
    lines = [line for paragraph in paragraphs for line in paragraph.lines]
    body = body_size(lines)
    bold = sum(len(line.text) for line in lines if line.is_bold)
    is_mostly_bold = bold * 2 > sum(len(line.text) for line in lines)
    headings = []
    for paragraph in paragraphs:
        if paragraph.kind is BlockKind.TABLE_ROW:
            continue
        if _is_caption(paragraph, body):
            paragraph.kind, paragraph.level, paragraph.marker = BlockKind.CAPTION, 0, ""
        elif _is_heading(paragraph, body, is_mostly_bold):
            paragraph.kind, paragraph.marker = BlockKind.HEADING, ""
            headings.append(paragraph)
    # a text of one size, all of whose blocks are short and large, has no headings
    if len(headings) == len(paragraphs) and len(headings) > 1:
        for paragraph in headings:
            paragraph.kind = BlockKind.PARAGRAPH
        return
    ranks = sorted({_rank(paragraph, body) for paragraph in headings}, reverse=True)
    for paragraph in headings:
        paragraph.level = min(1 + ranks.index(_rank(paragraph, body)), _DEEPEST)
    _lower_below_title(headings)


def _lower_below_title(headings: Sequence[PdfParagraph]) -> None:
    """Where bold of the body's size stands alone there is no title, so its headings begin at level 2."""
    tops = [one for one in headings if one.level == 1]
    if len(tops) > 1 and tops[0] is headings[0] and all(one.level == 1 for one in headings):
        for one in headings[1:]:
            one.level = 2


def _rank(paragraph: PdfParagraph, body: float) -> float:
    size = round(paragraph.size * 2) / 2
    return size if size >= body * _LARGER else body


def _is_heading(paragraph: PdfParagraph, body: float, is_mostly_bold: bool) -> bool:
    text = paragraph.text
    if len(text) > _LONGEST_HEADING or len(paragraph.lines) > _MOST_LINES or not any(one.isalpha() for one in text):
        return False
    size = paragraph.size
    if size >= _MUCH_LARGER * body:
        return True
    if re.search(r"[.;,]['\"”’)]*$", text) or len(text) < 2:
        return False
    return size >= _LARGER * body or (paragraph.is_bold and not is_mostly_bold and size >= 0.9 * body)


def _is_caption(paragraph: PdfParagraph, body: float) -> bool:
    found = _CAPTION.match(paragraph.text)
    if found is None:
        return False
    # "Figure 1 The trial" is a caption where its type differs from the text around
    first = paragraph.lines[0]
    return (
        found["stop"].strip() != "" or first.size < 0.95 * body or first.is_bold or found.end() == len(paragraph.text)
    )
