"""The pages of the settings take effect at once, and say what does not fit."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from factcheck_app.gui.look.look import Look
from factcheck_app.gui.preferences.looks_page import LooksPage
from factcheck_app.gui.preferences.network_page import NetworkPage
from factcheck_app.gui.preferences.page import Page
from factcheck_app.gui.preferences.reviewer_page import ReviewerPage
from factcheck_app.gui.preferences.settings_dialog import SettingsDialog
from factcheck_app.gui.preferences.words_page import WordsPage
from factcheck_app.gui.preferences.work_page import WorkPage
from tests.gui.every_dialog import SETTINGS_PAGES
from tests.gui.find_control import find_control

Changes = dict[str, Any]


@pytest.fixture
def changes() -> Changes:
    return {}


def shown(qtbot: QtBot, page: QWidget) -> None:
    qtbot.addWidget(page)
    page.show()


def problems(page: QWidget) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible() and label.text()]


def test_a_name_is_taken_when_its_field_is_left_and_a_blank_one_is_not(
    look: Look, qtbot: QtBot, changes: Changes
) -> None:
    page = ReviewerPage(look, "Ana Brandt", "AB", lambda **values: changes.update(values))
    shown(qtbot, page)
    name = find_control(page, QLineEdit, "Name")
    name.setText("  ")
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert changes == {}
    assert any("Give a name" in words for words in problems(page))
    name.setText("Ben  Cole")
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert changes["reviewer_name"] == "Ben Cole"


def test_a_theme_is_taken_at_once(look: Look, qtbot: QtBot, changes: Changes) -> None:
    page = LooksPage(look, ("system", 1.0, 17), (1.0, 1.5, 2.0), lambda **values: changes.update(values))
    shown(qtbot, page)
    for words in ("Dark", "150%"):
        find_control(page, QAbstractButton, words).click()
    assert changes == {"theme": "dark", "text_scale": 1.5}


def test_habits_are_boxes(look: Look, qtbot: QtBot, changes: Changes) -> None:
    habits = {"advance_after_verdict": True, "decide_first": True, "counts_time": False}
    page = WorkPage(look, habits, 365, lambda **values: changes.update(values))
    shown(qtbot, page)
    find_control(page, QCheckBox, "Count the time").click()
    assert changes == {"counts_time": True}


def test_an_address_that_is_none_is_said(look: Look, qtbot: QtBot, changes: Changes) -> None:
    page = NetworkPage(look, "off", "", {}, lambda **values: changes.update(values), lambda _code, _key: "")
    shown(qtbot, page)
    field = find_control(page, QLineEdit, "Contact address")
    for words in ("ana", "ana@example.org"):
        field.setText(words)
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert any("no e-mail address" in said for said in problems(page)) is (words == "ana")
    assert changes == {"contact_email": "ana@example.org"}
    find_control(page, QAbstractButton, "On").click()
    assert changes["network"] == "on"


def test_a_key_is_handed_on_and_not_shown_again(look: Look, qtbot: QtBot) -> None:
    kept: list[tuple[str, str]] = []

    def keep(code: str, key: str) -> str:
        kept.append((code, key))
        return "The key is in the system's keyring."

    page = NetworkPage(look, "off", "", {"ncbi": ("NCBI key", False)}, lambda **_values: None, keep)
    shown(qtbot, page)
    field = find_control(page, QLineEdit, "NCBI key")
    field.setText("abc123")
    find_control(page, QAbstractButton, "Keep").click()
    assert kept == [("ncbi", "abc123")]
    assert field.text() == ""


def test_house_words_are_kept_line_by_line_and_a_bad_line_is_named(look: Look, qtbot: QtBot, changes: Changes) -> None:
    page = WordsPage(look, [], [], lambda **values: changes.update(values))
    shown(qtbot, page)
    find_control(page, QPlainTextEdit, "Reasons").setPlainText("Dose wrong = number_differs\nbad")
    assert changes == {"house_reasons": ("Dose wrong = number_differs", "bad")}
    assert any(words.startswith("Line 2") for words in problems(page))


def test_arrows_go_through_the_pages(look: Look, qtbot: QtBot) -> None:
    dialog = SettingsDialog(look, [Page(look, "One"), Page(look, "Two")])
    shown(qtbot, dialog)
    dialog.open_page("Two")
    names = find_control(dialog, QListWidget, "Pages")
    assert names.currentRow() == 1
    QTest.keyClick(names, Qt.Key.Key_Up)
    assert names.currentRow() == 0


@pytest.mark.parametrize("page", SETTINGS_PAGES)
def test_every_page_fits_without_a_scroll_bar(open_dialog: Callable[[str], QDialog], page: str) -> None:
    dialog = open_dialog(f"settings, {page}")
    areas = [area for area in dialog.findChildren(QScrollArea) if area.isVisible()]
    assert [area.verticalScrollBar().maximum() for area in areas] == [0]
    assert dialog.height() < 480


def test_return_keeps_a_typed_key(look: Look, qtbot: QtBot) -> None:
    kept: list[str] = []

    def keep(_code: str, key: str) -> str:
        kept.append(key)
        return ""

    page = NetworkPage(look, "off", "", {"ncbi": ("NCBI key", False)}, lambda **_values: None, keep)
    shown(qtbot, page)
    field = find_control(page, QLineEdit, "NCBI key")
    field.setText("abc123")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert kept == ["abc123"]
