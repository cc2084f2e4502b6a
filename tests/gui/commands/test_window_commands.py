"""What is pasted or dropped is offered in the dialog that fits it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from factcheck_app.composition import AppServices
from factcheck_app.gui.commands.window_commands import WindowCommands
from factcheck_app.gui.controllers.draft_controller import DraftController
from factcheck_app.gui.controllers.settings_controller import SettingsController
from factcheck_app.gui.dialogs.address_dialog import AddressDialog
from factcheck_app.gui.dialogs.paste_dialog import PasteDialog
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.running.background import BackgroundRunner
from tests.gui.find_control import find_control
from tests.gui.services import make_services

LINK = "https://tea.example/green"


@pytest.fixture
def services(tmp_path: Path) -> Iterator[AppServices]:
    made = make_services(tmp_path)
    yield made
    made.close()


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[BackgroundRunner]:
    runner = BackgroundRunner()
    yield runner
    runner.close()


@pytest.fixture
def commands(look: Look, services: AppServices, background: BackgroundRunner, qtbot: QtBot) -> WindowCommands:
    window = QWidget()
    qtbot.addWidget(window)
    drafts = DraftController(services, background, window)
    return WindowCommands(window, look, drafts, SettingsController(services.settings, window))


def met(run: Callable[[], None], *answers: Callable[[QDialog], None]) -> list[type[QWidget]]:
    """The dialogs that came up one after another while `run` ran; each is answered in turn, the last one left."""
    kinds: list[type[QWidget]] = []
    waiting = list(answers)
    timer = QTimer(interval=10)

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            kinds.append(type(dialog))
            (waiting.pop(0) if waiting else QDialog.reject)(dialog)

    timer.timeout.connect(answer)
    timer.start()
    run()
    timer.stop()
    return kinds


def dropping(commands: WindowCommands, data: QMimeData) -> Callable[[], None]:
    return lambda: commands.open_dropped(data)


def test_a_lone_address_on_the_clipboard_is_asked_about(commands: WindowCommands) -> None:
    QGuiApplication.clipboard().setText(f"  {LINK}\n")
    addresses: list[str] = []

    def look_at(dialog: QDialog) -> None:
        addresses.append(find_control(dialog, QLineEdit, "Address").text())
        dialog.reject()

    assert met(commands.paste, look_at) == [AddressDialog]
    assert addresses == [LINK]


def test_text_with_an_address_in_it_is_a_draft(commands: WindowCommands) -> None:
    QGuiApplication.clipboard().setText(f"Green tea helps ({LINK}).")
    assert met(commands.paste) == [PasteDialog]


def test_an_address_that_is_typed_as_a_draft_is_asked_about_too(commands: WindowCommands) -> None:
    QGuiApplication.clipboard().clear()

    def write_link(dialog: QDialog) -> None:
        QTest.keyClicks(find_control(dialog, QTextEdit, "Text of the draft"), LINK)
        find_control(dialog, QPushButton, "Find the claims").click()

    assert met(commands.paste, write_link) == [PasteDialog, AddressDialog]


def test_a_link_dropped_from_a_browser_is_asked_about(commands: WindowCommands) -> None:
    data = QMimeData()
    data.setUrls([QUrl(LINK)])
    data.setHtml(f'<a href="{LINK}">Green tea</a>')
    assert met(dropping(commands, data)) == [AddressDialog]


def test_dropped_words_are_offered_like_pasted_ones(commands: WindowCommands) -> None:
    data = QMimeData()
    data.setText("Green tea helps.")
    assert met(dropping(commands, data)) == [PasteDialog]


def test_giving_up_asks_nobody(commands: WindowCommands, background: BackgroundRunner, services: AppServices) -> None:
    assert met(lambda: commands.open_address(LINK)) == [AddressDialog]
    assert (background.jobs, services.ledger.entries()) == ((), [])
