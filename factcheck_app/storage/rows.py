"""The tables of the database, as declarative rows."""

from __future__ import annotations

from typing import Any, ClassVar

from sqlalchemy import (
    JSON,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    LargeBinary,
    String,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    """All tables; times are ISO 8601 text in UTC, since SQLite has no type for them."""

    type_annotation_map: ClassVar[dict[Any, Any]] = {dict[str, Any]: JSON, list[Any]: JSON}


def _of_claim() -> ForeignKeyConstraint:
    return ForeignKeyConstraint(["review_id", "claim_id"], ["claims.review_id", "claims.id"])


class ReviewerRow(Base):
    """A reviewer by name; the audit rows know the id alone."""

    __tablename__ = "reviewers"
    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    name: Mapped[str] = mapped_column(Text, unique=True)


class ReviewRow(Base):
    """A review; `version` refuses to overwrite what another session changed.

    `network` is the reviewer's word for this review alone; None leaves it to the settings.
    """

    __tablename__ = "reviews"
    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    title: Mapped[str] = mapped_column(Text)
    status: Mapped[str] = mapped_column(String(20))
    created_at: Mapped[str] = mapped_column(String(35))
    changed_at: Mapped[str] = mapped_column(String(35))
    version: Mapped[int] = mapped_column()
    network: Mapped[str | None] = mapped_column(String(8))
    __mapper_args__: Any = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy reads it as it is


class RevisionRow(Base):
    """One state of the draft: its bytes, and the article read from them.

    `left_as` is what was known of its claims and sources when the next draft came, or when it was taken back; None for
    the draft that the review stands on.
    """

    __tablename__ = "revisions"
    review_id: Mapped[str] = mapped_column(ForeignKey("reviews.id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(Text)
    file_name: Mapped[str] = mapped_column(Text)
    file_format: Mapped[str] = mapped_column(String(20))
    sha256: Mapped[str] = mapped_column(String(64))
    language: Mapped[str | None] = mapped_column(String(8))
    content: Mapped[bytes] = mapped_column(LargeBinary)
    text: Mapped[str] = mapped_column(Text)
    layout: Mapped[dict[str, Any]] = mapped_column()
    left_as: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))


class ClaimRow(Base):
    """A claim with what the program says of it; its id is unique in its review."""

    __tablename__ = "claims"
    review_id: Mapped[str] = mapped_column(ForeignKey("reviews.id"), primary_key=True)
    id: Mapped[str] = mapped_column(String(40), primary_key=True)
    findings: Mapped[dict[str, Any]] = mapped_column()


class PlacementRow(Base):
    """Where a claim stands in a revision from one sequence on, 0 for what the first row of the review says.

    Rows are appended: the newest counts. Without a place the claim no longer stands there.
    """

    __tablename__ = "placements"
    __table_args__ = (_of_claim(),)
    review_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    claim_id: Mapped[str] = mapped_column(String(40), primary_key=True)
    revision: Mapped[int] = mapped_column(primary_key=True)
    sequence: Mapped[int] = mapped_column(primary_key=True)
    start: Mapped[int | None] = mapped_column()
    end: Mapped[int | None] = mapped_column()
    carried: Mapped[str | None] = mapped_column(String(10))


class ShapingRow(Base):
    """One appended change of the claims: added, cut, merged, the next draft, or the last one taken back.

    The placements of its sequence say how; `revision` is the draft that the review stands on from then on.

    Its sequence is that of its audit row.
    """

    __tablename__ = "shapings"
    sequence: Mapped[int] = mapped_column(ForeignKey("audit_rows.sequence"), primary_key=True, autoincrement=False)
    review_id: Mapped[str] = mapped_column(ForeignKey("reviews.id"), index=True)
    deed: Mapped[str] = mapped_column(String(20))
    origin: Mapped[str] = mapped_column(String(20))
    revision: Mapped[int] = mapped_column()
    reviewer_id: Mapped[str] = mapped_column(ForeignKey("reviewers.id"))
    at: Mapped[str] = mapped_column(String(35))


class SourceRow(Base):
    """A cited source. One that left with a draft that was taken back stays, marked in its facts."""

    __tablename__ = "sources"
    review_id: Mapped[str] = mapped_column(ForeignKey("reviews.id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    facts: Mapped[dict[str, Any]] = mapped_column()


class SourceTextRow(Base):
    """A text that was attached to a source: its file, what was read of it, and the audit row that says so.

    Of a source the row with the highest sequence is at hand; older ones stay while a decision quotes them.
    """

    __tablename__ = "source_texts"
    __table_args__ = (
        ForeignKeyConstraint(["review_id", "source_number"], ["sources.review_id", "sources.number"]),
        UniqueConstraint("review_id", "source_number", "sha256", name="one_row_a_text"),
    )
    sequence: Mapped[int] = mapped_column(ForeignKey("audit_rows.sequence"), primary_key=True, autoincrement=False)
    review_id: Mapped[str] = mapped_column(String(32))
    source_number: Mapped[int] = mapped_column()
    sha256: Mapped[str] = mapped_column(String(64))
    file_name: Mapped[str] = mapped_column(Text)
    file_format: Mapped[str] = mapped_column(String(20))
    access: Mapped[str] = mapped_column(String(20))
    content: Mapped[bytes] = mapped_column(LargeBinary, deferred=True)
    text: Mapped[str] = mapped_column(Text)
    layout: Mapped[dict[str, Any]] = mapped_column()
    reviewer_id: Mapped[str] = mapped_column(ForeignKey("reviewers.id"))
    at: Mapped[str] = mapped_column(String(35))


class DecisionRow(Base):
    """One appended decision; its sequence is that of its audit row."""

    __tablename__ = "decisions"
    __table_args__ = (_of_claim(), Index("decisions_by_review", "review_id", "claim_id", "sequence"))
    sequence: Mapped[int] = mapped_column(ForeignKey("audit_rows.sequence"), primary_key=True, autoincrement=False)
    review_id: Mapped[str] = mapped_column(String(32))
    claim_id: Mapped[str] = mapped_column(String(40))
    revision: Mapped[int] = mapped_column()
    verdict: Mapped[str] = mapped_column(String(20))
    previous: Mapped[str] = mapped_column(String(20))
    reasons: Mapped[list[Any]] = mapped_column()
    severity: Mapped[str | None] = mapped_column(String(20))
    citation: Mapped[str | None] = mapped_column(String(20))
    set_aside: Mapped[str | None] = mapped_column(String(20))
    note: Mapped[str] = mapped_column(Text)
    wording: Mapped[str] = mapped_column(Text)
    reviewer_id: Mapped[str] = mapped_column(ForeignKey("reviewers.id"))
    origin: Mapped[str] = mapped_column(String(20))
    at: Mapped[str] = mapped_column(String(35))
    evidence: Mapped[list[Any]] = mapped_column(server_default=text("'[]'"))


# all columns, for reading many decisions without making an object of each
DECISION_COLUMNS = tuple(DecisionRow.__table__.columns)


class AuditRow(Base):
    """One row of the chain: ids, codes and keyed digests, never a text.

    `entry` is canonical JSON of what happened; `review_row` counts the rows of one review from 1, `review_hash` chains
    them, `row_hash` chains all rows of the database.
    """

    __tablename__ = "audit_rows"
    __table_args__ = {"sqlite_autoincrement": True}  # noqa: RUF012 - SQLAlchemy reads it as it is
    sequence: Mapped[int] = mapped_column(primary_key=True)
    review_id: Mapped[str] = mapped_column(String(32), index=True)
    review_row: Mapped[int] = mapped_column()
    entry: Mapped[str] = mapped_column(Text)
    review_hash: Mapped[str] = mapped_column(String(64))
    previous_hash: Mapped[str] = mapped_column(String(64))
    row_hash: Mapped[str] = mapped_column(String(64))


class DigestKeyRow(Base):
    """The key of a review's digests; without it they say nothing about the texts."""

    __tablename__ = "digest_keys"
    review_id: Mapped[str] = mapped_column(ForeignKey("reviews.id"), primary_key=True)
    key: Mapped[bytes] = mapped_column(LargeBinary)


class UnfinishedTextRow(Base):
    """Typed and not decided; overwritten, outside audit and undo."""

    __tablename__ = "unfinished_texts"
    __table_args__ = (_of_claim(),)
    review_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    claim_id: Mapped[str] = mapped_column(String(40), primary_key=True)
    reviewer_id: Mapped[str] = mapped_column(ForeignKey("reviewers.id"), primary_key=True)
    field: Mapped[str] = mapped_column(String(20), primary_key=True)
    text: Mapped[str] = mapped_column(Text)
    at: Mapped[str] = mapped_column(String(35))


class DeskPlaceRow(Base):
    """Where a reviewer was in a review."""

    __tablename__ = "desk_places"
    review_id: Mapped[str] = mapped_column(ForeignKey("reviews.id"), primary_key=True)
    reviewer_id: Mapped[str] = mapped_column(ForeignKey("reviewers.id"), primary_key=True)
    claim_id: Mapped[str | None] = mapped_column(String(40))
    first_visible: Mapped[int] = mapped_column()
    claim_filter: Mapped[str] = mapped_column(String(20))


class ReviewEventRow(Base):
    """What was said of a review as a whole, or tagged onto a claim; its sequence is that of its audit row."""

    __tablename__ = "review_events"
    sequence: Mapped[int] = mapped_column(ForeignKey("audit_rows.sequence"), primary_key=True, autoincrement=False)
    review_id: Mapped[str] = mapped_column(ForeignKey("reviews.id"), index=True)
    kind: Mapped[str] = mapped_column(String(20))
    subject: Mapped[str] = mapped_column(String(40))
    code: Mapped[str] = mapped_column(String(64))
    text: Mapped[str] = mapped_column(Text)
    items: Mapped[list[Any]] = mapped_column()
    reviewer_id: Mapped[str] = mapped_column(ForeignKey("reviewers.id"))
    at: Mapped[str] = mapped_column(String(35))
    imported: Mapped[bool] = mapped_column()


class DeletedReviewRow(Base):
    """A review that was deleted for good, and the audit row that says so."""

    __tablename__ = "deleted_reviews"
    review_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    sequence: Mapped[int] = mapped_column(ForeignKey("audit_rows.sequence"))


class TimeSpentRow(Base):
    """How long a reviewer's window was active over a review; no part of the record."""

    __tablename__ = "time_spent"
    review_id: Mapped[str] = mapped_column(ForeignKey("reviews.id"), primary_key=True)
    reviewer_id: Mapped[str] = mapped_column(ForeignKey("reviewers.id"), primary_key=True)
    seconds: Mapped[int] = mapped_column()


class OpenReviewRow(Base):
    """The review that lay on the desk; one row."""

    __tablename__ = "open_review"
    slot: Mapped[int] = mapped_column(primary_key=True)
    review_id: Mapped[str | None] = mapped_column(ForeignKey("reviews.id"))


class LedgerRow(Base):
    """One request that left this computer; appended, never changed, and kept when its review is deleted."""

    __tablename__ = "ledger_entries"
    __table_args__ = {"sqlite_autoincrement": True}  # noqa: RUF012 - SQLAlchemy reads it as it is
    number: Mapped[int] = mapped_column(primary_key=True)
    review_id: Mapped[str | None] = mapped_column(String(32))
    at: Mapped[str] = mapped_column(String(35))
    host: Mapped[str] = mapped_column(Text)
    method: Mapped[str] = mapped_column(String(8))
    sent: Mapped[str] = mapped_column(Text)
    why: Mapped[str] = mapped_column(Text)
    status: Mapped[int | None] = mapped_column()
    received: Mapped[int] = mapped_column()
    milliseconds: Mapped[int] = mapped_column()
    problem: Mapped[str] = mapped_column(Text)


class LookupRecordRow(Base):
    """What a service answered to one identifier; `record` is None where it knew no such work."""

    __tablename__ = "lookup_records"
    provider: Mapped[str] = mapped_column(String(20), primary_key=True)
    key_kind: Mapped[str] = mapped_column(String(20), primary_key=True)
    key: Mapped[str] = mapped_column(Text, primary_key=True)
    fetched_at: Mapped[str] = mapped_column(String(35))
    record: Mapped[list[Any] | None] = mapped_column(JSON(none_as_null=True))


class RetractionRow(Base):
    """A notice of the imported list of retractions, under the work's own identifiers."""

    __tablename__ = "retraction_watch"
    __table_args__ = (Index("retractions_by_doi", "doi"), Index("retractions_by_pmid", "pmid"))
    number: Mapped[int] = mapped_column(primary_key=True)
    doi: Mapped[str | None] = mapped_column(Text)
    pmid: Mapped[str | None] = mapped_column(Text)
    notice: Mapped[list[Any]] = mapped_column()


class RetractionFileRow(Base):
    """Which list of retractions was imported; one row."""

    __tablename__ = "retraction_files"
    slot: Mapped[int] = mapped_column(primary_key=True)
    file_name: Mapped[str] = mapped_column(Text)
    file_date: Mapped[str] = mapped_column(String(35))
    imported_at: Mapped[str] = mapped_column(String(35))
    notices: Mapped[int] = mapped_column()
    unread: Mapped[int] = mapped_column()
