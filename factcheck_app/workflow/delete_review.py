"""Deletes a review for good, and the older files that hold it too where the reviewer wants that."""

from __future__ import annotations

from factcheck_app.domain.review_removal import Removal
from factcheck_app.storage.backups import back_up
from factcheck_app.storage.holding_files import delete_files
from factcheck_app.storage.removal_plan import plan_removal
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.review_removal import Deletion, delete_review


def plan_deletion(database: ReviewDatabase, review_id: str) -> Removal:
    """What deleting it would do. Raises NotFound and DatabaseUnusable."""
    return plan_removal(database, review_id)


def delete_for_good(database: ReviewDatabase, removal: Removal, reviewer: str, *, with_backups: bool) -> Deletion:
    """The audit row that says so, and whether the file is cleared. Raises NotFound and DatabaseUnusable.

    A backup without the review is made before those that hold it are deleted, so that the others stay backed up.
    """
    deletion = delete_review(database, removal.review_id, reviewer)
    if with_backups and removal.holding:
        fresh = back_up(database)
        delete_files([file for file in removal.holding if file.path != fresh])
    return deletion
