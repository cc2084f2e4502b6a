"""A more careful wording of a claim, for the certainty that the reviewer entered."""

from __future__ import annotations

from factcheck_app.analysis.strength.rewording import reword
from factcheck_app.domain.certainty import CertaintyRating, Rewording
from factcheck_app.domain.claim import Claim


def reword_claim(claim: Claim, rating: CertaintyRating) -> Rewording:
    """A sentence to begin with; its text is empty where the claim states no effect whose verb could be exchanged."""
    return reword(claim.text, rating)
