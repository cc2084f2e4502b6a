"""The strength chart as a PNG, for documents that cannot draw it themselves."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage, QPainter

from factcheck_app.domain.ladder_layout import CHART_HEIGHT, CHART_WIDTH
from factcheck_app.domain.strength_ladder import LadderChart
from factcheck_app.reports.pdf_application import painting_application
from factcheck_app.reports.pdf_fonts import UNITS
from factcheck_app.reports.pdf_ladder import set_chart, set_legend
from factcheck_app.reports.pdf_text import Typesetter
from factcheck_app.reports.report_colours import colour

_SCALE = 3  # pixels to a design pixel: 288 to the inch
_LEGEND = 24.0
_MARGIN = 2.0


@dataclass(frozen=True, slots=True)
class ChartPicture:
    """A PNG with its size on paper, in design pixels (96 to the inch)."""

    content: bytes
    width: float
    height: float


def paint_chart(chart: LadderChart) -> ChartPicture:
    """The chart with its legend. Makes an offscreen application where none runs."""
    width, height = CHART_WIDTH + 2 * _MARGIN, _LEGEND + CHART_HEIGHT
    with painting_application():
        typesetter = Typesetter()
        drawn = set_chart(typesetter, chart.points)
        has_bars = any(mark.found_no_effect and not mark.words_fit for mark in drawn.marks)
        image = QImage(round(width * _SCALE), round(height * _SCALE), QImage.Format.Format_RGB32)
        image.fill(QColor(colour("background.page")))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(_SCALE / UNITS, _SCALE / UNITS)
        set_legend(typesetter, chart.caption, has_bars=has_bars).draw(painter, _MARGIN, 1)
        drawn.draw(painter, _MARGIN, _LEGEND)
        painter.end()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs know no devices
        return ChartPicture(bytes(buffer.data().data()), width, height)
