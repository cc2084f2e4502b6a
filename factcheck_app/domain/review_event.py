"""What is said of a review as a whole, or tagged onto a claim: one appended, never edited event each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from factcheck_app.domain.errors import InvalidDecision

LONGEST_TAG = 60


class EventKind(StrEnum):
    """What happened."""

    SIGNED_OFF = "signed_off"
    REOPENED = "reopened"
    ARCHIVED = "archived"
    TAKEN_FROM_ARCHIVE = "taken_from_archive"
    DUE_SET = "due_set"
    TAGS_SET = "tags_set"
    CLAIM_TAGGED = "claim_tagged"
    BALANCE_ANSWERED = "balance_answered"


@dataclass(frozen=True, slots=True)
class EventWords:
    """The content of an event; what each kind holds is told by the functions of this module.

    `subject` is a claim's id, a question's code or a number, `code` a code of ours, `text` the reviewer's words.
    """

    kind: EventKind
    subject: str = ""
    code: str = ""
    text: str = ""
    items: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReviewEvent:
    """An event on record. `sequence` is unique in the database; `at` is UTC. `is_imported` came with an export."""

    sequence: int
    words: EventWords
    reviewer: str
    at: datetime
    is_imported: bool = False


def sign_off(head: str, rows: int) -> EventWords:
    """The review is done and locked; `head` and `rows` are the end of the audit chain before this event."""
    return EventWords(EventKind.SIGNED_OFF, subject=str(rows), code=head)


def reopen(why: str) -> EventWords:
    """The lock is taken away, for a reason that may be empty."""
    return EventWords(EventKind.REOPENED, text=why.strip())


def archive(archived: bool) -> EventWords:
    """Into the archive or out of it."""
    return EventWords(EventKind.ARCHIVED if archived else EventKind.TAKEN_FROM_ARCHIVE)


def set_due(due: date | None) -> EventWords:
    """Another day on which it is due, or none."""
    return EventWords(EventKind.DUE_SET, code=due.isoformat() if due else "")


def set_tags(tags: tuple[str, ...]) -> EventWords:
    """Other tags of the review. Raises InvalidDecision."""
    return EventWords(EventKind.TAGS_SET, items=clean_tags(tags))


def tag_claim(claim_id: str, tags: tuple[str, ...]) -> EventWords:
    """Other tags of a claim. Raises InvalidDecision."""
    return EventWords(EventKind.CLAIM_TAGGED, subject=claim_id, items=clean_tags(tags))


def clean_tags(tags: tuple[str, ...]) -> tuple[str, ...]:
    """The tags without blanks around them, each once whatever its case, in order. Raises InvalidDecision."""
    found: dict[str, str] = {}
    for tag in tags:
        name = " ".join(tag.split())
        if len(name) > LONGEST_TAG:
            raise InvalidDecision(
                f"A tag has at most {LONGEST_TAG} characters.", "Shorten it, and put the rest into a note."
            )
        if name:
            found.setdefault(name.casefold(), name)
    return tuple(found.values())
