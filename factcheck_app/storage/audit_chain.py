"""Recomputes the audit chain, and every draft, claim and decision against its row."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from operator import itemgetter

from sqlalchemy.orm import Session

from factcheck_app.storage.append_only import missing_triggers
from factcheck_app.storage.audit_trail import read_head
from factcheck_app.storage.recorded_review import record_problems
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.row_chain import chain_problems, head_problems
from factcheck_app.storage.stored_rows import read_rows


@dataclass(frozen=True, slots=True)
class VerifyResult:
    """Whether the record is whole; `problem` names the first bad row in a sentence, empty where it is."""

    rows: int
    head: str
    problem: str

    @property
    def is_whole(self) -> bool:
        return not self.problem


def verify(database: ReviewDatabase, *, head: str | None = None, rows: int | None = None) -> VerifyResult:
    """Checks chain and record; with `head` and `rows` also that row number `rows` has the hash `head`.

    A chain alone cannot miss its own tail: only a head from a report or backup shows that rows were cut off together
    with their decisions. Raises DatabaseUnusable where the file cannot be read.
    """
    loss = database.loss()
    with database.reading() as session:
        now = read_head(session)
        problem = loss.sentence if loss is not None else next(_problems(session, head, rows), "")
        if not problem and database.schema is not None:
            problem = next(
                (f"The guard {name} of the record was taken away." for name in missing_triggers(session)), ""
            )
    return VerifyResult(now.rows, now.head, problem)


def _problems(session: Session, head: str | None, rows: int | None) -> Iterator[str]:
    hashes: list[str] = []
    yield from chain_problems(read_rows(session), hashes)
    yield from head_problems(hashes, head, rows)
    # of several bad rows the first in the chain is named
    yield from (words for _sequence, words in sorted(record_problems(session), key=itemgetter(0)))
