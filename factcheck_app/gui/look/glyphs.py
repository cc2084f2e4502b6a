"""Verdict glyphs and strength bars, drawn as shapes so that they are sharp at every size and pixel ratio."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from factcheck_app.gui.look.look import Look

MARKS = ("undecided", "supported", "overstated", "unsupported", "set_aside")

# the shapes stand on the 16 x 16 grid of resources/icons/verdict_*.svg
_GRID = 16.0
# thinner than this a stroke is no longer seen as one
_THINNEST = 1.05
_BAR_HEIGHTS = (0.36, 0.68, 1.0)


def paint_verdict_glyph(painter: QPainter, rect: QRectF, mark: str, look: Look) -> None:
    """Draws the glyph of a mark (one of MARKS) into the square around the middle of `rect`."""
    side = min(rect.width(), rect.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(_on_pixel(painter, rect.center() - QPointF(side / 2, side / 2)))
    painter.scale(side / _GRID, side / _GRID)
    shape = look.colour(f"verdict.{mark}.foreground")
    _PAINTERS[mark](painter, shape, look.colour(f"verdict.{mark}.glyph_ink"), _THINNEST * _GRID / side)
    painter.restore()


def verdict_pixmap(look: Look, mark: str, size: int, ratio: float = 1.0) -> QPixmap:
    """The glyph as a picture of `size` device-independent pixels."""
    picture = QPixmap(math.ceil(size * ratio), math.ceil(size * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_verdict_glyph(painter, QRectF(0, 0, size, size), mark, look)
    painter.end()
    return picture


def paint_strength_bars(painter: QPainter, rect: QRectF, rung: int, look: Look) -> None:
    """Draws three rising bars, as many of them dark as the rung says (0..3)."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    ratio = _ratio(painter)
    step = rect.width() / 3
    # whole pixels of the screen, else the bars differ in width
    width = max(1.0, round(step * 0.66 * ratio)) / ratio
    bottom = round(rect.bottom() * ratio) / ratio
    for index, part in enumerate(_BAR_HEIGHTS):
        left = round((rect.left() + index * step) * ratio) / ratio
        height = max(1.0, round(rect.height() * part * ratio)) / ratio
        painter.setBrush(look.colour("text.muted" if index < rung else "border.card"))
        bar = QRectF(left, bottom - height, width, height)
        painter.drawRoundedRect(bar, width * 0.25, width * 0.25)
    painter.restore()


def _ratio(painter: QPainter) -> float:
    return painter.device().devicePixelRatioF()


def _on_pixel(painter: QPainter, point: QPointF) -> QPointF:
    """The point moved to the nearest whole pixel of the screen, so that straight edges stay sharp."""
    ratio = _ratio(painter)
    return QPointF(round(point.x() * ratio) / ratio, round(point.y() * ratio) / ratio)


def _line(colour: QColor, width: float) -> QPen:
    return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def _ring(painter: QPainter, colour: QColor, width: float) -> None:
    painter.setPen(QPen(colour, width))
    # a brush left over from the glyph before would fill the ring
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QPointF(8, 8), 5.6, 5.6)


def _polyline(painter: QPainter, *points: tuple[float, float]) -> None:
    painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in points]))


def _paint_undecided(painter: QPainter, shape: QColor, _ink: QColor, thinnest: float) -> None:
    _ring(painter, shape, max(1.7, thinnest))


def _paint_set_aside(painter: QPainter, shape: QColor, _ink: QColor, thinnest: float) -> None:
    width = max(1.5, thinnest)
    _ring(painter, shape, width)
    painter.setPen(QPen(shape, width))
    painter.drawLine(QPointF(4.2, 11.8), QPointF(11.8, 4.2))


def _paint_supported(painter: QPainter, shape: QColor, ink: QColor, thinnest: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(shape)
    painter.drawEllipse(QPointF(8, 8), 6.6, 6.6)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_line(ink, max(1.7, thinnest)))
    _polyline(painter, (5, 8.3), (7.1, 10.4), (11.1, 5.9))


def _paint_overstated(painter: QPainter, shape: QColor, ink: QColor, thinnest: float) -> None:
    triangle = QPainterPath(QPointF(8, 1.9))
    triangle.lineTo(14.7, 13.3)
    triangle.lineTo(1.3, 13.3)
    triangle.closeSubpath()
    painter.setPen(_line(shape, 1.6))
    painter.setBrush(shape)
    painter.drawPath(triangle)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_line(ink, max(1.5, thinnest)))
    painter.drawLine(QPointF(8, 11.7), QPointF(8, 6.9))
    _polyline(painter, (5.9, 8.8), (8, 6.7), (10.1, 8.8))


def _paint_unsupported(painter: QPainter, shape: QColor, ink: QColor, thinnest: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(shape)
    painter.drawRoundedRect(QRectF(1.8, 1.8, 12.4, 12.4), 2.6, 2.6)
    painter.setPen(_line(ink, max(1.7, thinnest)))
    painter.drawLine(QPointF(5.4, 5.4), QPointF(10.6, 10.6))
    painter.drawLine(QPointF(10.6, 5.4), QPointF(5.4, 10.6))


_PAINTERS: dict[str, Callable[[QPainter, QColor, QColor, float], None]] = {
    "undecided": _paint_undecided,
    "supported": _paint_supported,
    "overstated": _paint_overstated,
    "unsupported": _paint_unsupported,
    "set_aside": _paint_set_aside,
}
