"""The report as a Word document: real headings, tables with heads, nothing that fetches anything."""

from __future__ import annotations

import io
from datetime import UTC
from typing import Any

from docx import Document

from factcheck_app.reports.docx_elements import PAGE_WIDTH, field_run, paragraph, run, table
from factcheck_app.reports.docx_picture import picture_run
from factcheck_app.reports.docx_sections import report_elements
from factcheck_app.reports.docx_styles import add_styles
from factcheck_app.reports.formats import MadeFile
from factcheck_app.reports.report import Report

_CHART_SHARE = 0.99  # of its own width, so that it stays within the margins


def make_docx(report: Report) -> bytes:
    """The document's bytes; its properties carry the title and the time of the report."""
    document = Document()
    add_styles(document)
    _describe(document, report)
    _frame(document.sections[0], report)
    body = document.element.body
    # the last element holds the page's size and margins, and must stay the last
    for element in report_elements(report, _chart(document, report)):
        body.insert(len(body) - 1, element)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def make_docx_file(report: Report) -> MadeFile:
    """The document as a file that goes out."""
    return MadeFile(make_docx(report))


def _chart(document: Any, report: Report) -> Any:
    """The run that shows the strength chart, None where there is none."""
    if report.chart is None:
        return None
    # Qt is loaded for a report that has a chart alone
    from factcheck_app.reports.pdf_chart_picture import paint_chart

    picture = paint_chart(report.chart)
    size = (picture.width * _CHART_SHARE, picture.height * _CHART_SHARE)
    return picture_run(document.part, picture.content, "image/png", size, report.chart.description, 1)


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
    pages = [run("Page "), field_run("PAGE"), run(" of "), field_run("NUMPAGES")]
    halves = (PAGE_WIDTH * 3 // 4, PAGE_WIDTH - PAGE_WIDTH * 3 // 4)
    section.header.is_linked_to_previous = False
    _fill(section.header, table(halves, [_pair(*_head(section.header.part, report))], at_bottom=True))
    _fill(section.footer, table(halves, [_pair([run(report.trail)], pages)]))


def _head(part: Any, report: Report) -> tuple[list[Any], list[Any]]:
    """The house's header and logo where there are any, else the name of the program."""
    if not report.header and report.logo is None:
        return [run("Review report")], [run("Factcheck Desk")]
    left = []
    if report.logo is not None:
        logo, words = report.logo, f"Logo of {report.header}" if report.header else "Logo"
        left += [picture_run(part, logo.content, logo.media_type, logo.shown, words, 2), run("   ")]
    return [*left, run(report.header)], [run("Review report")]


def _pair(left: list[Any], right: list[Any]) -> list[list[Any]]:
    return [[paragraph(left, "Running")], [paragraph(right, "Running", align="right")]]


def _fill(part: Any, content: Any) -> None:
    part.is_linked_to_previous = False
    # a table must be followed by a paragraph, which stays, as small as the style makes it
    part.paragraphs[0].style = "Running"
    part.paragraphs[0]._p.addprevious(content)
