"""Garbage is collected where widgets live."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from factcheck_app.gui.running.garbage_keeper import GarbageKeeper


class Knot:
    """Refers to itself, so that it goes only when garbage is collected."""

    def __init__(self) -> None:
        self.me = self


@pytest.fixture
def keeper(qtbot: QtBot) -> Iterator[GarbageKeeper]:
    made = GarbageKeeper()
    made.start()
    yield made
    made.stop()


def test_python_collects_nothing_by_itself_meanwhile(keeper: GarbageKeeper) -> None:
    assert not gc.isenabled()
    keeper.stop()
    assert gc.isenabled()


def test_what_was_set_apart_is_collected_when_another_review_opens(keeper: GarbageKeeper) -> None:
    gone = weakref.ref(Knot())
    gc.freeze()
    gc.collect()
    assert gone() is not None
    keeper.settle()
    assert gone() is None
    assert gc.get_freeze_count() > 0


def test_full_generations_are_collected(keeper: GarbageKeeper) -> None:
    gone = weakref.ref(Knot())
    kept = [[] for _ in range(gc.get_threshold()[0] + 50)]  # type: list[list[int]]
    keeper.collect()
    assert gone() is None
    assert kept
