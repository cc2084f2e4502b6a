"""Which claims the list shows, and in what order."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from factcheck_app.domain.review import ReviewedClaim
from factcheck_app.gui.look.translation import QT_TRANSLATE_NOOP, translate


class ClaimFilter(StrEnum):
    """The three questions a reviewer asks of the list."""

    ALL = "all"
    UNDECIDED = "undecided"
    FLAGS = "flags"


class ClaimOrder(StrEnum):
    """By place in the draft, or by check-worthiness with the highest first."""

    PLACE = "place"
    WORTH = "worth"


_FILTER_NAMES = {
    ClaimFilter.ALL: QT_TRANSLATE_NOOP("claim_filter", "All"),
    ClaimFilter.UNDECIDED: QT_TRANSLATE_NOOP("claim_filter", "Undecided"),
    ClaimFilter.FLAGS: QT_TRANSLATE_NOOP("claim_filter", "Flags"),
}
_ORDER_NAMES = {
    ClaimOrder.PLACE: QT_TRANSLATE_NOOP("claim_filter", "By place"),
    ClaimOrder.WORTH: QT_TRANSLATE_NOOP("claim_filter", "By worth"),
}


def filter_name(claim_filter: ClaimFilter) -> str:
    """The filter as its button says it."""
    return translate("claim_filter", _FILTER_NAMES[claim_filter])


def order_name(order: ClaimOrder) -> str:
    """The order as its menu says it."""
    return translate("claim_filter", _ORDER_NAMES[order])


def is_open(claim: ReviewedClaim) -> bool:
    """Whether the claim still waits for a verdict; one set aside does not."""
    return claim.judgement.waits


def matches(claim: ReviewedClaim, claim_filter: ClaimFilter) -> bool:
    """Whether the filter shows the claim."""
    if claim_filter is ClaimFilter.UNDECIDED:
        return is_open(claim)
    if claim_filter is ClaimFilter.FLAGS:
        return bool(claim.claim.flags)
    return True


def count_matches(claims: Iterable[ReviewedClaim]) -> dict[ClaimFilter, int]:
    """How many claims each filter would show."""
    counts = dict.fromkeys(ClaimFilter, 0)
    for claim in claims:
        counts[ClaimFilter.ALL] += 1
        counts[ClaimFilter.UNDECIDED] += is_open(claim)
        counts[ClaimFilter.FLAGS] += bool(claim.claim.flags)
    return counts


def sort_key(claim: ReviewedClaim, order: ClaimOrder) -> tuple[float, int]:
    """Key that puts claims in `order`; claims of equal worth stay in the order of their place."""
    worth = claim.claim.check_worthiness if order is ClaimOrder.WORTH else 0.0
    return (-worth, claim.number)
