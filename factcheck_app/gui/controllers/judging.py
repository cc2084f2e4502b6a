"""What the reviewer says of one claim, each wish one edit that can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck_app.domain.edits.kept_judgement import keep_judgement
from factcheck_app.domain.errors import InvalidDecision
from factcheck_app.domain.evidence import Passage, Stance
from factcheck_app.domain.reason import Reason
from factcheck_app.domain.review_edits import (
    SetAside,
    SetCitation,
    SetNote,
    SetReasons,
    SetSeverity,
    SetWording,
    add_passage,
    edit_verdict,
    remove_passage,
    set_stance,
)
from factcheck_app.domain.verdict import CitationVerdict, SetAsideReason, Severity, Verdict
from factcheck_app.gui.look.translation import translate

if TYPE_CHECKING:
    from factcheck_app.gui.controllers.review_controller import ReviewController


class Judging:
    """Makes the edits of verdict, reasons, notes and evidence; a wish that changes nothing makes none."""

    def __init__(self, reviews: ReviewController) -> None:
        self._reviews = reviews

    def mark_verdict(self, claim_id: str, verdict: Verdict) -> None:
        claim = self._reviews.claim(claim_id)
        if claim is None or claim.judgement.verdict is verdict:
            return
        if claim.judgement.set_aside is not None:
            self._reviews.problem_raised.emit(
                InvalidDecision(
                    translate("judging", "Claim {number} is set aside.").format(number=claim.number),
                    translate("judging", "Press X to take it back, then decide it."),
                )
            )
            return
        self._reviews.push(edit_verdict(claim, verdict))

    def change_reasons(self, claim_id: str, reasons: tuple[Reason, ...]) -> None:
        claim = self._reviews.claim(claim_id)
        if claim is not None and claim.judgement.reasons != reasons:
            self._reviews.push(SetReasons(claim.id, claim.number, claim.judgement.reasons, reasons))

    def change_severity(self, claim_id: str, severity: Severity | None) -> None:
        claim = self._reviews.claim(claim_id)
        if claim is not None and claim.judgement.severity is not severity:
            self._reviews.push(SetSeverity(claim.id, claim.number, claim.judgement.severity, severity))

    def change_citation(self, claim_id: str, citation: CitationVerdict | None) -> None:
        claim = self._reviews.claim(claim_id)
        if claim is not None and claim.judgement.citation is not citation:
            self._reviews.push(SetCitation(claim.id, claim.number, claim.judgement.citation, citation))

    def change_note(self, claim_id: str, note: str) -> None:
        claim = self._reviews.claim(claim_id)
        if claim is not None and claim.judgement.note != note:
            self._reviews.push(SetNote(claim.id, claim.number, claim.judgement.note, note))

    def change_wording(self, claim_id: str, wording: str) -> None:
        claim = self._reviews.claim(claim_id)
        if claim is not None and claim.judgement.wording != wording:
            self._reviews.push(SetWording(claim.id, claim.number, claim.judgement.wording, wording))

    def take_passage(self, claim_id: str, passage: Passage) -> None:
        claim = self._reviews.claim(claim_id)
        if claim is not None and passage not in claim.judgement.evidence:
            self._reviews.push(add_passage(claim, passage))

    def remove_passage(self, claim_id: str, passage: Passage) -> None:
        claim = self._reviews.claim(claim_id)
        if claim is not None and any(taken.place == passage.place for taken in claim.judgement.evidence):
            self._reviews.push(remove_passage(claim, passage))

    def change_stance(self, claim_id: str, passage: Passage, stance: Stance | None) -> None:
        claim = self._reviews.claim(claim_id)
        taken = [each for each in claim.judgement.evidence if each.place == passage.place] if claim is not None else []
        if claim is not None and taken and taken[0].stance is not stance:
            self._reviews.push(set_stance(claim, passage, stance))

    def set_aside(self, claim_id: str, reason: SetAsideReason | None) -> None:
        claim = self._reviews.claim(claim_id)
        if claim is not None and claim.judgement.set_aside is not reason:
            self._reviews.push(SetAside(claim.id, claim.number, claim.judgement.set_aside, reason))

    def keep_judgement(self, claim_id: str) -> None:
        """What was said of the claim in the draft before still holds."""
        claim = self._reviews.claim(claim_id)
        if claim is not None:
            self._reviews.push_made(lambda _review: keep_judgement(claim))
