"""The grounds that rows of lists, cards and lists that open over the window stand on."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from factcheck_app.gui.look.look import Look

ROW_RADIUS, _CARD_RADIUS = 4, 8


def paint_row_ground(
    painter: QPainter, option: QStyleOptionViewItem, look: Look, *, radius: float = ROW_RADIUS
) -> bool:
    """Soft blue under the marked row, grey under the row at the mouse; returns whether the row is marked.

    `radius` is in design pixels, 0 where a row goes from edge to edge.
    """
    state: QStyle.StateFlag = option.state
    is_marked = bool(state & QStyle.StateFlag.State_Selected)
    if is_marked or state & QStyle.StateFlag.State_MouseOver:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("background.selected" if is_marked else "background.hover"))
        corner = look.px(radius)
        painter.drawRoundedRect(QRectF(option.rect), corner, corner)
    return is_marked


def paint_card_ground(widget: QWidget, look: Look) -> None:
    """The whole widget as a raised card."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(look.colour("background.raised"))
    painter.setPen(QPen(look.colour("border.card"), 1))
    radius = look.px(_CARD_RADIUS)
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    painter.end()


def paint_popup_ground(widget: QWidget, look: Look) -> None:
    """The whole widget as a list that has opened over the window; a window of its own, and so without round corners."""
    painter = QPainter(widget)
    painter.fillRect(widget.rect(), look.colour("background.raised"))
    painter.setPen(QPen(look.colour("border.control"), 1))
    painter.drawRect(widget.rect().adjusted(0, 0, -1, -1))
    painter.end()
