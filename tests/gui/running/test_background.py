"""Work off the GUI thread leaves nothing behind."""

from __future__ import annotations

import gc

from PySide6.QtCore import QRunnable
from pytestqt.qtbot import QtBot

from factcheck_app.gui.running.background import BackgroundRunner, JobControl


def test_finished_jobs_leave_no_object_that_qt_has_deleted(qtbot: QtBot) -> None:
    runner = BackgroundRunner()
    results: list[int] = []
    for number in range(20):
        runner.run("", lambda _control, number=number: number, results.append, lambda _error: None)  # type: ignore[misc]
    qtbot.waitUntil(lambda: not runner.jobs)
    assert sorted(results) == list(range(20))
    assert not [found for found in gc.get_objects() if isinstance(found, QRunnable)]
    runner.close()


def test_what_nobody_waits_for_runs_one_after_the_other(qtbot: QtBot) -> None:
    runner = BackgroundRunner()
    at_work: list[int] = []
    results: list[bool] = []

    def work(_control: JobControl) -> bool:
        at_work.append(1)
        is_alone = len(at_work) == 1
        at_work.pop()
        return is_alone

    for _ in range(5):
        runner.run_in_turn(work, results.append, lambda _error: None)
    assert len(runner.jobs) == 5
    qtbot.waitUntil(lambda: not runner.jobs)
    assert results == [True] * 5
    runner.close()


def test_a_job_that_has_not_begun_does_not_begin_after_the_end(qtbot: QtBot) -> None:
    runner = BackgroundRunner()
    begun: list[int] = []
    runner.run_in_turn(lambda _control: begun.append(1), lambda _result: None, lambda _error: None)
    runner.close()
    assert not runner.jobs
    qtbot.wait(1)
    assert not begun


def test_nothing_begins_once_the_runner_is_closed(qtbot: QtBot) -> None:
    runner = BackgroundRunner()
    runner.close()
    begun: list[str] = []
    late = runner.run("Reading", lambda _control: begun.append("run"), lambda _none: None, lambda _error: None)
    runner.run_in_turn(lambda _control: begun.append("in turn"), lambda _none: None, lambda _error: None)
    qtbot.wait(20)
    assert late.cancelled.is_set()
    assert not begun
    assert not runner.jobs
