"""One work is asked about by one at a time, so that a second source of the same work finds the first one's answers."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field

from factcheck_app.domain.source import Source
from factcheck_app.web.host_pace import stop_if_cancelled

_LOOK_EVERY_S = 0.05


@dataclass
class TurnsOfWorks:
    """Gives out turns by identifiers; several threads may ask for them."""

    _guard: threading.Lock = field(default_factory=threading.Lock)
    _locks: dict[str, threading.Lock] = field(default_factory=dict)

    @contextmanager
    def turn(self, source: Source, is_cancelled: Callable[[], bool]) -> Iterator[None]:
        """Holds the work of this source. Raises Cancelled."""
        named = (("doi", source.doi), ("pmid", source.pmid), ("pmcid", source.pmcid), ("pii", source.pii))
        # always in one order, so that no two wait for each other
        names = sorted(f"{kind}:{value.lower()}" for kind, value in named if value)
        with ExitStack() as held:
            for name in names or [f"title:{source.title}" if source.title else f"url:{source.url}"]:
                with self._guard:
                    lock = self._locks.setdefault(name, threading.Lock())
                while not lock.acquire(timeout=_LOOK_EVERY_S):
                    stop_if_cancelled(is_cancelled)
                held.callback(lock.release)
            yield
