"""Ctrl+F and Ctrl+K in the real window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from factcheck_app.gui.finding.find_list import FindList
from factcheck_app.gui.main_window import MainWindow
from tests.gui.whole_window import press

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

Key, Control = Qt.Key, Qt.KeyboardModifier.ControlModifier


def found_rows(window: MainWindow) -> list[str]:
    found = window.findChild(FindList)
    assert isinstance(found, FindList)
    return [row.words for row in found.rows] if found.isVisible() else []


def seek(window: MainWindow, qtbot: QtBot, words: str, key: Qt.Key = Key.Key_F) -> list[str]:
    press(window, key, Control)
    QTest.keyClicks(window.toolbar.find_field, words)
    qtbot.waitUntil(lambda: any(words.casefold() in row.casefold() for row in found_rows(window)))
    return found_rows(window)


def tinted(window: MainWindow) -> list[str]:
    return [part.cursor.selectedText() for part in window.desk.article.draft.extraSelections()]


def test_words_of_the_draft_are_found_and_tinted(desk: MainWindow, qtbot: QtBot) -> None:
    assert len([row for row in seek(desk, qtbot, "green tea") if "Green tea" in row or "green tea" in row]) == 3
    assert tinted(desk) == ["Green tea", "green tea", "green tea"]


def test_places_that_are_not_listed_are_counted(desk: MainWindow, qtbot: QtBot) -> None:
    rows = seek(desk, qtbot, "e")
    assert sum("more places in the draft" in row for row in rows) == 1


def test_f3_goes_round_the_places_and_escape_forgets_them(desk: MainWindow, qtbot: QtBot) -> None:
    seek(desk, qtbot, "pressure")
    press(desk, Key.Key_Return)
    press(desk, Key.Key_F3)
    assert not found_rows(desk)
    press(desk, Key.Key_Escape)
    assert tinted(desk) == []
    assert desk.toolbar.find_field.text() == ""


def test_a_command_runs_by_its_name_and_the_keyboard_returns(desk: MainWindow, qtbot: QtBot) -> None:
    before = QApplication.focusWidget()
    seek(desk, qtbot, "supported", Key.Key_K)
    qtbot.waitUntil(lambda: found_rows(desk)[0] == "Mark the claim supported")
    press(desk, Key.Key_Return)
    assert desk.review_controller.review is not None
    assert desk.review_controller.review.claims[0].judgement.verdict == "supported"
    assert QApplication.focusWidget() is before


def test_the_palette_names_every_command_with_its_key(desk: MainWindow) -> None:
    press(desk, Key.Key_K, Control)
    assert {"Undo", "Export…", "Compare with the marked passage, and back"} <= set(found_rows(desk))


def test_a_note_is_found_and_leads_to_its_claim(desk: MainWindow, qtbot: QtBot) -> None:
    review = desk.review_controller.review
    assert review is not None
    desk.review_controller.judging.change_note(review.claims[2].id, "Ask for the p<0.05 table")
    seek(desk, qtbot, "p<0.05")
    press(desk, Key.Key_Return)
    assert desk.desk.claims.current_claim_id == review.claims[2].id


def test_what_is_selected_in_the_draft_is_sought(desk: MainWindow) -> None:
    draft = desk.desk.article.draft
    draft.setFocus()
    draft.find("twelve weeks")
    press(desk, Key.Key_F, Control)
    assert desk.toolbar.find_field.text() == "twelve weeks"
