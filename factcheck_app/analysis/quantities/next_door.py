"""A number that answers the claim's with another figure and stands in the sentences beside the passage.

Sources give a result and its size in two sentences ("Weight fell. The mean loss was 2 kg."), of which the claim's words
find the first.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from factcheck_app.analysis.differences.meanings import meanings
from factcheck_app.analysis.quantities.quantities import find_quantities
from factcheck_app.analysis.quantities.quantity_matching import is_same_sort
from factcheck_app.analysis.words.no_prose import blank_apparatus
from factcheck_app.analysis.words.sentences_remembered import SENTENCES_REMEMBERED
from factcheck_app.domain.comparison import Quantity, QuantityKind

# kinds that tell how much; counts and ages differ from sentence to sentence
_TOLD = frozenset((QuantityKind.SHARE, QuantityKind.CHANGE, QuantityKind.POINTS, QuantityKind.AMOUNT))
# how many sentences on and back one result may take
_ON, _BACK = 2, 1
_LEAST_SHARED = 2


class NextDoor(NamedTuple):
    """The other figure and the index of its sentence in the source."""

    quantity: Quantity
    sentence: int


def rival_next_door(claim: str, quantity: Quantity, passage: str, source: Sequence[str]) -> NextDoor | None:
    """The one figure of the same sort in the sentences beside the passage; None where there is none or it is unsure."""
    is_told = quantity.kind in _TOLD or (quantity.kind is QuantityKind.DURATION and quantity.is_difference)
    places = _places(passage, source) if is_told else []
    if not places:
        return None
    ours = meanings(claim)
    here = ours & meanings(passage)
    scored: list[tuple[int, NextDoor]] = []
    around = [*range(places[-1] + 1, places[-1] + 1 + _ON), *range(places[0] - _BACK, places[0])]
    for index in (index for index in around if 0 <= index < len(source)):
        shared = ours & meanings(source[index])
        rivals = [other for other in find_quantities(source[index]) if is_same_sort(quantity, other)]
        if rivals and shared and len(here | shared) >= _LEAST_SHARED:
            scored += [(len(shared), NextDoor(rival, index)) for rival in rivals]
    most = max((score for score, _ in scored), default=0)
    best = [rival for score, rival in scored if score == most]
    return best[0] if len({(one.quantity.low, one.quantity.high, one.quantity.unit) for one in best}) == 1 else None


def _places(passage: str, source: Sequence[str]) -> list[int]:
    """The sentences of the source that the passage is made of, in order."""
    words = _plain(passage)
    return [index for index, text in enumerate(source) if _plain(text) and _plain(text) in words]


@lru_cache(maxsize=SENTENCES_REMEMBERED)
def _plain(text: str) -> str:
    return " ".join(blank_apparatus(text).split()).rstrip(" .")
