"""Harms that the source tells beside the benefit."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.differences.left_out_harms import harm_omitted

CLAIM = "Veloren reduces the risk of falls in older adults."


@pytest.mark.parametrize(
    "passage",
    [
        "Veloren lowered the risk of falls but increased bleeding.",
        "Although it raised the rate of kidney injury, veloren lowered the risk of falls.",
        "Veloren lowered the risk of falls at the cost of more nausea.",
        "Veloren lowered the risk of falls; serious adverse events were more common with veloren.",
        "Veloren reduced the risk of falls, but deaths rose.",
        "Veloren reduced the risk of falls, but relapses were more common than with salt.",
    ],
)
def test_a_harm_told_with_the_benefit_is_missed_in_the_claim(passage: str) -> None:
    found = harm_omitted(CLAIM, passage)
    assert found is not None
    assert found.passage_spans[0].of(passage) in found.message


@pytest.mark.parametrize(
    "passage",
    [
        "Veloren lowered the risk of falls.",
        "Veloren lowered the risk of falls but did not increase bleeding.",
        "Veloren lowered the risk of falls, while side effects were rare.",
        "Veloren lowered the risk of falls without more adverse events.",
        "Veloren lowered the risk of falls, but more research is needed.",
        "Veloren lowered the risk of falls, although whether it raises bleeding is unknown.",
        "Salt raised pressure but increased bleeding.",
        "Veloren lowered the risk of falls, but adverse events were similar in both groups.",
        "Veloren lowered the risk of falls, whereas salt raised that of strokes.",
        "Veloren lowered the risk of falls, but sticks brought more improvement of pain.",
        "Veloren lowered the risk of falls but raised it in men.",
        "",
        "| 4 | 5 |",
    ],
)
def test_nothing_is_missed_where_no_harm_rose(passage: str) -> None:
    assert harm_omitted(CLAIM, passage) is None


@pytest.mark.parametrize(
    "claim",
    [
        "Veloren lowers the risk of falls but raises that of bleeding.",
        "Veloren lowers the risk of falls, with side effects.",
        "Veloren raises the risk of falls.",
        "Veloren was given to older adults at risk of falls.",
        "Veloren does not reduce the risk of falls.",
    ],
)
def test_a_claim_that_tells_no_benefit_alone_leaves_nothing_out(claim: str) -> None:
    assert harm_omitted(claim, "Veloren lowered the risk of falls but increased bleeding.") is None
