"""Theme and sizes of text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from factcheck_app.gui.look.choice_switch import ChoiceSwitch
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.preferences.page import Page

THEMES = {"system": "As the system", "light": "Light", "dark": "Dark"}
_READING_SIZES = {14: "Small", 17: "Normal", 20: "Large", 24: "Very large"}


class LooksPage(Page):
    """One of each set always holds."""

    def __init__(
        self,
        look: Look,
        chosen: tuple[str, float, int],
        scales: Sequence[float],
        change: Callable[..., Any],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, self.tr("Appearance"), parent)
        theme, scale, reading = chosen
        self._add_switch(self.tr("Theme"), "theme", THEMES, theme, change)
        self._add_switch(self.tr("Text size"), "text_scale", {each: f"{each:.0%}" for each in scales}, scale, change)
        self._add_switch(self.tr("Text of the draft"), "reading_size", _READING_SIZES, reading, change)
        self.add_words(self.tr("Ctrl++ and Ctrl+- change the text of the draft step by step."))

    def _add_switch(
        self, name: str, setting: str, choices: dict[Any, str], chosen: Any, change: Callable[..., Any]
    ) -> None:
        switch = ChoiceSwitch(self._look, list(choices.values()), name, self)
        values = list(choices)
        switch.select(values.index(chosen) if chosen in values else None)

        def take(index: int | None) -> None:
            if index is None:
                switch.select(values.index(chosen) if chosen in values else 0)
            else:
                change(**{setting: values[index]})

        switch.index_chosen.connect(take)
        self.add_row(name, switch)
