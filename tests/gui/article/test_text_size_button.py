"""The text size of the draft: larger, smaller, as designed."""

from __future__ import annotations

from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from factcheck_app.gui.article.text_size_button import TextSizeButton
from factcheck_app.gui.look.look import Look


def entries(button: TextSizeButton) -> list[QAction]:
    return [action for action in button.make_menu().actions() if not action.isSeparator()]


def test_each_entry_asks_for_its_size(qtbot: QtBot, look: Look) -> None:
    look.change(reading_size=20)
    button = TextSizeButton(look)
    qtbot.addWidget(button)
    asked: list[int] = []
    button.size_requested.connect(asked.append)
    for action in entries(button):
        action.trigger()
    assert asked == [21, 19, 17]


def test_what_would_change_nothing_is_off(qtbot: QtBot, look: Look) -> None:
    button = TextSizeButton(look)
    qtbot.addWidget(button)
    for size, enabled in ((28, [False, True, True]), (13, [True, False, True]), (17, [True, True, False])):
        look.change(reading_size=size)
        assert [action.isEnabled() for action in entries(button)] == enabled
