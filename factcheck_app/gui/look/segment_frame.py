"""The frame around joined segments: round at its ends, a hairline between neighbours."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from factcheck_app.gui.look.look import Look


def segment_outline(row: QWidget, segment: QWidget, look: Look) -> QPainterPath:
    """The inside of the row's border, in the segment's coordinates: only the ends of the row are round."""
    path = QPainterPath()
    radius = look.px(5)
    path.addRoundedRect(QRectF(row.rect()).adjusted(1, 1, -1, -1), radius, radius)
    return path.translated(-segment.x(), -segment.y())


def fill_segment(painter: QPainter, row: QWidget, segment: QAbstractButton, look: Look) -> None:
    """Fills a segment: chosen, under the mouse, or neither; what is painted next stays inside its outline."""
    ground = "background.hover" if segment.underMouse() else "background.raised"
    painter.setClipPath(segment_outline(row, segment, look))
    painter.fillRect(segment.rect(), look.colour("background.selected" if segment.isChecked() else ground))


def paint_segment_frame(row: QWidget, segments: Sequence[QWidget], look: Look) -> None:
    """Paints the border of the row and the lines between its segments."""
    painter = QPainter(row)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.colour("border.control"), 1))
    radius = look.px(6)
    painter.drawRoundedRect(QRectF(row.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    for segment in segments[1:]:
        painter.fillRect(QRectF(segment.x() - 1, 1, 1, row.height() - 2), look.colour("border.button"))
    painter.end()
