"""The export dialog gives formats, options, name and folder, or says what is missing."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QDialog, QLabel, QLineEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from factcheck_app.domain.errors import ExportFailed
from factcheck_app.domain.export_format import FORMAT_BY_CODE
from factcheck_app.domain.export_options import CommentChoice, ExportOptions, Include
from factcheck_app.gui.evidence.pdf_page import PageImage
from factcheck_app.gui.exporting.export_choice import ExportChoice
from factcheck_app.gui.exporting.export_dialog import ExportDialog
from factcheck_app.gui.exporting.options_panel import OptionsPanel
from factcheck_app.gui.look.look import Look
from tests.gui.find_control import find_control

FOLDER = Path("/drafts/reports")
BEGIN = ExportChoice(FOLDER, "Iron: yes or no, review", (FORMAT_BY_CODE["report.pdf"],), ExportOptions())


@pytest.fixture
def dialog(look: Look, qtbot: QtBot) -> ExportDialog:
    made = ExportDialog(look, BEGIN)
    qtbot.addWidget(made)
    made.show()
    return made


def primary(dialog: ExportDialog) -> QPushButton:
    return find_control(dialog, QPushButton, "Export")


def sentences(dialog: ExportDialog) -> set[str]:
    return {label.text() for label in dialog.findChildren(QLabel) if label.isVisible()}


def test_it_begins_with_what_was_chosen_last(dialog: ExportDialog) -> None:
    choice = dialog.choice()
    assert [wanted.code for wanted in choice.formats] == ["report.pdf"]
    assert (choice.folder, choice.name) == (FOLDER, "Iron yes or no, review")
    assert choice.options == ExportOptions()
    assert primary(dialog).text() == "Export PDF"


def test_space_chooses_another_format_and_each_file_has_a_name_of_its_own(dialog: ExportDialog) -> None:
    for row in ("Word report", "Word with comments"):
        QTest.keyClick(find_control(dialog, QCheckBox, row), Qt.Key.Key_Space)
    names = [path.name for path, _ in dialog.choice().targets]
    assert names == [
        "Iron yes or no, review.pdf",
        "Iron yes or no, review.docx",
        "Iron yes or no, review, with comments.docx",
    ]
    assert primary(dialog).text() == "Export 3 files"


def test_a_preview_is_asked_for_the_format_chosen_last(dialog: ExportDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.preview_requested) as first:
        pass
    assert first.args[0].code == "report.pdf"
    with qtbot.waitSignal(dialog.preview_requested) as second:
        find_control(dialog, QCheckBox, "Spreadsheet").click()
    assert second.args[0].code == "table.csv"


def test_pages_are_turned_and_text_is_shown(dialog: ExportDialog, qtbot: QtBot) -> None:
    dialog.show_page(PageImage(1, 3, QImage(60, 80, QImage.Format.Format_RGB888), 60.0, 80.0), ["Plain, not tagged."])
    assert {"Page 1 of 3", "Preview: PDF report", "Plain, not tagged."} <= sentences(dialog)
    with qtbot.waitSignal(dialog.page_requested) as turned:
        find_control(dialog, QToolButton, "Next page").click()
    assert turned.args[0] == 2
    dialog.show_text("claim,verdict")
    assert dialog.preview.text == "claim,verdict"


def test_why_there_is_no_preview_is_said(dialog: ExportDialog) -> None:
    dialog.show_problem(ExportFailed("The draft is locked.", "Choose the clean copy."))
    assert "The draft is locked. Choose the clean copy." in sentences(dialog)


def test_only_what_bears_on_the_formats_is_asked(dialog: ExportDialog) -> None:
    assert find_control(dialog, QCheckBox, "Suggested wordings").isVisible()
    assert not find_control(dialog, QCheckBox, "Wordings as tracked changes").isVisible()
    find_control(dialog, QCheckBox, "PDF report").click()
    find_control(dialog, QCheckBox, "Word with comments").click()
    assert not find_control(dialog, QCheckBox, "Suggested wordings").isVisible()
    assert find_control(dialog, QCheckBox, "Wordings as tracked changes").isVisible()


def test_options_are_taken(look: Look, qtbot: QtBot, tmp_path: Path) -> None:
    logo = tmp_path / "logo.png"
    logo.write_bytes(b"\x89PNG and the rest")
    panel = OptionsPanel(look, ExportOptions(comments=CommentChoice.ALL, header="A House"), str(logo))
    qtbot.addWidget(panel)
    find_control(panel, QCheckBox, "Decision history").click()
    find_control(panel, QCheckBox, "In a clean copy of the draft").click()
    options = panel.options()
    assert options.clean_copy
    assert options.includes(Include.HISTORY)
    assert (options.comments, options.header, options.logo) == (CommentChoice.ALL, "A House", b"\x89PNG and the rest")


def test_a_logo_that_is_no_picture_is_said_and_left_out(look: Look, qtbot: QtBot, tmp_path: Path) -> None:
    logo = tmp_path / "logo.png"
    logo.write_text("no picture")
    panel = OptionsPanel(look, ExportOptions(), str(logo))
    qtbot.addWidget(panel)
    panel.show()
    assert panel.options().logo is None
    assert any("neither PNG nor JPEG" in label.text() for label in panel.findChildren(QLabel) if label.isVisible())


def test_without_a_format_or_with_an_impossible_name_it_waits(dialog: ExportDialog) -> None:
    find_control(dialog, QLineEdit, "Save as").setText("a/b")
    assert not primary(dialog).isEnabled()
    find_control(dialog, QLineEdit, "Save as").setText("a.pdf")
    assert primary(dialog).isEnabled()
    assert dialog.choice().name == "a"
    find_control(dialog, QCheckBox, "PDF report").click()
    assert not primary(dialog).isEnabled()
    assert "Choose a format." in sentences(dialog)


def test_another_folder_is_shown_and_taken(dialog: ExportDialog) -> None:
    dialog.show_folder(Path("/elsewhere"))
    assert dialog.choice().folder == Path("/elsewhere")
    assert any(words.startswith("In /elsewhere.") for words in sentences(dialog))


def test_return_exports_and_escape_does_not(dialog: ExportDialog, look: Look, qtbot: QtBot) -> None:
    QTest.keyClick(find_control(dialog, QLineEdit, "Save as"), Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted
    other = ExportDialog(look, BEGIN)
    qtbot.addWidget(other)
    other.show()
    QTest.keyClick(other, Qt.Key.Key_Escape)
    assert other.result() == QDialog.DialogCode.Rejected
    assert other.isHidden()


def test_tags_of_long_pdfs_are_offered_where_they_can_be_made(look: Look, qtbot: QtBot, dialog: ExportDialog) -> None:
    assert not find_control(dialog, QCheckBox, "Tags in long PDFs").isVisible()
    other = ExportDialog(look, BEGIN, tags_pdfs=True)
    qtbot.addWidget(other)
    other.show()
    find_control(other, QCheckBox, "Tags in long PDFs").click()
    assert other.choice().options.tag_long
