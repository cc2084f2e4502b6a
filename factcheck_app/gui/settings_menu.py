"""The part of the menu that sets things: recent drafts, theme, text size, the reviewer's name."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from factcheck_app.gui.settings_controller import TEXT_SCALES, SettingsController

# words, whether it is the present choice, what it sets
_Choice = tuple[str, bool, dict[str, object]]

THEMES = {"system": "As the system", "light": "Light", "dark": "Dark"}


def add_settings(
    menu: QMenu, controller: SettingsController, open_file: Callable[[Path], None], ask_reviewer: Callable[[], None]
) -> None:
    """Adds the entries; each takes effect at once."""
    settings = controller.settings
    menu.addSeparator()
    recent = menu.addMenu("Open recent")
    recent.setEnabled(bool(settings.recent_files))
    for name in settings.recent_files:
        recent.addAction(Path(name).name).triggered.connect(partial(_open, open_file, Path(name)))
    themes: list[_Choice] = [(words, settings.theme == theme, {"theme": theme}) for theme, words in THEMES.items()]
    _add_choices(menu.addMenu("Theme"), controller, themes)
    scales: list[_Choice] = [
        (f"{scale:.0%}", settings.text_scale == scale, {"text_scale": scale}) for scale in TEXT_SCALES
    ]
    _add_choices(menu.addMenu("Text size"), controller, scales)
    advance = menu.addAction("Go on to the next claim after a verdict")
    advance.setCheckable(True)
    advance.setChecked(settings.advance_after_verdict)
    advance.toggled.connect(lambda checked: controller.change(advance_after_verdict=checked))
    first = menu.addAction("Show suggestions only after your own verdict")
    first.setCheckable(True)
    first.setChecked(settings.decide_first)
    first.toggled.connect(lambda checked: controller.change(decide_first=checked))
    menu.addAction("Your name…").triggered.connect(lambda _checked=False: ask_reviewer())


def _add_choices(menu: QMenu, controller: SettingsController, choices: list[_Choice]) -> None:
    group = QActionGroup(menu)
    for words, is_chosen, values in choices:
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(is_chosen)
        group.addAction(action)
        action.triggered.connect(lambda _checked=False, values=values: controller.change(**values))


def _open(open_file: Callable[[Path], None], path: Path, _checked: bool = False) -> None:
    open_file(path)
