"""Theme and sizes of text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from factcheck_app.gui.look.choice_switch import ChoiceSwitch
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.translation import QT_TRANSLATE_NOOP, translate
from factcheck_app.gui.preferences.page import Page

THEMES = {
    "system": QT_TRANSLATE_NOOP("looks_page", "As the system"),
    "light": QT_TRANSLATE_NOOP("looks_page", "Light"),
    "dark": QT_TRANSLATE_NOOP("looks_page", "Dark"),
}
_READING_SIZES = {
    14: QT_TRANSLATE_NOOP("looks_page", "Small"),
    17: QT_TRANSLATE_NOOP("looks_page", "Normal"),
    20: QT_TRANSLATE_NOOP("looks_page", "Large"),
    24: QT_TRANSLATE_NOOP("looks_page", "Very large"),
}


class LooksPage(Page):
    """One of each set always holds."""

    name = "Appearance"

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
        self.end()

    def _add_switch(
        self, name: str, setting: str, choices: dict[Any, str], chosen: Any, change: Callable[..., Any]
    ) -> None:
        switch = ChoiceSwitch(self._look, [translate("looks_page", words) for words in choices.values()], name, self)
        values = list(choices)
        switch.select(values.index(chosen) if chosen in values else None)

        def take(index: int | None) -> None:
            if index is None:
                switch.select(values.index(chosen) if chosen in values else 0)
            else:
                change(**{setting: values[index]})

        switch.index_chosen.connect(take)
        self.add_row(name, switch)
