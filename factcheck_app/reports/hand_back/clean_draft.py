"""A clean Word document of a draft that came in another format: its text word for word, well set."""

from __future__ import annotations

import io
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256
from itertools import groupby
from typing import Any

from docx import Document
from docx.opc.constants import RELATIONSHIP_TYPE

from factcheck_app.domain.article import Article, Block, BlockKind
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.reports.hand_back.clean_lists import CleanLists
from factcheck_app.reports.hand_back.clean_styles import INDENT, TEXT_WIDTH, set_styles
from factcheck_app.reports.hand_back.clean_text import CleanText
from factcheck_app.reports.hand_back.word_names import WORDS, Element, make, words
from factcheck_app.reports.printable_text import one_line
from factcheck_app.reports.report_colours import colour

_W = WORDS[0]
_STYLE_OF = {
    BlockKind.LIST_ITEM: "ListParagraph",
    BlockKind.CAPTION: "Caption",
    BlockKind.NOTE: "Note",
}
_LEAST_COLUMN = 900  # twentieths of a point
_LONGEST_PROPERTY = 255  # the format's limit


def clean_copy(article: Article, made_at: datetime) -> Article:
    """The same text as an article whose file is a DOCX of our own, with the origin of every stretch in it."""
    document = Document()
    set_styles(document)
    _describe(document, article, made_at)
    text = CleanText(article, lambda url: _relate(document, url))
    body = document.element.body
    # the last element holds the page's size and margins, and must stay the last
    for element in _Setting(article, text, CleanLists(document)).elements():
        body.insert(len(body) - 1, element)
    origins = text.origins(document.element)
    file = io.BytesIO()
    document.save(file)
    content = file.getvalue()
    return replace(article, content=content, sha256=sha256(content).hexdigest(), file_format="docx", origins=origins)


class _Setting:
    """Sets the blocks of one draft; what stands between them is set too, so that no word is lost."""

    def __init__(self, article: Article, text: CleanText, lists: CleanLists) -> None:
        self._article = article
        self._text = text
        self._lists = lists

    def elements(self) -> Iterator[Element]:
        for is_row, group in groupby(self._blocks(), key=lambda block: block.kind is BlockKind.TABLE_ROW):
            blocks = list(group)
            if is_row:
                yield from self._tables(blocks)
            else:
                yield from map(self._paragraph, blocks)

    def _blocks(self) -> Iterator[Block]:
        at = 0
        for block in self._article.blocks:
            yield from self._between(at, block.span.start, block.marker)
            if len(block.span):
                yield block
            at = max(at, block.span.end)
        yield from self._between(at, len(self._article.text), "")

    def _between(self, start: int, end: int, marker: str) -> Iterator[Block]:
        """Words that belong to no block; the signs of lists and tables in a plain text are none."""
        words_between = self._article.text[start:end] if start < end else ""
        stripped = words_between.strip()
        if stripped and stripped != marker.strip() and any(sign.isalnum() for sign in stripped):
            left = len(words_between) - len(words_between.lstrip())
            yield Block(BlockKind.PARAGRAPH, TextSpan(start + left, start + left + len(stripped)))

    def _paragraph(self, block: Block) -> Element:
        properties = make(_W, "pPr")
        own_mark: list[Element] = []
        listed = self._lists.place_of(block)
        if block.kind is BlockKind.HEADING:
            properties.append(make(_W, "pStyle", val=f"Heading{min(max(block.level, 1), 6)}"))
        elif style := _STYLE_OF.get(block.kind):
            properties.append(make(_W, "pStyle", val=style))
        if block.is_title:
            properties.append(make(_W, "keepNext"))
        if listed is not None:
            name, level = listed
            properties.append(make(_W, "numPr", make(_W, "ilvl", val=str(level)), make(_W, "numId", val=name)))
        if _runs_from_right(block.span.of(self._article.text)):
            properties.append(make(_W, "bidi"))
        if listed is None and block.kind in (BlockKind.LIST_ITEM, BlockKind.NOTE) and block.marker:
            left = INDENT * max(1, block.level)
            properties.append(make(_W, "ind", left=str(left), hanging=str(INDENT)))
            own_mark = [make(_W, "r", *words(_W, f"{one_line(block.marker)}\t"))]
        elif block.kind is BlockKind.PARAGRAPH and block.level:
            properties.append(make(_W, "ind", left=str(INDENT * block.level)))
        return make(
            _W,
            "p",
            *([properties] if len(properties) else []),
            *own_mark,
            *self._text.runs(block.span, bold=block.is_title),
        )

    def _tables(self, rows: Sequence[Block]) -> Iterator[Element]:
        """One table for rows that follow each other, another where a blank line stands between them."""
        table: list[Block] = []
        for row in rows:
            if table and "\n\n" in self._article.text[table[-1].span.end : row.span.start]:
                yield from self._table(table)
                table = []
            table.append(row)
        yield from self._table(table)

    def _table(self, rows: Sequence[Block]) -> Iterator[Element]:
        cells = [list(row.cells) or [row.span] for row in rows]
        widths = self._widths(cells)
        borders = make(
            _W,
            "tblBorders",
            *(
                make(_W, side, val="single", sz="4", space="0", color=colour("border.button").lstrip("#"))
                for side in _SIDES
            ),
        )
        margins = make(
            _W, "tblCellMar", *(make(_W, side, w="90", type="dxa") for side in ("top", "left", "bottom", "right"))
        )
        table = make(
            _W,
            "tbl",
            make(_W, "tblPr", make(_W, "tblW", w=str(sum(widths)), type="dxa"), borders, _fixed(), margins),
            make(_W, "tblGrid", *(make(_W, "gridCol", w=str(width)) for width in widths)),
        )
        heads = len(rows) > 1 and not any(cell.of(self._article.text)[:1].isdigit() for cell in cells[0])
        for number, row in enumerate(cells):
            table.append(self._row(row, widths, is_head=heads and number == 0))
        yield table
        yield make(_W, "p", make(_W, "pPr", make(_W, "spacing", before="0", after="80")))

    def _row(self, cells: Sequence[TextSpan], widths: Sequence[int], *, is_head: bool) -> Element:
        properties = make(_W, "trPr", make(_W, "cantSplit"))
        if is_head:
            properties.append(make(_W, "tblHeader"))
        row = make(_W, "tr", properties)
        for number, width in enumerate(widths):
            properties = make(_W, "pPr", make(_W, "pStyle", val="TableText"))
            runs: list[Element] = []
            if number < len(cells):
                if _runs_from_right(cells[number].of(self._article.text)):
                    properties.append(make(_W, "bidi"))
                runs = list(self._text.runs(cells[number], bold=is_head))
            size = make(_W, "tcPr", make(_W, "tcW", w=str(width), type="dxa"))
            row.append(make(_W, "tc", size, make(_W, "p", properties, *runs)))
        return row

    def _widths(self, rows: Sequence[Sequence[TextSpan]]) -> list[int]:
        """Widths by the longest cell of each column, none too narrow to be read."""
        columns = max(map(len, rows))
        least = min(_LEAST_COLUMN, TEXT_WIDTH // columns)
        longest = [max((min(len(row[n]), 60) for row in rows if n < len(row)), default=1) + 4 for n in range(columns)]
        left = TEXT_WIDTH - least * columns
        return [least + left * length // sum(longest) for length in longest]


_SIDES = ("top", "left", "bottom", "right", "insideH", "insideV")


def _fixed() -> Element:
    return make(_W, "tblLayout", type="fixed")


def _relate(document: Any, url: str) -> str:
    return str(document.part.relate_to(url, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))


def _describe(document: Any, article: Article, made_at: datetime) -> None:
    properties = document.core_properties
    properties.title = one_line(article.title)[:_LONGEST_PROPERTY]
    properties.author = one_line(article.author or "")[:_LONGEST_PROPERTY]
    properties.subject = properties.comments = properties.keywords = ""
    properties.last_modified_by = "Factcheck Desk"
    properties.created = properties.modified = made_at.astimezone(UTC).replace(tzinfo=None, microsecond=0)
    properties.revision = 1
    if article.language:
        properties.language = article.language


def _runs_from_right(text: str) -> bool:
    strong = (unicodedata.bidirectional(sign) for sign in text)
    return next((kind for kind in strong if kind in ("L", "R", "AL")), "L") != "L"
