"""The newest job is shown with Cancel, and a job that asks a site says whom."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from factcheck_app.gui.look.look import Look
from factcheck_app.gui.running.background import BackgroundRunner, JobControl
from factcheck_app.gui.window.job_display import JobDisplay
from factcheck_app.gui.window.status_line import StatusLine
from tests.gui.find_control import find_control


@pytest.fixture
def line(look: Look, qtbot: QtBot) -> StatusLine:
    made = StatusLine(look)
    qtbot.addWidget(made)
    made.resize(1440, made.height())
    made.show()
    return made


@pytest.fixture
def background(line: StatusLine) -> Iterator[BackgroundRunner]:
    runner = BackgroundRunner()
    JobDisplay(runner, line, runner)
    yield runner
    runner.close()


def words(line: StatusLine) -> set[str]:
    labels = {label.text() for label in line.findChildren(QLabel) if label.isVisible() and label.text()}
    return labels | {line.network.text()}


def until_cancelled(control: JobControl) -> None:
    while not control.is_cancelled():
        threading.Event().wait(0.01)


def test_a_site_is_named_for_as_long_as_it_is_asked(
    background: BackgroundRunner, line: StatusLine, qtbot: QtBot
) -> None:
    background.run("Opening the page", until_cancelled, print, print, asks="journal.org")
    background.run("Backing up", until_cancelled, print, print)
    assert {"Backing up…", "Asking journal.org"} <= words(line)
    for _ in range(2):
        with qtbot.waitSignal(background.job_ended):
            QTest.mouseClick(find_control(line, QPushButton, "Cancel"), Qt.MouseButton.LeftButton)
    assert "Offline: nothing leaves this computer" in words(line)
    assert find_control(line, QPushButton, "Cancel").isHidden()


def test_a_job_that_nobody_waits_for_is_not_shown(background: BackgroundRunner, line: StatusLine, qtbot: QtBot) -> None:
    quiet = background.run("", until_cancelled, print, print)
    assert find_control(line, QPushButton, "Cancel").isHidden()
    background.run("Backing up", until_cancelled, print, print)
    background.run("", until_cancelled, print, print)
    assert "Backing up…" in words(line)
    with qtbot.waitSignal(background.job_ended):
        QTest.mouseClick(find_control(line, QPushButton, "Cancel"), Qt.MouseButton.LeftButton)
    assert quiet in background.jobs


def test_what_is_gone_through_one_by_one_is_counted(
    background: BackgroundRunner, line: StatusLine, qtbot: QtBot
) -> None:
    def tell(control: JobControl) -> None:
        for done in range(3):
            control.tell_progress(done, 11)
        until_cancelled(control)

    background.run("Looking up the sources", tell, print, print, counts="Looking up source")
    qtbot.waitUntil(lambda: "Looking up source 3 of 11" in words(line))


def test_a_job_that_waited_behind_another_says_again_how_far_it_is(
    background: BackgroundRunner, line: StatusLine, qtbot: QtBot
) -> None:
    other_runs = threading.Event()

    def look_up(control: JobControl) -> None:
        other_runs.wait(10)
        control.tell_progress(3, 6)
        until_cancelled(control)

    background.run("Looking up", look_up, print, print, counts="Looking up source")
    with qtbot.waitSignal(background.job_progressed):
        background.run("Backing up", until_cancelled, print, print)
        other_runs.set()
    assert "Backing up…" in words(line)
    with qtbot.waitSignal(background.job_ended):
        find_control(line, QPushButton, "Cancel").click()
    assert "Looking up source 4 of 6" in words(line)
