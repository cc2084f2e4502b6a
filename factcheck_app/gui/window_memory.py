"""Geometry of the window and its splitters, remembered between starts."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QSplitter, QWidget


class WindowMemory:
    """QSettings in a file of its own; it holds geometry and nothing else, since it changes the types of the rest."""

    def __init__(self, file: str) -> None:
        self._settings = QSettings(file, QSettings.Format.IniFormat)

    def recall_window(self, window: QWidget) -> bool:
        """Puts the window where it was; False where nothing is remembered."""
        geometry = self._settings.value("window/geometry")
        return isinstance(geometry, QByteArray) and window.restoreGeometry(geometry)

    def recall_splitter(self, name: str, splitter: QSplitter) -> bool:
        """Gives a splitter its old sizes; False where nothing is remembered."""
        state = self._settings.value(f"splitters/{name}")
        return isinstance(state, QByteArray) and splitter.restoreState(state)

    def recall_choice(self, name: str) -> bool | None:
        """A choice of the reviewer, or None where they made none."""
        value = self._settings.value(f"window/{name}")
        return None if value in (None, "") else str(value).lower() == "true"

    def remember(self, window: QWidget, splitters: dict[str, QSplitter], choices: dict[str, bool | None]) -> None:
        """Notes everything; written at once."""
        self._settings.setValue("window/geometry", window.saveGeometry())
        for name, splitter in splitters.items():
            self._settings.setValue(f"splitters/{name}", splitter.saveState())
        for name, choice in choices.items():
            self._settings.setValue(f"window/{name}", "" if choice is None else choice)
        self._settings.sync()
