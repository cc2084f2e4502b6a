"""The PDF of a report as it goes out: tagged where the extra for it is installed, plain otherwise and saying so."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck_app.reports.formats import MadeFile
from factcheck_app.reports.pdf_ua import can_tag, make_tagged_pdf
from factcheck_app.reports.report import Report

PLAIN = (
    "This PDF can be read and searched but has no tags for screen readers: send the HTML report to those who use one, "
    "or install Factcheck Desk with its extra “pdfua” and export again."
)

TOO_LONG = (
    "This PDF has no tags for screen readers, since a note or quote in it is too long to be tagged in good time: send "
    "the HTML report to those who use one."
)
TOO_MANY = (
    "This PDF has no tags for screen readers, since tagging takes a minute and more for {count} claims: send the HTML "
    "report to those who use one, or choose “Tags in long PDFs” (--tag-long) and export again."
)
_LONGEST = 5_000  # characters of one text; the time to tag it grows with their square
_MOST_CLAIMS = 100  # six seconds; 500 take half a minute


def make_pdf_file(report: Report, *, tag_long: bool = False) -> MadeFile:
    """The file with a sentence on what it lacks; `tag_long` waits for the tags of many claims. Raises ExportFailed."""
    claims = len(report.claims) + len(report.set_aside)
    if any(len(text) > _LONGEST for text in _texts(report)):
        lacks = TOO_LONG
    elif claims > _MOST_CLAIMS and not tag_long and can_tag():
        lacks = TOO_MANY.format(count=claims)
    else:
        tagged = make_tagged_pdf(report)
        if tagged is not None:
            return MadeFile(tagged)
        lacks = PLAIN
    # Qt is loaded where it paints alone
    from factcheck_app.reports.pdf_report import make_pdf

    return MadeFile(make_pdf(report), (lacks,))


def _texts(report: Report) -> Iterator[str]:
    for claim in (*report.claims, *report.set_aside):
        yield from (claim.words, claim.note, claim.wording, *(passage.quote for passage in claim.evidence))
