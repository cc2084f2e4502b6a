"""Rows of attached texts inside a transaction: appended with their audit row, read, dropped when nothing needs them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace

from sqlalchemy import ColumnElement, delete, func, select, update
from sqlalchemy.orm import Session

from factcheck_app.domain.errors import InvalidDecision
from factcheck_app.domain.evidence import Passage, SourceText
from factcheck_app.domain.review import Review
from factcheck_app.domain.text_part import TextPart
from factcheck_app.storage import audit_trail
from factcheck_app.storage.audit_entry import digest
from factcheck_app.storage.reviewers import reviewer_id, reviewer_names
from factcheck_app.storage.row_mapping import from_json, source_text_of, source_text_row, to_json
from factcheck_app.storage.rows import AuditRow, DecisionRow, SourceTextRow
from factcheck_app.storage.storable_text import storable
from factcheck_app.storage.times import now, to_words


def append_text(
    session: Session, review_id: str, text: SourceText, content: bytes, key: bytes, imported_by: str | None = None
) -> SourceText:
    """Stores a text with its audit row, which may name who let it in; returns it as stored.

    A file that is attached again while decisions quote it keeps the text they quote, though today's reader may read it
    otherwise. What the reviewer said it is holds for the same file, also where another one was at hand meanwhile.
    """
    text = replace(
        text, text=storable(text.text), file_name=storable(text.file_name), attached_by=storable(text.attached_by)
    )
    text = _as_told(session, review_id, _as_quoted(session, review_id, text), key)
    who = reviewer_id(session, text.attached_by)
    entry = audit_trail.entry_of_source_text(key, text, who)
    if imported_by is not None:
        entry["imported"] = {"by": imported_by, "at": to_words(now())}
    sequence = audit_trail.append_row(session, review_id, entry)
    # the same file attached again is one text, attached anew
    session.execute(delete(SourceTextRow).where(*_of_source(review_id, text), SourceTextRow.sha256 == text.sha256))
    session.add(source_text_row(review_id, text, content, who, sequence))
    session.flush()
    return text


def tell_part(session: Session, review_id: str, text: SourceText, key: bytes, teller: str) -> SourceText:
    """Keeps what the reviewer says the text at hand is, with an audit row; returns it as stored.

    Who attached it, and when, stays; the row says besides who told it now.
    """
    here = (*_of_source(review_id, text), SourceTextRow.sha256 == text.sha256)
    attached_by = session.execute(select(SourceTextRow.reviewer_id).where(*here)).scalar_one()
    told_by = reviewer_id(session, storable(teller))
    entry = audit_trail.entry_of_source_text(key, text, attached_by)
    entry |= {"told_by": told_by, "told_by_name": digest(key, storable(teller)), "told_at": to_words(now())}
    sequence = audit_trail.append_row(session, review_id, entry)
    told = source_text_row(review_id, text, b"", attached_by, sequence)
    changes = {"sequence": sequence, "access": told.access, "layout": told.layout}
    session.execute(update(SourceTextRow).where(*here).values(changes).execution_options(synchronize_session=False))
    session.expire_all()
    return text


def _as_quoted(session: Session, review_id: str, text: SourceText) -> SourceText:
    old = session.execute(
        select(SourceTextRow).where(*_of_source(review_id, text), SourceTextRow.sha256 == text.sha256)
    ).scalar_one_or_none()
    if old is None or all(passage.place[:2] != text.name for _sequence, passage in quoted_passages(session, review_id)):
        return text
    kept = source_text_of(old, "")
    return replace(text, text=kept.text, blocks=kept.blocks, origins=kept.origins)


def _as_told(session: Session, review_id: str, text: SourceText, key: bytes) -> SourceText:
    """The text with what was last said of this very file, where nobody says anything now."""
    if text.told is not None:
        return text
    file = digest(key, text.sha256)
    of_texts = (AuditRow.review_id == review_id, AuditRow.entry.contains(f'"{audit_trail.ATTACHED}"'))
    rows = select(AuditRow.entry).where(*of_texts).order_by(AuditRow.sequence.desc())
    for (words,) in session.execute(rows):
        entry = json.loads(words)
        if (entry.get("source"), entry.get("file")) == (text.source_number, file):
            return text.with_part(TextPart(entry["told"])) if "told" in entry else text
    return text


def drop_replaced(session: Session, review_id: str, text: SourceText) -> None:
    """Drops what `text` replaces for its source, unless a decision quotes it."""
    quoted = {passage.sha256 for _sequence, passage in quoted_passages(session, review_id)}
    session.execute(
        delete(SourceTextRow).where(*_of_source(review_id, text), SourceTextRow.sha256.not_in(quoted | {text.sha256}))
    )


def add_texts(session: Session, review: Review, files: Mapping[str, bytes], key: bytes, importer_id: str) -> None:
    """Stores the texts that a new review came with, replaced ones first; keeps who attached each, and when."""
    for text in (*review.replaced_texts, *review.source_texts):
        append_text(session, review.id, text, files[text.sha256], key, importer_id)


def read_texts(session: Session, review_id: str) -> tuple[tuple[SourceText, ...], tuple[SourceText, ...]]:
    """The texts at hand in the order of their sources, and those that were replaced, oldest first."""
    query = select(SourceTextRow).where(SourceTextRow.review_id == review_id).order_by(SourceTextRow.sequence)
    names = reviewer_names(session)
    at_hand: dict[int, SourceText] = {}
    replaced = []
    for row in session.execute(query).scalars():
        if row.source_number in at_hand:
            replaced.append(at_hand[row.source_number])
        at_hand[row.source_number] = source_text_of(row, names[row.reviewer_id])
    return tuple(at_hand[number] for number in sorted(at_hand)), tuple(replaced)


def check_quotes(session: Session, review_id: str, evidence: tuple[Passage, ...]) -> None:
    """Raises InvalidDecision where a passage is not, word for word, what stands at its place in a text that is kept."""
    for passage in evidence:
        number, sha256, span = passage.place
        # cut out in the database: a source may be a book
        found = session.execute(
            select(func.substr(SourceTextRow.text, span.start + 1, len(span))).where(
                SourceTextRow.review_id == review_id,
                SourceTextRow.source_number == number,
                SourceTextRow.sha256 == sha256,
            )
        ).scalar_one_or_none()
        if found is None:
            raise InvalidDecision(f"The quoted text of source {number} is not at hand.", "Attach the source's text.")
        if not passage.quote or found != passage.quote:
            raise InvalidDecision(
                f"The quote does not stand in the text of source {number} word for word.",
                "Copy it from the attached text.",
            )


def quoted_passages(session: Session, review_id: str) -> Iterator[tuple[int, Passage]]:
    """Every passage of every decision with the decision's sequence."""
    query = select(DecisionRow.sequence, DecisionRow.evidence).where(
        DecisionRow.review_id == review_id, DecisionRow.evidence != to_json(())
    )
    for sequence, evidence in session.execute(query.order_by(DecisionRow.sequence)):
        for passage in from_json(tuple[Passage, ...], evidence):
            yield sequence, passage


def _of_source(review_id: str, text: SourceText) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return SourceTextRow.review_id == review_id, SourceTextRow.source_number == text.source_number
