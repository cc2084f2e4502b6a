"""A wish of the system to end the program is heard while Qt waits, so that it can end as the reviewer would end it."""

from __future__ import annotations

import signal
import socket

from PySide6.QtCore import QObject, QSocketNotifier, Signal

_WISHES = (signal.SIGTERM, signal.SIGINT)


class EndingWatch(QObject):
    """Hears SIGTERM and Ctrl+C in the terminal. Python's own handlers would wait for Qt to come back from its loop."""

    ending_requested = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._here, self._there = socket.socketpair()
        for end in (self._here, self._there):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._here.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._hear)
        self._handlers = {number: signal.signal(number, lambda _number, _frame: None) for number in _WISHES}
        # Python writes the number of each signal here at once, whatever Qt is doing
        self._descriptor = signal.set_wakeup_fd(self._there.fileno(), warn_on_full_buffer=False)

    def close(self) -> None:
        """Leaves signals as they were."""
        signal.set_wakeup_fd(self._descriptor)
        for number, handler in self._handlers.items():
            signal.signal(number, handler)
        self._notifier.setEnabled(False)
        self._here.close()
        self._there.close()

    def _hear(self) -> None:
        if any(number in self._handlers for number in self._here.recv(64)):
            self.ending_requested.emit()
