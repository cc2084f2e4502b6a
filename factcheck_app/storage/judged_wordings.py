"""Every claim of the library that has a verdict, with its words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Row, func, select
from sqlalchemy.orm import Session

from factcheck_app.domain.decision import Origin
from factcheck_app.domain.judged_wording import JudgedWording
from factcheck_app.domain.source import Source
from factcheck_app.domain.verdict import Verdict
from factcheck_app.storage.claim_places import read_places
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.reviewers import reviewer_names
from factcheck_app.storage.row_mapping import decision_of, source_of
from factcheck_app.storage.rows import DECISION_COLUMNS, ClaimRow, DecisionRow, ReviewRow, RevisionRow, SourceRow
from factcheck_app.storage.times import from_words


def read_judged_wordings(database: ReviewDatabase) -> list[JudgedWording]:
    """The newest judgement of each claim that stands in the newest draft of its review and has a verdict.

    Its sources are not read: see `read_leaning_sources`. Raises DatabaseUnusable.
    """
    newest_draft = select(RevisionRow.review_id, func.max(RevisionRow.number)).group_by(RevisionRow.review_id)
    with database.reading() as session:
        titles = {row.id: row.title for row in session.execute(select(ReviewRow.id, ReviewRow.title))}
        names = reviewer_names(session)
        return [
            wording
            for review_id, number in session.execute(newest_draft).all()
            for wording in _of_review(session, review_id, number, titles[review_id], names)
        ]


def read_leaning_sources(
    database: ReviewDatabase, judged: Iterable[JudgedWording]
) -> dict[tuple[str, str], tuple[Source, ...]]:
    """The sources that each of these leans on or was judged by, by review and claim. Raises DatabaseUnusable."""
    by_review: dict[str, dict[str, JudgedWording]] = {}
    for each in judged:
        by_review.setdefault(each.review_id, {})[each.claim_id] = each
    with database.reading() as session:
        return {
            (review_id, claim_id): sources
            for review_id, wordings in by_review.items()
            for claim_id, sources in _sources_of(session, review_id, wordings).items()
        }


def _sources_of(
    session: Session, review_id: str, wordings: Mapping[str, JudgedWording]
) -> dict[str, tuple[Source, ...]]:
    of_claims = select(ClaimRow.id, ClaimRow.findings).where(ClaimRow.review_id == review_id, ClaimRow.id.in_(wordings))
    numbers = {
        row.id: {link[0] for link in row.findings.get("citations", ())}
        | {passage.source_number for passage in wordings[row.id].judgement.evidence}
        for row in session.execute(of_claims)
    }
    wanted = set().union(*numbers.values())
    rows = select(SourceRow).where(SourceRow.review_id == review_id, SourceRow.number.in_(wanted))
    known = {row.number: source_of(row) for row in session.execute(rows).scalars()}
    return {
        claim_id: tuple(known[number] for number in sorted(of_claim) if number in known)
        for claim_id, of_claim in numbers.items()
    }


def _of_review(
    session: Session, review_id: str, number: int, title: str, names: Mapping[str, str]
) -> list[JudgedWording]:
    decisions = _newest_decisions(session, review_id)
    judged = {row.claim_id: row for row in decisions if row.verdict != Verdict.UNDECIDED and row.set_aside is None}
    if not judged:
        return []
    # what a next draft took over was judged before: the day of the judgement counts, not that of the draft
    was_carried = [claim_id for claim_id, row in judged.items() if row.origin == Origin.CARRIED_OVER]
    if was_carried:
        by_hand = (DecisionRow.origin != str(Origin.CARRIED_OVER), DecisionRow.claim_id.in_(was_carried))
        given = {row.claim_id: row.at for row in _newest_decisions(session, review_id, *by_hand)}
    else:
        given = {}
    texts = select(RevisionRow.number, RevisionRow.text).where(RevisionRow.review_id == review_id)
    drafts = {row.number: row.text for row in session.execute(texts)}
    return [
        JudgedWording(
            review_id=review_id,
            review_title=title,
            claim_id=place.claim_id,
            words=place.span.of(drafts[place.revision]),
            judgement=decision.judgement,
            reviewer=decision.reviewer,
            at=from_words(given.get(place.claim_id, judged[place.claim_id].at)),
        )
        for place in read_places(session, review_id)
        if not place.has_left and place.claim_id in judged
        for decision in [decision_of(judged[place.claim_id], names[judged[place.claim_id].reviewer_id])]
    ]


def _newest_decisions(session: Session, review_id: str, *among: ColumnElement[bool]) -> Sequence[Row[Any]]:
    """The newest decision on each claim of the review, of those `among` which it is looked for."""
    newest = (
        select(func.max(DecisionRow.sequence))
        .where(DecisionRow.review_id == review_id, *among)
        .group_by(DecisionRow.claim_id)
    )
    return session.execute(select(*DECISION_COLUMNS).where(DecisionRow.sequence.in_(newest))).all()
