"""The ledger: every request that left this computer, so that it can be shown."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """One request. A redirect that was followed is an entry of its own.

    `at` is UTC. `sent` is the address with its query, and the body where there was one, as it was sent but for keys.
    `why` says in words what the reviewer asked for. `status` is the HTTP status, None where no answer came;
    `received` counts bytes of the body as they came over the wire; `problem` is empty where an answer was taken.
    """

    at: datetime
    host: str
    method: str
    sent: str
    why: str
    status: int | None
    received: int
    milliseconds: int
    problem: str = ""
    review_id: str | None = None
