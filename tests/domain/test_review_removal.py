"""What deleting a review does, in words."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from factcheck_app.domain.review_removal import HoldingFile, Removal, goes_words, holding_words, stays_words

REMOVAL = Removal("a" * 32, "Tea", 2, 9, 1, 0, 3, 15, 1, ())


def test_what_goes_and_what_stays_is_counted() -> None:
    assert goes_words(REMOVAL).startswith("These go: 2 drafts, 9 claims, 1 decision with notes and wordings, 3 entries")
    assert "15 rows of the audit trail" in stays_words(REMOVAL)
    assert "1 request in the ledger" in stays_words(REMOVAL)


def test_backups_that_hold_it_are_named() -> None:
    assert holding_words(REMOVAL) == "No backup holds it."
    files = tuple(HoldingFile(Path("/data/b") / str(day), datetime(2026, 11, day, 12, tzinfo=UTC)) for day in (3, 9))
    said = holding_words(replace(REMOVAL, holding=(*files, HoldingFile(Path("/data/kept.db"), None))))
    assert "2 backups of 3 Nov 2026 to 9 Nov 2026 and 1 kept copy still hold it, in /data/b." in said
    assert "until their files are deleted" in said
