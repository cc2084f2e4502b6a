"""An event in JSON holds each of its fields."""

from __future__ import annotations

from datetime import UTC, datetime

from factcheck_app.domain.review_event import EventKind, EventWords, ReviewEvent
from factcheck_app.reports.event_json import event_to_json


def test_every_field_stands_under_its_name() -> None:
    at = datetime(2026, 11, 22, 8, 0, 0, 7000, tzinfo=UTC)
    words = EventWords(EventKind.CLAIM_TAGGED, "claim-02", "a code", "words", ("ask", "😀"))
    assert event_to_json(ReviewEvent(7, words, "Ana", at, True)) == {
        "sequence": 7,
        "kind": "claim_tagged",
        "subject": "claim-02",
        "code": "a code",
        "text": "words",
        "items": ["ask", "😀"],
        "reviewer": "Ana",
        "at": "2026-11-22T08:00:00.007+00:00",
        "imported": True,
    }
