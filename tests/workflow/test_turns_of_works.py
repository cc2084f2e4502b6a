"""Whoever asks about a work waits until the one before has asked; other works are asked about beside it."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from factcheck_app.domain.errors import Cancelled
from factcheck_app.domain.source import Source
from factcheck_app.workflow.turns_of_works import TurnsOfWorks

FIRST = Source(1, "a link", doi="10.5555/a", pmid="31000001")


def test_a_work_is_held_under_each_of_its_names() -> None:
    turns = TurnsOfWorks()
    with turns.turn(FIRST, lambda: False):
        for same in (Source(2, "b", doi="10.5555/A"), Source(3, "c", pmid="31000001")):
            with pytest.raises(Cancelled), turns.turn(same, lambda: True):
                pass
        with turns.turn(Source(4, "d", doi="10.5555/b"), lambda: True):
            pass


def test_two_with_the_same_names_in_another_order_do_not_block_each_other() -> None:
    turns = TurnsOfWorks()

    def hold(source: Source) -> int:
        with turns.turn(source, lambda: False):
            return source.number

    sources = [Source(number, "x", doi="10.5555/a", pmid="31000001") for number in range(20)]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(hold, sources)) == list(range(20))
