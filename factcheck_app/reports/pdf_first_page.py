"""The first page of the PDF: the verdict in numbers, the strength chart, what to correct first, coverage."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck_app.domain.verdict_chart import part_widths
from factcheck_app.reports.pdf_flow import Column, Placed, Row, row_of
from factcheck_app.reports.pdf_ladder import set_chart, set_legend
from factcheck_app.reports.pdf_shapes import Box, Glyph
from factcheck_app.reports.pdf_sheet import GLYPH_INDENT, WIDTH, Sheet
from factcheck_app.reports.pdf_styles import BODY, LABEL, QUOTE, SENTENCE, TITLE, verdict_colour, verdict_style
from factcheck_app.reports.report import Report
from factcheck_app.reports.report_colours import colour
from factcheck_app.reports.report_words import more_words
from factcheck_app.reports.worst_problems import Problem

_BAR_HEIGHT, _BAR_GAP, _BAR_LEAST = 34.0, 2.0, 124.0
_FACTS, _COVERAGE = 3, 3  # side by side


def first_page(sheet: Sheet, report: Report) -> Iterator[Row]:
    """The rows of the page, in order."""
    yield from _opening(sheet, report)
    yield from _verdicts(sheet, report)
    yield from _strength(sheet, report)
    yield from _problems(sheet, report)
    yield sheet.heading("Coverage")
    yield from sheet.fact_rows(report.coverage, _COVERAGE)


def _opening(sheet: Sheet, report: Report) -> Iterator[Row]:
    yield row_of(sheet.column(0, WIDTH).add_text(report.title, TITLE), above=6, below=8)
    yield from sheet.fact_rows(report.facts, _FACTS)
    sentence = sheet.column(15, WIDTH - 15).add_text(report.sentence, SENTENCE)
    bar = Placed(0, 0, Box(3, sentence.height, colour("accent.base")))
    yield Row(((bar,), tuple(sentence.placed)), above=7, below=0)


def _verdicts(sheet: Sheet, report: Report) -> Iterator[Row]:
    parts = [part for part in report.verdicts if part.count]
    if not parts:
        return
    yield sheet.heading("Verdicts")
    placed: list[Placed] = []
    x = 0.0
    gaps = _BAR_GAP * (len(parts) - 1)
    widths = part_widths([part.count for part in parts], WIDTH - gaps, _BAR_LEAST)
    for part, width in zip(parts, widths, strict=True):
        placed.append(Placed(x, 0, Box(width, _BAR_HEIGHT, colour(f"verdict.{part.mark}.background"), 3)))
        placed.append(Placed(x + 11, 0, Glyph(part.mark, verdict_colour(part.mark), 13, _BAR_HEIGHT)))
        number = sheet.typesetter.set(str(part.count), verdict_style(part.mark))[0]
        word = sheet.typesetter.set(part.word, verdict_style(part.mark, BODY))[0]
        placed.append(Placed(x + 31, (_BAR_HEIGHT - number.height) / 2, number))
        placed.append(Placed(x + 31 + number.width + 6, (_BAR_HEIGHT - word.height) / 2, word))
        x += width + _BAR_GAP
    yield Row((tuple(placed),))
    if report.set_aside_count:
        caption = sheet.column(0, WIDTH).add_beside(
            Glyph("set_aside", verdict_colour("set_aside"), 11.5, LABEL.line_height)
        )
        caption.add_text(f"{report.set_aside_count} set aside, out of the count", LABEL, indent=17)
        yield row_of(caption, above=5)


def _strength(sheet: Sheet, report: Report) -> Iterator[Row]:
    if report.chart is None:
        return
    yield sheet.heading("Strength of claim against source")
    chart = set_chart(sheet.typesetter, report.chart.points)
    has_bars = any(mark.found_no_effect and not mark.words_fit for mark in chart.marks)
    legend = set_legend(sheet.typesetter, report.chart.caption, has_bars=has_bars)
    yield Row(((Placed(0, 0, legend),),), below=9, keep=True)
    yield Row(((Placed(0, 0, chart),),))


def _problems(sheet: Sheet, report: Report) -> Iterator[Row]:
    if not report.problems:
        return
    yield sheet.heading("Correct first", rule=True)
    for problem in report.problems:
        yield sheet.numbered(problem.numbers, _problem(sheet, problem), problem.severity.lower())
    if report.more_problems:
        yield sheet.paragraph(more_words(report.more_problems), LABEL, above=5)


def _problem(sheet: Sheet, problem: Problem) -> Column:
    column = sheet.marked(problem.mark, problem.finding)
    return column.add_text(f"{problem.about}: “{problem.quote}”", QUOTE, gap=1, indent=GLYPH_INDENT)
