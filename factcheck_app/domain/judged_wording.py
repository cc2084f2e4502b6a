"""A wording that was judged before: in any review of the library, or in an earlier draft of the same one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from factcheck_app.domain.decision import Judgement, TakenFrom
from factcheck_app.domain.judged_source import JudgedSource
from factcheck_app.domain.surroundings import NO_SURROUNDINGS, Surroundings

_SHORT = 8


@dataclass(frozen=True, slots=True)
class EarlierWords:
    """Words that a claim had once: in which draft last, from which place on, and which decision was given on them.

    `decision` is the sequence of the newest decision on these words. `is_reshaped` where the reviewer has given the
    claim other ends in that draft since, split it or merged it; else the author has changed the words.
    """

    draft: int
    start: int
    decision: int
    is_reshaped: bool = False


@dataclass(frozen=True, slots=True)
class JudgedWording:
    """A claim with a verdict: its words, where it stands, what was said of it, by whom and when (UTC).

    `number` is the claim's in the present draft, 0 where it no longer stands there. `at` is when the reviewer judged
    it: a verdict that was carried over to a next draft keeps its time. `earlier` is set where the words are those that
    the claim had before, None for those it has now. `sources` are those that the claim leans on or was judged by, as
    they are known now, and `around` is what stands about the words: both are told of what was recognised alone.
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
    earlier: EarlierWords | None = None
    around: Surroundings = NO_SURROUNDINGS

    @property
    def name(self) -> tuple[str, str, int]:
        """One wording that was judged: review, claim, and the decision where the words are earlier ones."""
        return self.review_id, self.claim_id, self.earlier.decision if self.earlier is not None else 0

    @property
    def claim_name(self) -> str:
        """What names the claim in its review: its number, or the beginning of its id where it no longer stands."""
        # digits alone are a number
        short = self.claim_id if self.claim_id[:_SHORT].isdecimal() else self.claim_id[:_SHORT]
        return str(self.number) if self.number else short

    @property
    def taken_from(self) -> TakenFrom:
        """What the record says of a decision that takes this one over."""
        return TakenFrom(self.review_id, self.claim_id, self.at)


@dataclass(frozen=True, slots=True)
class RecognisedWording:
    """A claim of a draft whose words were judged before: word for word (`is_same`) or nearly.

    Of near words `here` are those that stand in the draft alone, `there` those of the earlier wording alone.
    `points_back` where the words lean on what stands before them ("It lowers ..."). Where the same or near words are
    told as what others say, `told_here` and `told_there` are the words around them that say so ("Experts claim
    that"); both are empty where the same people say it, or the article itself does. `is_own` where the earlier words
    are of the same review. `cites_others` where they do not cite the same works here as there.
    """

    claim_id: str
    judged: JudgedWording
    is_same: bool
    here: tuple[str, ...] = ()
    there: tuple[str, ...] = ()
    points_back: bool = False
    told_here: str = ""
    told_there: str = ""
    is_own: bool = False
    cites_others: bool = False

    @property
    def is_told_otherwise(self) -> bool:
        """Whether others say it here than there."""
        return bool(self.told_here or self.told_there)

    @property
    def is_same_statement(self) -> bool:
        """Whether the words are the same, and so is who says them."""
        return self.is_same and not self.is_told_otherwise
