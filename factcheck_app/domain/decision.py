"""A reviewer's judgement of a claim, and the decisions that record it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from factcheck_app.domain.evidence import Passage
from factcheck_app.domain.reason import Reason
from factcheck_app.domain.verdict import CitationVerdict, SetAsideReason, Severity, Verdict


@dataclass(frozen=True, slots=True)
class Judgement:
    """All that a reviewer says of one claim. The empty judgement is that of a claim nobody has touched.

    Where `verdict` is UNDECIDED, `reasons` holds the open question. `set_aside` takes the claim out of the count and
    leaves every other field as it was. `evidence` are the passages that the reviewer took, in the order of taking.
    """

    verdict: Verdict = Verdict.UNDECIDED
    reasons: tuple[Reason, ...] = ()
    severity: Severity | None = None
    citation: CitationVerdict | None = None
    note: str = ""
    wording: str = ""
    set_aside: SetAsideReason | None = None
    evidence: tuple[Passage, ...] = ()

    @property
    def is_decided(self) -> bool:
        return self.verdict is not Verdict.UNDECIDED and self.set_aside is None

    @property
    def waits(self) -> bool:
        """Whether a verdict is still to be given; an open question may stand."""
        return self.verdict is Verdict.UNDECIDED and self.set_aside is None

    @property
    def is_answer(self) -> bool:
        """Whether it says something of the claim: a verdict, an open question, or that it is set aside."""
        return self.verdict is not Verdict.UNDECIDED or self.set_aside is not None or bool(self.reasons)

    def put_off(self) -> Judgement:
        """What is left where the claim has other words now: note, wording and evidence, and no answer."""
        return Judgement(note=self.note, wording=self.wording, evidence=self.evidence)


EMPTY_JUDGEMENT = Judgement()


class Origin(StrEnum):
    """How a decision came about; an imported one was taken in another library and came in with an export.

    CARRIED_OVER: the claim stands in the next draft word for word. REWORDED: it has other words there, and the answer
    is put off. KEPT: the reviewer said that it still holds. SPLIT, MERGED: what a claim has of those it was made of.
    RESTORED: a draft was taken back, or opened again after that, and what had been said on the draft that the review
    stands on since counts again, in the name of who said it.
    """

    DECIDED = "decided"
    UNDONE = "undone"
    REDONE = "redone"
    IMPORTED = "imported"
    CARRIED_OVER = "carried_over"
    REWORDED = "reworded"
    KEPT = "kept"
    SPLIT = "split"
    MERGED = "merged"
    RESTORED = "restored"


@dataclass(frozen=True, slots=True)
class TakenFrom:
    """Where a reviewer took a verdict over from: a claim of another review, and when it was judged there (UTC)."""

    review_id: str
    claim_id: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Decision:
    """One appended, never edited decision.

    `sequence` is unique in the database and never used again. `previous` is the verdict before. `revision` counts
    from 1. `at` is UTC. `taken_from` says where the reviewer took it over from, None for what was judged here.
    """

    sequence: int
    claim_id: str
    revision: int
    judgement: Judgement
    previous: Verdict
    reviewer: str
    at: datetime
    origin: Origin = Origin.DECIDED
    taken_from: TakenFrom | None = None


def decisions_that_stand(decisions: Sequence[Decision]) -> list[Decision]:
    """Of the decisions on one claim, oldest first: those not given on a draft that was taken back since.

    Where one was RESTORED, what stood when its draft was left last stands again, and nothing that was said since.
    """
    return [decisions[place] for place in places_that_stand((each.revision, each.origin) for each in decisions)]


def places_that_stand(said: Iterable[tuple[int, str]]) -> list[int]:
    """The same for decisions of which draft and origin alone are known: their places in the order given, from 0."""
    standing: list[tuple[int, int]] = []
    # what stood of each draft when another one came onto the desk
    left_with: dict[int, list[tuple[int, int]]] = {}
    present = 0
    for place, (revision, origin) in enumerate(said):
        if revision != present:
            left_with[present] = list(standing)
            present = revision
        if origin != Origin.RESTORED:
            standing.append((place, revision))
        elif revision in left_with:
            standing = list(left_with[revision])
        else:
            # nothing had been said of the claim on that draft
            standing = [each for each in standing if each[1] <= revision]
    return [place for place, _revision in standing]


def judgement_that_waits(decisions: Sequence[Decision]) -> Judgement | None:
    """Of the decisions on one claim that stand, oldest first: the last answer before the claim was last reworded."""
    reworded = [index for index, decision in enumerate(decisions) if decision.origin is Origin.REWORDED]
    before = decisions[: reworded[-1]] if reworded else []
    return next((each.judgement for each in reversed(before) if each.judgement.is_answer), None)


class TypedField(StrEnum):
    """The fields a reviewer types into."""

    NOTE = "note"
    WORDING = "wording"


@dataclass(frozen=True, slots=True)
class UnfinishedText:
    """Words typed and not yet decided on: kept each second, outside audit and undo."""

    claim_id: str
    field: TypedField
    text: str
