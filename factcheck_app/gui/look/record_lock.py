"""What changes the record of a review is off while that is signed off, and says why; one lock a window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from factcheck_app.gui.look.translation import QT_TRANSLATE_NOOP, translate

_WHY = QT_TRANSLATE_NOOP("record_lock", "This review is signed off. Reopen it, then change it.")


def why_locked() -> str:
    """The reason that a control gives which is off."""
    return translate("record_lock", _WHY)


class RecordLock(QObject):
    """Whether the review on the desk is signed off. `refused` is emitted where a key asks for what is off."""

    changed = Signal()
    refused = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._is_locked = False

    @property
    def is_locked(self) -> bool:
        return self._is_locked

    def show_locked(self, is_locked: bool) -> None:
        """Locks or opens everything that follows."""
        if is_locked != self._is_locked:
            self._is_locked = is_locked
            self.changed.emit()


def record_lock(place: QWidget) -> RecordLock:
    """The lock of the window that this widget stands in."""
    window = place.window()
    found = window.findChild(RecordLock, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return found if isinstance(found, RecordLock) else RecordLock(window)


def off_while_locked(control: QWidget) -> None:
    """Lets a control of a window follow its lock, from when it is first shown."""
    _Follower(control)


def lock_entry(entry: QAction, place: QWidget) -> None:
    """Switches an entry of a menu that is opened at this place off where the review is signed off."""
    if record_lock(place).is_locked:
        entry.setEnabled(False)
        entry.setToolTip(why_locked())


class _Follower(QObject):
    """Switches its control off and on again as it was."""

    def __init__(self, control: QWidget) -> None:
        super().__init__(control)
        self._control = control
        self._lock: RecordLock | None = None
        self._hint = ""
        self._holds = False
        control.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and self._lock is None:
            self._lock = record_lock(self._control)
            self._lock.changed.connect(self._follow)
            self._follow()
        elif event.type() is QEvent.Type.EnabledChange and self._holds and self._control.isEnabled():
            # its owner may not know of the lock
            self._control.setEnabled(False)
        return False

    def _follow(self) -> None:
        is_locked = self._lock is not None and self._lock.is_locked
        if is_locked == self._holds:
            return
        if is_locked:
            self._hint = self._control.toolTip()
        self._holds = is_locked
        self._control.setEnabled(not is_locked)
        self._control.setToolTip(why_locked() if is_locked else self._hint)
