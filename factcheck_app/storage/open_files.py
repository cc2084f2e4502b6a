"""Whether the files that a writer has open are still the ones under their names."""

from __future__ import annotations

import os
from pathlib import Path

from factcheck_app.domain.errors import DatabaseUnusable
from factcheck_app.storage.database_file import log_of


class OpenFiles:
    """The database and its log as they were when they were opened.

    The system writes on into a file that was deleted or replaced and reports no error: what is saved there is gone
    with the next end of the program.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        # a disk that knows no shared memory has no log
        self._files = {file: found for file in (path, log_of(path)) if (found := _identity(file)) is not None}

    def check(self) -> None:
        """Raises DatabaseUnusable where one of them is gone or another. Takes some microseconds."""
        if any(_identity(file) != found for file, found in self._files.items()):
            raise DatabaseUnusable(
                f"The database {self._path} was moved, deleted or replaced while it was open; this was not saved.",
                "What was decided before can still be exported here; then close, and open the database again.",
            )


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = os.stat(path)  # noqa: PTH116 - it is asked for twice a decision
    except OSError:
        return None
    return found.st_dev, found.st_ino
