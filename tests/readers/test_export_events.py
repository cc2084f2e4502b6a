"""Events come back from JSON as they were, and what no review could hold is refused."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from factcheck_app.domain.errors import DraftUnreadable
from factcheck_app.domain.review import Review
from factcheck_app.domain.review_event import EventWords, ReviewEvent, archive, set_tags, sign_off, tag_claim
from factcheck_app.domain.review_standing import standing_of
from factcheck_app.readers.review_export import read_review_export
from factcheck_app.reports.review_json import make_json
from factcheck_app.resource_files import resource_path
from tests.fakes.reviews import HEAD, MADE, make_history, make_review

SCHEMA = json.loads(resource_path("schemas", "review.schema.json").read_text(encoding="utf-8"))
AT = datetime(2026, 11, 22, 8, 0, 0, 7000, tzinfo=UTC)


def make_told_review(*words: EventWords) -> Review:
    """The fixed review of which this was said, in this order."""
    events = tuple(ReviewEvent(100 + place, each, "Ana Brandt", AT, True) for place, each in enumerate(words))
    return replace(make_review(), events=events, standing=standing_of(events))


def exported(review: Review) -> dict[str, Any]:
    value: dict[str, Any] = json.loads(make_json(review, make_history(), HEAD, MADE))
    return value


def test_events_and_the_standing_they_make_come_back() -> None:
    review = make_told_review(
        set_tags(("a", "😀")), tag_claim("claim-02", ("ask",)), sign_off("ab" * 32, 9), archive(True)
    )
    read = read_review_export(json.dumps(exported(review)).encode(), SCHEMA).review
    assert (read.events, read.standing) == (review.events, review.standing)


def test_an_export_of_before_there_were_events_is_read() -> None:
    value = exported(make_review())
    del value["events"]
    assert read_review_export(json.dumps(value).encode(), SCHEMA).review.events == ()


@pytest.mark.parametrize(
    "change",
    [
        lambda event: event.update(kind="praised"),
        lambda event: event.update(kind="due_set", code="tomorrow"),
        lambda event: event.update(kind="balance_answered", subject="price"),
        lambda event: event.update(kind="signed_off", subject="many"),
        lambda event: event.update(subject="claim-99"),
        lambda event: event.update(sequence=11),
        lambda event: event.update(at="noon"),
    ],
)
def test_what_no_review_could_hold_is_refused(change: Callable[[dict[str, Any]], None]) -> None:
    value = exported(make_told_review(tag_claim("claim-02", ("ask",))))
    change(value["events"][0])
    with pytest.raises(DraftUnreadable, match="not whole"):
        read_review_export(json.dumps(value).encode(), SCHEMA)
