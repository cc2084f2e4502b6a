"""A PDF in a pack is dated by the export, and read as before."""

from __future__ import annotations

import io
from datetime import UTC, datetime

import pytest
from pypdf import PdfReader

from factcheck_app.reports.annotated.pdf_article import make_annotated_pdf
from factcheck_app.reports.formats import ExportMaterial, ExportOptions
from factcheck_app.reports.pack.settled_pdf import settle_pdf
from tests.fakes.reviews import HEAD, MADE, make_history, make_review


@pytest.mark.usefixtures("qapp")
def test_two_paintings_of_one_review_become_the_same_file() -> None:
    material = ExportMaterial(make_review(), tuple(make_history()), HEAD, MADE)
    first, second = (make_annotated_pdf(material, ExportOptions()) for _time in range(2))
    assert first != second
    settled = settle_pdf(first, MADE)
    assert settled == settle_pdf(second, MADE)
    read = PdfReader(io.BytesIO(settled))
    assert read.metadata is not None
    assert read.metadata.creation_date == datetime(2026, 11, 23, 8, 15, 30, tzinfo=UTC)
    assert "Evening walks" in read.pages[0].extract_text()
