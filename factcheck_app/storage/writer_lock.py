"""One writer a database: a lock file that the system frees on a kill, and beside it who holds it."""

from __future__ import annotations

import os
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from filelock import FileLock, Timeout

from factcheck_app.domain.errors import DatabaseBusy, DatabaseUnusable


class WriterLock:
    """Held from `take` to `free`. The holder's words stand in a file of their own, for those who come second."""

    def __init__(self, database: Path) -> None:
        # whichever thread closes the database frees the lock
        self._lock = FileLock(f"{database}.lock", mode=0o600, thread_local=False)
        self._holder = database.with_name(f"{database.name}.holder")

    def take(self, holder: str) -> bool:
        """Takes the lock; True where the last holder did not end cleanly. Raises DatabaseBusy or DatabaseUnusable."""
        try:
            self._lock.acquire(timeout=0)
        except Timeout:
            raise DatabaseBusy(
                f"The database is in use by {self._words()}.", "Go on there, or close it and try again."
            ) from None
        except OSError as problem:
            raise DatabaseUnusable(
                f"The folder of the database cannot be written ({problem.strerror}).",
                "Make it writable, or name another.",
            ) from None
        was_unclean = self._holder.exists()
        # the lock holds without the words: a full disk must not keep anybody out
        with suppress(OSError):
            self._write(f"{holder} since {datetime.now():%d %b %H:%M}")
        return was_unclean

    def free(self) -> None:
        """Gives the lock back after a clean end."""
        if self._lock.is_locked:
            with suppress(OSError):
                self._holder.unlink(missing_ok=True)
            self._lock.release()

    def _write(self, words: str) -> None:
        descriptor = os.open(self._holder, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(words)

    def _words(self) -> str:
        try:
            return self._holder.read_text(encoding="utf-8") or "another program"
        except (OSError, UnicodeDecodeError):
            return "another program"
