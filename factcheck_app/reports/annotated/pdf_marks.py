"""The line under a claim's words on paper: dots, a line, a wave, two lines; shape speaks before hue does."""

from __future__ import annotations

import math

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from factcheck_app.reports.pdf_fonts import UNITS
from factcheck_app.reports.report_colours import colour

_PENS = {"supported": 1.4, "overstated": 1.0, "unsupported": 1.0, "undecided": 1.5}
_BELOW = 3.6  # the baseline, in design pixels
_BETWEEN_LINES, _DEEPER = 2.4, 3.6
_AMPLITUDE, _WAVELENGTH = 1.0, 5.0
_DEEPEST = 2  # of claims that lie in claims; more would reach the next line


def draw_mark(painter: QPainter, mark: str, left: float, right: float, base: float, depth: int) -> None:
    """Draws under the words from `left` to `right` with their baseline at `base`, all in device units."""
    if mark not in _PENS or right <= left:
        return  # set aside: muted words, no line
    y = base + (_BELOW + _DEEPER * min(depth, _DEEPEST)) * UNITS
    pen = QPen(QColor(colour(f"verdict.{mark}.underline")), _PENS[mark] * UNITS)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if mark == "undecided":
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.01, 2.6])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if mark == "overstated":
        painter.drawPath(_wave(left, right, y))
        return
    painter.drawLine(QLineF(left, y, right, y))
    if mark == "unsupported":
        below = y + _BETWEEN_LINES * UNITS
        painter.drawLine(QLineF(left, below, right, below))


def _wave(left: float, right: float, y: float) -> QPainterPath:
    path = QPainterPath(QPointF(left, y))
    half, reach = _WAVELENGTH * UNITS / 2, 2 * _AMPLITUDE * UNITS
    halves = max(1, math.floor((right - left) / half))
    for number in range(halves):
        start = left + number * half
        path.quadTo(QPointF(start + half / 2, y - reach if number % 2 == 0 else y + reach), QPointF(start + half, y))
    return path
