"""Every claim of the library that has a verdict, with its words; the rest of it is read for those that are wanted."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import and_, func, select
from sqlalchemy.orm import Session

from factcheck_app.domain.decision import Decision, Judgement, Origin
from factcheck_app.domain.judged_wording import JudgedWording
from factcheck_app.domain.source import Source
from factcheck_app.domain.verdict import Verdict
from factcheck_app.storage.earlier_wordings import read_earlier_wordings
from factcheck_app.storage.judged_surroundings import with_surroundings
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.reviewers import reviewer_names
from factcheck_app.storage.row_mapping import decision_of
from factcheck_app.storage.rows import (
    DECISION_COLUMNS,
    DecisionRow,
    PlacementRow,
    ReviewRow,
    RevisionRow,
)
from factcheck_app.storage.times import from_words

_MOVED = (Origin.CARRIED_OVER, Origin.RESTORED)
_VERDICTS = {str(verdict): Judgement(verdict) for verdict in Verdict}
# review and claim
_Name = tuple[str, str]
# number and words of a claim that no longer stands
_NOWHERE = (0, "")


def read_judged_wordings(database: ReviewDatabase) -> list[JudgedWording]:
    """The claims that have a verdict: those that stand in the present draft of each review, and words of before.

    Of the judgement only the verdict is read, no source and nothing that stands about the words: see
    `read_judged_whole`. Fifteen thousand take a third of a second. Raises DatabaseUnusable.
    """
    with database.reading() as session:
        titles = {row.id: row.title for row in session.execute(select(ReviewRow.id, ReviewRow.title))}
        names = reviewer_names(session)
        judged = {(row.review_id, row.claim_id): row for row in session.execute(_NEWEST_VERDICTS)}
        given = _given_at(session, [name for name, row in judged.items() if row.origin in _MOVED], names)
        standing = _standing(session)
        present = [
            JudgedWording(
                review_id=review_id,
                review_title=titles[review_id],
                claim_id=claim_id,
                words=words,
                judgement=_VERDICTS[row.verdict],
                reviewer=names[row.reviewer_id],
                at=given.get((review_id, claim_id)) or from_words(row.at),
                number=number,
            )
            for (review_id, claim_id), (number, words) in standing.items()
            if (row := judged.get((review_id, claim_id))) is not None
        ]
        earlier = read_earlier_wordings(session, {name: words for name, (_number, words) in standing.items()})
        return present + [
            JudgedWording(
                review_id=each.review_id,
                review_title=titles[each.review_id],
                claim_id=each.claim_id,
                words=each.words,
                judgement=_VERDICTS[each.verdict],
                reviewer=names[each.reviewer_id],
                at=from_words(each.at),
                number=standing.get((each.review_id, each.claim_id), _NOWHERE)[0],
                earlier=each.earlier,
            )
            for each in earlier
        ]


def read_judged_whole(
    database: ReviewDatabase, judged: Iterable[JudgedWording]
) -> list[tuple[JudgedWording, tuple[Source, ...]]]:
    """Each of these with its whole judgement and what stands about it, and the sources that it leans on, in order.

    One that was judged anew meanwhile, or is gone, is left out. Raises DatabaseUnusable.
    """
    by_review: dict[str, list[JudgedWording]] = defaultdict(list)
    for each in judged:
        by_review[each.review_id].append(each)
    found = []
    with database.reading() as session:
        names = reviewer_names(session)
        for review_id, wordings in by_review.items():
            decisions = _newest_decisions(session, review_id, wordings, names)
            whole = [
                replace(each, judgement=decisions[each.name].judgement)
                for each in wordings
                if each.name in decisions and decisions[each.name].judgement.verdict is each.judgement.verdict
            ]
            found += with_surroundings(session, review_id, whole)
    return found


_NEWEST = (
    # SQLite takes the other columns from the row that has the maximum
    select(
        DecisionRow.review_id,
        DecisionRow.claim_id,
        DecisionRow.verdict,
        DecisionRow.set_aside,
        DecisionRow.reviewer_id,
        DecisionRow.origin,
        DecisionRow.at,
        func.max(DecisionRow.sequence),
    )
    .group_by(DecisionRow.review_id, DecisionRow.claim_id)
    .subquery()
)
_NEWEST_VERDICTS = select(_NEWEST).where(_NEWEST.c.verdict != str(Verdict.UNDECIDED), _NEWEST.c.set_aside.is_(None))
# a draft is the present one until another takes its place
_IS_PRESENT = RevisionRow.left_as.is_(None)
_PRESENT_TEXTS = select(RevisionRow.review_id, RevisionRow.text).where(_IS_PRESENT)
_PLACED = (
    select(
        PlacementRow.review_id,
        PlacementRow.claim_id,
        PlacementRow.start,
        PlacementRow.end,
        func.max(PlacementRow.sequence),
    )
    .join(
        RevisionRow, and_(RevisionRow.review_id == PlacementRow.review_id, RevisionRow.number == PlacementRow.revision)
    )
    .where(_IS_PRESENT)
    .group_by(PlacementRow.review_id, PlacementRow.claim_id)
)


def _standing(session: Session) -> dict[_Name, tuple[int, str]]:
    """Number and words of every claim that stands in a present draft."""
    places: dict[str, list[tuple[int, int, str]]] = {}
    for review_id, claim_id, start, end, _sequence in session.execute(_PLACED):
        if start is not None and end is not None:
            places.setdefault(review_id, []).append((start, end, claim_id))
    return {
        (review_id, claim_id): (number, text[start:end])
        for review_id, text in session.execute(_PRESENT_TEXTS)
        for number, (start, end, claim_id) in enumerate(sorted(places.get(review_id, ())), start=1)
    }


def _given_at(session: Session, moved: Sequence[_Name], names: Mapping[str, str]) -> dict[_Name, datetime]:
    """When the reviewer said what these claims have now: a draft that came or was taken back is no judgement."""
    by_review: dict[str, list[str]] = {}
    for review_id, claim_id in moved:
        by_review.setdefault(review_id, []).append(claim_id)
    found: dict[_Name, datetime] = {}
    for review_id, claim_ids in by_review.items():
        query = select(*DECISION_COLUMNS).where(DecisionRow.review_id == review_id, DecisionRow.claim_id.in_(claim_ids))
        said: dict[str, list[Decision]] = {}
        for row in session.execute(query.order_by(DecisionRow.sequence)):
            said.setdefault(row.claim_id, []).append(decision_of(row, names[row.reviewer_id]))
        for claim_id, decisions in said.items():
            now = decisions[-1].judgement
            given = [each for each in decisions if each.origin not in _MOVED and each.judgement == now]
            found[review_id, claim_id] = (given or decisions)[-1].at
    return found


def _newest_decisions(
    session: Session, review_id: str, wordings: Iterable[JudgedWording], names: Mapping[str, str]
) -> dict[tuple[str, str, int], Decision]:
    """By the name of the wording: the newest decision on its claim, or the one that was given on its earlier words."""
    earlier = {each.earlier.decision for each in wordings if each.earlier is not None}
    standing = tuple(each.claim_id for each in wordings if each.earlier is None)
    of_claims = (DecisionRow.review_id == review_id, DecisionRow.claim_id.in_(standing))
    newest = set(
        session.execute(
            select(func.max(DecisionRow.sequence)).where(*of_claims).group_by(DecisionRow.claim_id)
        ).scalars()
    )
    found = {}
    for row in session.execute(
        select(*DECISION_COLUMNS).where(DecisionRow.review_id == review_id, DecisionRow.sequence.in_(earlier | newest))
    ):
        decision = decision_of(row, names[row.reviewer_id])
        if row.sequence in earlier:
            found[review_id, row.claim_id, row.sequence] = decision
        if row.sequence in newest:
            found[review_id, row.claim_id, 0] = decision
    return found
