"""Every command of the desk with its name and its key; the menu and the sheet of keys are made from it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget


@dataclass(frozen=True, slots=True)
class Command:
    """A command: its words, its keys as Qt writes them, where it works, what it does.

    `needs_claim` commands are off while no review is open. `within` binds the keys to these widgets alone: a key that
    a control may need itself (Return, the arrows) must not be taken from the whole window.
    """

    words: str
    keys: tuple[str, ...]
    run: Callable[[], object]
    needs_claim: bool = True
    within: tuple[QWidget, ...] = ()


class DeskActions:
    """The commands as QActions of one window. Bare letters work outside text alone: fields take them first."""

    def __init__(self, window: QWidget, commands: list[Command]) -> None:
        self._commands = commands
        self._actions: list[QAction] = []
        for command in commands:
            action = QAction(command.words, window)
            action.setShortcuts([QKeySequence(key) for key in command.keys])
            # a clicked action passes `checked`; the commands take nothing
            action.triggered.connect(lambda _checked=False, run=command.run: run())
            if command.within:
                action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            for place in command.within or (window,):
                place.addAction(action)
            self._actions.append(action)

    def set_review_open(self, is_open: bool) -> None:
        """Switches the commands that need a claim."""
        for command, action in zip(self._commands, self._actions, strict=True):
            action.setEnabled(is_open or not command.needs_claim)

    def fill_menu(self, menu: QMenu) -> None:
        """Adds every command that works in the whole window, with its keys."""
        for command, action in zip(self._commands, self._actions, strict=True):
            if not command.within:
                menu.addAction(action)

    def sheet(self) -> list[tuple[str, str]]:
        """Keys and words of every command that has keys, in order; keys of one name stand together."""
        rows: dict[str, list[str]] = {}
        for command in self._commands:
            for key in command.keys:
                rows.setdefault(command.words, []).append(
                    QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
                )
        return [(" or ".join(keys), words) for words, keys in rows.items()]
