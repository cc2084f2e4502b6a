"""The look that every pane is handed, and the whole window on a database of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from factcheck_app.gui.application import open_window
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.main_window import MainWindow
from factcheck_app.settings import Settings
from factcheck_app.workflow.open_article import open_article
from tests.fakes.cited_works import lay_out_cited_works, write_sleep_draft
from tests.fakes.drafts import write_tea_draft
from tests.fakes.service_answers import ServiceAnswers
from tests.gui.every_dialog import DIALOGS
from tests.gui.online_window import online_window
from tests.gui.whole_window import OpenWindow, press, show_active


@pytest.fixture
def look(qapp: object) -> Look:
    return Look()


@pytest.fixture
def open_dialog(look: Look, qtbot: QtBot) -> Iterator[Callable[[str], QDialog]]:
    """Opens a dialog by its name in `every_dialog`; it is held until Qt has let it go."""
    opened: list[QDialog] = []

    def show(name: str) -> QDialog:
        dialog = DIALOGS[name](look)
        opened.append(dialog)
        show_active(qtbot, dialog)
        return dialog

    yield show
    for dialog in opened:
        dialog.close()
        dialog.deleteLater()
        QCoreApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)


@pytest.fixture
def kept_look(qapp: QApplication) -> Iterator[None]:
    """A window sets colours and style for the whole program: they are put back as they were."""
    palette, style_sheet = QPalette(qapp.palette()), qapp.styleSheet()
    yield
    qapp.setPalette(palette)
    qapp.setStyleSheet(style_sheet)


@pytest.fixture
def open_desk(qapp: QApplication, qtbot: QtBot, tmp_path: Path, kept_look: None) -> Iterator[OpenWindow]:
    """Opens the window on the test's own database, again and again where it was closed."""
    windows: list[MainWindow] = []

    def show() -> MainWindow:
        settings = replace(Settings.load(), reviewer_name="Ana Brandt", theme="light")
        window = open_window(qapp, settings, str(tmp_path / "reviews.db"), offline=True)
        windows.append(window)
        window.resize(1440, 900)
        show_active(qtbot, window)
        return window

    yield show
    for window in windows:
        window.close()
        window.deleteLater()


@pytest.fixture
def desk(open_desk: OpenWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    """The window with a small draft, opened with its key."""
    window = open_desk()
    path = str(write_tea_draft(tmp_path))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([path], ""))
    press(window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.review_controller.review is not None)
    return window


@pytest.fixture
def answers(tmp_path: Path) -> Iterator[ServiceAnswers]:
    """The services on this computer, which know the works of the draft on sleep."""
    with ServiceAnswers(tmp_path) as made:
        lay_out_cited_works(made)
        yield made


@pytest.fixture
def online(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, answers: ServiceAnswers, kept_look: None
) -> Iterator[MainWindow]:
    """The window with that draft, its network off, which could reach these services and nobody else."""
    settings = replace(Settings.load(), reviewer_name="Ana Brandt", theme="light")
    with online_window(qapp, tmp_path, answers, settings) as window:
        window.resize(1440, 900)
        show_active(qtbot, window)
        window.review_controller.add_review(open_article(write_sleep_draft(tmp_path)))
        window.desk.claims.keys.focus_list()
        yield window
