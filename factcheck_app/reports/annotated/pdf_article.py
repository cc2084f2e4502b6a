"""The annotated article as PDF: A4 pages with the article in a column, its notes in the margin, and searchable text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QImage, QPageSize, QPainter, QPdfWriter

from factcheck_app.domain.article import BlockKind
from factcheck_app.domain.errors import ExportFailed
from factcheck_app.reports.annotated.annotated_html import group_blocks
from factcheck_app.reports.annotated.article_head import ArticleHead, make_head
from factcheck_app.reports.annotated.marked_article import MarkedArticle, MarkedBlock, mark_article
from factcheck_app.reports.annotated.pdf_blocks import BlockSetter
from factcheck_app.reports.annotated.pdf_columns import ColumnLine, PageColumns
from factcheck_app.reports.annotated.pdf_head import ImageBox, head_rows
from factcheck_app.reports.annotated.pdf_type import GUTTER, LABEL, LEFT, WIDTH, gaps_of
from factcheck_app.reports.formats import ExportMaterial, ExportOptions
from factcheck_app.reports.pdf_application import painting_application
from factcheck_app.reports.pdf_flow import Placed
from factcheck_app.reports.pdf_fonts import DOTS_PER_INCH
from factcheck_app.reports.pdf_shapes import Box
from factcheck_app.reports.pdf_text import Typesetter
from factcheck_app.reports.report_colours import colour

_HEADER, _HEADER_RULE = 42.0, 66.0
_TOP, _BOTTOM = 84.0, 1066.0
_FOOTER_RULE, _FOOTER = 1077.0, 1086.0
_BELOW_TABLE = 8.0
_UNPLACED = "Claims that stand on no words of the article as it was read:"


def make_annotated_pdf(material: ExportMaterial, options: ExportOptions) -> bytes:
    """The file's bytes. Makes an offscreen application where none runs. Raises ExportFailed."""
    marked = mark_article(material.review, options)
    head = make_head(material, options, marked)
    with painting_application():
        typesetter = Typesetter()
        opening, first = head_rows(typesetter, head, _TOP)
        columns = PageColumns(typesetter, _TOP, _BOTTOM, first)
        _fill(columns, typesetter, marked)
        first_page, *others = columns.pages
        return _paint(head, [[*opening, *first_page], *others], typesetter)


def _fill(columns: PageColumns, typesetter: Typesetter, marked: MarkedArticle) -> None:
    setter = BlockSetter(typesetter)
    groups = group_blocks(marked.blocks)
    rows = [setter.rows_of(group) if group.is_table else [setter.lines_of(group.blocks[0])] for group in groups]
    firsts = [lines for group_rows in rows for lines in group_rows]
    at = 0
    for group, group_rows in zip(groups, rows, strict=True):
        for number, lines in enumerate(group_rows):
            at += 1
            # a heading stays with two lines of what it heads, and the head of a table with its first row
            stays = _heads(group.blocks[0]) or (group.has_head and number == 0)
            following = firsts[at][:2] if stays and at < len(firsts) else []
            columns.add_block(lines, *gaps_of(group.blocks[0]), following, waits=number == 0)
        if group.is_table:
            columns.add_block([ColumnLine((), _BELOW_TABLE)], 0, 0)
    if marked.unplaced:
        said = typesetter.set(_UNPLACED, LABEL)[0]
        columns.add_block([ColumnLine((Placed(0, 0, said),), said.height)], 12, 4)
        for note in marked.unplaced:
            columns.add_note(note)


def _heads(block: MarkedBlock) -> bool:
    return block.kind is BlockKind.HEADING or block.is_title


def _paint(head: ArticleHead, pages: Sequence[Sequence[Placed]], typesetter: Typesetter) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS_PER_INCH)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setTitle(f"{head.title}: annotated article")
    writer.setCreator(f"Factcheck Desk {head.program}")
    painter = QPainter()
    if not painter.begin(writer):
        raise ExportFailed("The PDF could not be painted.", "Export the article as HTML and print that to a PDF.")
    try:
        for number, page in enumerate(pages, start=1):
            if number > 1:
                writer.newPage()
            for placed in (*_frame(head, number, len(pages), typesetter), *page):
                placed.drawing.draw(painter, LEFT + placed.x, placed.y)
    finally:
        painter.end()
    return bytes(buffer.data().data())


def _frame(head: ArticleHead, number: int, pages: int, typesetter: Typesetter) -> list[Placed]:
    """Head and foot of a page."""
    start = " ".join(head.audit_head[at : at + 4] for at in (0, 4, 8))
    trail = f"{head.audit}, head {start} · program {head.program}"
    rule = Box(WIDTH - GUTTER, 0.75, colour("border.card"))
    frame = [Placed(GUTTER, _HEADER_RULE, rule), Placed(GUTTER, _FOOTER_RULE, rule)]
    indent = 0.0
    if head.logo is not None:
        width, height = head.logo.shown
        frame.append(
            Placed(GUTTER, _HEADER_RULE - 6 - height, ImageBox(QImage.fromData(head.logo.content), width, height))
        )
        indent = width + 10
    for y, x, left, right in (
        (_HEADER, indent, head.header or "Annotated article", "Factcheck Desk"),
        (_FOOTER, 0.0, trail, f"Page {number} of {pages}"),
    ):
        at_right = typesetter.set(right, LABEL)[0]
        at_left = typesetter.set(left, LABEL, WIDTH - GUTTER - x - at_right.width - 20)[0]
        frame += [Placed(GUTTER + x, y, at_left), Placed(WIDTH - at_right.width, y, at_right)]
    return frame
