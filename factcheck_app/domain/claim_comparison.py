"""A claim beside a passage that the reviewer took for it, compared for the reports."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck_app.domain.comparison import Comparison
from factcheck_app.domain.evidence import Passage


@dataclass(frozen=True, slots=True)
class ClaimComparison:
    """One taken passage of a claim, and what setting the two side by side shows."""

    claim_id: str
    passage: Passage
    comparison: Comparison
