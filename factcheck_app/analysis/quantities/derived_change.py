"""A relative change that a source does not write out but gives by two shares: "halved" of 10.7% and 5.3%."""

from __future__ import annotations

from factcheck_app.analysis.quantities.quantities import find_quantities
from factcheck_app.domain.comparison import Quantity, QuantityKind
from factcheck_app.domain.text_span import TextSpan

# in points of per cent: of a figure, of a word ("halved", "tripled")
_REACH, _REACH_OF_WORDS = 1.5, 6.0
_TWO_GROUPS = 2


def derived_change(claim: Quantity, passage: str) -> Quantity | None:
    """The change between the only two shares of the passage, spanning both, where it bears the claim's out."""
    if claim.kind not in (QuantityKind.CHANGE, QuantityKind.TIMES) or claim.low != claim.high:
        return None
    shares = [
        one
        for one in find_quantities(passage)
        if one.kind is QuantityKind.SHARE and one.words.rstrip().endswith(("%", "percent", "per cent"))
    ]
    if len(shares) != _TWO_GROUPS or any(one.low != one.high or one.low <= 0 for one in shares):
        return None
    first, second = shares
    wanted = claim.low if claim.kind is QuantityKind.CHANGE else 100 * (claim.low - 1)
    reach = _REACH_OF_WORDS if claim.is_in_words else _REACH
    changes = [100 * abs(one.low - other.low) / other.low for one, other in ((first, second), (second, first))]
    nearest = min(changes, key=lambda change: abs(change - wanted))
    if abs(nearest - wanted) > reach:
        return None
    span = TextSpan(first.span.start, second.span.end)
    return Quantity(QuantityKind.CHANGE, nearest, nearest, "%", span.of(passage), span, decimals=1, is_difference=True)
