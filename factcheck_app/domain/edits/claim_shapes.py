"""The edits that shape claims: pure and invertible; each takes claims out of the draft and places others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

from factcheck_app.domain.claim import Claim
from factcheck_app.domain.decision import Origin
from factcheck_app.domain.edits.claim_places import claim_span, cut_places, demand_newest
from factcheck_app.domain.edits.merged_judgement import judgement_of_part, merge_judgements
from factcheck_app.domain.errors import InvalidDecision
from factcheck_app.domain.review import Review, ReviewedClaim
from factcheck_app.domain.shaping import Deed, Placing
from factcheck_app.domain.text_span import TextSpan


@dataclass(frozen=True, slots=True)
class ShapeEdit:
    """Takes the claims of `before` out of the draft and places those of `after`; a claim in both is placed anew.

    Claims in neither stay as they are. `claim_id` is the claim to show afterwards. `origin_of_decisions` is that of
    what the new claims are said to have from the old.
    """

    deed: ClassVar[Deed]
    origin_of_decisions: ClassVar[Origin] = Origin.DECIDED

    claim_id: str
    number: int
    before: tuple[ReviewedClaim, ...]
    after: tuple[ReviewedClaim, ...]

    @property
    def words(self) -> str:
        raise NotImplementedError

    @property
    def placings(self) -> tuple[Placing, ...]:
        """Where each claim that is touched stands afterwards."""
        placed = {each.id for each in self.after}
        gone = tuple(Placing(each.id, None) for each in self.before if each.id not in placed)
        return (*gone, *(Placing(each.id, each.claim.span, each.carried) for each in self.after))

    def apply_to(self, review: Review) -> Review:
        """The review afterwards, its claims numbered anew. Raises NotFound where a claim is gone."""
        demand_newest(review)
        for each in self.before:
            review.claim(each.id)
        return review.with_claims({each.id for each in self.before}, self.after, self.deed)

    def inverse(self) -> ShapeEdit:
        """The edit that takes this one back."""
        return PutBack(self.claim_id, self.number, self.after, self.before, self)


@dataclass(frozen=True, slots=True)
class PutBack(ShapeEdit):
    """The claims as they were before `taken_back`; those it had made stay in the record."""

    deed = Deed.PUT_BACK

    taken_back: ShapeEdit

    @property
    def words(self) -> str:
        return f"take back: {self.taken_back.words}"

    def inverse(self) -> ShapeEdit:
        return self.taken_back


@dataclass(frozen=True, slots=True)
class AddClaim(ShapeEdit):
    """A claim that the reviewer found."""

    deed = Deed.ADDED

    @property
    def words(self) -> str:
        return f"add claim {self.number}"

    def inverse(self) -> ShapeEdit:
        return RemoveAddedClaim(self.claim_id, self.number, self.after, self.before)


@dataclass(frozen=True, slots=True)
class RemoveAddedClaim(ShapeEdit):
    """Takes back a claim that the reviewer added; it stays in the record."""

    deed = Deed.TAKEN_BACK

    @property
    def words(self) -> str:
        return f"take claim {self.number} back"

    def inverse(self) -> ShapeEdit:
        return AddClaim(self.claim_id, self.number, self.after, self.before)


@dataclass(frozen=True, slots=True)
class SetSpan(ShapeEdit):
    """Other ends of a claim, which keeps its id and its judgement: the reviewer who moves them sees both."""

    deed = Deed.SPAN_SET

    @property
    def words(self) -> str:
        return f"change the ends of claim {self.number}"

    def inverse(self) -> ShapeEdit:
        return SetSpan(self.claim_id, self.number, self.after, self.before)


@dataclass(frozen=True, slots=True)
class SplitClaim(ShapeEdit):
    """One claim becomes two or more, which name it as their parent."""

    deed = Deed.SPLIT
    origin_of_decisions = Origin.SPLIT

    @property
    def words(self) -> str:
        return f"split claim {self.number}"


@dataclass(frozen=True, slots=True)
class MergeClaims(ShapeEdit):
    """Two claims that follow each other become one, which names them as its parents."""

    deed = Deed.MERGED
    origin_of_decisions = Origin.MERGED

    @property
    def words(self) -> str:
        return f"merge claims {self.number} and {self.number + 1}"


def add_claim(review: Review, claim: Claim) -> AddClaim:
    """The edit that adds this claim, which stands at a place that `claim_span` gave. Raises InvalidDecision."""
    claim_span(review, claim.span.start, claim.span.end)
    number = 1 + sum(other.claim.span < claim.span for other in review.claims)
    return AddClaim(claim.id, number, (), (ReviewedClaim(number, claim),))


def set_span(review: Review, old: ReviewedClaim, claim: Claim) -> SetSpan:
    """The edit that lets `old` stand as `claim`, which has its id and other words. Raises InvalidDecision."""
    claim_span(review, claim.span.start, claim.span.end, (old.id,))
    # what a draft before said of it was said of other words
    return SetSpan(old.id, old.number, (old,), (replace(old, claim=replace(claim, parents=old.claim.parents)),))


def split_claim(review: Review, old: ReviewedClaim, parts: Sequence[Claim]) -> SplitClaim:
    """The edit that lets these claims stand for `old`, in the order of their place. Raises InvalidDecision."""
    if len(parts) < 2:
        raise InvalidDecision(f"Claim {old.number} would stay whole.", "Split it where one statement ends.")
    made = []
    for index, part in enumerate(sorted(parts, key=lambda each: each.span)):
        claim_span(review, part.span.start, part.span.end, (old.id,))
        judgement = judgement_of_part(old.judgement, index)
        made.append(ReviewedClaim(old.number + index, replace(part, parents=(old.id,)), judgement))
    return SplitClaim(made[0].id, old.number, (old,), tuple(made))


def merge_claims(review: Review, first: ReviewedClaim, second: ReviewedClaim, claim: Claim) -> MergeClaims:
    """The edit that lets `claim` stand for two that follow each other. Raises InvalidDecision."""
    ids = (first.id, second.id)
    claim_span(review, claim.span.start, claim.span.end, ids)
    judgement = merge_judgements(first.judgement, second.judgement)
    whole = ReviewedClaim(first.number, replace(claim, parents=ids), judgement)
    return MergeClaims(claim.id, first.number, (first, second), (whole,))


def parts_at(claim: Claim, offset: int) -> tuple[TextSpan, ...]:
    """The two places in the draft that a cut at `offset` of the claim's text makes. Raises InvalidDecision."""
    before, after = claim.text[: max(0, offset)], claim.text[max(0, offset) :]
    if not (0 < offset < len(claim.text) and any(map(str.isalnum, before)) and any(map(str.isalnum, after))):
        raise InvalidDecision(
            f"A cut at character {offset} leaves one part without words.",
            f"Choose a place inside its {len(claim.text)} characters.",
        )
    if not (before[-1].isspace() or after[0].isspace()):
        _demand_word_edge(claim.text, offset)
    start, middle, end = claim.span.start, claim.span.start + offset, claim.span.end
    return (
        TextSpan(start, middle - len(before) + len(before.rstrip())),
        TextSpan(middle + len(after) - len(after.lstrip()), end),
    )


def _demand_word_edge(text: str, offset: int) -> None:
    """Raises InvalidDecision where a cut would go through a word and there is a place beside it."""
    places = cut_places(text)
    # text without blanks has no such place, and is cut anywhere
    if not places or offset in places:
        return
    near = (
        max((at for at in places if at < offset), default=None),
        min((at for at in places if at > offset), default=None),
    )
    named = " and ".join(str(at) for at in near if at is not None)
    raise InvalidDecision(
        f"A cut at character {offset} would go through a word.",
        f"The nearest places where a word begins are {named}."
        if None not in near
        else f"The nearest place where a word begins is {named}.",
    )
