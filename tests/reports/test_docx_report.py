"""The Word document read back: headings, tables, texts."""

from __future__ import annotations

import io
import zipfile
from typing import Any

import pytest
from docx import Document
from PySide6.QtGui import QImage

from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.export_options import ExportOptions
from factcheck_app.reports.docx_report import make_docx
from factcheck_app.reports.report import build_report
from tests.fakes.comparisons import make_comparisons
from tests.fakes.evidence import make_quoted_history, make_quoted_review
from tests.fakes.logos import make_png
from tests.fakes.reviews import HEAD, MADE, make_review, make_review_without_claims

OPTIONS = ExportOptions(header="The Quarterly of Rest", logo=make_png(120, 40))
REPORT = build_report(
    make_quoted_review(), make_quoted_history(), HEAD, MADE, "1.0.0", comparisons=make_comparisons(), options=OPTIONS
)


@pytest.fixture(scope="module")
def content(qapp: object) -> bytes:
    return make_docx(REPORT)


def document(content: bytes) -> Any:
    return Document(io.BytesIO(content))


def claim_rows(content: bytes) -> dict[str, Any]:
    """The rows of claims in all groups by their number."""
    tables = [table for table in document(content).tables if table.cell(0, 0).text == "No." and len(table.columns) == 3]
    return {row.cells[0].text: row for table in tables for row in table.rows[1:]}


def test_every_claim_is_a_row_with_all_its_fields(content: bytes) -> None:
    rows = claim_rows(content)
    assert len(rows) == len(REPORT.claims) + len(REPORT.set_aside)
    for claim in REPORT.claims:
        said, judged = rows[str(claim.number)].cells[1].text, rows[str(claim.number)].cells[2].text.split("\n")
        for text in (claim.words, claim.place, claim.note, claim.wording):
            assert text in said
        for passage in claim.evidence:
            assert f"{passage.about}\n“{passage.quote}”" in said
        for number in claim.numbers:
            assert f"{number.claim}\t{number.source or '–'}\t{number.result}" in said
        assert judged[0].split(" ", 1)[1] == claim.verdict
        assert tuple(judged[1 : 1 + len(claim.details)]) == claim.details
        assert (claim.ladder is None) or judged[-1] == claim.ladder.sentence


def test_the_rungs_of_a_claim_are_signs_and_words(content: bytes) -> None:
    judged = claim_rows(content)["3"].cells[2].text
    assert "● direct causal · claim “cure”\n□ correlational · source" in judged
    assert "The claim stands two rungs above its source." in judged


def test_the_chart_is_a_picture_with_words_for_it(content: bytes) -> None:
    (shape,) = document(content).inline_shapes
    assert REPORT.chart is not None
    assert shape._inline.docPr.get("descr") == REPORT.chart.description
    assert 170 < shape.width.mm < 175
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        picture = QImage.fromData(package.read("word/media/picture1.png"))
    assert (picture.width(), picture.height()) == (1986, 444)


def test_header_and_logo_stand_at_the_head_and_page_numbers_at_the_foot(content: bytes) -> None:
    section = document(content).sections[0]
    cells = [cell.text for cell in section.header.tables[0].rows[0].cells]
    assert [cell.strip() for cell in cells] == ["The Quarterly of Rest", "Review report"]
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        assert package.read("word/media/picture2.png") == OPTIONS.logo
        assert b"Logo of The Quarterly of Rest" in package.read("word/header1.xml")
        assert package.read("word/footer1.xml").count(b"fldSimple") == 4
    assert REPORT.trail in section.footer.tables[0].cell(0, 0).text


def test_open_questions_have_a_page_of_their_own(content: bytes) -> None:
    broken = document(content).element.body.xpath("./w:p[w:pPr/w:pageBreakBefore]")
    assert [p.text for p in broken] == ["Open questions to the author", "Sources"]


def test_headings_are_headings(content: bytes) -> None:
    paragraphs = document(content).paragraphs
    assert [p.text for p in paragraphs if p.style.name == "Heading 1"] == [
        "Verdicts",
        "Strength of claim against source",
        "Correct first",
        "Coverage",
        "Claims",
        "Set aside",
        "Open questions to the author",
        "Sources",
        "Method and limits",
        "Audit trail",
    ]
    assert "Critical: could harm a patient" in [p.text for p in paragraphs if p.style.name == "Heading 2"]
    assert paragraphs[0].style.name == "Title"


def test_head_rows_are_repeated_and_rows_are_not_torn(content: bytes) -> None:
    tables = [table._tbl.tr_lst for table in document(content).tables if len(table.rows) > 1]
    heads = [rows[0] for rows in tables if rows[0].xpath("./w:trPr/w:tblHeader")]
    assert len(heads) == len(tables) - 2  # but the two of facts
    assert all(row.xpath("./w:trPr/w:cantSplit") for rows in tables for row in rows)


def test_a_note_longer_than_a_page_may_be_torn() -> None:
    content = make_docx(build_report(make_review((Judgement(note="x" * 40_000),)), [], HEAD, MADE))
    row = claim_rows(content)["1"]
    assert "x" * 40_000 in row.cells[1].text
    assert not row._tr.xpath("./w:trPr/w:cantSplit")


def test_the_properties_name_the_report_and_its_time(content: bytes) -> None:
    properties = document(content).core_properties
    assert properties.title == REPORT.title
    assert properties.created.replace(tzinfo=MADE.tzinfo) == MADE
    assert properties.author == "Factcheck Desk"


def test_the_document_points_nowhere_outside(content: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        relations = [package.read(name) for name in package.namelist() if name.endswith(".rels")]
    assert not any(b'TargetMode="External"' in part for part in relations)


def test_odd_texts_can_be_written_and_read() -> None:
    review = make_review((Judgement(note="\x00\x0b\ud800\ufffe ]]> =1 \tשלום\n😀"),))
    content = make_docx(build_report(review, [], HEAD, MADE))
    assert "␀␋\ufffd\ufffd ]]> =1 \tשלום\n😀" in claim_rows(content)["1"].cells[1].text


def test_a_review_without_claims_is_a_document() -> None:
    content = make_docx(build_report(make_review_without_claims(), [], HEAD, MADE))
    assert "No claim counts in this review." in [p.text for p in document(content).paragraphs]
