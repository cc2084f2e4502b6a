"""The claims of a report in groups: what matters most first, or in the order of the draft."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from factcheck_app.domain.export_options import ClaimOrder
from factcheck_app.domain.verdict import SEVERITY_WORDS, Severity, Verdict
from factcheck_app.reports.reported_claim import ReportedClaim

NO_SEVERITY = "No severity given"
_NO_HEADING = "Before the first heading"


@dataclass(frozen=True, slots=True)
class ClaimGroup:
    """Claims under one title, in the order of their place; `code` names the group in links."""

    title: str
    code: str
    claims: tuple[ReportedClaim, ...]


def group_claims(claims: Sequence[ReportedClaim], order: ClaimOrder) -> tuple[ClaimGroup, ...]:
    """By severity, with those that need none last; or by the headings that they stand under.

    Claims to correct whose severity nobody gave follow those where one was given, by the one that is proposed.
    """
    return _by_place(claims) if order is ClaimOrder.PLACE else _by_severity(claims)


def _by_severity(claims: Sequence[ReportedClaim]) -> tuple[ClaimGroup, ...]:
    ungiven = [_no_severity(str(severity)) for severity in Severity]
    titles = (*SEVERITY_WORDS.values(), *ungiven, NO_SEVERITY, "Supported", "Undecided")
    groups: dict[str, list[ReportedClaim]] = {title: [] for title in titles}
    for claim in claims:
        # a severity that was given counts, whatever the verdict
        wants_none = claim.mark in (Verdict.SUPPORTED, Verdict.UNDECIDED)
        groups[claim.severity or (claim.verdict if wants_none else _no_severity(claim.proposed_severity))].append(claim)
    return tuple(
        ClaimGroup(title, re.sub(r"\W+", "-", title.split(":")[0].lower()).strip("-"), tuple(chosen))
        for title, chosen in groups.items()
        if chosen
    )


def _no_severity(proposed: str) -> str:
    return f"{NO_SEVERITY} ({proposed} proposed)" if proposed else NO_SEVERITY


def _by_place(claims: Sequence[ReportedClaim]) -> tuple[ClaimGroup, ...]:
    runs: list[tuple[str, list[ReportedClaim]]] = []
    for claim in claims:
        if not runs or runs[-1][0] != claim.heading:
            runs.append((claim.heading, []))
        runs[-1][1].append(claim)
    return tuple(
        ClaimGroup(heading or _NO_HEADING, f"part-{number}", tuple(chosen))
        for number, (heading, chosen) in enumerate(runs, start=1)
    )
