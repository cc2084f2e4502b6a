"""Verdicts on words that a claim no longer has: the author changed or dropped them, or the reviewer reshaped it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from sqlalchemy import Row, and_, func, select
from sqlalchemy.orm import Session

from factcheck_app.domain.decision import Origin, places_that_stand
from factcheck_app.domain.draft_order import DRAFT_DEEDS, order_drafts
from factcheck_app.domain.judged_wording import EarlierWords
from factcheck_app.domain.shaping import Deed
from factcheck_app.domain.verdict import Verdict
from factcheck_app.storage.rows import DecisionRow, PlacementRow, RevisionRow, ShapingRow

_LETTERS = re.compile(r"\w+")
# numbers of references, which may change while the words stay: "[3, 5]", "¹²"
_MARKS = re.compile(r"\[[\d\s,;\u2010-\u2015-]+\]|[¹²³⁰⁴-⁹]")
# what a draft brought along, or gave back, was said before: it is found there with its day
_BROUGHT_ALONG = (Origin.CARRIED_OVER, Origin.REWORDED, Origin.RESTORED)
# review and claim, review and draft
_Claim = tuple[str, str]
_Draft = tuple[str, int]
# review, claim, draft, sequence, verdict, why it is set aside, who, origin, when
_Said = Row[str, str, int, int, str, str | None, str, str, str]
_Letters = tuple[str, ...]
# the words as they stand, the newest decision on them, and where they stood
_OnWords = tuple[str, _Said, EarlierWords]


class _Place(NamedTuple):
    """Where a claim stands from a sequence on; without a start it stands there no more."""

    draft: int
    start: int | None
    end: int | None
    sequence: int


@dataclass(frozen=True, slots=True)
class EarlierVerdict:
    """Words that a claim had, and the newest verdict on them; `at` is ISO 8601."""

    review_id: str
    claim_id: str
    words: str
    verdict: str
    reviewer_id: str
    at: str
    earlier: EarlierWords


def read_earlier_wordings(session: Session, present: Mapping[_Claim, str]) -> Iterator[EarlierVerdict]:
    """What was judged in other words than the claims have now; `present` are the words of all that stand.

    Words that came back with a next draft are told too while their verdict waits for an answer there. A draft that was
    taken back tells nothing, and of the same words of a claim the newest decision counts.
    """
    judged: dict[_Claim, list[_Said]] = defaultdict(list)
    for said in session.execute(_DECISIONS):
        judged[said[0], said[1]].append(said)
    if not judged:
        return
    past = _Past(session, judged)
    for claim, said_of_claim in judged.items():
        decisions = [said_of_claim[place] for place in places_that_stand((each[2], each[7]) for each in said_of_claim)]
        if not decisions:
            continue
        now = _letters(present.get(claim, ""))
        is_put_off = decisions[-1].origin == Origin.REWORDED
        for key, (words, said, earlier) in past.newest_on_words(claim, decisions).items():
            is_verdict = said.verdict != Verdict.UNDECIDED and said.set_aside is None
            if is_verdict and (is_put_off or key != now):
                yield EarlierVerdict(*claim, words, said.verdict, said.reviewer_id, said.at, earlier)


class _Past:
    """Texts of their drafts and places of these claims, which were placed more than once."""

    def __init__(self, session: Session, claims: Container[_Claim]) -> None:
        self._taken_back = set(_taken_back(session))
        self._texts = {(row.review_id, row.number): row.text for row in session.execute(_TEXTS)}
        self._places: dict[tuple[_Claim, int], list[_Place]] = defaultdict(list)
        for review_id, claim_id, draft, start, end, sequence in session.execute(_PLACED):
            claim = review_id, claim_id
            if claim in claims:
                self._places[claim, draft].append(_Place(draft, start, end, sequence))

    def newest_on_words(self, claim: _Claim, decisions: Sequence[_Said]) -> dict[_Letters, _OnWords]:
        """The newest decision on each wording that the claim had, and where it had it last; decisions oldest first."""
        found: dict[_Letters, _OnWords] = {}
        for said in decisions:
            place = self._place(claim, said.revision, before=said.sequence)
            if place is None or (said.review_id, said.revision) in self._taken_back:
                continue
            words, last = self._words(claim, place), self._place(claim, said.revision)
            key = _letters(words)
            is_reshaped = last is not place and (last is None or _letters(self._words(claim, last)) != key)
            earlier = EarlierWords(said.revision, place.start or 0, said.sequence, is_reshaped)
            if said.origin not in _BROUGHT_ALONG:
                found[key] = words, said, earlier
            elif said.origin == Origin.CARRIED_OVER and key in found:
                given = found[key][1]
                found[key] = words, given, replace(earlier, decision=given.sequence)
        return found

    def _place(self, claim: _Claim, draft: int, *, before: int | None = None) -> _Place | None:
        """Where it stood in the draft when this sequence was given, or stood last; None where it did not stand."""
        known = [each for each in self._places.get((claim, draft), ()) if before is None or each.sequence < before]
        return known[-1] if known and known[-1].start is not None else None

    def _words(self, claim: _Claim, place: _Place) -> str:
        text: str = self._texts[claim[0], place.draft]
        return text[place.start : place.end]


# a claim that was placed once has the words that it was judged in
_MOVED = (
    select(PlacementRow.review_id, PlacementRow.claim_id)
    .group_by(PlacementRow.review_id, PlacementRow.claim_id)
    .having(func.count() > 1)
    .subquery()
)
_DECISIONS = (
    select(
        DecisionRow.review_id,
        DecisionRow.claim_id,
        DecisionRow.revision,
        DecisionRow.sequence,
        DecisionRow.verdict,
        DecisionRow.set_aside,
        DecisionRow.reviewer_id,
        DecisionRow.origin,
        DecisionRow.at,
    )
    .join(_MOVED, and_(_MOVED.c.review_id == DecisionRow.review_id, _MOVED.c.claim_id == DecisionRow.claim_id))
    .order_by(DecisionRow.sequence)
)
_PLACED = (
    select(
        PlacementRow.review_id,
        PlacementRow.claim_id,
        PlacementRow.revision,
        PlacementRow.start,
        PlacementRow.end,
        PlacementRow.sequence,
    )
    .join(_MOVED, and_(_MOVED.c.review_id == PlacementRow.review_id, _MOVED.c.claim_id == PlacementRow.claim_id))
    .order_by(PlacementRow.sequence)
)
_TEXTS = select(RevisionRow.review_id, RevisionRow.number, RevisionRow.text).where(
    RevisionRow.review_id.in_(select(_MOVED.c.review_id))
)


def _taken_back(session: Session) -> Iterator[_Draft]:
    """The drafts of all reviews that were taken back."""
    deeds = [str(deed) for deed in DRAFT_DEEDS]
    columns = (ShapingRow.review_id, ShapingRow.sequence, ShapingRow.deed, ShapingRow.revision)
    steps: dict[str, list[tuple[int, Deed, int]]] = defaultdict(list)
    for row in session.execute(select(*columns).where(ShapingRow.deed.in_(deeds)).order_by(ShapingRow.sequence)):
        steps[row.review_id].append((row.sequence, Deed(row.deed), row.revision))
    for review_id, of_review in steps.items():
        # which draft was the first is nothing to what was taken back
        for draft in order_drafts(0, of_review).taken_back_at:
            yield review_id, draft


def _letters(words: str) -> _Letters:
    """The words by which two wordings of one claim are one, whatever stands between them."""
    return tuple(_LETTERS.findall(_MARKS.sub(" ", words).casefold()))
