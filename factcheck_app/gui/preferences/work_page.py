"""How the desk behaves while claims are decided."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from factcheck_app.gui.look.check_line import CheckLine
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.preferences.page import Page

_LINES = {
    "advance_after_verdict": (
        "Go on to the next undecided claim after a verdict",
        "Supported goes on at once, the others with Ctrl+Enter.",
    ),
    "decide_first": (
        "Show suggestions only after your own verdict",
        "So that the program does not decide before you do. Signals stay visible.",
    ),
    "counts_time": (
        "Count the time I spend on a review",
        "Only while the window is active; it stays on this computer and is never exported.",
    ),
}


class WorkPage(Page):
    """One line a habit, with what it means."""

    def __init__(
        self, look: Look, chosen: dict[str, bool], change: Callable[..., Any], parent: QWidget | None = None
    ) -> None:
        super().__init__(look, "Deciding", parent)
        for setting, (words, meaning) in _LINES.items():
            line = CheckLine(look, words, checked=chosen[setting], parent=self)
            line.toggled.connect(partial(_tell, change, setting))
            self.add_control(line)
            self.add_words(meaning)


def _tell(change: Callable[..., Any], setting: str, checked: bool) -> None:
    change(**{setting: checked})
