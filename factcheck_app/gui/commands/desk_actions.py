"""Every command of the desk with its name and its key; menu, palette and the sheet of keys are made from it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from factcheck_app.gui.commands.button_keys import ButtonKeys
from factcheck_app.gui.look.menu_letters import letter_entries
from factcheck_app.gui.look.record_lock import record_lock, why_locked
from factcheck_app.gui.look.translation import QT_TRANSLATE_NOOP, translate

_NO_REVIEW = QT_TRANSLATE_NOOP("desk_actions", "No review is open. Open a draft first.")


class Subject(StrEnum):
    """What a command is about; the menu has a branch for each."""

    REVIEW = QT_TRANSLATE_NOOP("desk_actions", "Review")
    CLAIM = QT_TRANSLATE_NOOP("desk_actions", "Claim")
    EVIDENCE = QT_TRANSLATE_NOOP("desk_actions", "Evidence")
    SOURCES = QT_TRANSLATE_NOOP("desk_actions", "Sources")
    FIND = QT_TRANSLATE_NOOP("desk_actions", "Find")
    VIEW = QT_TRANSLATE_NOOP("desk_actions", "View")
    WINDOW = QT_TRANSLATE_NOOP("desk_actions", "Window")
    HELP = QT_TRANSLATE_NOOP("desk_actions", "Help")


def subject_words(subject: Subject) -> str:
    """The subject as menu, palette and guide show it."""
    return translate("desk_actions", subject.value)


@dataclass(frozen=True, slots=True)
class Command:
    """A command: its words, its keys as Qt writes them, what it does, what it is about, where it works.

    `needs_claim` commands are off while no review is open. What `changes` the record of the review is off while that is
    signed off; its keys are answered with the reason. `within` binds the keys to these widgets alone: a key that
    a control may need itself (Return, the arrows) must not be taken from the whole window. `over_lists` keys work while
    a list that has opened over the window has the keyboard.
    """

    words: str
    keys: tuple[str, ...]
    run: Callable[[], object]
    subject: Subject = Subject.CLAIM
    needs_claim: bool = True
    within: tuple[QWidget, ...] = ()
    over_lists: bool = False
    changes: bool = False


class DeskActions:
    """The commands as QActions of one window. Bare letters work outside text alone: fields take them first."""

    def __init__(self, window: QWidget, commands: Sequence[Command]) -> None:
        self._commands = tuple(commands)
        self._actions: list[QAction] = []
        self._refusals: list[QAction] = []
        self._is_open = False
        self._lock = record_lock(window)
        self._lock.changed.connect(self._switch)
        # a key of the desk must not be taken from a button that has the keyboard
        self._button_keys = ButtonKeys(window)
        for command in commands:
            action = QAction(command.words, window)
            action.setShortcuts([QKeySequence(key) for key in command.keys])
            # a clicked action passes `checked`; the commands take nothing
            action.triggered.connect(lambda _checked=False, run=command.run: run())
            self._place(command, action, window)
            self._actions.append(action)
            if command.changes and command.keys:
                # an action that is off is silent: its keys say why
                refusal = QAction(window)
                refusal.setShortcuts(action.shortcuts())
                refusal.setEnabled(False)
                refusal.triggered.connect(lambda _checked=False: self._lock.refused.emit())
                self._place(command, refusal, window)
                self._refusals.append(refusal)

    def set_review_open(self, is_open: bool) -> None:
        """Switches the commands that need a claim."""
        self._is_open = is_open
        self._switch()

    def fill_menu(self, menu: QMenu) -> None:
        """Adds every command with its keys, in a branch for each subject."""
        letter_entries(menu)
        for subject in Subject:
            actions = [action for command, action in self._named() if command.subject is subject]
            if actions:
                branch = menu.addMenu(subject_words(subject))
                # why an entry is off
                branch.setToolTipsVisible(any(not action.isEnabled() for action in actions))
                branch.addActions(actions)

    def palette(self) -> list[tuple[Command, str]]:
        """Every command that works at present, with its first key as it is shown."""
        return [
            (command, shown_key(command.keys[0]) if command.keys else "")
            for command, action in self._named()
            if action.isEnabled()
        ]

    def sheets(self) -> dict[str, list[tuple[str, str]]]:
        """Keys and words of the commands of each subject that has keys."""
        whole = {subject_words(subject): self.sheet(subject) for subject in Subject}
        return {subject: rows for subject, rows in whole.items() if rows}

    def sheet(self, subject: Subject | None = None) -> list[tuple[str, str]]:
        """Keys and words of every command that has keys, or of one subject, in order; keys of one name together."""
        rows: dict[str, list[str]] = {}
        for command in self._commands:
            for key in command.keys if subject in (None, command.subject) else ():
                rows.setdefault(command.words, []).append(shown_key(key))
        return [(" or ".join(keys), words) for words, keys in rows.items()]

    def _place(self, command: Command, action: QAction, window: QWidget) -> None:
        if command.within:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        if command.over_lists:
            # a list is a window of its own; a dialog still has its keys to itself
            action.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
        for place in command.within or (window,):
            place.addAction(action)

    def _switch(self) -> None:
        is_locked = self._is_open and self._lock.is_locked
        for command, action in zip(self._commands, self._actions, strict=True):
            is_off = command.changes and is_locked
            action.setEnabled((self._is_open or not command.needs_claim) and not is_off)
            why = why_locked() if is_off else "" if action.isEnabled() else translate("desk_actions", _NO_REVIEW)
            action.setToolTip(why)
            action.setStatusTip(why or command.words)
        for refusal in self._refusals:
            refusal.setEnabled(is_locked)

    def _named(self) -> list[tuple[Command, QAction]]:
        """Each name once; of several keys the one that works in the whole window, else the first."""
        named: dict[str, tuple[Command, QAction]] = {}
        pairs = list(zip(self._commands, self._actions, strict=True))
        whole = {command.words for command in self._commands if not command.within}
        for command, action in pairs:
            if not (command.within and command.words in whole):
                named.setdefault(command.words, (command, action))
        return list(named.values())


def shown_key(key: str) -> str:
    """A key as the system writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
