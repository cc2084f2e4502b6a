"""Every format shows the quotes that stand beside a claim, where they stand, and what they do to it."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import Any

import pytest
from docx import Document
from lxml import html

from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.verdict import Verdict
from factcheck_app.reports.docx_report import make_docx
from factcheck_app.reports.html_report import make_html
from factcheck_app.reports.pdf_report import make_pdf
from factcheck_app.reports.report import Report, build_report
from tests.fakes.evidence import MINUTES, TRIAL_TEXT, make_quoted_history, make_quoted_review, make_unquoted_review
from tests.fakes.reviews import HEAD, MADE
from tests.references.reports import read_pdf

REPORT = build_report(make_quoted_review(), make_quoted_history(), HEAD, MADE, "1.0.0")
QUOTE = "“Walkers fell asleep 18 minutes sooner than controls (95% CI 11 to 25).”"
ABOUT = "Source 1, Rest 2021 · p. 3, para 1, supports the claim"


def hostile_report() -> Report:
    """A source whose text is markup, a formula and longer than any column."""
    words = "=<script>alert(1)</script>&" + " long" * 2000
    passage = replace(MINUTES, quote=words, locator="=<b>'1'!A1")
    review = make_unquoted_review()
    judgement = Judgement(Verdict.OVERSTATED, evidence=(passage,))
    return build_report(review.with_judgement("claim-01", judgement, "Ana", MADE), [], HEAD, MADE)


def test_a_claim_says_where_its_quotes_stand_and_what_they_do() -> None:
    said = {claim.number: [passage.about for passage in claim.evidence] for claim in REPORT.claims}
    assert said[2] == ["Source 2, Rao 2019 · p. 1, para 1"]
    assert said[3] == ["Source 1, Rest 2021 · p. 3, para 1, limits the claim"] * 2
    assert said[4] == ["Source 1, Rest 2021 · p. 2, para 1, contradicts the claim"]
    assert said[1] == []


def test_the_html_quotes_beside_the_claim_and_where_it_says_what_to_correct() -> None:
    tree: Any = html.fromstring(make_html(REPORT).decode())
    figure = tree.get_element_by_id("claim-5").xpath(".//figure")[0]
    assert [part.text_content() for part in figure] == [ABOUT, QUOTE]
    assert figure.xpath("./figcaption/a/@href") == ["#source-1"]
    said = [line.text_content() for line in tree.xpath("//section[@aria-labelledby='problems']//p[@class='quote']")]
    assert said[1] == "Source 1, Rest 2021 · p. 2, para 1, contradicts the claim: “The trial ran for eight weeks.”"


def test_word_and_pdf_show_quote_and_place(qapp: object) -> None:
    document = Document(io.BytesIO(make_docx(REPORT)))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    assert any(f"{ABOUT}\n{QUOTE}" in text for text in cells)
    said = " ".join(read_pdf(make_pdf(REPORT)).split())
    assert f"{ABOUT} {QUOTE}" in said


def test_the_method_says_what_was_attached() -> None:
    said = {part.label: part.value for part in REPORT.method}["What the evidence is"]
    assert said.startswith("At hand, of 3 sources: the whole text of 1, an excerpt of 1.")
    one = replace(make_quoted_review(), source_texts=(TRIAL_TEXT,))
    assert "of 3 sources: the whole text of 1. A quote" in build_report(one, [], HEAD, MADE).method[2].value
    none = replace(one, source_texts=())
    assert "No text of a source was attached" in build_report(none, [], HEAD, MADE).method[2].value


@pytest.mark.parametrize("make", [make_html, make_pdf, make_docx])
def test_a_hostile_quote_is_only_text(qapp: object, make: object) -> None:
    content = make(hostile_report())  # type: ignore[operator]
    assert len(content) > 10_000
    if make is make_html:
        assert b"<script>alert" not in content
