"""The tagged PDF: structure, alternative texts, language and bookmarks, and no address that is fetched."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pypdf
import pytest

from factcheck_app.domain.export_options import ExportOptions
from factcheck_app.reports.pdf_ua import make_tagged_pdf
from factcheck_app.reports.report import Report, build_report
from tests.fakes.comparisons import make_comparisons
from tests.fakes.evidence import make_quoted_history, make_quoted_review
from tests.fakes.logos import make_png
from tests.fakes.reviews import HEAD, MADE

pytest.importorskip("weasyprint", reason="the extra pdfua is not installed")

OPTIONS = ExportOptions(header="The Quarterly of Rest", logo=make_png(120, 40))
# pypdf reads no font of which the machine lacks a letter; what is not Latin is left to the other tests
NOT_LATIN = ("claim-03", "claim-07", "claim-10")


def latin_report() -> Report:
    review = make_quoted_review()
    review = replace(review, claims=tuple(claim for claim in review.claims if claim.id not in NOT_LATIN))
    made = make_comparisons()
    return build_report(review, make_quoted_history(), HEAD, MADE, "1.0.0", comparisons=made, options=OPTIONS)


REPORT = latin_report()


@pytest.fixture(scope="module")
def reader() -> pypdf.PdfReader:
    made = make_tagged_pdf(REPORT)
    assert made is not None
    return pypdf.PdfReader(io.BytesIO(made))


def elements(node: Any) -> Iterator[Any]:
    """Every structure element below a node of the structure tree."""
    kids = node.get("/K", [])
    for kid in kids if isinstance(kids, list) else [kids]:
        found = kid.get_object() if hasattr(kid, "get_object") else kid
        if isinstance(found, dict) and "/S" in found:
            yield found
            yield from elements(found)


def test_it_says_that_it_is_tagged_and_in_which_language(reader: pypdf.PdfReader) -> None:
    root: Any = reader.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "en"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert b"pdfuaid:part" in root["/Metadata"].get_data()
    assert reader.metadata is not None
    assert reader.metadata.title == f"{REPORT.title}: review report"


def test_headings_tables_links_and_pictures_are_tagged(reader: pypdf.PdfReader) -> None:
    root: Any = reader.trailer["/Root"]
    found = list(elements(root["/StructTreeRoot"]))
    kinds = Counter(str(element["/S"]) for element in found)
    assert kinds["/H1"] == 1
    assert kinds["/H4"] >= len(REPORT.claims)
    assert all(kinds[kind] for kind in ("/H2", "/H3", "/Table", "/TH", "/TD", "/Link", "/P", "/L"))
    pictures = [element for element in found if element["/S"] == "/Figure"]
    assert pictures
    assert all(element.get("/Alt") for element in pictures)
    assert REPORT.chart is not None
    assert REPORT.chart.description in [element["/Alt"] for element in pictures]


def test_every_word_of_the_claims_can_be_searched(reader: pypdf.PdfReader) -> None:
    text = " ".join(" ".join(page.extract_text() for page in reader.pages).split())
    for claim in REPORT.claims:
        assert claim.words in text
    assert f"Page 1 of {len(reader.pages)}" in text


def test_pages_of_questions_and_the_head_of_the_house(reader: pypdf.PdfReader) -> None:
    texts = [page.extract_text() for page in reader.pages]
    (asked,) = [text for text in texts if "Open questions to the author" in text]
    assert "Method and limits" not in asked
    assert all("The Quarterly of Rest" in text for text in texts)
