"""How long a window keeps its reviewer waiting: an action until it is drawn, and the longest turn of what follows."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median

from PySide6.QtCore import QEvent, QEventLoop
from PySide6.QtWidgets import QApplication

# seconds that what follows an action is watched: timers that wait for the hands to rest, answers of workers
_WATCHED = 0.15


@dataclass(frozen=True, slots=True)
class ActionTime:
    """Milliseconds. `wall` and `cpu` (of the GUI thread alone) run until the picture of the action is drawn.

    A key that comes later waits at most `turn`, the longest turn of the event loop in what follows, or `turn_cpu`.
    """

    wall: float
    cpu: float
    turn: float
    turn_cpu: float


def time_action(action: Callable[[], object], *, watched: float = _WATCHED) -> ActionTime:
    """The action on the GUI thread, all that follows from it at once, its picture, and what comes after that."""
    wall, cpu = time.perf_counter(), time.thread_time()
    action()
    _take_turn()
    wall, cpu = time.perf_counter() - wall, time.thread_time() - cpu
    turn, turn_cpu = _longest_turn(watched)
    return ActionTime(wall * 1000, cpu * 1000, turn * 1000, turn_cpu * 1000)


def print_times(name: str, times: Sequence[ActionTime], aim: str = "aim 100 ms") -> None:
    """A line: median and worst, with the CPU time of the GUI thread beside the clock's."""
    drawn = _median_and_worst([each.wall for each in times], [each.cpu for each in times])
    turns = _median_and_worst([each.turn for each in times], [each.turn_cpu for each in times])
    print(f"{name:34} {drawn}   the longest turn after it: {turns}   {aim}", flush=True)


def _median_and_worst(walls: Sequence[float], cpus: Sequence[float]) -> str:
    return f"median {median(walls):6.1f} (CPU {median(cpus):6.1f})  worst {max(walls):6.1f} (CPU {max(cpus):6.1f}) ms"


def _longest_turn(seconds: float) -> tuple[float, float]:
    longest = longest_cpu = 0.0
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        begun, cpu = time.perf_counter(), time.thread_time()
        _take_turn()
        longest = max(longest, time.perf_counter() - begun)
        longest_cpu = max(longest_cpu, time.thread_time() - cpu)
        time.sleep(0.0005)
    return longest, longest_cpu


def _take_turn() -> None:
    QEventLoop().processEvents()
    # what was to be deleted goes with the turn of a running loop; no loop runs here
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
