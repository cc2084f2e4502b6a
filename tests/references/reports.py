"""The reports that are compared with reference files: a fixed review, time, audit head and program version."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pypdf
from docx import Document

from factcheck_app.domain.export_options import INCLUDED_AT_FIRST, ExportOptions, Include
from factcheck_app.reports.docx_report import make_docx
from factcheck_app.reports.html_report import make_html
from factcheck_app.reports.pdf_report import make_pdf
from factcheck_app.reports.report import Report, build_report
from factcheck_app.reports.reported_claim import ReportedClaim
from factcheck_app.reports.review_json import make_json
from factcheck_app.reports.tables.csv_table import make_csv
from tests.fakes.comparisons import make_comparisons
from tests.fakes.evidence import CONTENTS, make_quoted_history, make_quoted_review
from tests.fakes.exports import make_material
from tests.fakes.reviews import HEAD, MADE

FOLDER = Path(__file__).resolve().parent
VERSION = "1.0.0"


def fixed_report() -> Report:
    """The report of the fixed review."""
    options = ExportOptions(INCLUDED_AT_FIRST | {Include.HISTORY, Include.SIGNALS}, header="The Quarterly of Rest")
    review, history = make_quoted_review(), make_quoted_history()
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


REFERENCES: dict[str, Callable[[], bytes]] = {
    "report.html": lambda: make_html(fixed_report()),
    "report.csv": lambda: make_csv(make_material()),
    "report.json": lambda: make_json(make_quoted_review(), make_quoted_history(), HEAD, MADE, VERSION, CONTENTS),
    "report_pdf.txt": _pdf_text,
    "report_docx.txt": lambda: "\n".join([*read_docx(make_docx(fixed_report())), ""]).encode(),
}
