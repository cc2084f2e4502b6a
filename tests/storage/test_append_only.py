"""A database guards its record as the list of triggers says."""

from __future__ import annotations

from factcheck_app.storage.append_only import append_only_triggers, missing_triggers
from factcheck_app.storage.review_database import ReviewDatabase


def test_every_trigger_that_is_expected_is_made(database: ReviewDatabase) -> None:
    with database.reading() as session:
        assert missing_triggers(session) == []
    assert len(append_only_triggers()) == 18
