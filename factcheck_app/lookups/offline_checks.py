"""Checks of the cited sources that need no network."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from factcheck_app.domain.source import Source
from factcheck_app.lookups.journal_table import JournalTable


def check_sources(text: str, sources: Sequence[Source], table: JournalTable) -> list[Source]:
    """The sources with their journal, as far as the table knows it, and flags."""
    return [replace(source, journal=table.title_of(source.issn) if source.issn else None) for source in sources]
