"""The triggers by which the database itself refuses to change what was appended."""

from __future__ import annotations

from sqlalchemy import text
from sqlalchemy.orm import Session

_KEYS = {
    "audit_rows": "sequence",
    "decisions": "sequence",
    "ledger_entries": "number",
    "shapings": "sequence",
    "review_events": "sequence",
    "deleted_reviews": "review_id",
}
# rows that go with their review once it is deleted; the audit rows stay
_OF_REVIEWS = frozenset({"decisions", "shapings", "review_events"})
_UNLESS_DELETED = "WHEN NOT EXISTS (SELECT 1 FROM deleted_reviews WHERE review_id = OLD.review_id) "


def append_only_triggers() -> dict[str, str]:
    """Name and words of each trigger, as the migrations declare them."""
    triggers = {}
    for table, key in _KEYS.items():
        refusal = f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
        for deed in ("UPDATE", "DELETE"):
            name = f"{table}_refuse_{deed.lower()}"
            unless = _UNLESS_DELETED if deed == "DELETE" and table in _OF_REVIEWS else ""
            triggers[name] = f"CREATE TRIGGER {name} BEFORE {deed} ON {table} {unless}{refusal}"
        name = f"{table}_refuse_replace"
        # INSERT OR REPLACE deletes the old row without asking the trigger for DELETE
        there = f"EXISTS (SELECT 1 FROM {table} WHERE {key} = NEW.{key})"  # noqa: S608
        triggers[name] = f"CREATE TRIGGER {name} BEFORE INSERT ON {table} WHEN {there} {refusal}"
    return triggers


def missing_triggers(session: Session) -> list[str]:
    """Names of the triggers that were taken away or changed, sorted."""
    triggers = session.execute(text("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"))
    found = {row.name: row.sql for row in triggers}
    return sorted(name for name, words in append_only_triggers().items() if found.get(name) != words)
