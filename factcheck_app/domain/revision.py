"""The drafts of a review, and what becomes of its claims when the next one comes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from factcheck_app.domain.claim import Claim
from factcheck_app.domain.text_span import TextSpan


class Carried(StrEnum):
    """How a claim of one draft stands in the next."""

    UNCHANGED = "unchanged"
    MOVED = "moved"
    REWORDED = "reworded"
    REMOVED = "removed"
    NEW = "new"

    @property
    def keeps_judgement(self) -> bool:
        """Whether what was said of it is still said: every word is the same, and so is what the claim leans on."""
        return self in (Carried.UNCHANGED, Carried.MOVED)


@dataclass(frozen=True, slots=True)
class Revision:
    """One draft of a review, numbered from 1, without its text. `claims` counts those that stand in it.

    `follows` is the number of the draft it came after, None for the first. A draft that was taken back says who did it
    and when (UTC).
    """

    number: int
    title: str
    file_name: str
    sha256: str
    opened_at: datetime
    opened_by: str
    claims: int
    follows: int | None = None
    taken_back_at: datetime | None = None
    taken_back_by: str = ""


@dataclass(frozen=True, slots=True)
class CarriedClaim:
    """A claim in two drafts: `before` is None for a new one, `after` for a removed one; both have the same id.

    `old_changes` and `new_changes` are the spans in the two claims' texts of the words that differ. `why` says in a
    sentence why a claim with the same words is asked about; empty where the words themselves say it.
    """

    how: Carried
    before: Claim | None
    after: Claim | None
    old_changes: tuple[TextSpan, ...] = ()
    new_changes: tuple[TextSpan, ...] = ()
    why: str = ""

    @property
    def claim(self) -> Claim:
        """The claim as it stands last."""
        claim = self.after or self.before
        if claim is None:
            raise ValueError("a claim stands in one draft at least")
        return claim


@dataclass(frozen=True, slots=True)
class CarryOver:
    """The claims of two drafts side by side: those of the new draft in order, then the removed in their old order.

    `in_common` is the share 0..1 of the words of the shorter draft that stand in both.
    """

    claims: tuple[CarriedClaim, ...]
    in_common: float

    def of(self, *hows: Carried) -> tuple[CarriedClaim, ...]:
        """Those that stand so."""
        return tuple(carried for carried in self.claims if carried.how in hows)

    @property
    def kept(self) -> tuple[CarriedClaim, ...]:
        """Those whose judgement is carried over."""
        return self.of(Carried.UNCHANGED, Carried.MOVED)

    @property
    def to_look_at(self) -> tuple[CarriedClaim, ...]:
        """Those that ask the reviewer for something."""
        return self.of(Carried.REWORDED, Carried.NEW)
