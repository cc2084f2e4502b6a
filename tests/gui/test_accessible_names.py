"""A screen reader finds a name on every control that the keyboard reaches, on every page of the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from factcheck_app.gui.main_window import MainWindow
from factcheck_app.gui.preferences.settings_dialog import SettingsDialog
from factcheck_app.gui.window.desk import CHECKLIST_PAGE, SOURCES_PAGE, SUMMARY_PAGE
from tests.gui import dialog_answers
from tests.gui.accessible_tree import nameless, unexplained
from tests.gui.walked_window import walk
from tests.gui.whole_window import OpenWindow, press

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.mark.parametrize("page", ["Draft", SOURCES_PAGE, CHECKLIST_PAGE, SUMMARY_PAGE])
def test_every_control_of_the_desk_has_a_name(desk: MainWindow, qtbot: QtBot, page: str) -> None:
    desk.desk.article.tabs.open_page(page)
    qtbot.waitUntil(lambda: not desk.background.jobs)
    assert nameless(desk) == []


def test_every_control_of_the_first_page_has_a_name(desk: MainWindow) -> None:
    press(desk, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert nameless(desk) == []


def test_every_control_of_the_filter_has_a_name(desk: MainWindow) -> None:
    desk.desk.claims.keys.focus_list()
    press(desk, Qt.Key.Key_F, Qt.KeyboardModifier.ShiftModifier)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    assert nameless(popup) == []
    popup.hide()


def test_every_control_of_every_page_of_the_settings_has_a_name(desk: MainWindow) -> None:
    found: list[str] = []

    def look_at(dialog: SettingsDialog) -> None:
        for page in ("Reviewer", "Appearance", "Deciding", "Network", "House words"):
            dialog.open_page(page)
            found.extend(nameless(dialog))
        dialog.reject()

    keys = Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier
    dialog_answers.answering(SettingsDialog, look_at, lambda: press(desk, *keys))
    assert found == []


def test_every_stop_of_every_page_has_a_name_and_a_role(open_desk: OpenWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window, missed = open_desk(), set()
    for page, _texts in walk(window, qtbot, tmp_path):
        stops = [each for each in window.findChildren(QWidget) if each.isVisible() and each.focusProxy() is None]
        stops = [each for each in stops if each.focusPolicy() is not Qt.FocusPolicy.NoFocus]
        missed |= {f"{page}: {said}" for stop in stops if (said := unexplained(stop))}
    assert missed == set()


def test_a_control_without_a_name_is_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    QLineEdit(window)
    QPushButton("Named", window)
    window.show()
    assert len(nameless(window)) == 1
