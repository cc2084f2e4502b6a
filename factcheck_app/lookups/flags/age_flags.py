"""A quiet flag for an old source under a claim that ages: figures of frequency, approvals, advice."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from factcheck_app.domain.claim import Claim, ClaimKind
from factcheck_app.domain.signal import Flag
from factcheck_app.domain.source import Source
from factcheck_app.domain.work import Work

# kind of claim -> years after which it is worth a look, and why
_AGES = {
    ClaimKind.REGULATORY: (5, "what is approved or sold changes"),
    ClaimKind.OCCURRENCE: (10, "figures on how common something is change"),
    ClaimKind.ADVICE: (10, "advice is revised"),
}


def age_flag(source: Source, work: Work, claims: Sequence[Claim], checked_at: datetime) -> Flag | None:
    """A flag where a claim of such a kind leans on a work older than that."""
    if work.year is None or work.is_notice:
        return None
    age = checked_at.year - work.year
    kinds = [claim.kind for claim in claims if source.number in claim.sources]
    for kind, (most, why) in _AGES.items():
        if kind in kinds and age > most:
            return Flag("old_source", f"It is from {work.year}, {age} years before this check: {why}.")
    return None
