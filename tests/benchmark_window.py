"""A window of its own for a benchmark: an empty library in a folder that goes with it."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from factcheck_app.gui.application import make_application, open_window
from factcheck_app.gui.main_window import MainWindow
from factcheck_app.gui.running.garbage_keeper import GarbageKeeper
from factcheck_app.settings import Settings
from tests.gui.whole_window import review_of


@contextmanager
def benchmark_window(fill: Callable[[Path], None] = lambda _path: None) -> Iterator[MainWindow]:
    """The window as `run_window` shows it, without the network, on the library that `fill` makes at a path."""
    application = make_application()
    with tempfile.TemporaryDirectory() as folder:
        fill(Path(folder) / "reviews.db")
        os.environ |= dict.fromkeys(("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"), folder)
        settings = replace(Settings.load(), reviewer_name="Ana Brandt")
        window = open_window(application, settings, str(Path(folder) / "reviews.db"), offline=True)
        garbage = GarbageKeeper(window)
        garbage.start()
        window.review_controller.review_opened.connect(lambda _review: garbage.settle())
        window.resize(1440, 900)
        window.show()
        yield window
        window.close()
        garbage.stop()


def some_claim(window: MainWindow, number: int) -> str:
    """The id of a claim of the open review; other numbers give claims far from each other."""
    claims = review_of(window).claims
    return claims[(number * 37 + 5) % len(claims)].id


def typing(field: QLineEdit, words: str) -> Callable[[int], None]:
    """An action that types the next letter of the words at each call, from an empty field on."""

    def type_next(number: int) -> None:
        at = number % len(words)
        if at == 0:
            field.clear()
            field.setFocus()
        QTest.keyClicks(field, words[at])

    return type_next
