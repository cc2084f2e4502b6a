"""The folded sidebar's menus show titles as they are."""

from __future__ import annotations

from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from factcheck_app.gui.library.library_model import LibraryModel
from factcheck_app.gui.library.outline_model import OutlineModel
from factcheck_app.gui.library.side_rail import SideRail
from factcheck_app.gui.look.look import Look
from tests.gui.find_control import find_control
from tests.gui.library.example_draft import make_summary


def test_an_ampersand_is_no_mnemonic_and_long_titles_are_cut(look: Look, qtbot: QtBot) -> None:
    library = LibraryModel()
    library.show_library([make_summary("a", "Salt & pepper"), make_summary("b", "long " * 40)], "a")
    rail = SideRail(look, library, OutlineModel())
    qtbot.addWidget(rail)
    menu = find_control(rail, QToolButton, "Library").menu()
    menu.aboutToShow.emit()
    first, second = menu.actions()[:2]
    assert first.text() == "Salt && pepper\t7 of 20"
    assert first.isChecked()
    assert len(second.text()) < 80
    assert menu.actions()[-1].text() == "Open a draft"


def test_the_outline_is_offered_only_where_there_is_one(look: Look, qtbot: QtBot) -> None:
    rail = SideRail(look, LibraryModel(), OutlineModel())
    qtbot.addWidget(rail)
    rail.show_outline(False)
    assert find_control(rail, QToolButton, "Outline").isHidden()
