"""The database is backed up while the window is open and when it closes, and checked after an unclean end."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from factcheck_app.composition import AppServices
from factcheck_app.gui.controllers import safe_keeping
from factcheck_app.gui.controllers.safe_keeping import SafeKeeping
from factcheck_app.gui.running.background import BackgroundRunner
from factcheck_app.storage.backup_folder import backups_of
from tests.fakes.reviews import make_review
from tests.gui.services import make_services


@pytest.fixture
def services(tmp_path: Path) -> Iterator[AppServices]:
    services = make_services(tmp_path)
    services.reviews.add(make_review(()), "Ana Brandt")
    yield services
    services.close()


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[BackgroundRunner]:
    runner = BackgroundRunner()
    yield runner
    runner.close()


def keep_safe(services: AppServices, background: BackgroundRunner) -> SafeKeeping:
    return SafeKeeping(services, background, QObject(background))


def test_closing_backs_up_what_changed_and_frees_the_database(
    services: AppServices, background: BackgroundRunner, tmp_path: Path
) -> None:
    keep_safe(services, background).finish()
    again = make_services(tmp_path)
    keep_safe(again, background).finish()
    assert len(backups_of(services.database.path)) == 1


def test_what_changed_is_backed_up_while_the_window_is_open(
    services: AppServices, background: BackgroundRunner, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(safe_keeping, "BACK_UP_EVERY_MS", 20)
    keeping = keep_safe(services, background)
    with qtbot.waitSignal(background.job_ended):
        keeping.start()
    background.close()
    keeping.finish()
    assert len(backups_of(services.database.path)) == 1


def test_a_backup_that_cannot_be_made_is_told_and_the_database_is_still_freed(
    services: AppServices, background: BackgroundRunner, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "reviews-backups").write_text("in the way")
    keeping = keep_safe(services, background)
    with qtbot.waitSignal(keeping.problem_raised) as told:
        keeping.finish()
    assert "cannot be written" in told.args[0].sentence
    make_services(tmp_path).close()


def test_after_an_unclean_end_the_whole_file_is_checked_and_damage_is_told(
    services: AppServices, background: BackgroundRunner, qtbot: QtBot, tmp_path: Path
) -> None:
    services.close()
    path = services.database.path
    with closing(sqlite3.connect(path)) as connection:
        # what the quick check at each start does not find
        connection.execute("INSERT INTO desk_places VALUES ('none', 'none', NULL, 0, 'all')")
        connection.commit()
    path.with_name(f"{path.name}.holder").write_text("the window (42)")
    again = make_services(tmp_path)
    keeping = keep_safe(again, background)
    with qtbot.waitSignal(background.job_started) as started, qtbot.waitSignal(keeping.problem_raised) as told:
        keeping.start()
    assert started.args[0].sentence == "Checking the database after an unclean end"
    assert "is damaged: desk_places points to a missing row" in told.args[0].sentence
    keeping.finish()
