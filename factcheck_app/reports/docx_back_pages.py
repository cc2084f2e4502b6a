"""The pages of the Word report behind the claims: questions, sources, balance, history, requests, method, trail."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck_app.reports.docx_elements import PAGE_WIDTH, Element, table
from factcheck_app.reports.docx_text import RULE, evidence, listed, marked, text
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

_NUMBER = 700


def back_pages(report: Report) -> Iterator[Element]:
    """Every element behind the claims, in order."""
    yield from _questions(report)
    yield from _sources(report)
    if report.balance:
        yield text(BALANCE, "Heading1")
        yield _lines(BALANCE_COLUMNS, [(one.question, one.answer, one.note) for one in report.balance])
    if report.history:
        yield text("History of decisions", "Heading1")
        yield _lines(HISTORY_COLUMNS, [(one.at, str(one.number), one.change, one.reviewer) for one in report.history])
    if report.requests:
        yield text("Requests that left the computer", "Heading1")
        yield _lines(REQUEST_COLUMNS, [(one.at, one.host, one.why, one.answer) for one in report.requests])
    yield text("Method and limits", "Heading1")
    for part in report.method:
        yield text(part.label, "Heading2")
        yield text(part.value)
    yield from _audit(report)


def _questions(report: Report) -> Iterator[Element]:
    if not report.questions:
        return
    yield text(QUESTIONS, "Heading1", new_page=True)
    yield text(QUESTIONS_LEAD, "Label")
    rows = []
    for claim in report.questions:
        asked = [marked(claim.mark, "; ".join(claim.reasons))]
        asked += [text(claim.note)] if claim.note else []
        asked += [text(f"“{claim.words}”", "Quotation")]
        asked += [text(claim.place, "Label")] if claim.place else []
        rows.append(([text(str(claim.number), "Finding")], asked + evidence(claim)))
    yield listed(("Claim", "Question"), _NUMBER, rows)


def _sources(report: Report) -> Iterator[Element]:
    yield text("Sources", "Heading1", new_page=bool(report.questions))
    if not report.sources:
        yield text(NO_SOURCES)
        return
    rows = [([text(str(source.number), "Finding")], _source(source)) for source in report.sources]
    yield listed(("No.", "Source"), _NUMBER, rows)


def _source(source: ReportedSource) -> list[Element]:
    content = [text(source.as_written, "Finding")]
    if source.about:
        content.append(text(source.about, "Quotation"))
    content += [text(words, "Flagged") for words in (*source.flags, *source.conflicts)]
    content += [text(f"{fact.label} {fact.value}") for fact in source.identifiers]
    return [*content, *(text(w, "Label") for w in (source.standing, source.unanswered, source.claim_words) if w)]


def _lines(columns: Sequence[tuple[str, float]], lines: Sequence[Sequence[str]]) -> Element:
    widths = [int(share * PAGE_WIDTH) for _, share in columns]
    head = [[text(heading, "Label")] for heading, _ in columns]
    return table(widths, [head, *([[text(cell)] for cell in line] for line in lines)], head=True, rules=RULE)


def _audit(report: Report) -> Iterator[Element]:
    yield text("Audit trail", "Heading1")
    yield text(AUDIT_ENDED.format(rows=report.audit_row_words), keep=True)
    yield text(report.audit_head, "Code", keep=True)
    yield text(AUDIT_VERIFY, keep=True)
    yield text(report.verify_command, "Code")
    yield text(f"SHA-256 of the draft: {report.draft_sha256}", "Label")
    yield text(made_words(report), "Label")
