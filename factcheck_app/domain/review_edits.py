"""The edits of a review: pure, invertible, each replacing one field of one claim's judgement."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, ClassVar, Generic, Protocol, Self, TypeVar

from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.errors import InvalidDecision, NotFound
from factcheck_app.domain.evidence import Passage, Stance
from factcheck_app.domain.reason import REASONS_FOR, Reason
from factcheck_app.domain.review import Review, ReviewedClaim
from factcheck_app.domain.verdict import CitationVerdict, SetAsideReason, Severity, Verdict

_Value = TypeVar("_Value")


class ReviewEdit(Protocol):
    """Something a reviewer did to one claim. `words` names it in menus ("mark claim 3 overstated")."""

    @property
    def claim_id(self) -> str: ...

    @property
    def words(self) -> str: ...

    def apply_to(self, review: Review) -> Review:
        """The review afterwards. Raises NotFound where the claim is gone."""
        ...

    def inverse(self) -> ReviewEdit:
        """The edit that takes this one back."""
        ...


@dataclass(frozen=True, slots=True)
class _FieldEdit(Generic[_Value]):
    """Replaces one field of a judgement and leaves the others, whatever else has happened to them meanwhile."""

    field: ClassVar[str]
    claim_id: str
    number: int
    before: _Value
    after: _Value

    def apply_to(self, review: Review) -> Review:
        old = review.claim(self.claim_id).judgement
        changed: dict[str, Any] = {self.field: self.after}
        return review.with_judgement(self.claim_id, replace(old, **changed))

    def inverse(self) -> Self:
        return replace(self, before=self.after, after=self.before)


@dataclass(frozen=True, slots=True)
class SetVerdict:
    """Another verdict. Reasons that belong to the old verdict go with it and come back on undo."""

    claim_id: str
    number: int
    before: Verdict
    after: Verdict
    reasons_before: tuple[Reason, ...]
    reasons_after: tuple[Reason, ...]

    @property
    def words(self) -> str:
        if self.after is Verdict.UNDECIDED:
            return f"clear the verdict of claim {self.number}"
        return f"mark claim {self.number} {self.after}"

    def apply_to(self, review: Review) -> Review:
        old = review.claim(self.claim_id).judgement
        return review.with_judgement(self.claim_id, replace(old, verdict=self.after, reasons=self.reasons_after))

    def inverse(self) -> SetVerdict:
        return SetVerdict(self.claim_id, self.number, self.after, self.before, self.reasons_after, self.reasons_before)


@dataclass(frozen=True, slots=True)
class SetReasons(_FieldEdit[tuple[Reason, ...]]):
    """Other reasons; the first is the main one."""

    field = "reasons"

    @property
    def words(self) -> str:
        return f"change the reasons of claim {self.number}"


@dataclass(frozen=True, slots=True)
class SetSeverity(_FieldEdit[Severity | None]):
    """Another severity, or none."""

    field = "severity"

    @property
    def words(self) -> str:
        return f"change the severity of claim {self.number}"


@dataclass(frozen=True, slots=True)
class SetCitation(_FieldEdit[CitationVerdict | None]):
    """Another judgement of the citation, or none."""

    field = "citation"

    @property
    def words(self) -> str:
        return f"judge the citation of claim {self.number}"


@dataclass(frozen=True, slots=True)
class SetNote(_FieldEdit[str]):
    """Another note."""

    field = "note"

    @property
    def words(self) -> str:
        return f"change the note of claim {self.number}"


@dataclass(frozen=True, slots=True)
class SetWording(_FieldEdit[str]):
    """Another suggested wording."""

    field = "wording"

    @property
    def words(self) -> str:
        return f"change the wording of claim {self.number}"


@dataclass(frozen=True, slots=True)
class SetAside(_FieldEdit[SetAsideReason | None]):
    """Set a claim aside, or take it back into the count (`after` None)."""

    field = "set_aside"

    @property
    def words(self) -> str:
        return f"set claim {self.number} aside" if self.after else f"take claim {self.number} back"


@dataclass(frozen=True, slots=True)
class AddPassage(_FieldEdit[tuple[Passage, ...]]):
    """One passage more as evidence."""

    field = "evidence"

    @property
    def words(self) -> str:
        return f"take a passage for claim {self.number}"


@dataclass(frozen=True, slots=True)
class RemovePassage(_FieldEdit[tuple[Passage, ...]]):
    """One passage less as evidence."""

    field = "evidence"

    @property
    def words(self) -> str:
        return f"remove a passage from claim {self.number}"


@dataclass(frozen=True, slots=True)
class SetStance(_FieldEdit[tuple[Passage, ...]]):
    """Another stance of one passage."""

    field = "evidence"

    @property
    def words(self) -> str:
        return f"change the stance of a passage of claim {self.number}"


def add_passage(claim: ReviewedClaim, passage: Passage) -> AddPassage:
    """The edit that takes a passage; one at the same place is replaced, and its stance kept if the new one has none."""
    before = claim.judgement.evidence
    old = next((taken for taken in before if taken.place == passage.place), None)
    if old is None:
        return AddPassage(claim.id, claim.number, before, (*before, passage))
    new = replace(passage, stance=passage.stance or old.stance)
    return AddPassage(claim.id, claim.number, before, tuple(new if taken is old else taken for taken in before))


def remove_passage(claim: ReviewedClaim, passage: Passage) -> RemovePassage:
    """The edit that gives back the passage at this place. Raises NotFound where it was not taken."""
    before = claim.judgement.evidence
    _demand_taken(claim, passage)
    after = tuple(taken for taken in before if taken.place != passage.place)
    return RemovePassage(claim.id, claim.number, before, after)


def set_stance(claim: ReviewedClaim, passage: Passage, stance: Stance | None) -> SetStance:
    """The edit that gives the passage at this place another stance. Raises NotFound where it was not taken."""
    before = claim.judgement.evidence
    _demand_taken(claim, passage)
    after = tuple(replace(taken, stance=stance) if taken.place == passage.place else taken for taken in before)
    return SetStance(claim.id, claim.number, before, after)


def _demand_taken(claim: ReviewedClaim, passage: Passage) -> None:
    if all(taken.place != passage.place for taken in claim.judgement.evidence):
        raise NotFound(f"Claim {claim.number} has no such passage.", "Take it as evidence first.")


def edit_verdict(claim: ReviewedClaim, verdict: Verdict) -> SetVerdict:
    """The edit that gives `claim` this verdict; reasons that do not belong to it are dropped."""
    old = claim.judgement
    kept = tuple(reason for reason in old.reasons if reason in REASONS_FOR[verdict])
    return SetVerdict(claim.id, claim.number, old.verdict, verdict, old.reasons, kept)


def check_judgement(judgement: Judgement) -> None:
    """Raises InvalidDecision where a reason does not belong to the verdict, or a reason or passage stands twice."""
    for reason in judgement.reasons:
        if reason not in REASONS_FOR[judgement.verdict]:
            allowed = ", ".join(REASONS_FOR[judgement.verdict])
            raise InvalidDecision(
                f"The reason {reason} does not go with {judgement.verdict}.", f"Choose among: {allowed}."
            )
    if len(set(judgement.reasons)) != len(judgement.reasons):
        raise InvalidDecision("A reason is given twice.", "Name each reason once.")
    if len({passage.place for passage in judgement.evidence}) != len(judgement.evidence):
        raise InvalidDecision("A passage is given twice.", "Give each passage once.")
