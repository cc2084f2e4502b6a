"""A claim of a report with its ladder and its numbers."""

from __future__ import annotations

import io
from typing import Any

import pytest
from docx import Document
from lxml import html

from factcheck_app.domain.claim_comparison import ClaimComparison
from factcheck_app.domain.comparison import Comparison, NumberResult, NumberRow
from factcheck_app.domain.export_options import ExportOptions, Include
from factcheck_app.reports.docx_report import make_docx
from factcheck_app.reports.html_report import make_html
from factcheck_app.reports.report import build_report
from factcheck_app.reports.reported_claim import ReportedNumber, report_claim
from tests.fakes.comparisons import make_comparisons, make_quantity, make_strength
from tests.fakes.evidence import MINUTES, make_quoted_review
from tests.fakes.reviews import HEAD, MADE, make_review

CLAIMS = build_report(make_quoted_review(), [], HEAD, MADE, comparisons=make_comparisons()).claims


def test_a_claim_has_the_ladder_of_its_own_passages() -> None:
    ladders = {claim.number: claim.ladder for claim in CLAIMS if claim.ladder}
    assert {number: (ladder.claim, ladder.source) for number, ladder in ladders.items()} == {
        3: (3, 1),
        4: (3, 0),
        5: (1, 1),
    }


def test_numbers_are_told_with_their_result() -> None:
    assert CLAIMS[3].numbers == (
        ReportedNumber("2 years", "8 weeks", "differs"),
        ReportedNumber("3 months", "", "not in the source"),
    )
    assert [line.asks_for_a_look for line in CLAIMS[3].numbers + CLAIMS[4].numbers] == [True, True, False]


def test_of_two_answers_to_one_number_the_surer_counts() -> None:
    review = make_quoted_review()
    number = make_quantity("18 minutes")
    rows = [NumberRow(number, None, NumberResult.NOT_IN_SOURCE), NumberRow(number, number, NumberResult.FOUND)]
    compared = [
        ClaimComparison("claim-05", MINUTES, Comparison(make_strength(1), make_strength(1), numbers=(row,)))
        for row in rows
    ]
    claim = report_claim(review.claims[4], review.article, compared, ExportOptions())
    assert [line.result for line in claim.numbers] == ["found"]


def test_why_nothing_was_compared_is_said() -> None:
    assert [claim.number for claim in CLAIMS if claim.not_compared] == [2]
    assert CLAIMS[1].not_compared == "The passage is a byline."


def test_signals_are_told_where_they_are_wanted() -> None:
    review = make_review()
    options = ExportOptions(frozenset({Include.SIGNALS}))
    plain = [report_claim(claim, review.article, (), ExportOptions()).signals for claim in review.claims]
    wanted = [report_claim(claim, review.article, (), options).signals for claim in review.claims]
    assert not any(plain)
    assert [len(signals) for signals in wanted] == [len(claim.claim.flags) for claim in review.claims]


@pytest.mark.parametrize("result", NumberResult)
def test_every_result_but_a_plain_match_is_coloured_alike_in_page_and_document(result: NumberResult) -> None:
    number = make_quantity("40 %")
    row = NumberRow(number, number, result)
    compared = (ClaimComparison("claim-05", MINUTES, _compared(row)),)
    report = build_report(make_quoted_review(), [], HEAD, MADE, comparisons=compared)
    is_marked = result not in (NumberResult.FOUND, NumberResult.ROUNDS)
    page: Any = html.fromstring(make_html(report).decode())
    (cell,) = [cell for cell in page.iter("td") if cell.text_content() == str(result)]
    assert (cell.get("class") == "wrong") is is_marked
    document = Document(io.BytesIO(make_docx(report)))
    cells = [cell for table in document.tables for row in table.rows for cell in row.cells]
    runs = [run for cell in cells for part in cell.paragraphs for run in part.runs if run.text == str(result)]
    assert {run.font.color.rgb is not None for run in runs} == {is_marked}


def _compared(row: NumberRow) -> Comparison:
    return Comparison(make_strength(1), make_strength(1), numbers=(row,))
