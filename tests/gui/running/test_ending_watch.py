"""SIGTERM and Ctrl+C end the program as the reviewer would: typed words are kept."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from factcheck_app.gui.running.ending_watch import EndingWatch


@pytest.fixture
def watch(qtbot: QtBot) -> Iterator[EndingWatch]:
    watch = EndingWatch()
    yield watch
    watch.close()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_wish_to_end_is_heard_while_qt_waits(watch: EndingWatch, qtbot: QtBot, number: signal.Signals) -> None:
    with qtbot.waitSignal(watch.ending_requested):
        os.kill(os.getpid(), number)


def test_signals_are_left_as_they_were(qtbot: QtBot) -> None:
    before = signal.getsignal(signal.SIGTERM), signal.getsignal(signal.SIGINT)
    EndingWatch().close()
    assert (signal.getsignal(signal.SIGTERM), signal.getsignal(signal.SIGINT)) == before
