"""Edits are pure, invertible, and replace one field."""

from __future__ import annotations

from dataclasses import replace

import pytest

from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.errors import InvalidDecision, NotFound
from factcheck_app.domain.reason import REASONS_FOR, Reason
from factcheck_app.domain.review_edits import (
    ReviewEdit,
    SetAside,
    SetCitation,
    SetNote,
    SetReasons,
    SetSeverity,
    SetWording,
    check_judgement,
    edit_verdict,
)
from factcheck_app.domain.verdict import CitationVerdict, SetAsideReason, Severity, Verdict
from tests.fakes.reviews import make_review

REVIEW = make_review()
CLAIM = REVIEW.claims[0]
HERE = (CLAIM.id, CLAIM.number)
OLD = CLAIM.judgement

EDITS: list[ReviewEdit] = [
    edit_verdict(CLAIM, Verdict.UNSUPPORTED),
    SetReasons(*HERE, OLD.reasons, (Reason.INDIRECT,)),
    SetSeverity(*HERE, OLD.severity, Severity.MINOR),
    SetCitation(*HERE, OLD.citation, CitationVerdict.WITHDRAWN),
    SetNote(*HERE, OLD.note, "another note"),
    SetWording(*HERE, OLD.wording, "another wording"),
    SetAside(*HERE, OLD.set_aside, SetAsideReason.OUT_OF_SCOPE),
]


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: type(edit).__name__)
def test_the_inverse_takes_an_edit_back(edit: ReviewEdit) -> None:
    changed = edit.apply_to(REVIEW)
    assert changed.claim(CLAIM.id).judgement != OLD
    assert edit.inverse().apply_to(changed).claim(CLAIM.id).judgement == OLD
    assert REVIEW.claim(CLAIM.id).judgement == OLD


@pytest.mark.parametrize("edit", EDITS[2:], ids=lambda edit: type(edit).__name__)
def test_an_edit_leaves_what_happened_meanwhile_to_other_fields(edit: ReviewEdit) -> None:
    changed = edit.apply_to(REVIEW)
    elsewhere = SetReasons(*HERE, OLD.reasons, (Reason.OUT_OF_DATE,)).apply_to(changed)
    back = edit.inverse().apply_to(elsewhere).claim(CLAIM.id).judgement
    assert back == replace(OLD, reasons=(Reason.OUT_OF_DATE,))


def test_every_edit_names_itself_and_its_claim() -> None:
    words = [edit.words for edit in EDITS]
    assert len(set(words)) == len(words)
    assert all(f"claim {CLAIM.number}" in name for name in words)


def test_an_edit_of_a_claim_that_is_gone_says_so() -> None:
    with pytest.raises(NotFound):
        SetNote("no such id", 1, "", "x").apply_to(REVIEW)


@pytest.mark.parametrize("verdict", list(Verdict))
def test_a_verdict_takes_its_own_reasons_alone(verdict: Verdict) -> None:
    check_judgement(Judgement(verdict, REASONS_FOR[verdict]))
    for other in set(Verdict) - {verdict}:
        with pytest.raises(InvalidDecision):
            check_judgement(Judgement(verdict, REASONS_FOR[other][:1]))


def test_a_reason_given_twice_is_refused() -> None:
    with pytest.raises(InvalidDecision):
        check_judgement(Judgement(Verdict.SUPPORTED, (Reason.DIRECT, Reason.DIRECT)))
