"""Three reasons, each with a letter."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from factcheck_app.domain.verdict import SetAsideReason
from factcheck_app.gui.dialogs.set_aside_menu import SetAsideMenu
from factcheck_app.gui.look.look import Look


def test_every_reason_is_offered_with_a_letter_of_its_own(look: Look, qtbot: QtBot) -> None:
    menu = SetAsideMenu(look)
    qtbot.addWidget(menu)
    offered = menu.actions()
    assert [action.data() for action in offered] == list(SetAsideReason)
    letters = [action.text()[action.text().index("&") + 1] for action in offered]
    assert len(set(letters)) == len(letters)
