"""Compares the attached texts of a review, and the passages its decisions quote, with what the audit rows say."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from hashlib import sha256
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from factcheck_app.domain.errors import InvalidDecision
from factcheck_app.storage.attached_texts import check_quotes, quoted_passages
from factcheck_app.storage.audit_trail import entry_of_source_text
from factcheck_app.storage.row_mapping import source_text_of
from factcheck_app.storage.rows import SourceTextRow

Problem = tuple[int, str]


def text_problems(
    session: Session, review_id: str, key: bytes, names: Mapping[str, str], entries: Mapping[int, Mapping[str, Any]]
) -> Iterator[Problem]:
    """Sequence and sentence of what differs; `entries` are the audit rows of attached texts by sequence."""
    last_of_source = {entry.get("source"): sequence for sequence, entry in sorted(entries.items())}
    stored = set()
    query = select(SourceTextRow).where(SourceTextRow.review_id == review_id)
    for row in session.execute(query.execution_options(yield_per=1)).scalars():
        stored.add(row.sequence)
        if row.sequence not in entries:
            yield row.sequence, f"Sequence {row.sequence}: the text of a source was added outside the record."
        elif not _is_as_recorded(row, key, names, entries[row.sequence]):
            yield row.sequence, f"Sequence {row.sequence}: the text of a source is not the one that was recorded."
        session.expunge(row)
    for sequence in sorted(last_of_source.values()):
        if sequence not in stored:
            yield sequence, f"Sequence {sequence}: the text of a source is missing."
    for sequence, passage in quoted_passages(session, review_id):
        try:
            check_quotes(session, review_id, (passage,))
        except InvalidDecision as problem:
            yield sequence, f"Sequence {sequence}: {problem.sentence[0].lower()}{problem.sentence[1:]}"


def _is_as_recorded(row: SourceTextRow, key: bytes, names: Mapping[str, str], entry: Mapping[str, Any]) -> bool:
    try:
        text = source_text_of(row, names.get(row.reviewer_id, ""))
    except (ValueError, TypeError, KeyError):
        return False  # a code or place that the program never writes
    if sha256(row.content).hexdigest() != row.sha256:
        return False
    expected = entry_of_source_text(key, text, row.reviewer_id)
    return all(entry.get(name) == value for name, value in expected.items())
