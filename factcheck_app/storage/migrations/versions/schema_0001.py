"""The first schema: reviews, claims, decisions and their audit."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_APPEND_ONLY = ("audit_rows", "decisions", "ledger_entries")


def upgrade() -> None:
    """Makes every table, and the triggers that refuse to change what was appended."""
    _make_reviews()
    _make_claims()
    _make_record()
    _make_desk()
    _make_ledger()
    for table in _APPEND_ONLY:
        for deed in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_refuse_{deed.lower()} BEFORE {deed} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
            )


def _of_claim() -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(["review_id", "claim_id"], ["claims.review_id", "claims.id"])


def _make_reviews() -> None:
    op.create_table(
        "reviewers",
        sa.Column("id", sa.String(32), primary_key=True),
        sa.Column("name", sa.Text, nullable=False, unique=True),
    )
    op.create_table(
        "reviews",
        sa.Column("id", sa.String(32), primary_key=True),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("status", sa.String(20), nullable=False),
        sa.Column("created_at", sa.String(35), nullable=False),
        sa.Column("changed_at", sa.String(35), nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
    )
    op.create_table(
        "revisions",
        sa.Column("review_id", sa.String(32), sa.ForeignKey("reviews.id"), primary_key=True),
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("file_name", sa.Text, nullable=False),
        sa.Column("file_format", sa.String(20), nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("language", sa.String(8)),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("layout", sa.JSON, nullable=False),
    )
    op.create_table(
        "digest_keys",
        sa.Column("review_id", sa.String(32), sa.ForeignKey("reviews.id"), primary_key=True),
        sa.Column("key", sa.LargeBinary, nullable=False),
    )


def _make_claims() -> None:
    op.create_table(
        "claims",
        sa.Column("review_id", sa.String(32), sa.ForeignKey("reviews.id"), primary_key=True),
        sa.Column("id", sa.String(40), primary_key=True),
        sa.Column("findings", sa.JSON, nullable=False),
    )
    op.create_table(
        "placements",
        sa.Column("review_id", sa.String(32), primary_key=True),
        sa.Column("claim_id", sa.String(40), primary_key=True),
        sa.Column("revision", sa.Integer, primary_key=True),
        sa.Column("start", sa.Integer, nullable=False),
        sa.Column("end", sa.Integer, nullable=False),
        _of_claim(),
    )
    op.create_table(
        "sources",
        sa.Column("review_id", sa.String(32), sa.ForeignKey("reviews.id"), primary_key=True),
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("facts", sa.JSON, nullable=False),
    )


def _make_record() -> None:
    op.create_table(
        "audit_rows",
        sa.Column("sequence", sa.Integer, primary_key=True),
        sa.Column("review_id", sa.String(32), nullable=False, index=True),
        sa.Column("review_row", sa.Integer, nullable=False),
        sa.Column("entry", sa.Text, nullable=False),
        sa.Column("review_hash", sa.String(64), nullable=False),
        sa.Column("previous_hash", sa.String(64), nullable=False),
        sa.Column("row_hash", sa.String(64), nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "decisions",
        sa.Column("sequence", sa.Integer, sa.ForeignKey("audit_rows.sequence"), primary_key=True, autoincrement=False),
        sa.Column("review_id", sa.String(32), nullable=False),
        sa.Column("claim_id", sa.String(40), nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("verdict", sa.String(20), nullable=False),
        sa.Column("previous", sa.String(20), nullable=False),
        sa.Column("reasons", sa.JSON, nullable=False),
        sa.Column("severity", sa.String(20)),
        sa.Column("citation", sa.String(20)),
        sa.Column("set_aside", sa.String(20)),
        sa.Column("note", sa.Text, nullable=False),
        sa.Column("wording", sa.Text, nullable=False),
        sa.Column("reviewer_id", sa.String(32), sa.ForeignKey("reviewers.id"), nullable=False),
        sa.Column("origin", sa.String(20), nullable=False),
        sa.Column("at", sa.String(35), nullable=False),
        _of_claim(),
    )
    op.create_index("decisions_by_review", "decisions", ["review_id", "claim_id", "sequence"])


def _make_desk() -> None:
    op.create_table(
        "unfinished_texts",
        sa.Column("review_id", sa.String(32), primary_key=True),
        sa.Column("claim_id", sa.String(40), primary_key=True),
        sa.Column("reviewer_id", sa.String(32), sa.ForeignKey("reviewers.id"), primary_key=True),
        sa.Column("field", sa.String(20), primary_key=True),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("at", sa.String(35), nullable=False),
        _of_claim(),
    )
    op.create_table(
        "desk_places",
        sa.Column("review_id", sa.String(32), sa.ForeignKey("reviews.id"), primary_key=True),
        sa.Column("reviewer_id", sa.String(32), sa.ForeignKey("reviewers.id"), primary_key=True),
        sa.Column("claim_id", sa.String(40)),
        sa.Column("first_visible", sa.Integer, nullable=False),
        sa.Column("claim_filter", sa.String(20), nullable=False),
    )
    op.create_table(
        "open_review",
        sa.Column("slot", sa.Integer, primary_key=True),
        sa.Column("review_id", sa.String(32), sa.ForeignKey("reviews.id")),
    )


def _make_ledger() -> None:
    op.create_table(
        "ledger_entries",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("review_id", sa.String(32)),
        sa.Column("at", sa.String(35), nullable=False),
        sa.Column("host", sa.Text, nullable=False),
        sa.Column("method", sa.String(8), nullable=False),
        sa.Column("sent", sa.Text, nullable=False),
        sa.Column("why", sa.Text, nullable=False),
        sa.Column("status", sa.Integer),
        sa.Column("received", sa.Integer, nullable=False),
        sa.Column("milliseconds", sa.Integer, nullable=False),
        sa.Column("problem", sa.Text, nullable=False),
        sqlite_autoincrement=True,
    )
