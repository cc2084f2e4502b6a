"""The settings while the window is open: changed, saved, announced."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from factcheck_app.domain.errors import UserFacingError
from factcheck_app.gui.look.look import READING_SIZES
from factcheck_app.settings import Settings

RECENT_FILES = 8
TEXT_SCALES = (1.0, 1.25, 1.5, 1.75, 2.0)


class SettingsController(QObject):
    """Every change is written at once and announced with `changed`."""

    changed = Signal(object)  # Settings
    problem_raised = Signal(object)  # UserFacingError

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings

    def change(self, **values: Any) -> None:
        """Other values for these settings."""
        changed = replace(self.settings, **values)
        if changed == self.settings:
            return
        self.settings = changed
        try:
            changed.save()
        except UserFacingError as error:
            self.problem_raised.emit(error)
        self.changed.emit(changed)

    def change_reading_size(self, size: int) -> None:
        """Another type size of the draft, as near as the sizes that there are."""
        self.change(reading_size=max(READING_SIZES[0], min(READING_SIZES[1], size)))

    def remember_file(self, path: Path) -> None:
        """Puts a file at the head of the recent ones."""
        name = str(path.resolve())
        others = [file for file in self.settings.recent_files if file != name]
        self.change(recent_files=tuple([name, *others][:RECENT_FILES]))
