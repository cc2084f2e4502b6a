"""What was said of a review as a whole as JSON; `readers/export_events.py` reads it back."""

from __future__ import annotations

from typing import Any

from factcheck_app.domain.review_event import ReviewEvent
from factcheck_app.reports.work_json import time_to_json


def event_to_json(event: ReviewEvent) -> dict[str, Any]:
    """An event with its kind and codes as they are on record."""
    words = event.words
    return {
        "sequence": event.sequence,
        "kind": str(words.kind),
        "subject": words.subject,
        "code": words.code,
        "text": words.text,
        "items": list(words.items),
        "reviewer": event.reviewer,
        "at": time_to_json(event.at),
        "imported": event.is_imported,
    }
