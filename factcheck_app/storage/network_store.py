"""The reviewer's word on the network for one review."""

from __future__ import annotations

from sqlalchemy import select, update

from factcheck_app.domain.errors import NotFound
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.rows import ReviewRow


class NetworkStore:
    """A permission, and no part of the record. Raises DatabaseUnusable."""

    def __init__(self, database: ReviewDatabase) -> None:
        self._database = database

    def may_ask(self, review_id: str) -> bool | None:
        """What was said for this review; None where nothing was, and for a review that is not stored."""
        query = select(ReviewRow.network).where(ReviewRow.id == review_id)
        with self._database.reading() as session:
            word = session.execute(query).scalar_one_or_none()
        return None if word is None else word == "on"

    def allow(self, review_id: str, allowed: bool | None) -> None:
        """Switches the network on or off for this review; None leaves it to the settings. Raises NotFound."""
        word = None if allowed is None else "on" if allowed else "off"
        with self._database.transaction() as session:
            # the row's version is left: permission is no change that another window has to see first
            found = session.execute(
                update(ReviewRow).where(ReviewRow.id == review_id).values(network=word, version=ReviewRow.version)
            )
            if not found.rowcount:  # type: ignore[attr-defined]
                raise NotFound("There is no such review.", "See the library with: factcheck list")
