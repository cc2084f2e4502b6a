"""Finding in the whole library: words wherever they stand, tags in use, drafts that are there already."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import islice

from sqlalchemy import select
from sqlalchemy.orm import Session

from factcheck_app.domain.errors import Cancelled
from factcheck_app.domain.library_find import DraftAtHand, LibraryFind, TagUse
from factcheck_app.storage.library_search import LibrarySearch
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.rows import ReviewRow, RevisionRow
from factcheck_app.storage.tag_rows import newest_tags


class LibraryStore:
    """Reads beside the writer; every method raises DatabaseUnusable where the file cannot be used."""

    def __init__(self, database: ReviewDatabase) -> None:
        self._database = database

    def find(self, sought: str, most: int = 200, is_cancelled: Callable[[], bool] = lambda: False) -> list[LibraryFind]:
        """At most `most` places of the words, those of the reviews changed last first; a blank one finds nothing.

        The words are taken literally and together, as `find_words` does. Raises Cancelled.
        """
        if not sought.strip():
            return []
        found: list[LibraryFind] = []
        with self._reading() as session:
            for places in LibrarySearch(session, sought).kinds():
                for find in islice(places, most - len(found)):
                    found.append(find)
                    if is_cancelled():
                        raise Cancelled("The search was given up.", "Type other words.")
                if is_cancelled():
                    raise Cancelled("The search was given up.", "Type other words.")
        return found

    def tags(self) -> list[TagUse]:
        """Every tag in use on reviews and claims, the most used first; tags that differ in case alone are one."""
        counts: dict[str, tuple[str, int]] = {}
        with self._reading() as session:
            for tagged in newest_tags(session):
                for name in tagged.names:
                    first, count = counts.get(name.casefold(), (name, 0))
                    counts[name.casefold()] = (first, count + 1)
        uses = [TagUse(name, count) for name, count in counts.values()]
        return sorted(uses, key=lambda use: (-use.count, use.name.casefold()))

    def drafts_like(self, sha256: str) -> list[DraftAtHand]:
        """The drafts, also earlier ones of a review, whose file has this hash; the review changed last first."""
        query = (
            select(ReviewRow.id, ReviewRow.title, RevisionRow.number, RevisionRow.left_as.is_(None))
            .join(RevisionRow, RevisionRow.review_id == ReviewRow.id)
            .where(RevisionRow.sha256 == sha256)
            .order_by(ReviewRow.changed_at.desc(), RevisionRow.number.desc())
        )
        with self._reading() as session:
            return [DraftAtHand(*row) for row in session.execute(query)]

    @contextmanager
    def _reading(self) -> Iterator[Session]:
        # a connection of its own: the writer has one alone, and a decision must not wait for a search
        reader = ReviewDatabase.open(self._database.path, writer=False)
        try:
            with reader.reading() as session:
                yield session
        finally:
            reader.close()
