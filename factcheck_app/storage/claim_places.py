"""Where the claims of a review stand, and stood, by the placements on record."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Row, Select, Subquery, and_, func, select
from sqlalchemy.orm import Session

from factcheck_app.domain.revision import Carried
from factcheck_app.domain.shaping import Placing
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.storage.rows import PlacementRow, RevisionRow

# claim, draft, sequence, start, end, how it came from the draft before
_Placed = Row[str, int, int, int | None, int | None, str | None]


@dataclass(frozen=True, slots=True)
class ClaimPlace:
    """The newest word on a claim: where it stands or, where it `has_left`, stood last; `sequence` is of that word."""

    claim_id: str
    revision: int
    span: TextSpan
    carried: Carried | None
    has_left: bool
    sequence: int


def read_places(session: Session, review_id: str, *, until: int | None = None) -> list[ClaimPlace]:
    """Of every claim that was ever placed, by the record before this sequence or all of it, in the order of place."""
    found: dict[str, ClaimPlace] = {}
    for claim_id, number, sequence, start, end, carried in session.execute(_all_places(review_id, until)):
        if start is None or end is None:
            old = found[claim_id]
            found[claim_id] = ClaimPlace(claim_id, old.revision, old.span, old.carried, True, sequence)
        else:
            how = Carried(carried) if carried else None
            found[claim_id] = ClaimPlace(claim_id, number, TextSpan(start, end), how, False, sequence)
    return sorted(found.values(), key=lambda place: (place.span, place.claim_id))


def standing_of(session: Session, review_id: str, claim_ids: Collection[str]) -> set[str]:
    """Those of these claims that stand in the draft, by the newest word on each."""
    # SQLite takes the other columns from the row that has the maximum
    newest = (
        select(PlacementRow.claim_id, PlacementRow.start, PlacementRow.end, func.max(PlacementRow.sequence))
        .where(PlacementRow.review_id == review_id, PlacementRow.claim_id.in_(claim_ids))
        .group_by(PlacementRow.claim_id)
    )
    return {claim_id for claim_id, start, end, _newest in session.execute(newest) if None not in (start, end)}


def read_placings(session: Session, review_id: str, *those: ColumnElement[bool]) -> dict[int, list[Placing]]:
    """By the sequence that they came with, where claims were placed or taken out; all, or `those` rows alone."""
    found: dict[int, list[Placing]] = {}
    for claim_id, _number, sequence, start, end, carried in session.execute(_all_places(review_id).where(*those)):
        found.setdefault(sequence, []).append(_placing(claim_id, start, end, carried))
    return found


def words_at(session: Session, review_id: str) -> WordsOfClaims:
    """The words of every claim at any time, for checking the record."""
    texts = select(RevisionRow.number, RevisionRow.text).where(RevisionRow.review_id == review_id)
    drafts = {row.number: row.text for row in session.execute(texts)}
    return WordsOfClaims(drafts, session.execute(_all_places(review_id)).all())


class WordsOfClaims:
    """The words of claims by draft and sequence, and the `placings` of each sequence."""

    def __init__(self, drafts: Mapping[int, str], rows: Sequence[_Placed]) -> None:
        self._places: dict[tuple[int, str], list[tuple[int, str | None]]] = {}
        self.placings: dict[int, list[Placing]] = {}
        for claim_id, number, sequence, start, end, carried in rows:
            placing = _placing(claim_id, start, end, carried)
            words = placing.span.of(drafts.get(number, "")) if placing.span else None
            self._places.setdefault((number, claim_id), []).append((sequence, words))
            self.placings.setdefault(sequence, []).append(placing)

    def when(self, revision: int, claim_id: str, sequence: int) -> str:
        """The words that the claim had in this draft when this sequence was given; empty where it did not stand."""
        before = [words for given, words in self._places.get((revision, claim_id), ()) if given < sequence]
        return next((words for words in reversed(before) if words is not None), "")

    def first_words(self, revision: int) -> dict[str, str]:
        """The words of each claim that the first row of the review names, by id."""
        found = {}
        for (number, claim_id), places in self._places.items():
            if number == revision and places[0][0] == 0 and places[0][1] is not None:
                found[claim_id] = places[0][1]
        return found

    @property
    def claim_ids(self) -> set[str]:
        return {claim_id for _number, claim_id in self._places}


def placed_claims() -> Subquery:
    """Review and id of every claim that stands in the present draft of its review."""
    present = select(RevisionRow.review_id, RevisionRow.number).where(RevisionRow.left_as.is_(None)).subquery()
    # SQLite takes the other columns from the row that has the maximum
    newest = (
        select(
            PlacementRow.review_id,
            PlacementRow.claim_id,
            PlacementRow.start,
            func.max(PlacementRow.sequence),
        )
        .join(
            present,
            and_(present.c.review_id == PlacementRow.review_id, present.c.number == PlacementRow.revision),
        )
        .group_by(PlacementRow.review_id, PlacementRow.claim_id)
        .subquery()
    )
    return select(newest.c.review_id, newest.c.claim_id).where(newest.c.start.is_not(None)).subquery()


def _placing(claim_id: str, start: int | None, end: int | None, carried: str | None) -> Placing:
    span = None if start is None or end is None else TextSpan(start, end)
    return Placing(claim_id, span, Carried(carried) if carried else None)


def _all_places(review_id: str, until: int | None = None) -> Select[str, int, int, int | None, int | None, str | None]:
    placed = (
        select(
            PlacementRow.claim_id,
            PlacementRow.revision,
            PlacementRow.sequence,
            PlacementRow.start,
            PlacementRow.end,
            PlacementRow.carried,
        )
        .where(PlacementRow.review_id == review_id)
        .order_by(PlacementRow.sequence)
    )
    return placed if until is None else placed.where(PlacementRow.sequence < until)
