"""The sixth schema: what is said of a review as a whole, and reviews that are deleted for good."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_OF_REVIEWS = ("decisions", "shapings")
_DELETED = "EXISTS (SELECT 1 FROM deleted_reviews WHERE review_id = OLD.review_id)"


def upgrade() -> None:
    """Adds tables; decisions and shapings may be taken away once their review stands among the deleted ones."""
    op.create_table(
        "deleted_reviews",
        sa.Column("review_id", sa.String(32), primary_key=True),
        sa.Column("sequence", sa.Integer, sa.ForeignKey("audit_rows.sequence"), nullable=False),
    )
    op.create_table(
        "review_events",
        sa.Column("sequence", sa.Integer, sa.ForeignKey("audit_rows.sequence"), primary_key=True, autoincrement=False),
        sa.Column("review_id", sa.String(32), sa.ForeignKey("reviews.id"), nullable=False, index=True),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("subject", sa.String(40), nullable=False),
        sa.Column("code", sa.String(64), nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("items", sa.JSON, nullable=False),
        sa.Column("reviewer_id", sa.String(32), sa.ForeignKey("reviewers.id"), nullable=False),
        sa.Column("at", sa.String(35), nullable=False),
        sa.Column("imported", sa.Boolean, nullable=False),
    )
    op.create_table(
        "time_spent",
        sa.Column("review_id", sa.String(32), sa.ForeignKey("reviews.id"), primary_key=True),
        sa.Column("reviewer_id", sa.String(32), sa.ForeignKey("reviewers.id"), primary_key=True),
        sa.Column("seconds", sa.Integer, nullable=False),
    )
    for table in _OF_REVIEWS:
        op.execute(f"DROP TRIGGER {table}_refuse_delete")
    for table in (*_OF_REVIEWS, "review_events"):
        refusal = f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
        op.execute(f"CREATE TRIGGER {table}_refuse_delete BEFORE DELETE ON {table} WHEN NOT {_DELETED} {refusal}")
    for table, key in (("review_events", "sequence"), ("deleted_reviews", "review_id")):
        refusal = f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
        there = f"EXISTS (SELECT 1 FROM {table} WHERE {key} = NEW.{key})"  # noqa: S608
        op.execute(f"CREATE TRIGGER {table}_refuse_update BEFORE UPDATE ON {table} {refusal}")
        op.execute(f"CREATE TRIGGER {table}_refuse_replace BEFORE INSERT ON {table} WHEN {there} {refusal}")
    refusal = "BEGIN SELECT RAISE(ABORT, 'deleted_reviews is append-only'); END"
    op.execute(f"CREATE TRIGGER deleted_reviews_refuse_delete BEFORE DELETE ON deleted_reviews {refusal}")
