"""The guide opens where the reviewer needs it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from factcheck_app.gui.help.guide_browser import GuideBrowser
from factcheck_app.gui.help.help_window import HelpWindow
from factcheck_app.gui.main_window import MainWindow
from tests.gui.find_control import find_control
from tests.gui.whole_window import OpenWindow, press

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

Shift = Qt.KeyboardModifier.ShiftModifier


def _guide(window: MainWindow) -> HelpWindow:
    return window.findChildren(HelpWindow)[0]


def test_the_first_page_leads_to_the_guide(open_desk: OpenWindow) -> None:
    window = open_desk()
    find_control(window, QPushButton, "User guide").click()
    assert _guide(window).page_name == "first_review"


@pytest.mark.parametrize(("keys", "page"), [(Qt.Key.Key_C, "handing_back"), (Qt.Key.Key_S, "handing_back")])
def test_help_is_about_what_has_the_keyboard(desk: MainWindow, keys: Qt.Key, page: str) -> None:
    press(desk, Qt.Key.Key_F1, Shift)
    assert _guide(desk).page_name == "claims"
    _guide(desk).close()
    desk.activateWindow()
    press(desk, keys, Shift)
    press(desk, Qt.Key.Key_F1, Shift)
    assert _guide(desk).page_name == page


def test_the_guide_lists_every_key_of_the_desk(desk: MainWindow) -> None:
    press(desk, Qt.Key.Key_F1, Shift)
    _guide(desk).open_page("keys")
    text = _guide(desk).findChildren(GuideBrowser)[0].toPlainText().replace("\xa0", "")
    assert "Ctrl+Shift+S" in text
    assert "Mark the claim overstated" in text
