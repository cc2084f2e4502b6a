"""What was said of a review as a whole, out of its JSON export."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from factcheck_app.domain.decision import Decision
from factcheck_app.domain.review import Review
from factcheck_app.domain.review_event import EventKind, EventWords, ReviewEvent
from factcheck_app.domain.review_standing import standing_of
from factcheck_app.readers.export_values import Json, time_of


def with_events(review: Review, export: Json) -> Review:
    """The review with its events and the standing that they make. Raises ValueError for a code that does not exist."""
    # exports of before there were events have none
    events = tuple(sorted(map(event_of, export.get("events", ())), key=lambda event: event.sequence))
    return replace(review, events=events, standing=standing_of(events))


def event_of(said: Json) -> ReviewEvent:
    """One event. Raises ValueError for a code or a time that is none."""
    words = EventWords(EventKind(said["kind"]), said["subject"], said["code"], said["text"], tuple(said["items"]))
    return ReviewEvent(said["sequence"], words, said["reviewer"], time_of(said["at"]), said["imported"])


def check_events(review: Review, history: tuple[Decision, ...], demand: Callable[[bool, str], None]) -> None:
    """Calls `demand` with what must hold between the events and the rest, and with a sentence where it does not."""
    sequences = [event.sequence for event in review.events] + [decision.sequence for decision in history]
    demand(len(set(sequences)) == len(sequences), "a sequence is given twice")
    known = {claim.id for claim in review.claims} | {former.id for former in review.former_claims}
    tagged = {event.words.subject for event in review.events if event.words.kind is EventKind.CLAIM_TAGGED}
    demand(tagged <= known, "a tag belongs to a claim that is not there")
