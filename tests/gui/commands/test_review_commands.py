"""Export from the window: a look beforehand, several files at once, and afterwards the way to them."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from docx import Document
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QDialog, QPushButton
from pytestqt.qtbot import QtBot

from factcheck_app.domain.verdict import Verdict
from factcheck_app.gui.exporting.export_dialog import ExportDialog
from factcheck_app.gui.main_window import MainWindow
from factcheck_app.settings import Settings
from factcheck_app.workflow.sample_review import open_sample
from tests.gui.answer_dialog import answer_dialog
from tests.gui.find_control import find_control
from tests.gui.whole_window import press

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def exporting(desk: MainWindow, answer: Callable[[ExportDialog], object]) -> None:
    """Ctrl+E, and what the reviewer does in the dialog."""

    def as_export(dialog: QDialog) -> None:
        assert isinstance(dialog, ExportDialog)
        answer(dialog)

    # a screen gives the keyboard back after a dialog; without one the window asks for it
    desk.activateWindow()
    QTest.qWaitForWindowActive(desk)
    answer_dialog(lambda: press(desk, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier), as_export)


def write(desk: MainWindow, qtbot: QtBot, folder: Path, *rows: str) -> list[Path]:
    """Exports these formats beside the one that is chosen at first; gives the files."""

    def choose(dialog: ExportDialog) -> None:
        dialog.show_folder(folder)
        for row in rows:
            find_control(dialog, QCheckBox, row).click()
        dialog.accept()

    with qtbot.waitSignal(desk.export_controller.exported, timeout=20_000) as written:
        exporting(desk, choose)
    return [file.path for file in written.args[0]]


def test_several_files_are_written_and_can_be_opened_or_shown(
    desk: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    files = write(desk, qtbot, tmp_path, "Excel workbook", "Evidence pack")
    assert sorted(path.suffix for path in files) == [".pdf", ".xlsx", ".zip"]
    assert all(path.stat().st_size > 1_000 for path in files)
    assert "and 2 more written to" in desk.banner.sentence
    find_control(desk.banner, QPushButton, "Open").click()
    find_control(desk.banner, QPushButton, "Show in folder").click()
    assert [url.toLocalFile() for url in opened] == [str(files[0]), str(tmp_path)]


def test_the_last_choices_are_there_again(desk: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    write(desk, qtbot, tmp_path, "PDF report", "Sources (RIS)")
    assert Settings.load().export_formats == ("references.ris",)
    seen: list[tuple[Path, list[str]]] = []
    exporting(desk, lambda dialog: seen.append((dialog.choice().folder, [one.code for one in dialog.choice().formats])))
    assert seen == [(tmp_path, ["references.ris"])]


def test_comments_of_the_window_carry_the_reviewers_own_initials(
    desk: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    desk.settings_controller.change(reviewer_initials="abx")
    review = desk.review_controller.review
    assert review is not None
    desk.review_controller.judging.mark_verdict(review.claims[0].id, Verdict.OVERSTATED)
    (path,) = write(desk, qtbot, tmp_path, "PDF report", "Word with comments")
    assert {comment.initials for comment in Document(io.BytesIO(path.read_bytes())).comments} == {"abx"}


def test_each_chosen_format_is_shown_beforehand(desk: MainWindow, qtbot: QtBot) -> None:
    texts: list[str] = []

    def look(dialog: ExportDialog) -> None:
        with qtbot.waitSignal(desk.export_controller.page_previewed, timeout=20_000):
            pass
        with qtbot.waitSignal(desk.export_controller.table_previewed, timeout=20_000):
            find_control(dialog, QCheckBox, "Spreadsheet").click()
        with qtbot.waitSignal(desk.export_controller.text_previewed, timeout=20_000):
            find_control(dialog, QCheckBox, "Evidence pack").click()
        texts.append(dialog.preview.text)

    exporting(desk, look)
    assert "record/audit_trail.jsonl" in texts[0]


def test_a_second_time_it_shows_the_review_that_is_open_now(desk: MainWindow, qtbot: QtBot) -> None:
    told: list[str] = []

    def look(dialog: ExportDialog) -> None:
        row = find_control(dialog, QCheckBox, "JSON record")
        with qtbot.waitSignal(desk.export_controller.text_previewed, timeout=20_000):
            row.click()
        told.append(dialog.preview.text)

    exporting(desk, lambda dialog: find_control(dialog, QCheckBox, "Spreadsheet").click())
    exporting(desk, look)
    sample = open_sample()
    desk.review_controller.add_review(sample.review, sample.history, sample.source_files)
    exporting(desk, look)
    assert [f'"{sample.review.title}"' in text for text in told] == [False, True]


def test_a_preview_that_comes_after_the_dialog_is_gone_is_shown_nowhere(desk: MainWindow, qtbot: QtBot) -> None:
    exports, shown = desk.export_controller, []

    def leave_while_it_is_made(dialog: ExportDialog) -> None:
        with qtbot.waitSignal(desk.background.job_started, timeout=20_000):
            pass
        for previewed in (exports.page_previewed, exports.text_previewed, exports.preview_failed):
            previewed.connect(lambda *_values: shown.append(dialog))

    exporting(desk, leave_while_it_is_made)
    qtbot.waitUntil(lambda: not desk.background.jobs, timeout=20_000)
    assert shown == []


def test_a_page_of_one_preview_is_not_shown_in_the_next(desk: MainWindow, qtbot: QtBot) -> None:
    exports, pages = desk.export_controller, []

    def turn_and_leave(dialog: ExportDialog) -> None:
        with qtbot.waitSignal(exports.page_previewed, timeout=20_000):
            pass
        exports.draw_preview_page(1, 400)

    exporting(desk, turn_and_leave)
    exports.page_previewed.connect(lambda page, _remarks: pages.append(page))
    qtbot.waitUntil(lambda: not desk.background.jobs, timeout=20_000)
    assert pages == []
