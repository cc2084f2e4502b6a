"""Appends rows to the audit chain, inside the transaction of what they record."""

from __future__ import annotations

import json
import secrets
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Integer, String, bindparam, column, func, insert, select, table
from sqlalchemy.orm import Session

from factcheck_app import __version__
from factcheck_app.domain.decision import Decision, Judgement
from factcheck_app.domain.editorial_status import EditorialStatus
from factcheck_app.domain.errors import ReviewSignedOff
from factcheck_app.domain.evidence import Passage, SourceText
from factcheck_app.domain.review import AuditHead, Review, ReviewStatus
from factcheck_app.domain.review_event import EventKind, ReviewEvent
from factcheck_app.domain.shaping import Placing, Shaping
from factcheck_app.domain.source import Source
from factcheck_app.storage.audit_entry import FORMAT, NO_HASH, canonical, chain_hash, digest, row_hash_of
from factcheck_app.storage.rows import AuditRow, DigestKeyRow, ReviewRow
from factcheck_app.storage.storable_text import storable
from factcheck_app.storage.times import to_words

# Statements of every decision are built once: building costs more than running them.
# SQLite's own counter survives deleted rows, so that a sequence is never used again.
_COUNTERS = table("sqlite_sequence", column("name", String), column("seq", Integer))
_USED = select(_COUNTERS.c.seq).where(_COUNTERS.c.name == AuditRow.__tablename__).scalar_subquery()
_LAST = select(AuditRow.row_hash).order_by(AuditRow.sequence.desc()).limit(1)
_OF_REVIEW = AuditRow.review_id == bindparam("review_id")
_LAST_ROW = select(AuditRow.review_row).where(_OF_REVIEW).order_by(AuditRow.sequence.desc()).limit(1)
_LAST_HASH = select(AuditRow.review_hash).where(_OF_REVIEW).order_by(AuditRow.sequence.desc()).limit(1)
_STATUS = select(ReviewRow.status).where(ReviewRow.id == bindparam("review_id"))
_ENDS = select(
    # a counter that was set back by hand must not stop the record
    func.max(func.coalesce(_USED, 0), func.coalesce(select(func.max(AuditRow.sequence)).scalar_subquery(), 0)),
    func.coalesce(_LAST.scalar_subquery(), NO_HASH),
    func.coalesce(_LAST_ROW.scalar_subquery(), 0),
    func.coalesce(_LAST_HASH.scalar_subquery(), NO_HASH),
    _STATUS.scalar_subquery(),
)
_APPEND = insert(AuditRow)
ATTACHED = "source_attached"
LOOKED_UP = "source_looked_up"
ADDED = "source_added"
LINKED = "source_linked"
# a tuple: a forged action need not be hashable
SOURCE_ACTIONS = (LOOKED_UP, ADDED, LINKED)
DELETED = "review_deleted"
# A review that is signed off takes these nevertheless, for they change nothing that was judged. What became known of a
# source since, a retraction above all, is the services' word and is told of signed reviews too.
WHILE_SIGNED_OFF = frozenset(
    {
        str(EventKind.REOPENED),
        str(EventKind.ARCHIVED),
        str(EventKind.TAKEN_FROM_ARCHIVE),
        str(EventKind.DUE_SET),
        str(EventKind.TAGS_SET),
        LOOKED_UP,
        DELETED,
    }
)
# where a reviewer took a decision over from: the row alone says it
TAKEN_FROM = "taken_from"
# where a session keeps the last sequence that it gave
LAST_SEQUENCE = "last_sequence"


def append_row(session: Session, review_id: str, entry: dict[str, Any]) -> int:
    """Adds a row to the chain of the database and to that of the review; returns its sequence.

    Whatever changes a review comes through here: ReviewSignedOff is raised where it is locked against this action.
    """
    return append_rows(session, review_id, [entry])[0]


def append_rows(session: Session, review_id: str, entries: Sequence[dict[str, Any]]) -> list[int]:
    """The same for rows that follow each other at once: the ends of the chains are asked for before the first."""
    connection = session.connection()
    used, previous, review_row, review_hash, status = connection.execute(_ENDS, {"review_id": review_id}).one()
    sequence, rows = int(used), []
    for entry in entries:
        if status == ReviewStatus.SIGNED_OFF and entry["action"] not in WHILE_SIGNED_OFF:
            raise ReviewSignedOff
        words = canonical({"format": FORMAT, "program": __version__, "review": review_id, **entry})
        sequence, review_row = sequence + 1, review_row + 1
        review_hash = chain_hash(review_hash, review_row, words)
        row_hash = row_hash_of(previous, sequence, words, review_hash)
        rows.append(
            {
                "sequence": sequence,
                "review_id": review_id,
                "review_row": review_row,
                "entry": words,
                "review_hash": review_hash,
                "previous_hash": previous,
                "row_hash": row_hash,
            }
        )
        previous = row_hash
    if rows:
        connection.execute(_APPEND, rows if len(rows) > 1 else rows[0])
        session.info[LAST_SEQUENCE] = sequence
    return [row["sequence"] for row in rows]


def new_key(session: Session, review_id: str) -> bytes:
    """Makes the key of a new review's digests."""
    key = secrets.token_bytes(32)
    session.add(DigestKeyRow(review_id=review_id, key=key))
    return key


def entry_of_review(key: bytes, review: Review, reviewer_id: str, reviewer: str) -> dict[str, Any]:
    """What the first row of a review says: digests of the draft and of each claim's words, as they are stored."""
    return {
        "action": "review_added",
        "at": to_words(review.created_at),
        "reviewer": reviewer_id,
        "reviewer_name": digest(key, reviewer),
        "revision": review.revision,
        "draft": digest(key, review.article.content),
        "text": digest(key, storable(review.article.text)),
        "claims": {claim.id: digest(key, storable(claim.claim.text)) for claim in review.claims},
    }


def entry_of_source_text(key: bytes, text: SourceText, reviewer_id: str) -> dict[str, Any]:
    """What the row of an attached text says: digests of the file's hash and of the text, as they are stored."""
    return {
        "action": ATTACHED,
        "at": to_words(text.attached_at),
        "reviewer": reviewer_id,
        "reviewer_name": digest(key, text.attached_by),
        "source": text.source_number,
        "file": digest(key, text.sha256),
        "text": digest(key, text.text),
        "access": str(text.access),
        # rows of texts of which nobody said what they are say nothing of it
        **({"told": str(text.told)} if text.told is not None else {}),
    }


def entry_of_source_facts(
    key: bytes, action: str, source: Source, previous: EditorialStatus, reviewer_id: str, reviewer: str, at: datetime
) -> dict[str, Any]:
    """What the row of a source that was looked up or added says; what is then known of all is put to it as digests."""
    return {
        "action": action,
        "at": to_words(at),
        "reviewer": reviewer_id,
        "reviewer_name": digest(key, reviewer),
        "source": source.number,
        "status": [str(previous), str(source.status)],
        "access": str(source.access),
    }


def entry_of_decision(key: bytes, decision: Decision, reviewer_id: str, claim_text: str) -> dict[str, Any]:
    """What the row of a decision says: codes as they are, texts as digests."""
    judgement, taken = decision.judgement, decision.taken_from
    return {
        "action": str(decision.origin),
        "at": to_words(decision.at),
        "reviewer": reviewer_id,
        "reviewer_name": digest(key, decision.reviewer),
        "revision": decision.revision,
        "claim": decision.claim_id,
        "claim_text": digest(key, claim_text),
        "verdict": [str(decision.previous), str(judgement.verdict)],
        **_codes(judgement),
        "note": digest(key, judgement.note),
        "wording": digest(key, judgement.wording),
        "evidence": [_passage(key, passage) for passage in judgement.evidence],
        **({TAKEN_FROM: [taken.review_id, taken.claim_id, to_words(taken.at)]} if taken is not None else {}),
    }


def entry_of_event(key: bytes, event: ReviewEvent, reviewer_id: str) -> dict[str, Any]:
    """What the row of an event says: kind and codes as they are, the reviewer's words as digests."""
    words = event.words
    return {
        "action": str(words.kind),
        "at": to_words(event.at),
        "reviewer": reviewer_id,
        "reviewer_name": digest(key, event.reviewer),
        "subject": words.subject,
        "code": words.code,
        "text": digest(key, words.text),
        "items": [digest(key, item) for item in words.items],
        "imported": event.is_imported,
    }


def entry_of_shaping(key: bytes, shaping: Shaping, reviewer_id: str, words: Mapping[str, str | None]) -> dict[str, Any]:
    """What the row of a shaping says: the deed, and for each claim a digest of place and words, None where it left."""
    return {
        "action": str(shaping.deed),
        "origin": str(shaping.origin),
        "at": to_words(shaping.at),
        "reviewer": reviewer_id,
        "reviewer_name": digest(key, shaping.reviewer),
        "revision": shaping.revision,
        "places": {
            placing.claim_id: digest(key, _in_words(placing, words.get(placing.claim_id))) if placing.span else None
            for placing in shaping.placings
        },
    }


def _in_words(placing: Placing, words: str | None) -> str:
    place = [placing.span.start, placing.span.end] if placing.span else None
    return json.dumps([place, placing.carried and str(placing.carried), words])


def _passage(key: bytes, passage: Passage) -> dict[str, Any]:
    place = [passage.sha256, passage.span.start, passage.span.end, passage.quote, passage.locator]
    return {
        "source": passage.source_number,
        "stance": passage.stance and str(passage.stance),
        "passage": digest(key, json.dumps(place)),
    }


def _codes(judgement: Judgement) -> dict[str, Any]:
    return {
        "reasons": [str(reason) for reason in judgement.reasons],
        "severity": judgement.severity and str(judgement.severity),
        "citation": judgement.citation and str(judgement.citation),
        "set_aside": judgement.set_aside and str(judgement.set_aside),
    }


def read_head(session: Session) -> AuditHead:
    """The last row's hash and the number of rows."""
    rows = session.execute(select(func.count()).select_from(AuditRow)).scalar_one()
    head = session.execute(_LAST).scalar_one_or_none()
    return AuditHead(head or NO_HASH, rows)
