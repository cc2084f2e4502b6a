"""The box around a field: its room for the ring, its fill and border."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPen

from factcheck_app.gui.look.focus_ring import RING_REACH, paint_focus_ring
from factcheck_app.gui.look.look import Look

RING_ROOM = RING_REACH  # pixels on every side of the box that belong to the ring


def paint_field_frame(painter: QPainter, rect: QRectF, look: Look, *, enabled: bool, focused: bool) -> None:
    """Draw the box inside `rect`, which includes the room for the ring."""
    box = rect.adjusted(RING_ROOM, RING_ROOM, -RING_ROOM, -RING_ROOM)
    radius = look.px(6)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(look.colour("background.raised" if enabled else "background.panel"))
    painter.setPen(QPen(look.colour("border.control" if enabled else "border.button"), 1.0))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    if focused:
        paint_focus_ring(painter, box, look, radius)
    painter.restore()
