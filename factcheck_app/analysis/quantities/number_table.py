"""The numbers of a claim set against its source: found, rounds to, differs, not in the source."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from factcheck_app.analysis.differences.meanings import meanings
from factcheck_app.analysis.quantities.derived_change import derived_change
from factcheck_app.analysis.quantities.measures import SUBSTANCES
from factcheck_app.analysis.quantities.next_door import rival_next_door
from factcheck_app.analysis.quantities.other_measure import other_measure
from factcheck_app.analysis.quantities.quantities import find_quantities
from factcheck_app.analysis.quantities.quantity_matching import is_same_sort, match
from factcheck_app.domain.comparison import NumberResult, NumberRow, Quantity, QuantityKind

_ORDER = {NumberResult.FOUND: 0, NumberResult.ROUNDS: 1, NumberResult.ODDS: 2, NumberResult.HAZARD: 2}
_BORNE_OUT = frozenset((NumberResult.FOUND, NumberResult.ROUNDS))
# shared content words that make two numbers speak of one thing
_LEAST_SHARED = 2
_LEAST_SHARED_ELSEWHERE, _MOST_OF = 4, 0.3
_WINDOW = 90
# kinds that report a result; the others differ from sentence to sentence
_RESULTS = frozenset((QuantityKind.SHARE, QuantityKind.CHANGE, QuantityKind.POINTS, QuantityKind.DURATION))
# bare numbers are shown only where the source has them
_SHOWN = frozenset(QuantityKind) - {QuantityKind.NUMBER}


def compare_numbers(claim: str, passage: str, source: Sequence[str] = ()) -> tuple[NumberRow, ...]:
    """A row for each quantity of the claim, in order; bare numbers without a counterpart are left out.

    `source` are the sentences of the whole text at hand; a number that is not in the passage is looked for there.
    Where `source` is empty, "not in the source" means not in the passage.
    """
    ours = find_quantities(claim)
    if not ours:
        return ()
    whole = tuple(source)
    theirs = find_quantities(passage)
    substance = _substance(claim, passage)
    rows = [_matched((claim, passage), quantity, theirs, substance, None) for quantity in ours]
    rows = [_better(row, quantity, whole, claim) for row, quantity in zip(rows, ours, strict=True)]
    taken = [row.source for row in rows if row is not None]
    free = [quantity for quantity in theirs if quantity not in taken]
    table = []
    for quantity, row in zip(ours, rows, strict=True):
        if row is None:
            row = _derived(quantity, passage) or _differing(claim, quantity, passage, free)
            row = row or _differing_elsewhere(claim, quantity, whole)
            row = row or _differing_next_door(claim, quantity, passage, whole)
            row = row or NumberRow(quantity, None, NumberResult.NOT_IN_SOURCE)
        if row.result is not NumberResult.NOT_IN_SOURCE or quantity.kind in _SHOWN:
            table.append(row)
    return tuple(table)


def _matched(
    texts: tuple[str, str], claim: Quantity, theirs: Sequence[Quantity], substance: str, sentence: int | None
) -> NumberRow | None:
    found: list[tuple[int, bool, int, NumberRow]] = []
    for quantity in theirs:
        result = match(claim, quantity, substance)
        if result is not None:
            result = other_measure(*texts, claim, quantity) or result
            is_other_kind = quantity.kind is not claim.kind or quantity.is_difference != claim.is_difference
            found.append((_ORDER[result], is_other_kind, len(found), NumberRow(claim, quantity, result, sentence)))
    return min(found)[-1] if found else None


def _better(row: NumberRow | None, claim: Quantity, source: tuple[str, ...], text: str) -> NumberRow | None:
    """The passage's row, unless it is none or of another measure and another sentence bears the number out."""
    if row is not None and row.result in _BORNE_OUT:
        return row
    other = _elsewhere(claim, source, text)
    return other if row is None or (other is not None and other.result in _BORNE_OUT) else row


# a claim is set beside several passages of one source, one after the other
@lru_cache(maxsize=256)
def _elsewhere(claim: Quantity, source: tuple[str, ...], text: str) -> NumberRow | None:
    nearest: NumberRow | None = None
    for index, sentence in enumerate(source):
        quantities = find_quantities(sentence)
        if not quantities:
            continue
        row = _matched((text, sentence), claim, quantities, _substance(text, sentence), index)
        if row is not None and row.result is NumberResult.FOUND:
            return row
        if row is not None and (nearest is None or _ORDER[row.result] < _ORDER[nearest.result]):
            nearest = row
    return nearest


def _substance(one: str, other: str) -> str:
    return next((name for name in SUBSTANCES if name in one.lower() and name in other.lower()), "")


def _derived(quantity: Quantity, passage: str) -> NumberRow | None:
    change = derived_change(quantity, passage)
    return None if change is None else NumberRow(quantity, change, NumberResult.ROUNDS)


def _differing(claim: str, quantity: Quantity, passage: str, free: Sequence[Quantity]) -> NumberRow | None:
    rival = _counterpart(claim, quantity, passage, free) or _ratio_instead(claim, quantity, passage, free)
    return None if rival is None else NumberRow(quantity, rival, NumberResult.DIFFERS)


@lru_cache(maxsize=256)
def _differing_elsewhere(claim: str, quantity: Quantity, source: tuple[str, ...]) -> NumberRow | None:
    """A number of another sentence, where that one sentence speaks of nearly all that the claim does."""
    if quantity.kind not in _RESULTS:
        return None
    ours = meanings(claim)
    near = [
        (index, text)
        for index, text in enumerate(source)
        if len(ours & meanings(text)) >= max(_LEAST_SHARED_ELSEWHERE, _MOST_OF * len(ours))
    ]
    rows = [
        NumberRow(quantity, rival, NumberResult.DIFFERS, index)
        for index, text in near
        if (rival := _counterpart(claim, quantity, text, find_quantities(text))) is not None
    ]
    return rows[0] if len({(row.source.low, row.source.unit) for row in rows if row.source is not None}) == 1 else None


def _differing_next_door(claim: str, quantity: Quantity, passage: str, source: tuple[str, ...]) -> NumberRow | None:
    rival = rival_next_door(claim, quantity, passage, source)
    return None if rival is None else NumberRow(quantity, rival.quantity, NumberResult.DIFFERS, rival.sentence)


def _counterpart(claim: str, quantity: Quantity, passage: str, free: Sequence[Quantity]) -> Quantity | None:
    """The passage's number that answers the same question with another figure; None where it is not sure."""
    points = _points_for_percent(quantity, free)
    if points is not None:
        return points
    rivals = [other for other in free if is_same_sort(quantity, other)]
    if not rivals:
        return None
    ours = meanings(claim)
    scored = sorted(((len(ours & _near(passage, other)), other) for other in rivals), key=lambda pair: -pair[0])
    best, rival = scored[0]
    figures = _different_figures([other for _, other in scored])
    if best < _LEAST_SHARED or (len(figures) > 1 and scored[1][0] >= best):
        return None
    return rival if len(figures) == 1 or len(rivals) == 1 else None


def _ratio_instead(claim: str, quantity: Quantity, passage: str, free: Sequence[Quantity]) -> Quantity | None:
    """The only ratio of a passage that tells no change: "doubles the risk" where the risk ratio is 1.47."""
    changes = (QuantityKind.CHANGE, QuantityKind.TIMES)
    ratios = [other for other in free if other.kind is QuantityKind.RATIO and other.low == other.high]
    is_alone = len(ratios) == 1 and not any(other.kind in changes for other in free)
    if quantity.kind not in changes or quantity.low != quantity.high or not is_alone:
        return None
    return ratios[0] if len(meanings(claim) & _near(passage, ratios[0])) >= _LEAST_SHARED else None


def _different_figures(quantities: Sequence[Quantity]) -> set[tuple[float, float, str]]:
    """The figures, "15 of 29" and "52%" taken as one."""
    return {
        (round(one.low), round(one.high), one.unit) if one.kind is QuantityKind.SHARE else (one.low, one.high, one.unit)
        for one in quantities
    }


def _points_for_percent(quantity: Quantity, free: Sequence[Quantity]) -> Quantity | None:
    """ "fell by 5%" where the source says "5 percentage points", or the other way round."""
    wanted = {QuantityKind.CHANGE: QuantityKind.POINTS, QuantityKind.POINTS: QuantityKind.CHANGE}.get(quantity.kind)
    same = [other for other in free if other.kind is wanted and abs(other.low - quantity.low) < 1e-9]
    return same[0] if len(same) == 1 else None


def _near(passage: str, quantity: Quantity) -> frozenset[str]:
    start, end = max(0, quantity.span.start - _WINDOW), quantity.span.end + _WINDOW
    return meanings(passage[start:end])
