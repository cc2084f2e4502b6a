"""The pages behind the claims: open questions, sources, balance sheet, history, requests, method, audit trail."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from factcheck_app.reports.pdf_flow import Column, Row, row_of
from factcheck_app.reports.pdf_sheet import GLYPH_INDENT, INDENT, WIDTH, Sheet
from factcheck_app.reports.pdf_styles import BODY, FINDING, FLAG, LABEL, QUOTE
from factcheck_app.reports.report import Report
from factcheck_app.reports.report_words import (
    AUDIT_ENDED,
    AUDIT_VERIFY,
    BALANCE,
    BALANCE_COLUMNS,
    HISTORY_COLUMNS,
    NO_SOURCES,
    QUESTIONS,
    QUESTIONS_LEAD,
    REQUEST_COLUMNS,
    made_words,
)
from factcheck_app.reports.reported_source import ReportedSource


def back_pages(sheet: Sheet, report: Report) -> Iterator[Row]:
    """Every row behind the claims, in order."""
    yield from _questions(sheet, report)
    yield from _sources(sheet, report)
    if report.balance:
        yield sheet.heading(BALANCE)
        yield from sheet.table(BALANCE_COLUMNS, [(one.question, one.answer, one.note) for one in report.balance])
    if report.history:
        yield sheet.heading("History of decisions")
        lines = [(line.at, str(line.number), line.change, line.reviewer) for line in report.history]
        yield from sheet.table(HISTORY_COLUMNS, lines)
    if report.requests:
        yield sheet.heading("Requests that left the computer")
        yield from sheet.table(REQUEST_COLUMNS, [(one.at, one.host, one.why, one.answer) for one in report.requests])
    yield replace(sheet.heading("Method and limits"), below=2)
    for part in report.method:
        yield row_of(
            sheet.column(0, WIDTH - 78).add_text(part.label, FINDING).add_text(part.value, BODY), above=6, below=2
        )
    yield from _audit(sheet, report)


def _questions(sheet: Sheet, report: Report) -> Iterator[Row]:
    if not report.questions:
        return
    yield replace(sheet.heading(QUESTIONS, new_page=True), below=3)
    yield replace(sheet.paragraph(QUESTIONS_LEAD, LABEL, below=3), keep=True)
    for claim in report.questions:
        column = sheet.marked(claim.mark, "; ".join(claim.reasons))
        column.add_text(claim.note, BODY, gap=2, indent=GLYPH_INDENT)
        column.add_text(f"“{claim.words}”", QUOTE, gap=3, indent=GLYPH_INDENT)
        column.add_text(claim.place, LABEL, indent=GLYPH_INDENT)
        yield sheet.numbered(str(claim.number), sheet.add_evidence(column, claim))


def _sources(sheet: Sheet, report: Report) -> Iterator[Row]:
    # the page of questions is one to hand on, so what follows begins another
    yield sheet.heading("Sources", rule=bool(report.sources), new_page=bool(report.questions))
    if not report.sources:
        yield sheet.paragraph(NO_SOURCES)
    for source in report.sources:
        yield sheet.numbered(str(source.number), _source(sheet, source))


def _source(sheet: Sheet, source: ReportedSource) -> Column:
    column = sheet.column(INDENT, WIDTH - INDENT).add_text(source.as_written, FINDING)
    column.add_text(source.about, QUOTE, gap=1)
    for words in (*source.flags, *source.conflicts):
        column.add_text(words, FLAG, gap=1)
    column.add_text("   ".join(f"{fact.label} {fact.value}" for fact in source.identifiers), BODY, gap=2)
    for words in (source.standing, source.unanswered, source.claim_words):
        column.add_text(words, LABEL, gap=1)
    return column


def _audit(sheet: Sheet, report: Report) -> Iterator[Row]:
    yield sheet.heading("Audit trail")
    ended = AUDIT_ENDED.format(rows=report.audit_row_words)
    yield row_of(sheet.column(0, WIDTH).add_text(ended, BODY), below=6, keep=True)
    yield replace(sheet.boxed(report.audit_head, BODY), keep=True)
    yield row_of(sheet.column(0, WIDTH).add_text(AUDIT_VERIFY, BODY), above=8, below=6, keep=True)
    yield replace(sheet.boxed(report.verify_command, BODY), keep=True)
    hashed = f"SHA-256 of the draft: {report.draft_sha256}"
    yield row_of(sheet.column(0, WIDTH).add_text(hashed, LABEL).add_text(made_words(report), LABEL), above=8)
