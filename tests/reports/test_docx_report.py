"""The Word document read back: headings, tables, texts."""

from __future__ import annotations

import io
import zipfile
from typing import Any

from docx import Document

from factcheck_app.domain.decision import Judgement
from factcheck_app.reports.docx_report import make_docx
from factcheck_app.reports.report import ReportedClaim, build_report
from tests.fakes.reviews import HEAD, MADE, make_history, make_review, make_review_without_claims

REPORT = build_report(make_review(), make_history(), HEAD, MADE, "1.0.0")
CONTENT = make_docx(REPORT)


def document(content: bytes = CONTENT) -> Any:
    return Document(io.BytesIO(content))


def claims_table(content: bytes = CONTENT) -> Any:
    return next(table for table in document(content).tables if table.cell(0, 0).text == "No.")


def found(claim: ReportedClaim) -> str:
    suggested = f"Suggested: {claim.wording}" if claim.wording else ""
    return "\n".join(part for part in (claim.note, suggested, claim.source_words) if part)


def test_every_claim_is_a_row_with_all_its_fields() -> None:
    rows = [[cell.text for cell in row.cells] for row in claims_table().rows[1:]]
    assert len(rows) == len(REPORT.claims)
    for row, claim in zip(rows, REPORT.claims, strict=True):
        assert row[0] == str(claim.number)
        assert row[1] == f"{claim.words}\n{claim.place}"
        assert row[2].split("\n")[0].split(" ", 1)[1] == claim.verdict
        assert tuple(row[2].split("\n")[1:]) == claim.details
        assert row[3] == found(claim)


def test_headings_are_headings() -> None:
    headings = [p.text for p in document().paragraphs if p.style.name == "Heading 1"]
    assert headings == [
        "Verdicts",
        "Correct first",
        "Open questions",
        "Claims",
        "Set aside",
        "Sources",
        "Method and limits",
        "Audit trail",
    ]
    assert document().paragraphs[0].style.name == "Title"


def test_the_head_row_is_repeated_and_rows_are_not_torn() -> None:
    rows = claims_table()._tbl.tr_lst
    assert rows[0].xpath("./w:trPr/w:tblHeader")
    assert all(row.xpath("./w:trPr/w:cantSplit") for row in rows)


def test_a_note_longer_than_a_page_may_be_torn() -> None:
    content = make_docx(build_report(make_review((Judgement(note="x" * 40_000),)), [], HEAD, MADE))
    row = claims_table(content).rows[1]
    assert row.cells[3].text == "x" * 40_000
    assert not row._tr.xpath("./w:trPr/w:cantSplit")


def test_the_properties_name_the_report_and_its_time() -> None:
    properties = document().core_properties
    assert properties.title == REPORT.title
    assert properties.created.replace(tzinfo=MADE.tzinfo) == MADE
    assert properties.author == "Factcheck Desk"


def test_the_document_points_nowhere_outside() -> None:
    with zipfile.ZipFile(io.BytesIO(CONTENT)) as package:
        relations = [package.read(name) for name in package.namelist() if name.endswith(".rels")]
    assert not any(b'TargetMode="External"' in part for part in relations)


def test_odd_texts_can_be_written_and_read() -> None:
    review = make_review((Judgement(note="\x00\x0b\ud800\ufffe ]]> =1 \tשלום\n😀"),))
    content = make_docx(build_report(review, [], HEAD, MADE))
    assert claims_table(content).cell(1, 3).text == "␀␋\ufffd\ufffd ]]> =1 \tשלום\n😀"


def test_a_review_without_claims_is_a_document() -> None:
    content = make_docx(build_report(make_review_without_claims(), [], HEAD, MADE))
    assert "No claim counts in this review." in [p.text for p in document(content).paragraphs]
