"""The texts of sources: attached with a row in the audit trail, and read again with the bytes of their files."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from factcheck_app.domain.errors import NotFound
from factcheck_app.domain.evidence import SourceText
from factcheck_app.domain.text_part import TextPart
from factcheck_app.storage.attached_texts import append_text, drop_replaced, read_texts, tell_part
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.rows import DigestKeyRow, ReviewRow, SourceTextRow
from factcheck_app.storage.standing_sources import standing_row
from factcheck_app.storage.times import now, to_words


class SourceTextStore:
    """Attaching decides nothing and is not undone. Raises DatabaseUnusable where the file cannot be used."""

    def __init__(self, database: ReviewDatabase) -> None:
        self._database = database

    def attach(self, review_id: str, text: SourceText, content: bytes) -> SourceText:
        """Stores text and file, and the source's access with them; returns the text as stored. Raises NotFound.

        The time becomes that of the commit. What the source had before is dropped unless a decision quotes it; what
        the reviewer said of the same file before holds on.
        """
        with self._database.transaction() as session:
            source = standing_row(session, review_id, text.source_number)
            if source is None:
                raise NotFound(f"This review has no source {text.source_number}.", "See its sources for the numbers.")
            key = session.execute(select(DigestKeyRow.key).where(DigestKeyRow.review_id == review_id)).scalar_one()
            stored = append_text(session, review_id, replace(text, attached_at=now()), content, key)
            drop_replaced(session, review_id, stored)
            source.facts = {**source.facts, "access": str(stored.access)}
            _touch(session, review_id, stored.attached_at)
        return stored

    def tell_part(self, review_id: str, source_number: int, part: TextPart, teller: str) -> SourceText:
        """Stores what the reviewer says the text at hand is; returns it as stored. Raises NotFound."""
        with self._database.transaction() as session:
            source = standing_row(session, review_id, source_number)
            at_hand = {text.source_number: text for text in read_texts(session, review_id)[0]}
            if source is None or source_number not in at_hand:
                raise NotFound(f"No text of source {source_number} is at hand.", "Attach its PDF, page or abstract.")
            text = at_hand[source_number].with_part(part)
            key = session.execute(select(DigestKeyRow.key).where(DigestKeyRow.review_id == review_id)).scalar_one()
            tell_part(session, review_id, text, key, teller)
            source.facts = {**source.facts, "access": str(text.access)}
            _touch(session, review_id, now())
        return text

    def load(self, review_id: str) -> tuple[SourceText, ...]:
        """The texts at hand, in the order of their sources."""
        with self._database.reading() as session:
            return read_texts(session, review_id)[0]

    def content_of(self, review_id: str, source_number: int, sha256: str | None = None) -> bytes:
        """The file of the text at hand, or of the one with this hash, byte for byte. Raises NotFound."""
        query = select(SourceTextRow.content).where(
            SourceTextRow.review_id == review_id, SourceTextRow.source_number == source_number
        )
        if sha256 is not None:
            query = query.where(SourceTextRow.sha256 == sha256)
        with self._database.reading() as session:
            content = session.execute(query.order_by(SourceTextRow.sequence.desc()).limit(1)).scalar_one_or_none()
        if content is None:
            raise NotFound(f"No text of source {source_number} is at hand.", "Attach its PDF, page or abstract.")
        return content

    def contents(self, review_id: str) -> dict[str, bytes]:
        """The files of every text that is kept, at hand or replaced, by their hash."""
        query = select(SourceTextRow.sha256, SourceTextRow.content).where(SourceTextRow.review_id == review_id)
        with self._database.reading() as session:
            return {row.sha256: row.content for row in session.execute(query)}


def _touch(session: Session, review_id: str, at: datetime) -> None:
    session.execute(
        update(ReviewRow)
        .where(ReviewRow.id == review_id)
        .values(changed_at=to_words(at), version=ReviewRow.version + 1)
    )
