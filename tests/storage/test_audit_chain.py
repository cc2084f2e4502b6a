"""Whatever is changed behind the program's back is noticed and named."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.review import Review
from factcheck_app.domain.verdict import Verdict
from factcheck_app.storage.audit_chain import VerifyResult, verify
from factcheck_app.storage.audit_entry import NO_HASH, chain_hash, row_hash_of
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.review_store import ReviewStore

NOTE = "a secret of the draft"


@pytest.fixture
def decided(store: ReviewStore, review: Review, database: ReviewDatabase) -> Iterator[ReviewStore]:
    """Four decisions on record: five rows."""
    for number in range(1, 5):
        store.append_decision(review.id, f"claim-0{number}", Judgement(Verdict.OVERSTATED, note=NOTE), "Ana Brandt")
    yield store
    database.close()


def change(path: Path, *statements: str) -> None:
    """Runs statements as somebody who has taken the triggers away, and who puts them back."""
    with closing(sqlite3.connect(path)) as connection:
        triggers = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _words in triggers:
            connection.execute(f'DROP TRIGGER "{name}"')
        for statement in statements:
            connection.execute(statement)
        for _name, words in triggers:
            connection.execute(words)
        connection.commit()


def verify_file(path: Path, head: str | None = None, rows: int | None = None) -> VerifyResult:
    database = ReviewDatabase.open(path, writer=False)
    try:
        return verify(database, head=head, rows=rows)
    finally:
        database.close()


def test_an_untouched_record_is_whole(decided: ReviewStore, path: Path) -> None:
    head = decided.audit_head()
    assert verify_file(path, head.head, head.rows) == VerifyResult(5, head.head, "")


def test_an_older_head_still_fits_after_more_decisions(decided: ReviewStore, review: Review, path: Path) -> None:
    head = decided.audit_head()
    decided.append_decision(review.id, "claim-05", Judgement(Verdict.SUPPORTED), "Ana Brandt")
    assert verify_file(path, head.head.upper(), head.rows).is_whole
    assert not verify_file(path, head.head).is_whole


@pytest.mark.parametrize("table", ["audit_rows", "decisions"])
@pytest.mark.parametrize("deed", ["UPDATE {} SET review_id = review_id", "DELETE FROM {}"])
def test_the_database_itself_refuses_to_change_the_record(
    decided: ReviewStore, path: Path, table: str, deed: str
) -> None:
    assert decided.audit_head().rows == 5
    with (
        closing(sqlite3.connect(path)) as connection,
        pytest.raises(sqlite3.IntegrityError, match="append-only"),
    ):
        connection.execute(deed.format(table))


@pytest.mark.parametrize(
    ("statement", "named"),
    [
        ("DELETE FROM audit_rows WHERE sequence = 3", "Audit row 3 (sequence 4) does not follow"),
        ("DELETE FROM audit_rows WHERE sequence = 1", "Audit row 1 (sequence 2) does not follow"),
        ("UPDATE audit_rows SET entry = replace(entry, 'overstated', 'supported') WHERE sequence = 3", "Audit row 3"),
        ("UPDATE audit_rows SET review_row = 9 WHERE sequence = 3", "Audit row 3"),
        ("UPDATE audit_rows SET review_hash = row_hash WHERE sequence = 3", "Audit row 3"),
        ("UPDATE audit_rows SET row_hash = review_hash WHERE sequence = 5", "Audit row 5"),
        ("UPDATE audit_rows SET sequence = 9 WHERE sequence = 5", "Audit row 5 (sequence 9)"),
        ("DELETE FROM audit_rows WHERE sequence >= 4", "Sequence 4: a decision was added outside"),
        ("DELETE FROM decisions WHERE sequence = 4", "Sequence 4: the decision is missing"),
        ("UPDATE decisions SET verdict = 'supported'", "Sequence 2: the decision is not"),
        ("UPDATE decisions SET verdict = 'fine' WHERE sequence = 3", "Sequence 3: the decision is not"),
        ("UPDATE decisions SET note = '' WHERE sequence = 3", "Sequence 3: the decision is not"),
        ("UPDATE decisions SET wording = 'x' WHERE sequence = 3", "Sequence 3: the decision is not"),
        ("UPDATE decisions SET severity = 'minor' WHERE sequence = 3", "Sequence 3: the decision is not"),
        ("UPDATE decisions SET at = '2020-01-01T00:00:00.000+00:00' WHERE sequence = 3", "Sequence 3: the decision"),
        ("UPDATE decisions SET claim_id = 'claim-09' WHERE sequence = 3", "Sequence 3: the decision is not"),
        ("UPDATE decisions SET reasons = 'broken' WHERE sequence = 3", "cannot be read"),
        ("UPDATE reviewers SET name = 'Someone Else'", "Sequence 1: the reviewer is not"),
        ("UPDATE revisions SET text = replace(text, 'cure', 'ease')", "Sequence 1: the draft is not"),
        ("UPDATE revisions SET content = x'00'", "Sequence 1: the draft is not"),
        ("UPDATE placements SET end = end - 1 WHERE claim_id = 'claim-09'", "Sequence 1: the claims are not"),
        ("UPDATE digest_keys SET key = x'00'", "Sequence 1: the draft is not"),
        ("DELETE FROM digest_keys", "Sequence 1: the draft is not"),
        ("DELETE FROM reviews", "it is missing"),
        ("DELETE FROM claims WHERE id = 'claim-09'", "Sequence 1: the claims are not"),
        ("UPDATE claims SET findings = replace(findings, 'benefit', 'harm')", "Sequence 1: what was found"),
        ("UPDATE claims SET findings = '{}' WHERE id = 'claim-09'", "Sequence 1: what was found"),
        ("UPDATE revisions SET title = 'Other'", "Sequence 1: the description of the draft"),
        ("UPDATE revisions SET sha256 = '00'", "Sequence 1: the description of the draft"),
        ("UPDATE revisions SET file_name = 'other.md'", "Sequence 1: the description of the draft"),
        ("UPDATE revisions SET layout = '{}'", "Sequence 1: the description of the draft"),
        ("UPDATE revisions SET language = 'de'", "Sequence 1: the description of the draft"),
        ("UPDATE reviews SET title = 'Other'", "Sequence 1: the title"),
        ("UPDATE reviews SET status = 'new'", "Sequence 1: the status"),
        ("UPDATE reviews SET created_at = changed_at || 'x'", "Sequence 1: the time"),
        ("DELETE FROM sources WHERE number = 1", "Sequence 1: what is known of the sources"),
        ("UPDATE sources SET facts = json_set(facts, '$.doi', '10.1/x')", "Sequence 1: what is known of the sources"),
        ("UPDATE sources SET facts = json_set(facts, '$.access', 'full_text')", "Sequence 1: the access"),
        ("UPDATE sources SET facts = '[]'", "cannot be read"),
    ],
)
def test_a_change_is_noticed_and_named(decided: ReviewStore, path: Path, statement: str, named: str) -> None:
    assert decided.audit_head().rows == 5
    change(path, statement)
    assert named in verify_file(path).problem


@pytest.mark.parametrize("table", ["audit_rows", "decisions"])
def test_the_database_itself_refuses_to_replace_a_row(decided: ReviewStore, path: Path, table: str) -> None:
    assert decided.audit_head().rows == 5
    with (
        closing(sqlite3.connect(path)) as connection,
        pytest.raises(sqlite3.IntegrityError, match="append-only"),
    ):
        connection.execute(f"INSERT OR REPLACE INTO {table} SELECT * FROM {table} WHERE sequence = 3")


@pytest.mark.parametrize(
    "statements",
    [
        ["DROP TRIGGER decisions_refuse_delete"],
        [
            "DROP TRIGGER decisions_refuse_delete",
            "CREATE TRIGGER decisions_refuse_delete BEFORE DELETE ON decisions BEGIN SELECT 1; END",
        ],
    ],
)
def test_a_guard_that_was_taken_away_is_noticed(decided: ReviewStore, path: Path, statements: list[str]) -> None:
    assert decided.audit_head().rows == 5
    with closing(sqlite3.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement)
    assert verify_file(path).problem == "The guard decisions_refuse_delete of the record was taken away."


def test_a_trail_without_rows_fits_zeros_alone(path: Path) -> None:
    assert verify_file(path, NO_HASH, 0).is_whole
    assert "head of zeros" in verify_file(path, "f" * 64, 0).problem


def test_a_decision_put_in_by_hand_is_noticed(decided: ReviewStore, path: Path) -> None:
    assert decided.audit_head().rows == 5
    change(
        path,
        "INSERT INTO decisions SELECT 99, review_id, claim_id, revision, verdict, previous, reasons, severity,"
        " citation, set_aside, note, wording, reviewer_id, origin, at, evidence FROM decisions WHERE sequence = 3",
    )
    assert "Sequence 99: a decision was added outside the record." in verify_file(path).problem


def test_a_tail_cut_with_its_decisions_is_noticed_against_the_head(decided: ReviewStore, path: Path) -> None:
    head = decided.audit_head()
    change(path, "DELETE FROM decisions WHERE sequence >= 4")
    change(path, "DELETE FROM audit_rows WHERE sequence >= 4")
    assert verify_file(path).is_whole
    assert verify_file(path, head.head, head.rows).problem == (
        "The trail has 3 rows, but 5 were on record: its end is missing."
    )
    assert "Audit row 3 has another hash" in verify_file(path, head.head).problem


@pytest.mark.parametrize("entry", ["", "[]", "7", "{}", '{"action":"review_added"}', '{"action":{}}', "[" * 100_000])
@pytest.mark.parametrize("sequence", [1, 3])
def test_a_chain_made_anew_around_a_forged_row_is_noticed(
    decided: ReviewStore, path: Path, entry: str, sequence: int
) -> None:
    assert decided.audit_head().rows == 5
    with closing(sqlite3.connect(path)) as connection:
        entries = dict(connection.execute("SELECT sequence, entry FROM audit_rows").fetchall())
    change(path, f"UPDATE audit_rows SET entry = '{entry}' WHERE sequence = {sequence}")
    row_hash = review_hash = NO_HASH
    for number, words in sorted({**entries, sequence: entry}.items()):
        review_hash = chain_hash(review_hash, number, words)
        previous, row_hash = row_hash, row_hash_of(row_hash, number, words, review_hash)
        hashes = f"review_hash = '{review_hash}', previous_hash = '{previous}', row_hash = '{row_hash}'"
        change(path, f"UPDATE audit_rows SET {hashes} WHERE sequence = {number}")
    assert f"Sequence {sequence}: " in verify_file(path).problem


def test_the_trail_holds_no_word_of_draft_note_or_reviewer(decided: ReviewStore, path: Path) -> None:
    assert decided.audit_head().rows == 5
    with closing(sqlite3.connect(path)) as connection:
        trail = str(connection.execute("SELECT * FROM audit_rows").fetchall())
    for words in (NOTE, "sleep", "Ana"):
        assert words not in trail


def test_a_sequence_is_never_given_twice(decided: ReviewStore, review: Review, path: Path) -> None:
    assert decided.audit_head().rows == 5
    change(path, "DELETE FROM decisions WHERE sequence = 5")
    change(path, "DELETE FROM audit_rows WHERE sequence = 5")
    assert decided.append_decision(review.id, "claim-01", Judgement(), "Ana Brandt").sequence == 6
