"""The sections of the Word report, each as paragraphs and tables."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence

from factcheck_app.reports.docx_elements import PAGE_WIDTH, Element, paragraph, run, table
from factcheck_app.reports.report import Fact, Report, ReportedClaim, ReportedSource
from factcheck_app.reports.report_colours import colour
from factcheck_app.reports.verdict_chart import part_widths

# shapes that differ in black and white; each stands before its word
_SIGNS = {"supported": "✓", "overstated": "▲", "unsupported": "✕", "undecided": "○", "set_aside": "⊘"}
_RULE = colour("border.hairline")
_NUMBER = 620
_CLAIM_WIDTHS = (_NUMBER, 4560, 2086, 2600)
_LEAST_PART = 2300


def report_elements(report: Report) -> Iterator[Element]:
    """Everything between header and footer, in the order of the report."""
    yield _text(report.title, "Title")
    yield from _facts(report.facts)
    yield _text(report.sentence, "Sentence")
    yield from _chart(report)
    yield from _corrections(report)
    yield from _questions(report)
    yield _text("Claims", "Heading1")
    if report.claims:
        yield _claims(report.claims, "Verdict", "Finding")
    else:
        yield _text("No claim counts in this review.")
    if report.set_aside:
        yield _text("Set aside", "Heading1")
        yield _claims(report.set_aside, "Why", "Note")
    yield from _sources(report)
    yield _text("Method and limits", "Heading1")
    for part in report.method:
        yield _text(part.label, "Heading2")
        yield _text(part.value)
    yield from _audit(report)


def _text(text: str, style: str = "Normal", *, keep: bool = False) -> Element:
    return paragraph([run(text)], style, keep=keep, right_to_left=_runs_from_right(text))


def _runs_from_right(text: str) -> bool:
    strong = (unicodedata.bidirectional(char) for char in text)
    return next((kind for kind in strong if kind in ("L", "R", "AL")), "L") != "L"


def _facts(facts: Sequence[Fact]) -> Iterator[Element]:
    narrow = [fact for fact in facts if not fact.wide]
    third = PAGE_WIDTH // 3
    cells = [[_text(fact.label, "Label"), _text(fact.value, "Fact")] for fact in narrow]
    cells += [[paragraph([])]] * (-len(cells) % 3)
    yield table((third,) * 3, [cells[start : start + 3] for start in range(0, len(cells), 3)])
    for fact in facts:
        if fact.wide:
            yield _text(fact.label, "Label", keep=True)
            yield _text(fact.value, "Fact")


def _chart(report: Report) -> Iterator[Element]:
    parts = [part for part in report.verdicts if part.count]
    if not parts:
        return
    yield _text("Verdicts", "Heading1")
    widths = [int(width) for width in part_widths([part.count for part in parts], PAGE_WIDTH, _LEAST_PART)]
    cells = []
    for part in parts:
        ink = colour(f"verdict.{part.mark}.foreground")
        words = [run(f" {_SIGNS[part.mark]}  ", colour=ink), run(f"{part.count} {part.word}", colour=ink)]
        cells.append([paragraph(words, "Chart")])
    shades = [colour(f"verdict.{part.mark}.background") for part in parts]
    yield table(widths, [cells], shades=shades)
    aside = report.set_aside_count
    yield _text(f"{_SIGNS['set_aside']} {aside} set aside, out of the count" if aside else "", "Label")


def _verdict(claim: ReportedClaim, words: str) -> Element:
    ink = colour(f"verdict.{claim.mark}.foreground")
    return paragraph([run(f"{_SIGNS[claim.mark]} ", colour=ink), run(words, colour=ink)], "Finding")


def _marked(claim: ReportedClaim, words: str) -> list[Element]:
    sign = run(f"{_SIGNS[claim.mark]} ", colour=colour(f"verdict.{claim.mark}.foreground"))
    headline = paragraph([sign, run(words)], "Finding", right_to_left=_runs_from_right(words))
    return [headline, _text(f"“{claim.words}”", "Quotation")]


def _list(rows: Sequence[tuple[int, list[Element]]]) -> Element:
    cells = [[[_text(str(number), "Finding")], content] for number, content in rows]
    return table((_NUMBER, PAGE_WIDTH - _NUMBER), cells, rules=_RULE)


def _corrections(report: Report) -> Iterator[Element]:
    if report.corrections:
        yield _text("Correct first", "Heading1")
    for group in report.corrections:
        yield _text(group.severity, "Heading2")
        rows = [
            (claim.number, _marked(claim, claim.headline) + _evidence(claim) + _suggested(claim))
            for claim in group.claims
        ]
        yield _list(rows)


def _questions(report: Report) -> Iterator[Element]:
    if not report.questions:
        return
    yield _text("Open questions", "Heading1")
    rows = []
    for claim in report.questions:
        note = [_text(claim.note)] if claim.note else []
        rows.append((claim.number, _marked(claim, "; ".join(claim.reasons)) + _evidence(claim) + note))
    yield _list(rows)


def _evidence(claim: ReportedClaim) -> list[Element]:
    elements = []
    for passage in claim.evidence:
        elements += [_text(passage.about, "Label", keep=True), _text(f"“{passage.quote}”", "Quotation")]
    return elements


def _suggested(claim: ReportedClaim) -> list[Element]:
    return [_text(f"Suggested: {claim.wording}")] if claim.wording else []


def _claims(claims: Sequence[ReportedClaim], judged: str, found: str) -> Element:
    head = [[_text(label, "Label")] for label in ("No.", "Claim", judged, found)]
    return table(_CLAIM_WIDTHS, [head, *map(_claim, claims)], head=True, rules=_RULE)


def _claim(claim: ReportedClaim) -> list[list[Element]]:
    words = [_text(claim.words, "Claim")]
    if claim.place:
        words.append(_text(claim.place, "Label"))
    details = () if claim.set_aside else claim.details
    judged = [_verdict(claim, claim.set_aside or claim.verdict), *(_text(detail, "Label") for detail in details)]
    found = [_text(claim.note)] if claim.note else []
    found += _suggested(claim) + _evidence(claim)
    if claim.sources:
        found.append(_text(claim.source_words, "Label"))
    return [[_text(str(claim.number), "Label")], words, judged, found]


def _sources(report: Report) -> Iterator[Element]:
    yield _text("Sources", "Heading1")
    if report.sources:
        yield _list([(source.number, _source(source)) for source in report.sources])
    else:
        yield _text("No cited source was found in the draft.")


def _source(source: ReportedSource) -> list[Element]:
    content = [_text(source.as_written, "Finding")]
    if source.about:
        content.append(_text(source.about, "Quotation"))
    content += [_text(flag, "Flagged") for flag in source.flags]
    content += [_text(f"{fact.label} {fact.value}") for fact in source.identifiers]
    return [*content, _text(f"{source.access} · {source.status} · {source.claim_words}", "Label")]


def _audit(report: Report) -> Iterator[Element]:
    rows = f"{report.audit_rows} {'row' if report.audit_rows == 1 else 'rows'}"
    yield _text("Audit trail", "Heading1")
    yield _text(f"When this report was made, the audit trail had {rows} and ended in this hash:", keep=True)
    yield _text(report.audit_head, "Code", keep=True)
    yield _text("To see that the record has not been altered since, run:", keep=True)
    yield _text(report.verify_command, "Code")
