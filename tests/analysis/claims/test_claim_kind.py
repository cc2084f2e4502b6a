"""What claims are about."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.claim_strength import rate_strength
from factcheck_app.analysis.claims.claim_kind import kind_of
from factcheck_app.domain.claim import ClaimKind


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Daily walking reduces joint pain.", ClaimKind.BENEFIT),
        ("The therapy may help people to sleep.", ClaimKind.BENEFIT),
        ("The tablets can cause bleeding.", ClaimKind.HARM),
        ("It has no side effects.", ClaimKind.HARM),
        ("The drug does not cause dependence.", ClaimKind.HARM),
        ("The device is safe for children.", ClaimKind.HARM),
        ("Poor sleep is associated with weight gain.", ClaimKind.ASSOCIATION),
        ("Rates of asthma rose by 10 percent after the factory opened.", ClaimKind.ASSOCIATION),
        ("Rates of asthma rose by 10 percent in a decade.", ClaimKind.OCCURRENCE),
        ("Repeated attempts boost the likelihood of phlebitis.", ClaimKind.HARM),
        ("Exercise raises the odds of recovery.", ClaimKind.BENEFIT),
        ("It works by blocking a receptor in the brain.", ClaimKind.MECHANISM),
        ("About 10 percent of adults live with joint pain.", ClaimKind.OCCURRENCE),
        ("The condition affects millions of people.", ClaimKind.OCCURRENCE),
        ("Eight in ten recover within six months.", ClaimKind.PROGNOSIS),
        ("Relapse rates remain high.", ClaimKind.PROGNOSIS),
        ("Adults should take 400 µg daily.", ClaimKind.ADVICE),
        ("Aim for at least 8 hours of sleep per night.", ClaimKind.ADVICE),
        ("The drug was approved by regulators in 2019.", ClaimKind.REGULATORY),
        ("The study was published in the Journal of Rest.", ClaimKind.SOURCE),
        ("Researchers analysed data from 5,000 people.", ClaimKind.SOURCE),
        ("Mindfulness is a practice that comes from old traditions.", ClaimKind.BACKGROUND),
        ("This habit bears the name of nightly winding down in the brain.", ClaimKind.BACKGROUND),
        ("Joint pain affects a billion people.", ClaimKind.OCCURRENCE),
        ("Cases of asthma doubled last year.", ClaimKind.OCCURRENCE),
        ("Most sprains heal within six weeks.", ClaimKind.PROGNOSIS),
        ("Without treatment the illness leads to death within five years.", ClaimKind.PROGNOSIS),
        ("The device performed as well or better than people.", ClaimKind.BENEFIT),
        ("The patch allowed people with joint pain to walk for a year.", ClaimKind.BENEFIT),
        ("Children who walk early may avoid falls.", ClaimKind.BENEFIT),
        ("The therapy lowered mortality rates.", ClaimKind.BENEFIT),
        ("If you feel tired, take a short nap.", ClaimKind.ADVICE),
        ("How much each person should drink depends on many things.", ClaimKind.BACKGROUND),
        ("First clinical trial of a walking device", ClaimKind.SOURCE),
    ],
)
def test_a_claim_is_of_the_kind_that_it_says(sentence: str, kind: ClaimKind) -> None:
    assert kind_of(sentence, rate_strength(sentence)) is kind


def test_taking_something_bad_away_is_a_benefit_and_bringing_it_about_a_harm() -> None:
    away, about = "The gel reduces the risk of injuries.", "The gel increases the risk of injuries."
    assert kind_of(away, rate_strength(away)) is ClaimKind.BENEFIT
    assert kind_of(about, rate_strength(about)) is ClaimKind.HARM


def test_a_leaning_claim_goes_on_from_the_sentence_before_it() -> None:
    sentence = "It may last for weeks."
    assert kind_of(sentence, rate_strength(sentence), "The treatment eased pain.") is ClaimKind.BENEFIT
