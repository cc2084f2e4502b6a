"""Everything of the Word report between header and footer, as paragraphs and tables."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck_app.domain.verdict_chart import part_widths
from factcheck_app.reports.docx_back_pages import back_pages
from factcheck_app.reports.docx_claims import claim_elements
from factcheck_app.reports.docx_elements import PAGE_WIDTH, Element, paragraph, run, table
from factcheck_app.reports.docx_text import SIGNS, facts, listed, marked, text
from factcheck_app.reports.report import Report
from factcheck_app.reports.report_colours import colour
from factcheck_app.reports.report_words import more_words

_NUMBERS = 1100
_LEAST_PART = 2300


def report_elements(report: Report, chart: Element | None) -> Iterator[Element]:
    """The elements in the order of the report; `chart` is the run that shows the strength chart."""
    yield text(report.title, "Title")
    yield facts(report.facts)
    yield text(report.sentence, "Sentence")
    yield from _verdicts(report)
    if chart is not None:
        yield text("Strength of claim against source", "Heading1")
        yield paragraph([chart])
    yield from _problems(report)
    yield text("Coverage", "Heading1")
    yield facts(report.coverage)
    yield from claim_elements(report)
    yield from back_pages(report)


def _verdicts(report: Report) -> Iterator[Element]:
    parts = [part for part in report.verdicts if part.count]
    if not parts:
        return
    yield text("Verdicts", "Heading1")
    widths = [int(width) for width in part_widths([part.count for part in parts], PAGE_WIDTH, _LEAST_PART)]
    cells = []
    for part in parts:
        ink = colour(f"verdict.{part.mark}.foreground")
        words = [run(f" {SIGNS[part.mark]}  ", colour=ink), run(f"{part.count} {part.word}", colour=ink)]
        cells.append([paragraph(words, "Chart")])
    shades = [colour(f"verdict.{part.mark}.background") for part in parts]
    yield table(widths, [cells], shades=shades)
    aside = report.set_aside_count
    yield text(f"{SIGNS['set_aside']} {aside} set aside, out of the count" if aside else "", "Label")


def _problems(report: Report) -> Iterator[Element]:
    if not report.problems:
        return
    yield text("Correct first", "Heading1")
    rows = []
    for problem in report.problems:
        left = [text(problem.numbers, "Finding"), text(problem.severity.lower(), "Label")]
        said = text(f"{problem.about}: “{problem.quote}”", "Quotation")
        rows.append((left, [marked(problem.mark, problem.finding), said]))
    yield listed(("Claims", "Finding"), _NUMBERS, rows)
    if report.more_problems:
        yield text(more_words(report.more_problems), "Label")
