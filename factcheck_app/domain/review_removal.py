"""What deleting a review for good would take away, what stays, and which older files still hold it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path


@dataclass(frozen=True, slots=True)
class HoldingFile:
    """A file beside the database that holds the review too: a backup of this time (UTC), or a kept copy (None)."""

    path: Path
    at: datetime | None


@dataclass(frozen=True, slots=True)
class Removal:
    """Counts of what goes (`drafts` to `events`) and of what stays (`audit_rows`, `requests` of the ledger)."""

    review_id: str
    title: str
    drafts: int
    claims: int
    decisions: int
    source_texts: int
    events: int
    audit_rows: int
    requests: int
    holding: tuple[HoldingFile, ...]


def goes_words(removal: Removal) -> str:
    """What goes, as a sentence."""
    parts = [
        counted(removal.drafts, "draft"),
        counted(removal.claims, "claim"),
        f"{counted(removal.decisions, 'decision')} with notes and wordings",
    ]
    if removal.source_texts:
        parts.append(counted(removal.source_texts, "attached source text"))
    if removal.events:
        parts.append(f"{counted(removal.events, 'entry', 'entries')} on tags, dates, sign-off and checklist")
    return f"These go: {', '.join(parts)}, and the key that ties the record to their words."


def stays_words(removal: Removal) -> str:
    """What stays, as a sentence."""
    requests = ""
    if removal.requests:
        requests = f", and {counted(removal.requests, 'request')} in the ledger with what was sent"
    return (
        f"These stay: {counted(removal.audit_rows, 'row')} of the audit trail, with times, codes and digests "
        f"but no word of the draft{requests}."
    )


LINGERS = (
    "The review is deleted, but its words are still in the database's file, which another program is reading.",
    "Close that program: the words leave the file when the next window or writing command closes.",
)


def holding_words(removal: Removal) -> str:
    """Which older files still hold it and until when, as sentences."""
    if not removal.holding:
        return "No backup holds it."
    times = sorted(file.at for file in removal.holding if file.at is not None)
    kept = len(removal.holding) - len(times)
    parts = []
    if times:
        first, last = (_day(times[0]), _day(times[-1]))
        span = f"of {first}" if first == last else f"of {first} to {last}"
        parts.append(f"{counted(len(times), 'backup')} {span}")
    if kept:
        parts.append(counted(kept, "kept copy", "kept copies"))
    still = "holds" if len(removal.holding) == 1 else "hold"
    return (
        f"{' and '.join(parts)} still {still} it, in {removal.holding[0].path.parent}. "
        "Backups are thinned within a year to one a month, and those stay until their files are deleted."
    )


def counted(count: int, one: str, many: str = "") -> str:
    """ "1 draft", "3 drafts"."""
    return f"{count} {one if count == 1 else many or f'{one}s'}"


def _day(at: datetime) -> str:
    here = at.astimezone()
    return f"{here.day} {here:%b %Y}"
