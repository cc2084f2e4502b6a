"""Every claim of the library that has a verdict, with its words; the rest of it is read for those that are wanted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import and_, func, select
from sqlalchemy.orm import Session

from factcheck_app.domain.decision import Decision, Judgement, Origin
from factcheck_app.domain.judged_wording import JudgedWording
from factcheck_app.domain.source import Source
from factcheck_app.domain.verdict import Verdict
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.reviewers import reviewer_names
from factcheck_app.storage.row_mapping import decision_of, source_of
from factcheck_app.storage.rows import (
    DECISION_COLUMNS,
    ClaimRow,
    DecisionRow,
    PlacementRow,
    ReviewRow,
    RevisionRow,
    SourceRow,
)
from factcheck_app.storage.times import from_words

_MOVED = (Origin.CARRIED_OVER, Origin.RESTORED)
_VERDICTS = {str(verdict): Judgement(verdict) for verdict in Verdict}
# review and claim
_Name = tuple[str, str]


def read_judged_wordings(database: ReviewDatabase) -> list[JudgedWording]:
    """The claims that stand in the present draft of each review and have a verdict.

    Of the judgement only the verdict is read, and no source: see `read_judged_whole`. Fifteen thousand take a third of
    a second. Raises DatabaseUnusable.
    """
    with database.reading() as session:
        titles = {row.id: row.title for row in session.execute(select(ReviewRow.id, ReviewRow.title))}
        names = reviewer_names(session)
        judged = {(row.review_id, row.claim_id): row for row in session.execute(_NEWEST_VERDICTS)}
        given = _given_at(session, [name for name, row in judged.items() if row.origin in _MOVED], names)
        places = _places(session, {review_id for review_id, _claim in judged})
        return [
            JudgedWording(
                review_id=review_id,
                review_title=titles[review_id],
                claim_id=claim_id,
                words=text[start:end],
                judgement=_VERDICTS[row.verdict],
                reviewer=names[row.reviewer_id],
                at=given.get((review_id, claim_id)) or from_words(row.at),
                number=number,
            )
            for review_id, text in session.execute(_PRESENT_TEXTS)
            for number, (start, end, claim_id) in enumerate(places.get(review_id, ()), start=1)
            if (row := judged.get((review_id, claim_id))) is not None
        ]


def read_judged_whole(
    database: ReviewDatabase, judged: Iterable[JudgedWording]
) -> list[tuple[JudgedWording, tuple[Source, ...]]]:
    """Each of these with its whole judgement, and the sources that it leans on or was judged by, in their order.

    One that was judged anew meanwhile, or is gone, is left out. Raises DatabaseUnusable.
    """
    by_review: dict[str, dict[str, JudgedWording]] = {}
    for each in judged:
        by_review.setdefault(each.review_id, {})[each.claim_id] = each
    found = []
    with database.reading() as session:
        names = reviewer_names(session)
        for review_id, wordings in by_review.items():
            whole = {
                claim_id: replace(wordings[claim_id], judgement=decision.judgement)
                for claim_id, decision in _newest_decisions(session, review_id, wordings, names)
                if decision.judgement.verdict is wordings[claim_id].judgement.verdict
            }
            sources = _sources_of(session, review_id, whole)
            found += [(each, sources.get(claim_id, ())) for claim_id, each in whole.items()]
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


def _places(session: Session, review_ids: set[str]) -> dict[str, list[tuple[int, int, str]]]:
    """Start, end and claim of all that stands in the present drafts of these reviews, in the order of place."""
    found: dict[str, list[tuple[int, int, str]]] = {}
    for review_id, claim_id, start, end, _sequence in session.execute(_PLACED):
        if review_id in review_ids and start is not None and end is not None:
            found.setdefault(review_id, []).append((start, end, claim_id))
    return {review_id: sorted(places) for review_id, places in found.items()}


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
    session: Session, review_id: str, claim_ids: Iterable[str], names: Mapping[str, str]
) -> Iterator[tuple[str, Decision]]:
    of_claims = (DecisionRow.review_id == review_id, DecisionRow.claim_id.in_(tuple(claim_ids)))
    newest = select(func.max(DecisionRow.sequence)).where(*of_claims).group_by(DecisionRow.claim_id)
    for row in session.execute(select(*DECISION_COLUMNS).where(DecisionRow.sequence.in_(newest))):
        yield row.claim_id, decision_of(row, names[row.reviewer_id])


def _sources_of(
    session: Session, review_id: str, wordings: Mapping[str, JudgedWording]
) -> dict[str, tuple[Source, ...]]:
    of_claims = select(ClaimRow.id, ClaimRow.findings).where(ClaimRow.review_id == review_id, ClaimRow.id.in_(wordings))
    numbers = {
        row.id: {link[0] for link in row.findings.get("citations", ())}
        | {passage.source_number for passage in wordings[row.id].judgement.evidence}
        for row in session.execute(of_claims)
    }
    wanted = set[int]().union(*numbers.values())
    rows = select(SourceRow).where(SourceRow.review_id == review_id, SourceRow.number.in_(wanted))
    known = {row.number: source_of(row) for row in session.execute(rows).scalars()}
    return {
        claim_id: tuple(known[number] for number in sorted(of_claim) if number in known)
        for claim_id, of_claim in numbers.items()
    }
