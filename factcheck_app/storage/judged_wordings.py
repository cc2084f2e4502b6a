"""Every claim of the library that has a verdict, with its words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from factcheck_app.domain.editorial_status import EditorialStatus
from factcheck_app.domain.judged_wording import JudgedWording
from factcheck_app.domain.verdict import Verdict
from factcheck_app.storage.claim_places import read_places
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.reviewers import reviewer_names
from factcheck_app.storage.row_mapping import decision_of, source_of
from factcheck_app.storage.rows import DECISION_COLUMNS, ClaimRow, DecisionRow, ReviewRow, RevisionRow, SourceRow

_WORST_FIRST = (
    EditorialStatus.RETRACTED,
    EditorialStatus.EXPRESSION_OF_CONCERN,
    EditorialStatus.CORRECTED,
    EditorialStatus.REINSTATED,
    EditorialStatus.NONE_FOUND,
)


def read_judged_wordings(database: ReviewDatabase) -> list[JudgedWording]:
    """The newest judgement of each claim that stands in the newest draft of its review and has a verdict.

    Raises DatabaseUnusable.
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


def _of_review(
    session: Session, review_id: str, number: int, title: str, names: Mapping[str, str]
) -> list[JudgedWording]:
    newest = (
        select(func.max(DecisionRow.sequence)).where(DecisionRow.review_id == review_id).group_by(DecisionRow.claim_id)
    )
    rows = session.execute(select(*DECISION_COLUMNS).where(DecisionRow.sequence.in_(newest))).all()
    decisions = {row.claim_id: decision_of(row, names[row.reviewer_id]) for row in rows}
    judged = {
        claim_id: decision
        for claim_id, decision in decisions.items()
        if decision.judgement.verdict is not Verdict.UNDECIDED and decision.judgement.set_aside is None
    }
    if not judged:
        return []
    texts = select(RevisionRow.number, RevisionRow.text).where(RevisionRow.review_id == review_id)
    drafts = {row.number: row.text for row in session.execute(texts)}
    statuses, leaning = _statuses(session, review_id), _leaning(session, review_id)
    return [
        JudgedWording(
            review_id=review_id,
            review_title=title,
            claim_id=place.claim_id,
            words=place.span.of(drafts[place.revision]),
            judgement=judged[place.claim_id].judgement,
            reviewer=judged[place.claim_id].reviewer,
            at=judged[place.claim_id].at,
            source_status=_worst(statuses, leaning.get(place.claim_id, [])),
        )
        for place in read_places(session, review_id, number)
        if not place.has_left and place.claim_id in judged
    ]


def _statuses(session: Session, review_id: str) -> dict[int, EditorialStatus]:
    rows = session.execute(select(SourceRow).where(SourceRow.review_id == review_id)).scalars()
    return {row.number: source_of(row).status for row in rows}


def _leaning(session: Session, review_id: str) -> dict[str, list[int]]:
    """Numbers of the sources that each claim leans on."""
    rows: Any = session.execute(select(ClaimRow.id, ClaimRow.findings).where(ClaimRow.review_id == review_id))
    return {row.id: [link[0] for link in row.findings.get("citations", ())] for row in rows}


def _worst(statuses: Mapping[int, EditorialStatus], numbers: list[int]) -> EditorialStatus:
    found = {statuses.get(number, EditorialStatus.NOT_CHECKED) for number in numbers}
    return next((status for status in _WORST_FIRST if status in found), EditorialStatus.NOT_CHECKED)
