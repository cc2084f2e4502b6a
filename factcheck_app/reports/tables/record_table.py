"""What belongs to the whole review, as rows of a name and a value."""

from __future__ import annotations

from factcheck_app.reports.formats import ExportMaterial
from factcheck_app.reports.printable_text import one_line
from factcheck_app.reports.tables.table import Cell, Column, Table

COLUMNS = (Column("about the record", 26), Column("value", 90))


def record_table(material: ExportMaterial) -> Table:
    """Title, draft, audit head, and the command that verifies the record against it."""
    review, head = material.review, material.audit_head
    rows: tuple[tuple[Cell, ...], ...] = (
        ("review", one_line(review.title)),
        ("review id", review.id),
        ("status", str(review.status)),
        ("draft file", one_line(review.article.file_name) or "pasted text"),
        ("draft sha256", review.article.sha256),
        ("opened at", review.created_at),
        ("changed at", review.changed_at),
        ("report made at", material.made_at),
        ("audit head", head.head),
        ("audit rows", head.rows),
        ("verify with", f"factcheck database verify --head {head.head} --rows {head.rows}"),
        ("program version", material.program_version),
        ("times", "UTC"),
    )
    return Table("record", COLUMNS, rows)
