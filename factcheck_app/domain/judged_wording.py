"""A wording that was judged before, in any review of the library."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from factcheck_app.domain.decision import Judgement, TakenFrom
from factcheck_app.domain.judged_source import JudgedSource


@dataclass(frozen=True, slots=True)
class JudgedWording:
    """A claim with a verdict: its words, where it stands, what was said of it, by whom and when (UTC).

    `number` is the claim's in its draft. `at` is when the reviewer judged it: a verdict that was carried over to a next
    draft keeps its time. `sources` are those that the claim leans on or was judged by, as they are known now; they
    are told of what was recognised alone.
    """

    review_id: str
    review_title: str
    claim_id: str
    words: str
    judgement: Judgement
    reviewer: str
    at: datetime
    sources: tuple[JudgedSource, ...] = ()
    number: int = 0

    @property
    def taken_from(self) -> TakenFrom:
        """What the record says of a decision that takes this one over."""
        return TakenFrom(self.review_id, self.claim_id, self.at)


@dataclass(frozen=True, slots=True)
class RecognisedWording:
    """A claim of a draft whose words were judged before: word for word (`is_same`) or nearly.

    Of near words `here` are those that stand in the draft alone, `there` those of the earlier wording alone.
    `points_back` where the words lean on what stands before them ("It lowers ...").
    """

    claim_id: str
    judged: JudgedWording
    is_same: bool
    here: tuple[str, ...] = ()
    there: tuple[str, ...] = ()
    points_back: bool = False
