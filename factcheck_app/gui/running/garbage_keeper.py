"""Collects garbage on the GUI thread alone: a widget that dies on a worker takes the program with it."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 5_000


class GarbageKeeper(QObject):
    """While it works Python collects nothing by itself; a thread of ours could be the one that it interrupts.

    Objects without cycles go as ever, when their last reference goes. What has outlived a full collection is set apart
    and not looked through again until `settle`: with a long draft open, looking through all took a third of a second,
    every few seconds, and whoever was typing felt it.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.collect)

    def start(self) -> None:
        """Takes the collecting over."""
        gc.disable()
        gc.freeze()
        self._timer.start()

    def stop(self) -> None:
        """Gives it back to Python."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def settle(self) -> None:
        """Collects all there is, also of what was set apart: when another review opens, and something is waited for."""
        gc.unfreeze()
        gc.collect()
        gc.freeze()

    def collect(self) -> None:
        """Collects the generations that are full, as Python would have done."""
        counts, thresholds = gc.get_count(), gc.get_threshold()
        full = [generation for generation in range(3) if counts[generation] > thresholds[generation] > 0]
        if full:
            gc.collect(max(full))
        if full and max(full) == 2:
            gc.freeze()
