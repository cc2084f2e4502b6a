"""The PDF of a report as it goes out: tagged where the extra for it is installed, plain otherwise and saying so."""

from __future__ import annotations

from factcheck_app.reports.formats import MadeFile
from factcheck_app.reports.pdf_ua import make_tagged_pdf
from factcheck_app.reports.report import Report

PLAIN = (
    "This PDF can be read and searched but has no tags for screen readers: send the HTML report to those who use one, "
    "or install Factcheck Desk with its extra “pdfua” and export again."
)


def make_pdf_file(report: Report) -> MadeFile:
    """The file with a sentence on what it lacks. Raises ExportFailed."""
    tagged = make_tagged_pdf(report)
    if tagged is not None:
        return MadeFile(tagged)
    # Qt is loaded where it paints alone
    from factcheck_app.reports.pdf_report import make_pdf

    return MadeFile(make_pdf(report), (PLAIN,))
