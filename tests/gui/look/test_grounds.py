"""What rows, cards and opened lists stand on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from factcheck_app.gui.look.grounds import paint_row_ground
from factcheck_app.gui.look.look import Look

State = QStyle.StateFlag


@pytest.mark.parametrize(
    ("state", "ground"),
    [
        (State.State_Selected, "background.selected"),
        (State.State_Selected | State.State_MouseOver, "background.selected"),
        (State.State_MouseOver, "background.hover"),
        (State.State_None, "background.panel"),
    ],
)
def test_the_marked_row_is_blue_and_the_one_at_the_mouse_grey(look: Look, state: State, ground: str) -> None:
    image = QImage(40, 20, QImage.Format.Format_ARGB32)
    image.fill(look.colour("background.panel"))
    option = QStyleOptionViewItem()
    option.rect, option.state = QRect(0, 0, 40, 20), state
    painter = QPainter(image)
    assert paint_row_ground(painter, option, look) is bool(state & State.State_Selected)
    painter.end()
    assert image.pixelColor(20, 10) == look.colour(ground)
