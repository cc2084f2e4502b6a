"""Every entry of a menu has a letter of its own."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from factcheck_app.gui.look.menu_letters import letter_entries, with_letters


@pytest.mark.parametrize(
    ("entries", "shown"),
    [
        (["Next claim", "Note"], ["&Next claim", "N&ote"]),
        (["Reason", "Redo now", "R"], ["R&eason", "Redo &now", "&R"]),
        (["Q && A\tQ", "Ask"], ["&Q && A\tQ", "&Ask"]),
        (["Open", "Set aside: &out of place"], ["O&pen", "Set aside: &out of place"]),
        (["…", ""], ["…", ""]),
        (["Été"], ["&Été"]),
    ],
)
def test_the_first_free_letter_is_taken_beginnings_of_words_first(entries: list[str], shown: list[str]) -> None:
    assert with_letters(entries) == shown


def test_a_menu_has_its_letters_and_status_texts_when_it_opens(qtbot: QtBot) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    letter_entries(menu)
    menu.addMenu("Claim").addAction("Split\tS")
    menu.addSeparator()
    menu.addAction("Copy & paste".replace("&", "&&"))
    for _ in range(2):
        menu.aboutToShow.emit()
    first, _, second = menu.actions()
    assert (first.text(), second.text(), second.statusTip()) == ("&Claim", "Copy && &paste", "Copy & paste")
    branch: object = first.menu()
    assert isinstance(branch, QMenu)
    assert [(action.text(), action.statusTip()) for action in branch.actions()] == [("&Split\tS", "Split")]
