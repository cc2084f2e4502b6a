"""Services that gave no answer several times in a row: nobody waits for them again in the same look-up."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field

# one work may be too much for a service; three in a row are its own trouble
MOST_FAILURES = 3


@dataclass
class GivenUp:
    """Counts failures by the name of the service; an answer of any kind starts anew. Any thread may use it."""

    _failures: dict[str, int] = field(default_factory=dict)
    _spent: set[str] = field(default_factory=set)
    _guard: threading.Lock = field(default_factory=threading.Lock)

    def why(self, name: str) -> str:
        """Why this service is not to be asked any more, as a sentence; empty where it is to be asked."""
        with self._guard:
            if name in self._spent:
                return f"{name} gives no more today and was not asked again."
            if self._failures.get(name, 0) >= MOST_FAILURES:
                return f"{name} did not answer several times and was not asked again."
            return ""

    def note_answer(self, name: str) -> None:
        """The service answered."""
        with self._guard:
            # what was given up stays so: a late answer to another thread changes nothing
            if self._failures.get(name, 0) < MOST_FAILURES:
                self._failures[name] = 0

    def note_failure(self, name: str, *, for_good: bool = False) -> None:
        """The service did not answer after all tries; `for_good` where it said that it gives no more today."""
        with self._guard:
            self._failures[name] = self._failures.get(name, 0) + 1
            if for_good:
                self._spent.add(name)
