"""Decisions that were taken in another library enter the record of this one, and the record says so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import insert
from sqlalchemy.orm import Session

from factcheck_app.domain.decision import Decision, Origin
from factcheck_app.domain.review import Review
from factcheck_app.domain.verdict import Verdict
from factcheck_app.storage.attached_texts import check_quotes
from factcheck_app.storage.audit_trail import append_row, entry_of_decision
from factcheck_app.storage.reviewers import reviewer_id
from factcheck_app.storage.row_mapping import decision_columns
from factcheck_app.storage.rows import DecisionRow
from factcheck_app.storage.storable_text import storable, storable_judgement
from factcheck_app.storage.times import now, to_words


def append_imported(
    session: Session, review: Review, history: Sequence[Decision], key: bytes, importer_id: str
) -> None:
    """Appends each decision with its own reviewer and time; its audit row says who let it in, when, and what it was.

    What each replaced is worked out anew: a claim's verdicts follow each other in this record too.
    """
    imported_at = to_words(now())
    verdicts: dict[str, Verdict] = {}
    rows = []
    for told in history:
        text = storable(review.claim(told.claim_id).claim.text)
        judgement = storable_judgement(told.judgement)
        check_quotes(session, review.id, judgement.evidence)
        previous = verdicts.get(told.claim_id, Verdict.UNDECIDED)
        verdicts[told.claim_id] = judgement.verdict
        who = reviewer_id(session, told.reviewer)
        decision = replace(
            told,
            judgement=judgement,
            previous=previous,
            reviewer=storable(told.reviewer),
            revision=review.revision,
            origin=Origin.IMPORTED,
        )
        entry = entry_of_decision(key, decision, who, text)
        entry["imported"] = {
            "at": imported_at,
            "by": importer_id,
            "sequence": told.sequence,
            "revision": told.revision,
            "origin": str(told.origin),
        }
        decision = replace(decision, sequence=append_row(session, review.id, entry))
        rows.append(decision_columns(review.id, decision, who))
    if rows:
        session.connection().execute(insert(DecisionRow), rows)
