"""Figures that fit only as a change of the odds or the hazard."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.quantities.number_table import compare_numbers
from factcheck_app.domain.comparison import NumberResult


@pytest.mark.parametrize(
    ("claim", "source", "result"),
    [
        ("The syrup cut colds by 12%.", "Colds were fewer (odds ratio 0.88).", NumberResult.ODDS),
        ("The syrup cut colds by 70%.", "Colds were fewer (OR 0.30).", NumberResult.ODDS),
        ("The syrup cut colds by about 30%.", "Colds were fewer (hazard ratio 0.71).", NumberResult.HAZARD),
        ("The syrup doubled recovery.", "Recovery was likelier (odds ratio 2.0).", NumberResult.ODDS),
        ("The relative risk of a cold was 0.88.", "Colds were fewer (odds ratio 0.88).", NumberResult.ODDS),
        ("The syrup cut the odds of a cold by 12%.", "Colds were fewer (odds ratio 0.88).", NumberResult.FOUND),
        ("The syrup cut colds by 29% (HR 0.71).", "Colds were fewer (hazard ratio 0.71).", NumberResult.FOUND),
        ("The syrup cut colds by 12%.", "Colds were fewer (risk ratio 0.88).", NumberResult.FOUND),
        ("The syrup cut colds by 12%.", "Those given syrup had 12% lower odds of a cold.", NumberResult.ODDS),
        ("The syrup cut colds by 12%.", "It gave a 12% reduction in the hazard of a cold.", NumberResult.HAZARD),
        ("The syrup cut colds by 12%.", "Colds fell by 12% (odds ratio 0.88).", NumberResult.FOUND),
    ],
)
def test_odds_and_hazards_are_not_told_as_risk(claim: str, source: str, result: NumberResult) -> None:
    assert compare_numbers(claim, source)[0].result is result


def test_a_risk_elsewhere_in_the_source_comes_before_odds_in_the_passage() -> None:
    passage = "Colds were fewer (odds ratio 0.88)."
    (row,) = compare_numbers("The syrup cut colds by 12%.", passage, (passage, "The risk ratio was 0.88."))
    assert (row.result, row.sentence) == (NumberResult.FOUND, 1)


def test_odds_elsewhere_in_the_source_do_not_stand_before_a_risk_that_rounds() -> None:
    source = ("The odds ratio was 0.88.", "The risk ratio was 0.884.")
    (row,) = compare_numbers("The syrup cut colds by 12%.", "Colds were fewer.", source)
    assert (row.result, row.sentence) == (NumberResult.ROUNDS, 1)
