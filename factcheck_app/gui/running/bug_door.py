"""The window's door: whatever nobody caught is a mistake of ours, logged and shown with a report to copy."""

from __future__ import annotations

import logging
import sys
import traceback
from collections.abc import Callable
from types import TracebackType

from factcheck_app import __version__


class BugDoor:
    """For `sys.excepthook`; `show` is handed the report."""

    def __init__(self, show: Callable[[str], None]) -> None:
        self._show = show

    def __call__(self, kind: type[BaseException], _error: BaseException, trace: TracebackType | None) -> None:
        # places alone: an exception's own words may hold text of the draft
        places = "".join(traceback.format_tb(trace))
        report = f"Factcheck Desk {__version__}, Python {sys.version.split()[0]}\n{places}{kind.__name__}\n"
        logging.getLogger("factcheck_app").error(report)
        self._show(report)
