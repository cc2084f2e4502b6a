"""Versions of the schema that this program knows, oldest first."""

from __future__ import annotations

from pathlib import Path

from factcheck_app.domain.errors import DatabaseUnusable

KNOWN_SCHEMAS = ("0001", "0002", "0003", "0004", "0005", "0006")
CURRENT_SCHEMA = KNOWN_SCHEMAS[-1]


def is_older(schema: str, path: Path) -> bool:
    """Whether the database is to be brought up to date. Raises DatabaseUnusable where it is of a newer program."""
    if schema not in KNOWN_SCHEMAS:
        raise DatabaseUnusable(
            f"{path} was written by a newer version of this program (schema {schema[:20]}); it has not been touched.",
            "Update the program, or name another database.",
        )
    return schema != KNOWN_SCHEMAS[-1]
