"""Everything of the PDF between header and footer, as rows that flow onto pages."""

from __future__ import annotations

from factcheck_app.reports.pdf_back_pages import back_pages
from factcheck_app.reports.pdf_claims import claim_pages
from factcheck_app.reports.pdf_first_page import first_page
from factcheck_app.reports.pdf_flow import Row
from factcheck_app.reports.pdf_sheet import Sheet
from factcheck_app.reports.pdf_text import Typesetter
from factcheck_app.reports.report import Report


def report_rows(typesetter: Typesetter, report: Report) -> list[Row]:
    """The rows in the order of the report."""
    sheet = Sheet(typesetter)
    return [*first_page(sheet, report), *claim_pages(sheet, report), *back_pages(sheet, report)]
