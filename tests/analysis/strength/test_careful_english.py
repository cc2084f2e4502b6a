"""What is offered as a careful wording is English that an editor would let stand; otherwise nothing is offered."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.strength.rewording import reword
from factcheck_app.domain.certainty import Certainty, CertaintyRating, EffectSize, EvidenceDesign

HIGH, MODERATE, LOW, VERY_LOW = Certainty
LARGE, SMALL, LITTLE = EffectSize


@pytest.mark.parametrize(
    ("claim", "certainty", "text"),
    [
        ("Supplements reduced the risk of falls.", MODERATE, "Supplements probably reduce the risk of falls slightly."),
        ("Supplements reduced the risk of falls.", HIGH, "Supplements reduce the risk of falls slightly."),
        ("Salt and sugar raised the pressure.", MODERATE, "Salt and sugar probably raise the pressure slightly."),
        ("Vitamin D reduced pain.", MODERATE, "Vitamin D probably reduces pain slightly."),
        ("A diet rich in nuts reduced pain.", HIGH, "A diet rich in nuts reduces pain slightly."),
        ("One of the drugs reduces pain.", MODERATE, "One of the drugs probably reduces pain slightly."),
        ("Probiotics slightly reduce pain.", MODERATE, "Probiotics probably reduce pain slightly."),
        ("The series of sessions improved sleep.", LOW, "The series of sessions may improve sleep slightly."),
    ],
)
def test_the_verb_agrees_with_its_subject(claim: str, certainty: Certainty, text: str) -> None:
    assert reword(claim, CertaintyRating(certainty, SMALL, "")).text == text


@pytest.mark.parametrize("size", [LARGE, SMALL])
@pytest.mark.parametrize(
    ("claim", "text"),
    [
        ("Supplements reduce the risk by 12%.", "Supplements probably reduce the risk by 12%."),
        ("Supplements cut the risk of influenza by half.", "Supplements probably cut the risk of influenza by half."),
        ("The vaccine halved the risk of falls.", "The vaccine probably halves the risk of falls."),
        ("Tea led to a large drop in weight of 3 kg.", "Tea probably resulted in a drop in weight of 3 kg."),
    ],
)
def test_a_figure_stays_alone(claim: str, text: str, size: EffectSize) -> None:
    assert reword(claim, CertaintyRating(MODERATE, size, "")).text == text


@pytest.mark.parametrize(
    ("claim", "certainty", "size"),
    [
        ("The series of sessions improved sleep.", MODERATE, SMALL),
        ("Supplements reduce the risk by 12%.", MODERATE, LITTLE),
        ("Supplements led to a drop in weight of 3 kg.", LOW, LITTLE),
        ("Vaccines prevented 90% of deaths.", LOW, LARGE),
        ("Vitamin D reduces pain significantly.", HIGH, LARGE),
        ("Yoga does not reduce pain.", LOW, SMALL),
        ("Neither drug reduced pain.", LOW, SMALL),
        ("Does tea reduce pain?", LOW, SMALL),
        ("Walk daily to lower your weight.", LOW, SMALL),
        ("People who drank tea reduced their weight.", MODERATE, SMALL),
        ("Patients given zinc reduce their weight.", LOW, LITTLE),
        ("In one trial, supplements reduced pain.", MODERATE, SMALL),
        ("Children led to a large increase in stress.", MODERATE, SMALL),
        ("Eating fruit and nuts reduced stress.", MODERATE, SMALL),
        ("Alcohol damages the liver.", MODERATE, LARGE),
    ],
)
def test_what_an_editor_would_strike_is_not_offered(claim: str, certainty: Certainty, size: EffectSize) -> None:
    rewording = reword(claim, CertaintyRating(certainty, size, ""))
    assert rewording.text == ""
    assert rewording.pattern


@pytest.mark.parametrize(
    "claim",
    [
        "Supplements reduce the risk by 12%.",
        "Physicians who prescribe walks lower their patients' weight.",
        "Tea shortens the hospital stay.",
        "Tea reduces the duration of colds.",
    ],
)
def test_what_goes_together_is_not_forced_on_a_sentence(claim: str) -> None:
    assert reword(claim, CertaintyRating(LOW, SMALL, "", EvidenceDesign.CORRELATION)).text == ""
