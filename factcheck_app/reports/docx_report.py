"""The report as a Word document: real headings, one table of claims, nothing that fetches anything."""

from __future__ import annotations

import io
from datetime import UTC
from typing import Any

from docx import Document

from factcheck_app.reports.docx_elements import PAGE_WIDTH, field_run, paragraph, run, table
from factcheck_app.reports.docx_sections import report_elements
from factcheck_app.reports.docx_styles import add_styles
from factcheck_app.reports.report import Report


def make_docx(report: Report) -> bytes:
    """The document's bytes; its properties carry the title and the time of the report."""
    document = Document()
    add_styles(document)
    _describe(document, report)
    _frame(document.sections[0], report)
    body = document.element.body
    # the last element holds the page's size and margins, and must stay the last
    for element in report_elements(report):
        body.insert(len(body) - 1, element)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def _describe(document: Any, report: Report) -> None:
    properties = document.core_properties
    properties.title = report.title[:255]  # the format's limit
    properties.subject = "Review report"
    properties.author = "Factcheck Desk"
    properties.last_modified_by = "Factcheck Desk"
    properties.comments = ""
    properties.keywords = ""
    properties.created = properties.modified = report.made_at.astimezone(UTC).replace(tzinfo=None, microsecond=0)
    properties.revision = 1


def _frame(section: Any, report: Report) -> None:
    """Page size, margins, and what stands at the head and foot of each page."""
    section.page_width, section.page_height = 7560310, 10692130  # A4 in EMU
    section.left_margin = section.right_margin = 648000  # 18 mm
    section.top_margin, section.bottom_margin = 792000, 720000
    section.header_distance = section.footer_distance = 396000
    rows = f"{report.audit_rows} {'row' if report.audit_rows == 1 else 'rows'}"
    head = " ".join(report.audit_head[start : start + 4] for start in (0, 4, 8))
    trail = f"Audit trail: {rows}, head {head} · program {report.program_version}"
    pages = [run("Page "), field_run("PAGE"), run(" of "), field_run("NUMPAGES")]
    halves = (PAGE_WIDTH * 3 // 4, PAGE_WIDTH - PAGE_WIDTH * 3 // 4)
    _fill(section.header, table(halves, [_pair("Review report", [run("Factcheck Desk")])]))
    _fill(section.footer, table(halves, [_pair(trail, pages)]))


def _pair(left: str, right: list[Any]) -> list[list[Any]]:
    return [[paragraph([run(left)], "Running")], [paragraph(right, "Running", align="right")]]


def _fill(part: Any, content: Any) -> None:
    part.is_linked_to_previous = False
    # a table must be followed by a paragraph, which stays, as small as the style makes it
    part.paragraphs[0].style = "Running"
    part.paragraphs[0]._p.addprevious(content)
