"""How a review stands in the library, made of its events: signed off, archived, due, tagged, balanced."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime

from factcheck_app.domain.balance_sheet import BalanceAnswer, BalanceEntry, BalanceQuestion, BalanceSheet
from factcheck_app.domain.review_event import EventKind, EventWords, ReviewEvent

_NOTHING_ASKED = BalanceSheet()


@dataclass(frozen=True, slots=True)
class SignOff:
    """Who signed off and when (UTC), with the end of the audit chain at that time."""

    reviewer: str
    at: datetime
    head: str
    rows: int


@dataclass(frozen=True, slots=True)
class ReviewStanding:
    """The newest event of each kind counts. `claim_tags` pairs ids of claims with their tags, if they have any."""

    signed_off: SignOff | None = None
    is_archived: bool = False
    due: date | None = None
    tags: tuple[str, ...] = ()
    claim_tags: tuple[tuple[str, tuple[str, ...]], ...] = ()
    balance: BalanceSheet = _NOTHING_ASKED

    def tags_of(self, claim_id: str) -> tuple[str, ...]:
        """The tags of a claim."""
        return dict(self.claim_tags).get(claim_id, ())

    def with_event(self, event: ReviewEvent) -> ReviewStanding:
        """How it stands after one more event."""
        words = event.words
        match words.kind:
            case EventKind.SIGNED_OFF:
                return replace(self, signed_off=SignOff(event.reviewer, event.at, words.code, int(words.subject)))
            case EventKind.REOPENED:
                return replace(self, signed_off=None)
            case EventKind.ARCHIVED | EventKind.TAKEN_FROM_ARCHIVE:
                return replace(self, is_archived=words.kind is EventKind.ARCHIVED)
            case EventKind.DUE_SET:
                return replace(self, due=date.fromisoformat(words.code) if words.code else None)
            case EventKind.TAGS_SET:
                return replace(self, tags=words.items)
            case EventKind.CLAIM_TAGGED:
                tags = {**dict(self.claim_tags), words.subject: words.items}
                return replace(self, claim_tags=tuple((claim, given) for claim, given in tags.items() if given))
            case EventKind.BALANCE_ANSWERED:
                return replace(self, balance=self.balance.with_entry(_entry_of(event)))


NO_STANDING = ReviewStanding()


def standing_of(events: Iterable[ReviewEvent]) -> ReviewStanding:
    """How a review stands after these events, oldest first."""
    standing = NO_STANDING
    for event in events:
        standing = standing.with_event(event)
    return standing


def answer_balance(question: BalanceQuestion, answer: BalanceAnswer | None, note: str) -> EventWords:
    """An answer to a question of the balance sheet with its note; None takes the answer back."""
    return EventWords(EventKind.BALANCE_ANSWERED, str(question), str(answer or ""), note.strip())


def _entry_of(event: ReviewEvent) -> BalanceEntry:
    words = event.words
    answer = BalanceAnswer(words.code) if words.code else None
    return BalanceEntry(BalanceQuestion(words.subject), answer, words.text, event.reviewer, event.at)
