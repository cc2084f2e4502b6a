"""The fourth schema: answers of services, the imported list of retractions, and the network of a review."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Adds tables and a column; what is on record stays as it is, and no review may ask the network."""
    op.create_table(
        "lookup_records",
        sa.Column("provider", sa.String(20), primary_key=True),
        sa.Column("key_kind", sa.String(20), primary_key=True),
        sa.Column("key", sa.Text, primary_key=True),
        sa.Column("fetched_at", sa.String(35), nullable=False),
        sa.Column("record", sa.JSON),
    )
    op.create_table(
        "retraction_watch",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("doi", sa.Text),
        sa.Column("pmid", sa.Text),
        sa.Column("notice", sa.JSON, nullable=False),
    )
    op.create_index("retractions_by_doi", "retraction_watch", ["doi"])
    op.create_index("retractions_by_pmid", "retraction_watch", ["pmid"])
    op.create_table(
        "retraction_files",
        sa.Column("slot", sa.Integer, primary_key=True),
        sa.Column("file_name", sa.Text, nullable=False),
        sa.Column("file_date", sa.String(35), nullable=False),
        sa.Column("imported_at", sa.String(35), nullable=False),
        sa.Column("notices", sa.Integer, nullable=False),
        sa.Column("unread", sa.Integer, nullable=False),
    )
    op.add_column("reviews", sa.Column("network", sa.String(8)))
