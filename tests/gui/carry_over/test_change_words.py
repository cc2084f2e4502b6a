"""What changed in a claim, in words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from factcheck_app.domain.claim import Claim
from factcheck_app.domain.revision import Carried, CarriedClaim
from factcheck_app.domain.source import CitationLink
from factcheck_app.domain.strength import Strength
from factcheck_app.gui.carry_over.change_words import change_sentence
from tests.fakes.reviews import make_long_review


@pytest.fixture
def claim() -> Claim:
    own = make_long_review(1)[0].claims[0].claim
    return replace(own, text="Walking lowered the pulse by 4 beats.", strength=Strength(3), signals=(), citations=())


def _said(before: Claim, after: Claim, why: str = "") -> str:
    return change_sentence(CarriedClaim(Carried.REWORDED, before, after, why=why))


def test_rungs_are_counted(claim: Claim) -> None:
    assert _said(claim, replace(claim, strength=Strength(2))).startswith("One rung lower: direct causal to")
    assert _said(replace(claim, strength=Strength(1)), claim).startswith("Two rungs higher: correlational to")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Walking lowered the pulse by 6 beats.", "Number changed: 4 to 6."),
        ("Walking lowered the pulse.", "4 is gone."),
        ("In 20 of 30 adults walking lowered the pulse by 4 beats.", "20, 30 are new."),
    ],
)
def test_numbers_are_told(claim: Claim, text: str, words: str) -> None:
    assert words in _said(claim, replace(claim, text=text))


def test_another_source_and_the_reason_of_the_comparison_are_told(claim: Claim) -> None:
    cited = replace(claim, citations=(CitationLink(3, "linked"),))
    assert _said(claim, cited) == "It leans on source 3 now."
    assert _said(cited, claim) == "It cites nothing now."
    assert _said(claim, claim, "It leans on other words before it.") == "It leans on other words before it."


def test_a_new_claim_has_nothing_to_compare(claim: Claim) -> None:
    assert change_sentence(CarriedClaim(Carried.NEW, None, claim)) == ""
