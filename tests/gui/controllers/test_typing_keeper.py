"""What is typed is on disk within a second, also while typing goes on; what cannot be written waits and is not lost."""

from __future__ import annotations

import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from factcheck_app.composition import AppServices
from factcheck_app.domain.decision import TypedField, UnfinishedText
from factcheck_app.gui.controllers.typing_keeper import TypingKeeper
from factcheck_app.storage import database_engine
from tests.fakes.reviews import make_review
from tests.gui.services import make_services

ROOT = Path(__file__).resolve().parents[2]
FIRST, SECOND = make_review(()).id, "5ec0nd"


def note(text: str) -> UnfinishedText:
    return UnfinishedText("claim-01", TypedField.NOTE, text)


@pytest.fixture
def services(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[AppServices]:
    monkeypatch.setattr(database_engine, "BUSY_SECONDS", 0.05)
    services = make_services(tmp_path)
    for review_id in (FIRST, SECOND):
        services.reviews.add(replace(make_review(()), id=review_id), "Ana Brandt")
    yield services
    services.close()


@pytest.fixture
def keeper(services: AppServices, qtbot: QtBot) -> TypingKeeper:
    keeper = TypingKeeper(services)
    keeper.open_review(FIRST, "Ana Brandt")
    return keeper


@pytest.fixture
def other(services: AppServices) -> Iterator[sqlite3.Connection]:
    """Another program that holds the database until it rolls back."""
    with closing(sqlite3.connect(services.database.path, isolation_level=None)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        yield connection


def kept(services: AppServices, review_id: str = FIRST) -> list[UnfinishedText]:
    return services.unfinished.texts(review_id, "Ana Brandt")


def test_text_is_kept_while_typing_goes_on(keeper: TypingKeeper, services: AppServices, qtbot: QtBot) -> None:
    typing = QTimer(keeper, interval=20)
    typing.timeout.connect(lambda: keeper.take(note("half a sen")))
    with qtbot.waitSignals([keeper.kept, keeper.kept], timeout=2_000):
        typing.start()
    typing.stop()
    assert kept(services) == [note("half a sen")]


def test_what_cannot_be_written_is_told_and_tried_again_until_it_is(
    keeper: TypingKeeper, services: AppServices, qtbot: QtBot, other: sqlite3.Connection
) -> None:
    with qtbot.waitSignals([keeper.problem_raised, keeper.problem_raised], timeout=3_000):
        keeper.take(note("first"))
    keeper.take(UnfinishedText("claim-01", TypedField.WORDING, "second"))
    assert keeper.problem is not None
    with qtbot.waitSignal(keeper.kept, timeout=2_000):
        other.execute("ROLLBACK")
    assert {text.text for text in kept(services)} == {"first", "second"}
    assert keeper.problem is None


def test_what_waits_for_one_review_is_never_written_to_another(
    keeper: TypingKeeper, services: AppServices, other: sqlite3.Connection
) -> None:
    keeper.take(note("of the first"))
    assert keeper.open_review(SECOND, "Ana Brandt") == []
    keeper.take(note("of the second"))
    assert keeper.open_review(FIRST, "Ana Brandt") == [note("of the first")]
    other.execute("ROLLBACK")
    keeper.keep_now()
    assert (kept(services), kept(services, SECOND)) == ([note("of the first")], [note("of the second")])


def test_unfinished_text_is_there_at_the_next_start(keeper: TypingKeeper, services: AppServices) -> None:
    keeper.take(note("half a sen"))
    keeper.keep_now()
    assert TypingKeeper(services).open_review(FIRST, "Ana Brandt") == [note("half a sen")]
    keeper.finish("claim-01", TypedField.NOTE)
    assert TypingKeeper(services).open_review(FIRST, "Ana Brandt") == []


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM])
def test_an_end_while_typing_loses_one_second_at_most(
    services: AppServices, tmp_path: Path, number: signal.Signals
) -> None:
    services.close()
    command = [sys.executable, "-m", "tests.fakes.typing_process", str(tmp_path), FIRST]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        lines = [process.stdout.readline() for _ in range(37)]
        process.send_signal(number)
        lines += process.stdout.readlines()
    typed = [(int(length), float(at)) for length, at in (line.split() for line in lines if line.endswith("\n"))]
    due = [length for length, at in typed if at <= typed[-1][1] - 1.0]
    again = make_services(tmp_path)
    (text,) = kept(again)
    again.close()
    assert len(text.text) >= due[-1]
