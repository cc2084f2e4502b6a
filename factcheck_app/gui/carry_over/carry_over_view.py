"""What the carry-over screen shows: two drafts of a review side by side, claim by claim."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck_app.domain.decision import EMPTY_JUDGEMENT, Judgement
from factcheck_app.domain.review import Review
from factcheck_app.domain.revision import Carried, CarriedClaim, CarryOver, Revision
from factcheck_app.gui.carry_over.carried_rows import CarriedRow
from factcheck_app.gui.claims.claim_words import mark_of_judgement, reason_in_line, set_aside_words
from factcheck_app.gui.look.translation import translate


@dataclass(frozen=True, eq=False)
class CarryOverView:
    """`old` and `new` are the two drafts as they stand now, with what is known of the files that they came from."""

    old: Review
    new: Review
    carry_over: CarryOver
    revisions: tuple[Revision, ...] = ()

    @property
    def drafts(self) -> tuple[int, int]:
        """The numbers of the two drafts."""
        return self.old.revision, self.new.revision

    @property
    def to_look_at(self) -> tuple[CarriedClaim, ...]:
        """Reworded and new claims, in the order of the new draft."""
        newest = {claim.id: claim for claim in self.new.claims}
        return tuple(
            carried
            for carried in self.carry_over.claims
            if carried.how in (Carried.REWORDED, Carried.NEW)
            # what was asked after the draft before, and not answered
            or (carried.after is not None and newest[carried.claim.id].pending is not None)
        )

    def before(self, claim_id: str) -> Judgement | None:
        """What was said of a claim in the older draft; None where it did not stand there."""
        number = self.old.number_of(claim_id)
        if number is None:
            return None
        claim = self.old.claim(claim_id)
        return claim.judgement if claim.judgement.is_answer else (claim.pending or claim.judgement)

    def kept_rows(self) -> list[CarriedRow]:
        """Claims whose judgement came along, with their numbers in the older draft."""
        asked = {carried.claim.id for carried in self.to_look_at}
        return [self._row(carried) for carried in self.carry_over.kept if carried.claim.id not in asked]

    def removed_rows(self) -> list[CarriedRow]:
        """Claims that are gone, in their old order."""
        return [self._row(carried) for carried in self.carry_over.of(Carried.REMOVED)]

    @property
    def verdicts_that_came_along(self) -> int:
        """How many claims stand with the verdict that they had in the older draft."""
        return sum(said.is_decided for said in self._kept_judgements())

    @property
    def kept_undecided(self) -> int:
        """How many claims that came along had no verdict in the older draft, and were not set aside there."""
        return sum(said.waits for said in self._kept_judgements())

    def counts(self) -> list[tuple[int, str]]:
        """The four numbers of the bar; of the first it says how many were never decided."""
        of = self.carry_over.of
        kept, undecided = len(self.carry_over.kept), self.kept_undecided
        came = translate("carry_over_view", "carried over")
        if undecided == kept:
            came = translate("carry_over_view", "carried over undecided")
        elif undecided:
            came = translate("carry_over_view", "carried over, {count} undecided").format(count=undecided)
        return [
            (kept, came),
            (len(of(Carried.REWORDED)), translate("carry_over_view", "reworded")),
            (len(of(Carried.NEW)), translate("carry_over_view", "new")),
            (len(of(Carried.REMOVED)), translate("carry_over_view", "removed")),
        ]

    def _kept_judgements(self) -> list[Judgement]:
        old = {claim.id: claim for claim in self.old.claims}
        return [old[carried.claim.id].judgement for carried in self.carry_over.kept]

    def _row(self, carried: CarriedClaim) -> CarriedRow:
        said = self.before(carried.claim.id) or EMPTY_JUDGEMENT
        is_gone = carried.how is Carried.REMOVED
        aside = reason_in_line(said.reasons[0]) if said.reasons else ""
        if said.set_aside is not None:
            aside = set_aside_words(said.set_aside)
        if carried.how is Carried.MOVED:
            moved = translate("carry_over_view", "moved")
            aside = f"{aside}, {moved}" if aside else moved
        text = carried.claim.text
        return CarriedRow(
            carried.claim.id, self.old.number_of(carried.claim.id), mark_of_judgement(said), text, aside, is_gone
        )
