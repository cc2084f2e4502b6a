"""The method says in plain words what ladder and numbers mean."""

from __future__ import annotations

from factcheck_app.domain.comparison import NumberResult
from factcheck_app.reports.method_paragraphs import method_paragraphs
from tests.fakes.evidence import make_quoted_review


def test_a_figure_that_fits_an_odds_or_hazard_ratio_alone_is_said_not_to_be_found() -> None:
    said = dict(method_paragraphs(make_quoted_review()))["What ladder and numbers mean"]
    assert "only as an odds ratio or a hazard ratio is not called found" in said
    for result in NumberResult:
        assert result is NumberResult.NOT_IN_SOURCE or f"“{result}”" in said
