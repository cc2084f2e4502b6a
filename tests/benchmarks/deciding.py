"""Saving decisions beside raw SQLite on the same disk; opening long reviews, long histories, a file of decisions."""

from __future__ import annotations

import contextlib
import io
import json
import sqlite3
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from statistics import median, quantiles

from factcheck_app.__main__ import main
from factcheck_app.domain.decision import Judgement, TypedField, UnfinishedText
from factcheck_app.domain.reason import Reason
from factcheck_app.domain.review import Review
from factcheck_app.domain.verdict import Severity, Verdict
from factcheck_app.storage.audit_chain import verify
from factcheck_app.storage.backups import back_up
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.review_store import ReviewStore
from factcheck_app.storage.unfinished_text_store import UnfinishedTextStore
from tests.fakes.reviews import make_long_review

JUDGEMENT = Judgement(Verdict.OVERSTATED, (Reason.HEDGE_DROPPED,), Severity.MAJOR, note="The trial says “may”. " * 8)
DECISIONS = 1_000


def run() -> None:
    """Prints medians beside the aims."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        raw = _raw_commits(folder / "raw.db")
        database = ReviewDatabase.open(folder / "reviews.db", writer=True, holder="a benchmark")
        store, review = ReviewStore(database), make_long_review(500)[0]
        store.add(review, "Ana Brandt")
        _print("raw SQLite, two rows a commit", raw, "")
        aim = f"aim {max(5.0, 3 * median(raw)):.2f} ms (5 ms, or three times raw: {3 * median(raw):.2f})"
        _print("a decision saved", _decide(store, review, DECISIONS), aim)
        _print("typed text kept", _type(database, review), "")
        _print("a review of 500 claims opened", _times(lambda: store.load(review.id), 15), "aim 100 ms")
        _decide(store, review, 5_000 - DECISIONS)
        _print("a history of 5,000 decisions read", _times(lambda: store.history(review.id), 15), "")
        _print("the library listed", _times(store.summaries, 15), "")
        _print("5,000 decisions verified", _times(lambda: verify(database), 5), "")
        _print("checked backup of it", _times(lambda: back_up(database), 5), "")
        database.close()
        _decide_from_file(folder, review)


def _decide(store: ReviewStore, review: Review, count: int) -> list[float]:
    claims = [claim.id for claim in review.claims]

    def decide(number: int) -> Callable[[], object]:
        return lambda: store.append_decision(review.id, claims[number % len(claims)], JUDGEMENT, "Ana Brandt")

    return [_milliseconds(decide(number)) for number in range(count)]


def _type(database: ReviewDatabase, review: Review) -> list[float]:
    store, claim_id = UnfinishedTextStore(database), review.claims[0].id

    def keep(length: int) -> Callable[[], object]:
        text = UnfinishedText(claim_id, TypedField.NOTE, "x" * length)
        return lambda: store.keep(review.id, "Ana Brandt", text)

    return [_milliseconds(keep(length)) for length in range(300)]


def _raw_commits(path: Path) -> list[float]:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for pragma in ("journal_mode = WAL", "synchronous = FULL"):
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("CREATE TABLE audit (number INTEGER PRIMARY KEY, entry TEXT)")
        connection.execute("CREATE TABLE decisions (number INTEGER PRIMARY KEY, note TEXT)")

        def commit() -> None:
            connection.execute("BEGIN")
            connection.execute("INSERT INTO audit (entry) VALUES (?)", ("x" * 900,))
            connection.execute("INSERT INTO decisions (note) VALUES (?)", (JUDGEMENT.note,))
            connection.execute("COMMIT")

        return _times(commit, DECISIONS)


def _decide_from_file(folder: Path, review: Review) -> None:
    lines = folder / "decisions.jsonl"
    line = {"verdict": "overstated", "reasons": ["hedge_dropped"], "note": JUDGEMENT.note}
    lines.write_text("".join(f"{json.dumps({'claim': number % 500 + 1, **line})}\n" for number in range(DECISIONS)))
    command = ["decide", review.id, "--from", str(lines), "--as", "Ana Brandt"]
    with contextlib.redirect_stdout(io.TextIOWrapper(io.BytesIO())):
        taken = _milliseconds(lambda: main([*command, "--database", str(folder / "reviews.db")]))
    print(f"{f'decide --from, {DECISIONS:,} lines, in all':40} {taken:9.0f} ms")


def _times(action: Callable[[], object], count: int) -> list[float]:
    return [_milliseconds(action) for _ in range(count)]


def _milliseconds(action: Callable[[], object]) -> float:
    begun = time.perf_counter()
    action()
    return (time.perf_counter() - begun) * 1000


def _print(words: str, times: list[float], aim: str) -> None:
    print(f"{words:40} median {median(times):9.2f}  p95 {quantiles(times, n=20)[-1]:9.2f} ms   {aim}")
