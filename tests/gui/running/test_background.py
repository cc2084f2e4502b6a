"""Work off the GUI thread leaves nothing behind."""

from __future__ import annotations

import gc

from PySide6.QtCore import QRunnable
from pytestqt.qtbot import QtBot

from factcheck_app.gui.running.background import BackgroundRunner


def test_finished_jobs_leave_no_object_that_qt_has_deleted(qtbot: QtBot) -> None:
    runner = BackgroundRunner()
    results: list[int] = []
    for number in range(20):
        runner.run("", lambda _control, number=number: number, results.append, lambda _error: None)  # type: ignore[misc]
    qtbot.waitUntil(lambda: not runner.jobs)
    assert sorted(results) == list(range(20))
    assert not [found for found in gc.get_objects() if isinstance(found, QRunnable)]
    runner.close()
