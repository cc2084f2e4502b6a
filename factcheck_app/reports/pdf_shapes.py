"""Shapes of the PDF as vectors: the verdict glyphs, hairlines, bars and tinted boxes."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from factcheck_app.reports.pdf_fonts import UNITS

_GRID = 16.0


@dataclass(frozen=True, slots=True)
class Glyph:
    """A verdict's shape (a disc with a check, a triangle, a square with a cross, a ring, a ring with a slash).

    `size` and `height` (of the line it stands in the middle of) are in design pixels.
    """

    mark: str
    colour: str
    size: float
    height: float

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draws with the line's top left corner at x, y."""
        painter.save()
        scale = self.size / _GRID * UNITS
        painter.translate(x * UNITS, (y + (self.height - self.size) / 2) * UNITS)
        painter.scale(scale, scale)
        _PAINTERS[self.mark](painter, QColor(self.colour))
        painter.restore()


@dataclass(frozen=True, slots=True)
class Box:
    """A filled rectangle, rounded by `radius`; all lengths in design pixels."""

    width: float
    height: float
    colour: str
    radius: float = 0.0

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draws with the top left corner at x, y."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.colour))
        box = QRectF(x * UNITS, y * UNITS, self.width * UNITS, self.height * UNITS)
        painter.drawRoundedRect(box, self.radius * UNITS, self.radius * UNITS)


def _pen(colour: QColor, width: float) -> QPen:
    return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def _stroke(painter: QPainter, colour: QColor, width: float, *strokes: tuple[tuple[float, float], ...]) -> None:
    painter.setPen(_pen(colour, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for points in strokes:
        painter.drawPolyline([QPointF(*point) for point in points])


def _supported(painter: QPainter, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(QPointF(8, 8), 6.6, 6.6)
    _stroke(painter, QColor("white"), 1.7, ((5, 8.3), (7.1, 10.4), (11.1, 5.9)))


def _overstated(painter: QPainter, colour: QColor) -> None:
    triangle = QPainterPath(QPointF(8, 1.9))
    triangle.lineTo(14.7, 13.3)
    triangle.lineTo(1.3, 13.3)
    triangle.closeSubpath()
    painter.setPen(_pen(colour, 1.6))
    painter.setBrush(colour)
    painter.drawPath(triangle)
    _stroke(painter, QColor("white"), 1.5, ((8, 11.7), (8, 6.9)), ((5.9, 8.8), (8, 6.7), (10.1, 8.8)))


def _unsupported(painter: QPainter, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(QRectF(1.8, 1.8, 12.4, 12.4), 2.6, 2.6)
    _stroke(painter, QColor("white"), 1.7, ((5.4, 5.4), (10.6, 10.6)), ((10.6, 5.4), (5.4, 10.6)))


def _undecided(painter: QPainter, colour: QColor) -> None:
    painter.setPen(_pen(colour, 1.7))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QPointF(8, 8), 5.6, 5.6)


def _set_aside(painter: QPainter, colour: QColor) -> None:
    _undecided(painter, colour)
    _stroke(painter, colour, 1.5, ((4.2, 11.8), (11.8, 4.2)))


_PAINTERS = {
    "supported": _supported,
    "overstated": _overstated,
    "unsupported": _unsupported,
    "undecided": _undecided,
    "set_aside": _set_aside,
}
