"""The status line says when it was saved, what runs, and what can be undone."""

from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from factcheck_app.gui.look.look import Look
from factcheck_app.gui.window.status_line import StatusLine
from tests.gui.find_control import find_control


@pytest.fixture
def line(look: Look, qtbot: QtBot) -> StatusLine:
    made = StatusLine(look)
    qtbot.addWidget(made)
    made.resize(1440, made.height())
    made.show()
    return made


def words(line: StatusLine) -> set[str]:
    parts: list[QLabel | QAbstractButton] = [*line.findChildren(QLabel), line.network]
    return {part.text() for part in parts if part.isVisible() and part.text()}


def test_the_time_of_saving_takes_the_place_of_the_state(line: StatusLine) -> None:
    line.show_state("No review open")
    assert words(line) == {"No review open", "Offline: nothing leaves this computer"}
    line.show_saved(datetime(2026, 11, 23, 12, 4, 7))
    assert words(line) == {"Saved 12:04:07", "Offline: nothing leaves this computer"}


def test_the_network_is_said_with_its_place_and_leads_to_its_menu(line: StatusLine, qtbot: QtBot) -> None:
    line.show_network(is_on=True)
    assert "Network on for this review" in words(line)
    line.show_network(is_on=True, is_always=True)
    assert "Network on" in words(line)
    with qtbot.waitSignal(line.network_requested):
        QTest.keyClick(line.network, Qt.Key.Key_Space)
    line.show_network(is_on=False)
    assert "Offline: nothing leaves this computer" in words(line)


def test_undo_names_what_it_takes_back(line: StatusLine, qtbot: QtBot) -> None:
    line.show_undo("mark claim 10 supported")
    button = find_control(line, QPushButton, "Undo: mark claim 10 supported")
    with qtbot.waitSignal(line.undo_requested):
        QTest.keyClick(button, Qt.Key.Key_Space)
    line.show_undo(None)
    assert button.isHidden()


def test_long_work_is_shown_and_can_be_cancelled(line: StatusLine, qtbot: QtBot) -> None:
    line.show_job("Reading draft.pdf", 7, 11)
    assert "Reading draft.pdf, 7 of 11" in words(line)
    assert find_control(line, QProgressBar, "Progress").value() == 7
    with qtbot.waitSignal(line.cancel_requested):
        QTest.keyClick(find_control(line, QPushButton, "Cancel"), Qt.Key.Key_Space)
    line.hide_job()
    assert find_control(line, QPushButton, "Cancel").isHidden()


def test_work_of_unknown_length_has_no_bar(line: StatusLine) -> None:
    line.show_job("Reading draft.docx", 0, 0)
    assert "Reading draft.docx…" in words(line)
    assert find_control(line, QProgressBar, "Progress").isHidden()


def test_while_a_site_is_asked_the_line_does_not_say_offline(line: StatusLine) -> None:
    line.show_asked_hosts(["www.journal.org", "www.journal.org"])
    assert "Asking www.journal.org" in words(line)
    assert "Offline: nothing leaves this computer" not in words(line)
    line.show_job("Opening the page", 0, 0)
    line.resize(500, line.height())
    assert "Asking" in words(line)
    line.show_asked_hosts([])
    line.resize(1440, line.height())
    assert "Offline: nothing leaves this computer" in words(line)


def test_where_it_is_narrow_the_network_is_said_in_a_word(line: StatusLine, look: Look) -> None:
    look.change(scale=2.0)
    line.show_undo("mark claim 10 supported")
    line.resize(1000, line.height())
    assert "Offline" in words(line)
    assert find_control(line, QPushButton, "Shortcuts").isVisible()
