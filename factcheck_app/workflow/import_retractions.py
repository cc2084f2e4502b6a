"""Retraction Watch's list is imported by hand; it then serves without a network."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from factcheck_app.domain.errors import Cancelled, DraftUnreadable
from factcheck_app.domain.retraction_file import RetractionFile
from factcheck_app.readers.draft_file import read_draft_file
from factcheck_app.storage.retraction_watch_store import RetractionWatchStore
from factcheck_app.storage.times import now

# the public list has about 70 MB
_TOO_MANY_BYTES = 400_000_000


def import_retractions(
    store: RetractionWatchStore,
    path: Path,
    *,
    is_cancelled: Callable[[], bool] | None = None,
    on_progress: Callable[[int, int], None] | None = None,
) -> RetractionFile:
    """Puts the list of this file in the place of the one before; returns what it is.

    `on_progress` is told the rows that were read and the lines of the file.

    Raises DraftUnreadable, RetractionsUnreadable, Cancelled or DatabaseUnusable; the list before then stays. Sources
    are told at their next look-up, which needs no network for it.
    """
    # the list is read once a month
    from factcheck_app.lookups.retraction_watch import read_retraction_watch

    try:
        content = read_draft_file(path, _TOO_MANY_BYTES)
    except DraftUnreadable as error:
        # the reader of files speaks of drafts
        said = (re.sub(r"\bdraft\b", "list", words) for words in (error.sentence, error.next_step))
        raise DraftUnreadable(*said) from None
    stopped = is_cancelled or (lambda: False)
    read = read_retraction_watch(content, stopped, on_progress or (lambda _done, _total: None))
    if stopped():
        raise Cancelled("Reading the list was cancelled.", "The list that was imported before stays.")
    at = now()
    file = RetractionFile(path.name, read.newest or at.date(), at, len(read.entries), read.unread)
    store.replace(file, read.entries)
    return file
