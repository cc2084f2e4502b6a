"""The export dialog gives formats, name and folder, or says what is missing."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QDialog, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from factcheck_app.gui.dialogs.export_dialog import ExportChoice, ExportDialog
from factcheck_app.gui.look.look import Look
from tests.gui.find_control import find_control

FOLDER = Path("/drafts/reports")


@pytest.fixture
def dialog(look: Look, qtbot: QtBot) -> ExportDialog:
    made = ExportDialog(look, "Iron: yes or no, review", FOLDER)
    qtbot.addWidget(made)
    made.show()
    return made


def primary(dialog: ExportDialog) -> QPushButton:
    return find_control(dialog, QPushButton, "Export")


def test_it_begins_with_a_pdf_of_the_title(dialog: ExportDialog) -> None:
    assert dialog.choice() == ExportChoice(FOLDER, "Iron yes or no, review", (".pdf",))
    assert primary(dialog).text() == "Export PDF"


def test_space_chooses_another_format(dialog: ExportDialog) -> None:
    QTest.keyClick(find_control(dialog, QCheckBox, "Spreadsheet"), Qt.Key.Key_Space)
    assert dialog.choice().endings == (".pdf", ".csv")
    assert primary(dialog).text() == "Export 2 files"


def test_a_click_at_the_end_of_a_row_chooses_it(dialog: ExportDialog) -> None:
    row = find_control(dialog, QCheckBox, "JSON record")
    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=row.rect().center())
    assert ".json" in dialog.choice().endings


def test_without_a_format_or_with_an_impossible_name_it_waits(dialog: ExportDialog) -> None:
    find_control(dialog, QLineEdit, "Save as").setText("a/b")
    assert not primary(dialog).isEnabled()
    find_control(dialog, QLineEdit, "Save as").setText("a.pdf")
    assert primary(dialog).isEnabled()
    assert dialog.choice().name == "a"
    find_control(dialog, QCheckBox, "PDF report").click()
    assert not primary(dialog).isEnabled()
    assert "Choose a format." in {label.text() for label in dialog.findChildren(QLabel) if label.isVisible()}


def test_another_folder_is_shown_and_taken(dialog: ExportDialog) -> None:
    dialog.show_folder(Path("/elsewhere"))
    assert dialog.choice().folder == Path("/elsewhere")
    assert "In /elsewhere" in {label.text() for label in dialog.findChildren(QLabel)}


def test_return_presses_the_button_that_has_the_keyboard(dialog: ExportDialog) -> None:
    QTest.keyClick(find_control(dialog, QPushButton, "Cancel"), Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Rejected
    assert dialog.isHidden()


def test_return_exports_and_escape_does_not(dialog: ExportDialog, look: Look, qtbot: QtBot) -> None:
    QTest.keyClick(find_control(dialog, QLineEdit, "Save as"), Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted
    other = ExportDialog(look, "Iron", FOLDER)
    qtbot.addWidget(other)
    other.show()
    QTest.keyClick(other, Qt.Key.Key_Escape)
    assert other.result() == QDialog.DialogCode.Rejected
    assert other.isHidden()


def test_tab_goes_from_top_to_bottom(dialog: ExportDialog, qtbot: QtBot) -> None:
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    visited = []
    for _ in range(9):
        focused = dialog.focusWidget()
        assert focused is not None
        visited.append(focused.accessibleName())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert visited[:5] == ["PDF report", "Word document", "Web page", "Spreadsheet (CSV)", "JSON record"]
    assert visited[5:] == ["Save as", "Choose folder", "Export PDF", "Cancel"]
