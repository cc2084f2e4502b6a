"""Edits are pure, invertible, and replace one field."""

from __future__ import annotations

from dataclasses import replace

import pytest

from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.errors import InvalidDecision, NotFound
from factcheck_app.domain.evidence import Stance
from factcheck_app.domain.reason import REASONS_FOR, Reason
from factcheck_app.domain.review_edits import (
    ReviewEdit,
    SetAside,
    SetCitation,
    SetNote,
    SetReasons,
    SetSeverity,
    SetStance,
    SetWording,
    add_passage,
    check_judgement,
    edit_verdict,
    remove_passage,
    set_stance,
)
from factcheck_app.domain.verdict import CitationVerdict, SetAsideReason, Severity, Verdict
from tests.fakes.evidence import MINUTES, NOT_ASSESSED, make_quoted_review
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
    add_passage(CLAIM, MINUTES),
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


QUOTING = make_quoted_review().claims[2]  # two passages that limit it


def test_passages_are_taken_and_given_back_in_order() -> None:
    review = make_quoted_review()
    removed = remove_passage(QUOTING, MINUTES)
    assert removed.apply_to(review).claim(QUOTING.id).judgement.evidence == (NOT_ASSESSED,)
    assert removed.inverse().apply_to(removed.apply_to(review)).claim(QUOTING.id) == QUOTING
    assert (add_passage(CLAIM, MINUTES).after, add_passage(CLAIM, MINUTES).before) == ((MINUTES,), ())


def test_a_passage_that_was_taken_is_not_taken_twice() -> None:
    again = add_passage(QUOTING, replace(MINUTES, stance=None))
    assert again.after == QUOTING.judgement.evidence
    assert add_passage(QUOTING, MINUTES).after[0].stance is Stance.SUPPORTS


def test_a_stance_is_changed_where_the_passage_stands() -> None:
    edit = set_stance(QUOTING, MINUTES, None)
    assert [passage.stance for passage in edit.after] == [None, Stance.LIMITS]
    assert isinstance(edit.inverse(), SetStance)


def test_a_passage_that_was_not_taken_has_no_stance_and_cannot_be_removed() -> None:
    for edit in (lambda: remove_passage(CLAIM, MINUTES), lambda: set_stance(CLAIM, MINUTES, Stance.LIMITS)):
        with pytest.raises(NotFound, match="Claim 1 has no such passage"):
            edit()


def test_a_passage_given_twice_is_refused() -> None:
    with pytest.raises(InvalidDecision):
        check_judgement(Judgement(evidence=(MINUTES, replace(MINUTES, stance=None))))


def test_the_edits_of_passages_name_themselves() -> None:
    edits = (add_passage(QUOTING, MINUTES), remove_passage(QUOTING, MINUTES), set_stance(QUOTING, MINUTES, None))
    assert [edit.words for edit in edits] == [
        "take a passage for claim 3",
        "remove a passage from claim 3",
        "change the stance of a passage of claim 3",
    ]
