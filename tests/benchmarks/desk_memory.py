"""What a long morning leaves behind: widgets, objects and memory after many reviews and many claims."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from factcheck_app.gui.main_window import MainWindow
from tests.action_times import time_action
from tests.benchmark_window import benchmark_window
from tests.fakes.long_desk import make_long_desk_review
from tests.peak_memory import peak_memory

_REVIEWS, _CLAIMS, _STEPS = 50, 40, 200


def run() -> None:
    """Prints widgets and memory at the beginning, in the middle and at the end: both should stay as they are."""
    review, files = make_long_desk_review(_CLAIMS, 5, 4)
    with benchmark_window() as window:
        for number in range(5):
            window.review_controller.add_review(replace(review, id=f"{number:032x}"), (), files)
        print(f"opening {_REVIEWS} reviews of {_CLAIMS} claims one after the other")
        for number in range(_REVIEWS + 1):
            opened = f"{number % 5:032x}"
            time_action(lambda opened=opened: window.review_controller.open_stored(opened))  # type: ignore[misc]
            time_action(window.desk.claims.select_next)
            if number in (5, _REVIEWS // 2, _REVIEWS):
                _print(f"{number} opened", window)
        print(f"stepping through {_STEPS} claims")
        for number in range(_STEPS + 1):
            if not window.desk.claims.select_next():
                window.desk.claims.select_claim(review.claims[0].id)
            time_action(lambda: None)
            if number in (_CLAIMS, _STEPS // 2, _STEPS):
                _print(f"{number} stepped", window)


def _print(words: str, window: MainWindow) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    widgets, objects = len(application.allWidgets()), len(window.findChildren(QObject))
    print(f"{words:20} {widgets:6,} widgets  {objects:6,} objects in the window  {_memory():7.1f} MB", flush=True)


def _memory() -> float:
    """In MB what this process holds now; where the system does not say, the most that it has held."""
    status = Path("/proc/self/status")
    found = re.search(r"VmRSS:\s+(\d+) kB", status.read_text(encoding="ascii")) if status.exists() else None
    return int(found[1]) / 1024 if found is not None else peak_memory()
