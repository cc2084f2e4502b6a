"""The claims of the Word report: a heading and a table for each group."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck_app.domain.ladder_layout import small_rungs
from factcheck_app.reports.docx_elements import Element, paragraph, run, table
from factcheck_app.reports.docx_text import RULE, SIGNS, evidence, text
from factcheck_app.reports.report import Report
from factcheck_app.reports.report_colours import colour
from factcheck_app.reports.report_words import NO_CLAIMS
from factcheck_app.reports.reported_claim import ReportedClaim

_WIDTHS = (620, 6246, 3000)


def claim_elements(report: Report) -> Iterator[Element]:
    """The claims that count, group by group, then those set aside."""
    yield text("Claims", "Heading1")
    if not report.groups:
        yield text(NO_CLAIMS)
    for group in report.groups:
        yield text(group.title, "Heading2")
        yield _table(group.claims, "Verdict and strength")
    if report.set_aside:
        yield text("Set aside", "Heading1")
        yield _table(report.set_aside, "Why")


def _table(claims: Sequence[ReportedClaim], judged: str) -> Element:
    head = [[text(label, "Label")] for label in ("No.", "Claim, note and evidence", judged)]
    rows = ([[text(str(claim.number), "Label")], _said(claim), _judged(claim)] for claim in claims)
    return table(_WIDTHS, [head, *rows], head=True, rules=RULE)


def _said(claim: ReportedClaim) -> list[Element]:
    elements = [text(claim.words, "Claim")]
    leans = ", ".join(part for part in (claim.place, claim.source_words[:1].lower() + claim.source_words[1:]) if part)
    if leans:
        elements.append(text(leans[:1].upper() + leans[1:], "Label"))
    if claim.note:
        elements.append(text(claim.note))
    elements += evidence(claim)
    if claim.not_compared:
        elements.append(text(claim.not_compared, "Label"))
    if claim.numbers:
        elements.append(text("Numbers of the claim, beside those of the source", "Where"))
        elements += [_number(line.claim, line.source, line.result, line.asks_for_a_look) for line in claim.numbers]
    if claim.wording:
        elements += [text("Suggested wording", "Where"), text(claim.wording, "Suggested")]
    return elements + [text(signal, "Flagged") for signal in claim.signals]


def _number(claim: str, source: str, result: str, is_marked: bool) -> Element:
    ink = colour("signal.foreground") if is_marked else ""
    return paragraph([run(f"{claim}\t{source or '–'}\t"), run(result, colour=ink)], "Numbers")


def _judged(claim: ReportedClaim) -> list[Element]:
    ink = colour(f"verdict.{claim.mark}.foreground")
    words = claim.set_aside or claim.verdict
    elements = [paragraph([run(f"{SIGNS[claim.mark]} ", colour=ink), run(words, colour=ink)], "Finding")]
    if not claim.set_aside:
        elements += [text(detail, "Label") for detail in claim.details]
    return elements + _ladder(claim)


def _ladder(claim: ReportedClaim) -> list[Element]:
    """The rungs that are stood on, the mark of each, and what that means in a sentence."""
    ladder = claim.ladder
    if ladder is None:
        return []
    elements: list[Element] = []
    for rung in small_rungs(ladder):
        signs = "●" * (rung.rung == ladder.claim) + "□" * (rung.rung == ladder.source)
        if signs:
            ink = colour("text.primary") if "●" in signs else colour("accent.base")
            words = [run(f"{signs} ", colour=ink), run(f"{rung.name} · {rung.who}")]
            elements.append(paragraph(words, "Rung" if elements else "FirstRung"))
    ink = colour("signal.foreground") if ladder.is_above else ""
    return [*elements, paragraph([run(ladder.sentence, colour=ink)], "Label")]
