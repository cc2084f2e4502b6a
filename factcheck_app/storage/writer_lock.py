"""One writer a database: a lock file that the system frees on a kill, and beside it who holds it."""

from __future__ import annotations

import os
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from filelock import FileLock, Timeout

from factcheck_app.domain.errors import DatabaseBusy, DatabaseUnusable
from factcheck_app.storage.told_sequence import DIGITS, told_sequence, told_words, who_told


class WriterLock:
    """Held from `take` to `free`. The holder's words stand in a file of their own, for those who come second.

    With them stands the last sequence that the holder has told anybody: after an unclean end it shows whether the
    write-ahead log still holds what was saved.
    """

    def __init__(self, database: Path) -> None:
        # whichever thread closes the database frees the lock
        self._lock = FileLock(f"{database}.lock", mode=0o600, thread_local=False)
        self._holder = database.with_name(f"{database.name}.holder")
        self._found: bytes | None = None
        self._file: BinaryIO | None = None
        self.told = 0

    def take(self, holder: str) -> bool:
        """Takes the lock; True where the last holder did not end cleanly. Raises DatabaseBusy or DatabaseUnusable.

        `told` is then the last sequence that such a holder told anybody, 0 where there is none.
        """
        try:
            self._lock.acquire(timeout=0)
        except Timeout:
            raise DatabaseBusy(
                f"The database is in use by {self._words()}.",
                "Go on there; or close it there, wait a moment, and try again.",
            ) from None
        except OSError as problem:
            raise DatabaseUnusable(
                f"The folder of the database cannot be written ({problem.strerror}).",
                "Make it writable, or name another.",
            ) from None
        was_unclean = self._holder.exists()
        # the lock holds without the words: a full disk must not keep anybody out
        with suppress(OSError):
            self._found = self._holder.read_bytes() if was_unclean else None
            self.told = told_sequence(self._found or b"")
            self._write(told_words(self.told, f"{holder} since {datetime.now():%d %b %H:%M}"))
            self._file = self._holder.open("r+b", buffering=0)
        return was_unclean

    def tell(self, sequence: int) -> None:
        """Notes that everything up to this sequence is committed, and may be told. A kill leaves the note behind.

        It is written in place and not flushed: a decision waits for one flush alone, that of the database.
        """
        if self._file is not None and sequence > self.told:
            with suppress(OSError):
                self._file.seek(0)
                self._file.write(f"{sequence:0{DIGITS}d}".encode())
            self.told = sequence

    def free(self) -> None:
        """Gives the lock back after a clean end."""
        if self._lock.is_locked:
            self._close()
            with suppress(OSError):
                self._holder.unlink(missing_ok=True)
            self._lock.release()

    def give_back(self) -> None:
        """Gives the lock back unused: what the last holder left is there again."""
        if self._lock.is_locked and self._found is not None:
            self._close()
            with suppress(OSError):
                self._write(self._found)
            self._lock.release()
        self.free()

    def _close(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None

    def _write(self, words: bytes) -> None:
        descriptor = os.open(self._holder, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(words)

    def _words(self) -> str:
        try:
            return who_told(self._holder.read_bytes()) or "another program"
        except OSError:
            return "another program"
