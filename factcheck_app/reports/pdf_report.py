"""The report as PDF: A4 pages with searchable text, vector shapes, and the audit trail's end on every page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF
from PySide6.QtGui import QImage, QPageSize, QPainter, QPdfWriter

from factcheck_app.domain.errors import ExportFailed
from factcheck_app.reports.house_logo import Logo
from factcheck_app.reports.pdf_application import painting_application
from factcheck_app.reports.pdf_flow import Placed, flow
from factcheck_app.reports.pdf_fonts import DOTS_PER_INCH, UNITS
from factcheck_app.reports.pdf_sections import report_rows
from factcheck_app.reports.pdf_shapes import Box
from factcheck_app.reports.pdf_sheet import WIDTH
from factcheck_app.reports.pdf_styles import LABEL
from factcheck_app.reports.pdf_text import TextLine, Typesetter
from factcheck_app.reports.report import Report
from factcheck_app.reports.report_colours import colour

# A4 is 793.7 by 1122.5 design pixels
_LEFT = 68.0
_HEADER, _HEADER_RULE = 48.0, 73.0
_TOP, _BOTTOM = 90.0, 1064.0
_FOOTER_RULE, _FOOTER = 1075.0, 1084.0


def make_pdf(report: Report) -> bytes:
    """The file's bytes. Makes an offscreen application where none runs. Raises ExportFailed."""
    with painting_application():
        typesetter = Typesetter()
        return _paint(report, flow(report_rows(typesetter, report), _TOP, _BOTTOM), typesetter)


@dataclass(frozen=True, slots=True)
class _Picture:
    """The logo at the head of a page."""

    image: QImage
    width: float
    height: float

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        painter.drawImage(QRectF(x * UNITS, y * UNITS, self.width * UNITS, self.height * UNITS), self.image)


def _paint(report: Report, pages: Sequence[Sequence[Placed]], typesetter: Typesetter) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS_PER_INCH)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setTitle(f"{report.title}: review report")
    writer.setCreator(f"Factcheck Desk {report.program_version}")
    head = _head(report, typesetter)
    painter = QPainter()
    if not painter.begin(writer):
        raise ExportFailed("The PDF could not be painted.", "Export the report as HTML and print that to a PDF.")
    try:
        for number, page in enumerate(pages, start=1):
            if number > 1:
                writer.newPage()
            for placed in (*head, *_foot(report, number, len(pages), typesetter), *page):
                placed.drawing.draw(painter, _LEFT + placed.x, placed.y)
    finally:
        painter.end()
    return bytes(buffer.data().data())


def _head(report: Report, typesetter: Typesetter) -> list[Placed]:
    """The house's header and logo where there are any, else the name of the program."""
    placed = [Placed(0, _HEADER_RULE, Box(WIDTH, 0.75, colour("border.card")))]
    left = 0.0
    if report.logo is not None:
        picture = _picture(report.logo)
        placed.append(Placed(0, _HEADER_RULE - 7 - picture.height, picture))
        left = picture.width + 10
    is_house = bool(report.header or report.logo)
    right = typesetter.set("Review report" if is_house else "Factcheck Desk", LABEL)[0]
    text = report.header if is_house else "Review report"
    lines: list[TextLine] = typesetter.set(text, LABEL, WIDTH - left - right.width - 20)[:1] if text else []
    return [*placed, *(Placed(left, _HEADER, line) for line in lines), Placed(WIDTH - right.width, _HEADER, right)]


def _picture(logo: Logo) -> _Picture:
    image = QImage.fromData(logo.content)
    if image.isNull():
        raise ExportFailed("The logo is damaged and cannot be drawn.", "Choose another PNG or JPEG file as the logo.")
    return _Picture(image, *logo.shown)


def _foot(report: Report, number: int, pages: int, typesetter: Typesetter) -> list[Placed]:
    left, right = typesetter.set(report.trail, LABEL)[0], typesetter.set(f"Page {number} of {pages}", LABEL)[0]
    return [
        Placed(0, _FOOTER_RULE, Box(WIDTH, 0.75, colour("border.card"))),
        Placed(0, _FOOTER, left),
        Placed(WIDTH - right.width, _FOOTER, right),
    ]
