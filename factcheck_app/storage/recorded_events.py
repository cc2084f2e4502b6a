"""Compares the events of a review with what the audit rows say of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from factcheck_app.domain.review_event import EventKind
from factcheck_app.storage.audit_trail import entry_of_event
from factcheck_app.storage.event_rows import read_events
from factcheck_app.storage.rows import ReviewEventRow

Problem = tuple[int, str]
EVENT_ACTIONS = tuple(map(str, EventKind))


def event_problems(
    session: Session, review_id: str, key: bytes, entries: Mapping[int, Mapping[str, Any]]
) -> Iterator[Problem]:
    """Sequence and sentence of what differs; `entries` are the audit rows of events by sequence."""
    try:
        stored = {event.sequence: event for event in read_events(session, review_id)}
    except (ValueError, TypeError, KeyError):
        yield 0, f"An event of the review {review_id[:8]} cannot be read: it was changed."
        return
    rows = select(ReviewEventRow.sequence, ReviewEventRow.reviewer_id).where(ReviewEventRow.review_id == review_id)
    who = {row.sequence: row.reviewer_id for row in session.execute(rows)}
    for sequence in sorted(entries.keys() | stored.keys()):
        if sequence not in stored:
            yield sequence, f"Sequence {sequence}: an event of the review is missing."
        elif sequence not in entries:
            yield sequence, f"Sequence {sequence}: an event of the review was added outside the record."
        else:
            expected = entry_of_event(key, stored[sequence], who[sequence])
            if any(entries[sequence].get(name) != value for name, value in expected.items()):
                yield sequence, f"Sequence {sequence}: the event is not the one that was recorded."


def is_signed_off(entries: Mapping[int, Mapping[str, Any]]) -> bool | None:
    """The last word on signing off in these audit rows, imported ones too; None where there is none."""
    said = [
        entry["action"] == EventKind.SIGNED_OFF
        for _, entry in sorted(entries.items())
        if entry["action"] in (EventKind.SIGNED_OFF, EventKind.REOPENED)
    ]
    return said[-1] if said else None
