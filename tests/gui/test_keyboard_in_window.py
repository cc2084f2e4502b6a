"""The desk can be worked without a mouse: Tab passes nothing over, the panes come in their order, focus comes back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import groupby
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from factcheck_app.gui.main_window import MainWindow
from factcheck_app.gui.window.desk import CHECKLIST_PAGE, SOURCES_PAGE, SUMMARY_PAGE
from tests.fakes.drafts import write_tea_draft
from tests.gui.accessible_tree import nameless, unexplained
from tests.gui.answer_dialog import answer_dialog
from tests.gui.keyboard_walk import controls_of, tab_round
from tests.gui.whole_window import press

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

Key = Qt.Key
Control, Shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
# keys that open a dialog, from wherever the keyboard is
_ASKING = (
    (Key.Key_F1, Qt.KeyboardModifier.NoModifier),
    *((key, Control) for key in (Key.Key_Comma, Key.Key_H, Key.Key_E, Key.Key_D, Key.Key_T)),
    *((key, Control | Shift) for key in (Key.Key_O, Key.Key_S, Key.Key_D, Key.Key_L)),
)


@contextmanager
def second_draft(desk: MainWindow, qtbot: QtBot, folder: Path) -> Iterator[None]:
    """What the next draft changed, on the desk."""
    path = write_tea_draft(folder)
    path.write_text(f"{path.read_text(encoding='utf-8')}\nTea cures headaches in most adults.\n", encoding="utf-8")
    desk.revisions.open_next(path)
    qtbot.waitUntil(desk.desk.carry_over.isVisible, timeout=20_000)
    yield


@pytest.mark.parametrize("page", ["Draft", CHECKLIST_PAGE, SUMMARY_PAGE, SOURCES_PAGE])
def test_tab_reaches_every_control_of_the_desk(desk: MainWindow, qtbot: QtBot, page: str) -> None:
    desk.desk.article.tabs.open_page(page)
    qtbot.waitUntil(lambda: not desk.background.jobs)
    desk.desk.claims.keys.focus_list()
    stops = tab_round()
    assert controls_of(desk) - set(stops) == set()
    assert [said for stop in stops if (said := unexplained(stop))] == []


def test_the_panes_come_from_left_to_right(desk: MainWindow, qtbot: QtBot) -> None:
    desk.desk.article.tabs.open_page(CHECKLIST_PAGE)
    qtbot.waitUntil(lambda: not desk.background.jobs)
    desk.toolbar.find_field.setFocus()
    panes = (desk.desk.sidebar, desk.desk.article, desk.desk.claims, desk.status_line, desk.toolbar)
    passed = [next(pane for pane in panes if pane.isAncestorOf(stop)) for stop in tab_round()[1:]]
    assert [pane for pane, _ in groupby(passed)] == list(panes)


def test_the_screen_of_the_next_draft_is_walked_and_told(desk: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    with second_draft(desk, qtbot, tmp_path):
        stops = tab_round()
        assert controls_of(desk) - set(stops) == set()
        assert nameless(desk) == []


def test_escape_leads_back_to_where_the_drafts_were_compared_from(
    desk: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    with second_draft(desk, qtbot, tmp_path):
        press(desk, Key.Key_Escape)
    desk.desk.article.draft.setFocus()
    press(desk, Key.Key_D, Shift)
    qtbot.waitUntil(desk.desk.carry_over.isVisible, timeout=20_000)
    press(desk, Key.Key_Escape)
    assert QApplication.focusWidget() is desk.desk.article.draft


@pytest.mark.parametrize(("key", "modifier"), _ASKING)
def test_a_dialog_gives_the_keyboard_back(
    desk: MainWindow, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    claims = desk.desk.claims.keys
    stops: tuple[Callable[[], object], ...] = (desk.desk.article.draft.setFocus, claims.focus_list, claims.focus_note)
    for stop in stops:
        with qtbot.waitActive(desk):
            desk.activateWindow()
        stop()
        before = QApplication.focusWidget()

        def escape(dialog: QDialog) -> None:
            QTest.keyClick(QApplication.focusWidget() or dialog, Key.Key_Escape)

        answer_dialog(lambda: press(desk, key, modifier), escape)
        assert desk.focusWidget() is before
