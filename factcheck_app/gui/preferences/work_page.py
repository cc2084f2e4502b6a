"""How the desk behaves while claims are decided."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from factcheck_app.gui.look.check_line import TEXT_LEFT, CheckLine
from factcheck_app.gui.look.choice_switch import ChoiceSwitch
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.translation import QT_TRANSLATE_NOOP, translate
from factcheck_app.gui.preferences.page import Page

_LINES = {
    "advance_after_verdict": (
        QT_TRANSLATE_NOOP("work_page", "Go on to the next undecided claim after a verdict"),
        QT_TRANSLATE_NOOP("work_page", "Supported goes on at once, the others with Ctrl+Enter."),
    ),
    "decide_first": (
        QT_TRANSLATE_NOOP("work_page", "Show suggestions only after your own verdict"),
        QT_TRANSLATE_NOOP("work_page", "So that the program does not decide before you do. Signals stay visible."),
    ),
    "counts_time": (
        QT_TRANSLATE_NOOP("work_page", "Count the time I spend on a review"),
        QT_TRANSLATE_NOOP(
            "work_page", "Only while the window is active; it stays on this computer and is never exported."
        ),
    ),
}
_PERIODS = {
    90: QT_TRANSLATE_NOOP("work_page", "3 months"),
    180: QT_TRANSLATE_NOOP("work_page", "6 months"),
    365: QT_TRANSLATE_NOOP("work_page", "A year"),
    730: QT_TRANSLATE_NOOP("work_page", "2 years"),
}


class WorkPage(Page):
    """One line a habit, with what it means; and when an earlier verdict of the same wording is to be checked again."""

    name = "Deciding"

    def __init__(
        self,
        look: Look,
        chosen: dict[str, bool],
        check_again_after_days: int,
        change: Callable[..., Any],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, self.tr("Deciding"), parent)
        for setting, (words, meaning) in _LINES.items():
            line = CheckLine(look, translate("work_page", words), checked=chosen[setting], parent=self)
            line.toggled.connect(partial(_tell, change, setting))
            self.add_control(line)
            self.add_words(translate("work_page", meaning), indent=TEXT_LEFT)
        self._add_periods(check_again_after_days, change)
        self.end()

    def _add_periods(self, chosen: int, change: Callable[..., Any]) -> None:
        periods = list(_PERIODS)
        words = [translate("work_page", period) for period in _PERIODS.values()]
        switch = ChoiceSwitch(self._look, words, self.tr("Check known claims again after"), self)
        switch.select(periods.index(chosen) if chosen in periods else None)

        def take(index: int | None) -> None:
            # one of them always holds
            switch.select(periods.index(chosen) if index is None and chosen in periods else index)
            if index is not None:
                change(check_again_after_days=periods[index])

        switch.index_chosen.connect(take)
        self.add_row(self.tr("Check again after"), switch)
        self.add_words(self.tr("A wording that was judged before is offered with its verdict; an older one says so."))


def _tell(change: Callable[..., Any], setting: str, checked: bool) -> None:
    change(**{setting: checked})
