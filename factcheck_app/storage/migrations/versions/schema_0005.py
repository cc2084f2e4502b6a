"""The fifth schema: claims that a reviewer shapes, and the next drafts of a review."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_PLACE = 'review_id, claim_id, revision, start, "end"'


def upgrade() -> None:
    """Adds a table, and lets places of claims be appended; what is on record keeps its place under the number 0."""
    op.create_table(
        "shapings",
        sa.Column("sequence", sa.Integer, sa.ForeignKey("audit_rows.sequence"), primary_key=True, autoincrement=False),
        sa.Column("review_id", sa.String(32), sa.ForeignKey("reviews.id"), nullable=False, index=True),
        sa.Column("deed", sa.String(20), nullable=False),
        sa.Column("origin", sa.String(20), nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("reviewer_id", sa.String(32), sa.ForeignKey("reviewers.id"), nullable=False),
        sa.Column("at", sa.String(35), nullable=False),
    )
    refusal = "BEGIN SELECT RAISE(ABORT, 'shapings is append-only'); END"
    for deed in ("UPDATE", "DELETE"):
        op.execute(f"CREATE TRIGGER shapings_refuse_{deed.lower()} BEFORE {deed} ON shapings {refusal}")
    there = "EXISTS (SELECT 1 FROM shapings WHERE sequence = NEW.sequence)"
    op.execute(f"CREATE TRIGGER shapings_refuse_replace BEFORE INSERT ON shapings WHEN {there} {refusal}")
    op.add_column("revisions", sa.Column("left_as", sa.JSON))
    op.create_table(
        "placements_anew",
        sa.Column("review_id", sa.String(32), primary_key=True),
        sa.Column("claim_id", sa.String(40), primary_key=True),
        sa.Column("revision", sa.Integer, primary_key=True),
        sa.Column("sequence", sa.Integer, primary_key=True),
        sa.Column("start", sa.Integer),
        sa.Column("end", sa.Integer),
        sa.Column("carried", sa.String(10)),
        sa.ForeignKeyConstraint(["review_id", "claim_id"], ["claims.review_id", "claims.id"]),
    )
    op.execute(
        f"INSERT INTO placements_anew ({_PLACE}, sequence) SELECT {_PLACE}, 0 FROM placements"  # noqa: S608
    )
    op.drop_table("placements")
    op.rename_table("placements_anew", "placements")
