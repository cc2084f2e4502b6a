"""Reads the audit chain row by row, as it is stored."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

from sqlalchemy import select
from sqlalchemy.orm import Session

from factcheck_app.domain.audit_row import AuditRow
from factcheck_app.storage import rows

_COLUMNS = [getattr(rows.AuditRow, field.name) for field in fields(AuditRow)]


def read_rows(session: Session) -> Iterator[AuditRow]:
    """Every row of the database's chain, in order; rows of every review, without a text."""
    for row in session.execute(select(*_COLUMNS).order_by(rows.AuditRow.sequence)).yield_per(500):
        yield AuditRow(*row)
