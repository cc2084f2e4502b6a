"""Who was on the screen of the next draft when the program ended is there again after the start."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from factcheck_app.gui.carry_over.carry_over_page import CarryOverPage
from factcheck_app.gui.commands.carry_over_place import CarryOverPlace
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.main_window import MainWindow
from factcheck_app.gui.window.window_memory import WindowMemory
from tests.gui.commands.test_carry_over_commands import SECOND
from tests.gui.whole_window import OpenWindow, press, review_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

Key = Qt.Key


@pytest.fixture
def on_screen(desk: MainWindow, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    """The next draft is open, and the keys mean its second card."""
    path = tmp_path / "second.txt"
    path.write_text(SECOND, encoding="utf-8")
    desk.revisions.open_next(path)
    qtbot.waitUntil(desk.desk.carry_over.isVisible)
    press(desk, Key.Key_J)
    return desk


def test_the_screen_is_open_at_the_same_claim(on_screen: MainWindow, open_desk: OpenWindow, qtbot: QtBot) -> None:
    claim_id = on_screen.desk.carry_over.current_claim_id
    on_screen.close()
    again = open_desk()
    qtbot.waitUntil(again.desk.carry_over.isVisible)
    assert again.desk.carry_over.current_claim_id == claim_id == review_of(again).claims[1].id


def test_who_left_it_comes_back_to_the_draft(on_screen: MainWindow, open_desk: OpenWindow, qtbot: QtBot) -> None:
    press(on_screen, Key.Key_Escape)
    on_screen.close()
    again = open_desk()
    qtbot.waitUntil(lambda: not again.background.jobs)
    assert not again.desk.carry_over.isVisible()


def test_what_cannot_be_read_leads_nowhere(on_screen: MainWindow, look: Look, tmp_path: Path, qtbot: QtBot) -> None:
    page = CarryOverPage(look)
    qtbot.addWidget(page)
    for words in ("{", '["another", 1, 2, null]', "[1]"):
        memory = WindowMemory(str(tmp_path / "memory.ini"))
        memory.remember_words("carry_over_place", words)
        assert CarryOverPlace(page, memory).take_left(review_of(on_screen)) is None
