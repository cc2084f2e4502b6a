"""Buttons say their words, fit them, and cut them only where they are told to."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from factcheck_app.gui.look.action_button import ActionButton
from factcheck_app.gui.look.look import Look


def test_a_button_is_as_high_as_the_design_says(look: Look, qtbot: QtBot) -> None:
    large, small = ActionButton(look, "Open"), ActionButton(look, "Open", small=True)
    for button in (large, small):
        qtbot.addWidget(button)
    assert (large.sizeHint().height(), small.sizeHint().height()) == (30, 24)


def test_icon_and_key_take_room_beside_the_words(look: Look, qtbot: QtBot) -> None:
    widths = []
    for button in (ActionButton(look, "Undo"), ActionButton(look, "Undo", icon="undo", keys="Ctrl Z")):
        qtbot.addWidget(button)
        widths.append(button.sizeHint().width())
    assert widths[1] > widths[0] + 16 + 18


def test_only_a_button_that_shrinks_gives_way(look: Look, qtbot: QtBot) -> None:
    words = "Undo: mark claim 10 supported"
    firm, soft = ActionButton(look, words), ActionButton(look, words, shrinks=True)
    for button in (firm, soft):
        qtbot.addWidget(button)
    assert firm.minimumSizeHint() == firm.sizeHint()
    assert soft.minimumSizeHint().width() < soft.sizeHint().width() / 2
    assert soft.accessibleName() == words


def test_other_words_are_a_new_name(look: Look, qtbot: QtBot) -> None:
    button = ActionButton(look, "Show")
    qtbot.addWidget(button)
    button.show_words("Hide", "Hide the password")
    assert (button.text(), button.accessibleName()) == ("Hide", "Hide the password")
