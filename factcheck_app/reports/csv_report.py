"""The report as a table for spreadsheets: one row a claim, safe to open."""

from __future__ import annotations

import csv
import io

from factcheck_app.reports.report import Report, ReportedClaim

COLUMNS = (
    "number",
    "claim",
    "heading",
    "page",
    "block",
    "kind",
    "strength",
    "state",
    "verdict",
    "reasons",
    "severity",
    "citation",
    "note",
    "suggested wording",
    "evidence",
    "sources",
    "set aside because",
    "reviewer",
    "decided at",
    "claim id",
    "review",
    "draft file",
    "draft sha256",
    "report made at",
    "audit head",
    "audit rows",
    "program version",
)
# a spreadsheet reads a cell that begins so as a formula; the wide forms do so in East Asian settings
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def make_csv(report: Report) -> bytes:
    """UTF-8 with a byte order mark, RFC 4180; what belongs to the whole review is repeated in every row."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    everything = sorted((*report.claims, *report.set_aside), key=lambda claim: claim.number)
    writer.writerows([neutralise(cell) for cell in _row(report, claim)] for claim in everything)
    return text.getvalue().encode("utf-8-sig")


def neutralise(cell: str) -> str:
    """The cell with an apostrophe before it where a spreadsheet would run it as a formula."""
    return f"'{cell}" if cell.startswith(_FORMULA_STARTS) else cell


def _row(report: Report, claim: ReportedClaim) -> tuple[str, ...]:
    return (
        str(claim.number),
        claim.words,
        claim.heading,
        str(claim.page or ""),
        claim.block,
        claim.kind,
        claim.strength,
        "set aside" if claim.set_aside else "open",
        "" if claim.set_aside else claim.mark,
        "; ".join(claim.reasons),
        claim.severity,
        claim.citation,
        claim.note,
        claim.wording,
        "\n".join(f"{passage.about}: “{passage.quote}”" for passage in claim.evidence),
        ", ".join(map(str, claim.sources)),
        claim.set_aside,
        claim.reviewer,
        claim.decided_at.isoformat(timespec="milliseconds") if claim.decided_at else "",
        claim.id,
        report.title,
        report.draft_file,
        report.draft_sha256,
        report.made_at.isoformat(timespec="seconds"),
        report.audit_head,
        str(report.audit_rows),
        report.program_version,
    )
