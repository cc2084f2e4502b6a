"""A claim that leaves its subject to the words before it is told from one that names it."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.claims.own_subject import leans_on_before


@pytest.mark.parametrize(
    "text",
    [
        "The pill lowers pain in adults.",
        "Her trial found that the compound lowered pain in adults.",
        "The volunteers had less pain.",
        "Participants slept 20 minutes longer.",
        "Treatment reduced deaths by 20%.",
        "Sleep was 20 minutes longer with treatment.",
        "People taking it had fewer strokes.",
        "Adults given the drug had fewer strokes.",
        "However, the risk of stroke falls by half with it.",
        "One pill a day prevents stroke.",
        "Only the first reduced pain in adults.",
        "In addition, bran reduces pain in adults.",
        "Another benefit: fewer strokes in adults.",
        "Deaths fell by 20%.",
        "Researchers saw less pain and better sleep.",
        "Yes, it does reduce the risk of flu in adults.",
        "prevents stroke in adults",
        "Better sleep",
    ],
)
def test_words_that_name_no_subject_lean(text: str) -> None:
    assert leans_on_before(text)


@pytest.mark.parametrize(
    "text",
    [
        "Oat bran lowered cholesterol by 7 percent in 90 adults.",
        "Evening walks shortened the time to fall asleep by 18 minutes.",
        "Fermented cabbage improved digestion in 45 volunteers.",
        "Treatment with rosehip powder relieves stiffness.",
        "Exercise lowers the risk of stroke in the elderly.",
        "Some studies suggest that green tea may also protect the heart.",
        "Most adults sleep less than recommended.",
    ],
)
def test_words_that_name_their_subject_stand_by_themselves(text: str) -> None:
    assert not leans_on_before(text)
