"""The menu of the draft's words."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from factcheck_app.gui.article.draft_menu import DraftMenu

ADDRESS = "https://example.org/trial?a=1&b=2"


def test_links_are_opened_and_copied_by_their_address(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    menu = DraftMenu(parent, [ADDRESS], has_selection=False)
    actions = {action.text().replace("&&", "&"): action for action in menu.actions()}
    assert not actions["Copy"].isEnabled()
    with qtbot.waitSignal(menu.link_requested) as opened:
        actions[f"Open {ADDRESS}"].trigger()
    assert opened.args == [ADDRESS]
    actions["Copy the address"].trigger()
    assert QGuiApplication.clipboard().text() == ADDRESS


def test_selected_words_can_be_copied(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    menu = DraftMenu(parent, [], has_selection=True)
    with qtbot.waitSignal(menu.copy_requested):
        menu.actions()[0].trigger()
    with qtbot.waitSignal(menu.all_requested):
        menu.actions()[1].trigger()
