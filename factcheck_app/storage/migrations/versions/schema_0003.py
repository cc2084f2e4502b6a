"""The third schema: a row that was appended is not replaced either."""

from __future__ import annotations

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_KEYS = {"audit_rows": "sequence", "decisions": "sequence", "ledger_entries": "number"}


def upgrade() -> None:
    """Adds the triggers that refuse INSERT OR REPLACE; what is on record stays as it is."""
    for table, key in _KEYS.items():
        there = f"EXISTS (SELECT 1 FROM {table} WHERE {key} = NEW.{key})"  # noqa: S608
        op.execute(
            f"CREATE TRIGGER {table}_refuse_replace BEFORE INSERT ON {table} WHEN {there} "
            f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
        )
