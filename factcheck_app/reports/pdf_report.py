"""The report as PDF: A4 pages with searchable text, vector shapes, and the audit trail's end on every page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QGuiApplication, QPageSize, QPainter, QPdfWriter

from factcheck_app.domain.errors import ExportFailed
from factcheck_app.reports.pdf_flow import Placed, flow
from factcheck_app.reports.pdf_fonts import DOTS_PER_INCH, load_fonts
from factcheck_app.reports.pdf_sections import WIDTH, PdfSections
from factcheck_app.reports.pdf_shapes import Box
from factcheck_app.reports.pdf_styles import LABEL
from factcheck_app.reports.pdf_text import Typesetter
from factcheck_app.reports.report import Report
from factcheck_app.reports.report_colours import colour

# A4 is 793.7 by 1122.5 design pixels
_LEFT = 68.0
_HEADER, _HEADER_RULE = 48.0, 73.0
_TOP, _BOTTOM = 90.0, 1064.0
_FOOTER_RULE, _FOOTER = 1075.0, 1084.0


def make_pdf(report: Report) -> bytes:
    """The file's bytes. Makes an offscreen application where none runs. Raises ExportFailed."""
    with _application():
        load_fonts()
        typesetter = Typesetter()
        rows = PdfSections(typesetter).report_rows(report)
        return _paint(report, flow(rows, _TOP, _BOTTOM), typesetter)


@contextmanager
def _application() -> Iterator[None]:
    # Qt aborts the process where text is painted without one
    if QGuiApplication.instance() is not None:
        yield
        return
    application = QGuiApplication(["factcheck", "-platform", "offscreen"])
    try:
        yield
    finally:
        application.shutdown()


def _paint(report: Report, pages: Sequence[Sequence[Placed]], typesetter: Typesetter) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS_PER_INCH)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setTitle(f"{report.title}: review report")
    writer.setCreator(f"Factcheck Desk {report.program_version}")
    painter = QPainter()
    if not painter.begin(writer):
        raise ExportFailed("The PDF could not be painted.", "Export the report as HTML and print that to a PDF.")
    try:
        for number, page in enumerate(pages, start=1):
            if number > 1:
                writer.newPage()
            for placed in (*_frame(report, number, len(pages), typesetter), *page):
                placed.drawing.draw(painter, _LEFT + placed.x, placed.y)
    finally:
        painter.end()
    return bytes(buffer.data().data())


def _frame(report: Report, number: int, pages: int, typesetter: Typesetter) -> list[Placed]:
    """Head and foot of a page."""
    rows = f"{report.audit_rows} {'row' if report.audit_rows == 1 else 'rows'}"
    head = " ".join(report.audit_head[start : start + 4] for start in (0, 4, 8))
    trail = f"Audit trail: {rows}, head {head} · program {report.program_version}"
    rule = Box(WIDTH, 0.75, colour("border.card"))
    frame = [Placed(0, _HEADER_RULE, rule), Placed(0, _FOOTER_RULE, rule)]
    for y, left, right in (
        (_HEADER, "Review report", "Factcheck Desk"),
        (_FOOTER, trail, f"Page {number} of {pages}"),
    ):
        at_left, at_right = typesetter.set(left, LABEL)[0], typesetter.set(right, LABEL)[0]
        frame += [Placed(0, y, at_left), Placed(WIDTH - at_right.width, y, at_right)]
    return frame
