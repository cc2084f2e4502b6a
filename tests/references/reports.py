"""The reports that are compared with reference files: a fixed review, time, audit head and program version."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl
import pypdf
from docx import Document

from factcheck_app.domain.balance_sheet import BalanceAnswer, BalanceEntry, BalanceQuestion, BalanceSheet
from factcheck_app.domain.export_options import INCLUDED_AT_FIRST, ExportOptions, Include
from factcheck_app.domain.review_standing import ReviewStanding
from factcheck_app.reports.docx_report import make_docx
from factcheck_app.reports.formats import ExportMaterial
from factcheck_app.reports.html_report import make_html
from factcheck_app.reports.linked_data.claim_review import make_claim_review
from factcheck_app.reports.linked_data.web_annotation import make_web_annotation
from factcheck_app.reports.pdf_report import make_pdf
from factcheck_app.reports.references.bibtex import make_bibtex
from factcheck_app.reports.references.csl_json import make_csl_json
from factcheck_app.reports.references.ris import make_ris
from factcheck_app.reports.report import Report, build_report
from factcheck_app.reports.reported_claim import ReportedClaim
from factcheck_app.reports.review_json import make_json
from factcheck_app.reports.tables.csv_table import make_csv
from factcheck_app.reports.tables.xlsx_tables import make_xlsx
from tests.fakes.comparisons import make_comparisons
from tests.fakes.evidence import CONTENTS, make_quoted_history, make_quoted_review
from tests.fakes.exports import make_material
from tests.fakes.looked_up import make_looked_up_review
from tests.fakes.reviews import HEAD, MADE

FOLDER = Path(__file__).resolve().parent
VERSION = "1.0.0"


def fixed_report() -> Report:
    """The report of the fixed review."""
    options = ExportOptions(INCLUDED_AT_FIRST | {Include.HISTORY, Include.SIGNALS}, header="The Quarterly of Rest")
    entry = BalanceEntry(BalanceQuestion.COST, BalanceAnswer.NO, "No price is given.")
    standing = ReviewStanding(balance=BalanceSheet((entry,)))
    review, history = replace(make_quoted_review(), standing=standing), make_quoted_history()
    return build_report(review, history, HEAD, MADE, VERSION, make_comparisons(), options)


def read_pdf(content: bytes) -> str:
    """Text of all pages in the order in which it was painted."""
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(content)).pages)


def read_docx(content: bytes) -> list[str]:
    """Style and text of every paragraph of the body, those in tables too, in order."""
    document: Any = Document(io.BytesIO(content))
    lines = []
    for paragraph in document.element.body.iter("{*}p"):
        words = "".join(
            {"br": "\n", "tab": "\t"}.get(_name(e), e.text or "") for e in paragraph.iter("{*}t", "{*}br", "{*}tab")
        )
        lines.append(f"{paragraph.style}: {words}")
    return lines


def _name(element: Any) -> str:
    return str(element.tag).rpartition("}")[2]


def _pdf_text() -> bytes:
    # scripts that the shipped fonts lack are drawn by whatever the machine has: left out of the comparison
    fixed = fixed_report()
    groups = tuple(replace(group, claims=tuple(map(_latin_claim, group.claims))) for group in fixed.groups)
    questions = tuple(map(_latin_claim, fixed.questions))
    history = tuple(replace(line, change=_latin(line.change)) for line in fixed.history)
    report = replace(fixed, groups=groups, questions=questions, history=history)
    return (read_pdf(make_pdf(report)) + "\n").encode()


def _latin_claim(claim: ReportedClaim) -> ReportedClaim:
    evidence = tuple(replace(passage, quote=_latin(passage.quote)) for passage in claim.evidence)
    return replace(claim, words=_latin(claim.words), note=_latin(claim.note), evidence=evidence)


def _latin(text: str) -> str:
    return re.sub("[^\n -\u024f\u2000-\u206f]", "x", text)


def looked_up() -> ExportMaterial:
    """The fixed review after its sources were looked up."""
    return replace(make_material(), review=make_looked_up_review())


def read_xlsx(content: bytes) -> str:
    """Every cell of every sheet that holds something: where it stands, and what it says."""
    book = openpyxl.load_workbook(io.BytesIO(content))
    return "".join(
        f"{sheet.title} {cell.coordinate}: {cell.value}\n"
        for sheet in book
        for row in sheet.iter_rows()
        for cell in row
        if cell.value is not None
    )


REFERENCES: dict[str, Callable[[], bytes]] = {
    "report.html": lambda: make_html(fixed_report()),
    "report.csv": lambda: make_csv(make_material()),
    "report.json": lambda: make_json(make_quoted_review(), make_quoted_history(), HEAD, MADE, VERSION, CONTENTS),
    "tables_xlsx.txt": lambda: read_xlsx(make_xlsx(looked_up())).encode(),
    "claim_review.json": lambda: make_claim_review(looked_up()),
    "web_annotation.json": lambda: make_web_annotation(looked_up()),
    "sources_csl.json": lambda: make_csl_json(make_looked_up_review()),
    "sources.ris": lambda: make_ris(make_looked_up_review()),
    "sources.bib": lambda: make_bibtex(make_looked_up_review()),
    "report_pdf.txt": _pdf_text,
    "report_docx.txt": lambda: "\n".join([*read_docx(make_docx(fixed_report())), ""]).encode(),
}
