"""A review: one draft, its claims in the order of their place, and the judgement of each."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from functools import cached_property

from factcheck_app.domain.article import Article
from factcheck_app.domain.claim import Claim
from factcheck_app.domain.decision import EMPTY_JUDGEMENT, Decision, Judgement
from factcheck_app.domain.errors import NotFound
from factcheck_app.domain.evidence import Passage, SourceText
from factcheck_app.domain.review_event import EventKind, ReviewEvent
from factcheck_app.domain.review_standing import NO_STANDING, ReviewStanding
from factcheck_app.domain.revision import Carried
from factcheck_app.domain.shaping import Deed, Shaping
from factcheck_app.domain.source import Source
from factcheck_app.domain.verdict import Verdict


class ReviewStatus(StrEnum):
    """How far a review has come."""

    NEW = "new"
    IN_REVIEW = "in_review"
    SIGNED_OFF = "signed_off"


@dataclass(frozen=True, slots=True)
class ReviewedClaim:
    """A claim as it stands in a review: its number, and the newest judgement with who gave it and when.

    `carried` says how it came from the draft before, None in a first draft and for what the reviewer shaped. `earlier`
    is what was said of it in other words; it waits for an answer while `judgement` is none.
    """

    number: int
    claim: Claim
    judgement: Judgement = EMPTY_JUDGEMENT
    reviewer: str | None = None
    decided_at: datetime | None = None
    carried: Carried | None = None
    earlier: Judgement | None = None

    @property
    def id(self) -> str:
        return self.claim.id

    @property
    def pending(self) -> Judgement | None:
        """The judgement of the draft before that asks "still true?"; None where nothing waits."""
        return None if self.judgement.is_answer else self.earlier


@dataclass(frozen=True, slots=True)
class FormerClaim:
    """A claim that no longer stands in the draft and stays in the record: where it stood last, and why it left."""

    claim: Claim
    revision: int
    left_by: Deed
    judgement: Judgement = EMPTY_JUDGEMENT
    reviewer: str | None = None
    decided_at: datetime | None = None
    earlier: Judgement | None = None

    @property
    def id(self) -> str:
        return self.claim.id


@dataclass(frozen=True, slots=True)
class Progress:
    """Counts over the claims of a review. `open_questions` are undecided claims that carry a question."""

    total: int
    supported: int
    overstated: int
    unsupported: int
    undecided: int
    set_aside: int
    open_questions: int

    @property
    def decided(self) -> int:
        return self.supported + self.overstated + self.unsupported

    @property
    def in_count(self) -> int:
        """Claims that are to be decided: all but those set aside."""
        return self.total - self.set_aside


@dataclass(frozen=True, eq=False)
class Review:
    """One draft under review. `claims` are in the order of their place, numbered from 1. Times are UTC.

    `source_texts` are the texts at hand, at most one a source, in the order of the sources. `replaced_texts` were at
    hand once and are kept because a decision quotes them. `former_claims` stood in this draft or an earlier one; they
    are outside every count, as are those that stood only in drafts that were taken back, and so are `former_sources`.
    `is_newest` is False for every draft but the present one: it can be read and not decided on. `follows` is the number
    of the draft that this one came after, None for the first. `standing` is made of the events of the review. `past`
    and `events` (oldest first) travel with an export; a review that is at hand has none.
    """

    id: str
    title: str
    article: Article
    claims: tuple[ReviewedClaim, ...]
    sources: tuple[Source, ...]
    created_at: datetime
    changed_at: datetime
    status: ReviewStatus = ReviewStatus.NEW
    revision: int = 1
    source_texts: tuple[SourceText, ...] = ()
    replaced_texts: tuple[SourceText, ...] = ()
    standing: ReviewStanding = NO_STANDING
    former_claims: tuple[FormerClaim, ...] = ()
    is_newest: bool = True
    follows: int | None = None
    former_sources: tuple[Source, ...] = ()
    past: ReviewPast | None = None
    events: tuple[ReviewEvent, ...] = ()

    @cached_property
    def _positions(self) -> dict[str, int]:
        return {claim.id: index for index, claim in enumerate(self.claims)}

    def claim(self, claim_id: str) -> ReviewedClaim:
        """The claim of that id. Raises NotFound."""
        if claim_id not in self._positions:
            raise NotFound("This review has no such claim.", "Open the review again to see its claims.")
        return self.claims[self._positions[claim_id]]

    def number_of(self, claim_id: str) -> int | None:
        """The claim's number in this draft; None for one that no longer stands in it."""
        place = self._positions.get(claim_id)
        return None if place is None else place + 1

    def recorded_claim(self, claim_id: str) -> ReviewedClaim | FormerClaim:
        """The claim of that id, also where it has left the draft. Raises NotFound."""
        return next((former for former in self.former_claims if former.id == claim_id), None) or self.claim(claim_id)

    def source(self, number: int) -> Source:
        """The source of that number. Raises NotFound."""
        for source in self.sources:
            if source.number == number:
                return source
        raise NotFound(f"This review has no source {number}.", "See its sources for the numbers.")

    def recorded_source(self, number: int) -> Source:
        """The source of that number, also where it left with a draft that was taken back. Raises NotFound."""
        return next((former for former in self.former_sources if former.number == number), None) or self.source(number)

    def source_text(self, number: int) -> SourceText | None:
        """The text at hand of the source of that number."""
        return next((text for text in self.source_texts if text.source_number == number), None)

    def quoted_text(self, passage: Passage) -> SourceText | None:
        """The text that a passage stands in, at hand or replaced; None where it is not kept."""
        kept = (*self.source_texts, *self.replaced_texts)
        return next((text for text in kept if text.name == passage.place[:2]), None)

    def with_source_text(self, text: SourceText) -> Review:
        """The same review after a text was attached: what its source had before is kept where a claim quotes it."""
        source = self.source(text.source_number)
        others = [kept for kept in self.source_texts if kept.source_number != text.source_number]
        old = self.source_text(text.source_number)
        replaced = [kept for kept in (*self.replaced_texts, *([old] if old else [])) if kept.name != text.name]
        quoted = {passage.place[:2] for claim in self.claims for passage in claim.judgement.evidence}
        return replace(
            self,
            sources=tuple(replace(s, access=text.access) if s is source else s for s in self.sources),
            source_texts=tuple(sorted((*others, text), key=lambda kept: kept.source_number)),
            replaced_texts=tuple(kept for kept in replaced if kept.name in quoted or kept is not old),
            changed_at=max(self.changed_at, text.attached_at),
        )

    def with_judgement(
        self, claim_id: str, judgement: Judgement, reviewer: str | None = None, at: datetime | None = None
    ) -> Review:
        """The same review with another judgement of one claim. Raises NotFound."""
        old = self.claim(claim_id)
        position = self._positions[claim_id]
        new = replace(old, judgement=judgement, reviewer=reviewer or old.reviewer, decided_at=at or old.decided_at)
        claims = (*self.claims[:position], new, *self.claims[position + 1 :])
        return replace(self, claims=claims, changed_at=at or self.changed_at, status=ReviewStatus.IN_REVIEW)

    def with_claims(self, gone: Collection[str], placed: Sequence[ReviewedClaim], deed: Deed) -> Review:
        """The same review without the claims of these ids and with those placed, all numbered anew by their place."""
        new = {claim.id for claim in placed}
        kept = [claim for claim in self.claims if claim.id not in gone and claim.id not in new]
        ordered = sorted((*kept, *placed), key=lambda each: (each.claim.span, each.id))
        left = tuple(
            FormerClaim(c.claim, self.revision, deed, c.judgement, c.reviewer, c.decided_at, c.earlier)
            for c in self.claims
            if c.id in gone and c.id not in new
        )
        return replace(
            self,
            claims=tuple(
                c if c.number == number else replace(c, number=number) for number, c in enumerate(ordered, start=1)
            ),
            former_claims=(*(former for former in self.former_claims if former.id not in new), *left),
            status=ReviewStatus.IN_REVIEW,
        )

    def with_decision(self, decision: Decision) -> Review:
        """The same review after a decision was recorded."""
        return self.with_judgement(decision.claim_id, decision.judgement, decision.reviewer, decision.at)

    def with_event(self, event: ReviewEvent) -> Review:
        """The same review after something was said of it as a whole."""
        status = {EventKind.SIGNED_OFF: ReviewStatus.SIGNED_OFF, EventKind.REOPENED: ReviewStatus.IN_REVIEW}
        return replace(
            self,
            standing=self.standing.with_event(event),
            status=status.get(event.words.kind, self.status),
            changed_at=event.at,
        )

    @cached_property
    def progress(self) -> Progress:
        counted = [c.judgement for c in self.claims if c.judgement.set_aside is None]

        def count(verdict: Verdict) -> int:
            return sum(j.verdict is verdict for j in counted)

        return Progress(
            total=len(self.claims),
            supported=count(Verdict.SUPPORTED),
            overstated=count(Verdict.OVERSTATED),
            unsupported=count(Verdict.UNSUPPORTED),
            undecided=count(Verdict.UNDECIDED),
            set_aside=len(self.claims) - len(counted),
            open_questions=sum(j.verdict is Verdict.UNDECIDED and bool(j.reasons) for j in counted),
        )


@dataclass(frozen=True, eq=False)
class ReviewPast:
    """How a review came to be as it is: its other drafts as they stood last, and every change of its claims.

    The other drafts, in the order of their numbers, are those before the present one and those taken back.

    The first of `shapings`, of sequence 0, says where the claims stood when the first of all drafts was opened.
    """

    drafts: tuple[Review, ...]
    shapings: tuple[Shaping, ...]


@dataclass(frozen=True, slots=True)
class ReviewSummary:
    """A line of the library. `claims` counts those that are not set aside; `sha256` is of the newest draft's bytes."""

    id: str
    title: str
    status: ReviewStatus
    claims: int
    decided: int
    changed_at: datetime
    created_at: datetime
    file_name: str
    sha256: str = ""
    standing: ReviewStanding = NO_STANDING


@dataclass(frozen=True, slots=True)
class AuditHead:
    """The end of the database's audit chain: hash of its last row (64 zeros where there is none), number of rows."""

    head: str
    rows: int


@dataclass(frozen=True, slots=True)
class DeskPlace:
    """Where a reviewer was in a review: the open claim, and the first visible character of the draft."""

    claim_id: str | None = None
    first_visible: int = 0
    claim_filter: str = "all"
