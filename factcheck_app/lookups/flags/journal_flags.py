"""The journal of the record against the one that the draft names: by ISSN, never by likeness."""

from __future__ import annotations

import re

from factcheck_app.domain.signal import Flag
from factcheck_app.domain.source import Source
from factcheck_app.domain.work import Work
from factcheck_app.lookups.flags.record_words import title_words
from factcheck_app.lookups.journal_table import JournalTable, normalised

_IN_BRACKETS = re.compile(r"\s*\([^()]*\)")


def journal_flag(source: Source, work: Work, table: JournalTable) -> Flag | None:
    """A flag where both journals are known and share no ISSN; an unknown name cannot be checked."""
    if (
        not source.journal_named
        or not work.journal
        or not work.issns
        or _is_one_name(source.journal_named, work.journal)
    ):
        return None
    named = table.issns_of(source.journal_named)
    linked = frozenset(work.issns).union(*(table.issns_with(issn) for issn in work.issns))
    linked |= table.issns_of(work.journal)
    if not named or named & linked:
        return None
    message = (
        f"The draft names {source.journal_named}; {title_words(work)} stands in {work.journal} "
        f"(ISSN {', '.join(work.issns)}), which is another journal."
    )
    return Flag("journal_mismatch", message)


def _is_one_name(named: str, recorded: str) -> bool:
    """Whether the names are one, or one begins the other: services add a place or a subtitle ("Lancet (London)")."""
    ours, theirs = (normalised(_IN_BRACKETS.sub("", name.split(":")[0])) for name in (named, recorded))
    return ours == theirs
