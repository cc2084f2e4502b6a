"""One study told as a rule."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.differences.generalised_studies import single_study_generalised

PASSAGE = "Veloren lowered the risk of falls."
SINGLE = "In this randomised trial, 40 adults were assigned to veloren or placebo."


@pytest.mark.parametrize(
    "claim",
    [
        "Studies show that veloren lowers the risk of falls.",
        "Research has proven that veloren prevents falls.",
        "Veloren is clinically proven to prevent falls.",
        "Scientists agree that veloren prevents falls.",
        "Many trials have shown that veloren prevents falls.",
    ],
)
def test_one_study_is_no_rule(claim: str) -> None:
    found = single_study_generalised(claim, PASSAGE, (SINGLE, PASSAGE))
    assert found is not None
    assert found.claim_spans[0].of(claim) in found.message
    assert found.code == "single_study_generalised"


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("One study shows that veloren lowers the risk of falls.", SINGLE),
        ("A small trial found that veloren prevents falls.", SINGLE),
        ("Veloren lowers the risk of falls.", SINGLE),
        ("Studies show that veloren prevents falls.", "We pooled 12 trials in a meta-analysis."),
        ("Studies show that veloren prevents falls.", "Our trial is in line with previous studies."),
        ("Studies show that veloren prevents falls.", "Falls are common."),
        ("Studies show that salt raises pressure.", SINGLE),
        ("", ""),
    ],
)
def test_nothing_is_said_where_the_claim_or_the_source_is_no_such_thing(claim: str, source: str) -> None:
    assert single_study_generalised(claim, PASSAGE, (source,)) is None
