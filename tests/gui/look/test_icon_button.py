"""An icon alone has a name and is large enough to hit."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from factcheck_app.gui.look.icon_button import IconButton
from factcheck_app.gui.look.look import Look


def test_it_has_a_name_a_tooltip_and_a_place_in_the_tab_order(look: Look, qtbot: QtBot) -> None:
    button = IconButton(look, "close", "Close this message")
    qtbot.addWidget(button)
    assert button.accessibleName() == button.toolTip() == "Close this message"
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert min(button.width(), button.height()) >= look.size("target_minimum")


def test_it_grows_with_the_text(look: Look, qtbot: QtBot) -> None:
    button = IconButton(look, "menu", "Menu", side=28)
    qtbot.addWidget(button)
    look.change(scale=2.0)
    assert (button.width(), button.iconSize().width()) == (56, 32)


def test_return_presses_it_like_space(look: Look, qtbot: QtBot) -> None:
    button = IconButton(look, "menu", "Menu")
    qtbot.addWidget(button)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        with qtbot.waitSignal(button.clicked):
            QTest.keyClick(button, key)
