"""Geometry of the window, its splitters and the choices of its lists, remembered between starts."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QSplitter, QWidget


class WindowMemory:
    """QSettings in a file of its own; it holds geometry and words, since it changes the types of the rest."""

    def __init__(self, file: str) -> None:
        self._file = Path(file)
        _make_private(self._file)
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

    def recall_words(self, name: str) -> str:
        """Words that were noted, empty where none were."""
        value = self._settings.value(f"lists/{name}")
        return value if isinstance(value, str) else ""

    def remember_words(self, name: str, said: str) -> None:
        """Notes these words alone; written at once."""
        if said != self.recall_words(name):
            self._settings.setValue(f"lists/{name}", said)
            self._write()

    def remember(
        self,
        window: QWidget,
        splitters: dict[str, QSplitter],
        choices: dict[str, bool | None],
        words: dict[str, str] | None = None,
    ) -> None:
        """Notes everything; written at once."""
        self._settings.setValue("window/geometry", window.saveGeometry())
        for name, splitter in splitters.items():
            self._settings.setValue(f"splitters/{name}", splitter.saveState())
        for name, choice in choices.items():
            self._settings.setValue(f"window/{name}", "" if choice is None else choice)
        for name, said in (words or {}).items():
            self._settings.setValue(f"lists/{name}", said)
        self._write()

    def _write(self) -> None:
        self._settings.sync()
        # it is written anew beside its place
        with suppress(OSError):
            self._file.chmod(0o600)


def _make_private(file: Path) -> None:
    # left to itself Qt makes both for everybody to read
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        file.parent.chmod(0o700)
        file.touch(mode=0o600)
        file.chmod(0o600)
