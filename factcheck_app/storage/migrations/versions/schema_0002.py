"""The second schema: texts of sources, and the passages that a decision quotes."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Adds a table and a column; what is on record stays as it is, and quotes nothing."""
    op.create_table(
        "source_texts",
        sa.Column("sequence", sa.Integer, sa.ForeignKey("audit_rows.sequence"), primary_key=True, autoincrement=False),
        sa.Column("review_id", sa.String(32), nullable=False),
        sa.Column("source_number", sa.Integer, nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("file_name", sa.Text, nullable=False),
        sa.Column("file_format", sa.String(20), nullable=False),
        sa.Column("access", sa.String(20), nullable=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("layout", sa.JSON, nullable=False),
        sa.Column("reviewer_id", sa.String(32), sa.ForeignKey("reviewers.id"), nullable=False),
        sa.Column("at", sa.String(35), nullable=False),
        sa.ForeignKeyConstraint(["review_id", "source_number"], ["sources.review_id", "sources.number"]),
        sa.UniqueConstraint("review_id", "source_number", "sha256", name="one_row_a_text"),
    )
    op.add_column("decisions", sa.Column("evidence", sa.JSON, nullable=False, server_default=sa.text("'[]'")))
