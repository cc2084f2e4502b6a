"""The claims of the PDF: words, quotes, numbers and note at the left; verdict, reasons and ladder at the right."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from factcheck_app.reports.pdf_flow import Column, Row, row_of
from factcheck_app.reports.pdf_ladder import set_small_ladder
from factcheck_app.reports.pdf_shapes import Glyph
from factcheck_app.reports.pdf_sheet import GLYPH, GLYPH_INDENT, RULE, WIDTH, Sheet
from factcheck_app.reports.pdf_styles import (
    BODY,
    CLAIM,
    FLAG,
    GROUP,
    LABEL,
    NUMBER,
    STRONG,
    SUGGESTED,
    verdict_colour,
    verdict_style,
)
from factcheck_app.reports.report import Report
from factcheck_app.reports.reported_claim import ReportedClaim

_RIGHT = 454.0
_GAP = 30.0
_NUMBER_COLUMNS = (0.0, 132.0, 264.0)


def claim_pages(sheet: Sheet, report: Report) -> Iterator[Row]:
    """The claims that count, group by group, then those set aside."""
    numbers = _numbers_width(sheet, report)
    yield replace(sheet.heading("Claims"), below=2)
    if not report.groups:
        yield sheet.paragraph("No claim counts in this review.")
    for group in report.groups:
        title = row_of(sheet.column(0, WIDTH).add_text(group.title, GROUP), above=12, below=5, keep=True)
        yield replace(title, rule=RULE)
        for claim in group.claims:
            yield _claim(sheet, claim, numbers)
    if report.set_aside:
        yield sheet.heading("Set aside", rule=True)
        for claim in report.set_aside:
            yield _claim(sheet, claim, numbers)


def _numbers_width(sheet: Sheet, report: Report) -> float:
    last = max((claim.number for claim in (*report.claims, *report.set_aside)), default=1)
    return max(24.0, sheet.typesetter.set(str(last), NUMBER)[0].width + 10)


def _claim(sheet: Sheet, claim: ReportedClaim, numbers: float) -> Row:
    number = sheet.column(0, numbers).add_text(str(claim.number), NUMBER)
    said = _said(sheet, claim, sheet.column(numbers, _RIGHT - _GAP - numbers))
    row = row_of(number, said, _judged(sheet, claim), above=9, below=10.75)
    return replace(row, rule=RULE, again=tuple(number.placed))


def _said(sheet: Sheet, claim: ReportedClaim, column: Column) -> Column:
    column.add_text(claim.words, CLAIM)
    leans = ", ".join(part for part in (claim.place, claim.source_words[:1].lower() + claim.source_words[1:]) if part)
    column.add_text(leans[:1].upper() + leans[1:], LABEL, gap=2).add_text(claim.note, BODY, gap=5)
    sheet.add_evidence(column, claim).add_text(claim.not_compared, LABEL, gap=4)
    _add_numbers(sheet, column, claim)
    if claim.wording:
        column.add_text("Suggested wording", LABEL, gap=6).add_text(claim.wording, SUGGESTED)
    for signal in claim.signals:
        column.add_text(signal, FLAG, gap=3)
    return column


def _add_numbers(sheet: Sheet, column: Column, claim: ReportedClaim) -> None:
    if not claim.numbers:
        return
    rows = [("Number of the claim", "Of the source", "Result")]
    rows += [(line.claim, line.source or "–", line.result) for line in claim.numbers]
    for index, cells in enumerate(rows):
        is_marked = index > 0 and claim.numbers[index - 1].asks_for_a_look
        styles = (LABEL,) * 3 if index == 0 else (BODY, BODY, FLAG if is_marked else BODY)
        lines = [
            (x, sheet.typesetter.set(cell, style, 124))
            for cell, style, x in zip(cells, styles, _NUMBER_COLUMNS, strict=True)
        ]
        column.add_cells(lines, gap=6 if index == 0 else 1)


def _judged(sheet: Sheet, claim: ReportedClaim) -> Column:
    column = sheet.column(_RIGHT, WIDTH - _RIGHT)
    column.add_beside(Glyph(claim.mark, verdict_colour(claim.mark), GLYPH, STRONG.line_height))
    column.add_text(claim.set_aside or claim.verdict, verdict_style(claim.mark), indent=GLYPH_INDENT)
    for detail in () if claim.set_aside else claim.details:
        column.add_text(detail, LABEL, indent=GLYPH_INDENT)
    if claim.ladder is not None:
        column.add_drawing(set_small_ladder(sheet.typesetter, claim.ladder), gap=7)
    return column
