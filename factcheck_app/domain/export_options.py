"""What the reviewer chooses for an export: what goes in, in what order, and under whose header."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ClaimOrder(StrEnum):
    """In what order a report shows the claims."""

    SEVERITY = "severity"
    PLACE = "place"


class CommentChoice(StrEnum):
    """Which claims get a comment: those to correct, all that count, or those that the program noticed something in."""

    ATTENTION = "attention"
    ALL = "all"
    FLAGGED = "flagged"


class Include(StrEnum):
    """What the reviewer may leave out or put in."""

    WORDINGS = "wordings"
    EVIDENCE = "evidence"
    SET_ASIDE = "set-aside"
    SIGNALS = "signals"
    HISTORY = "history"
    LEDGER = "ledger"


INCLUDED_AT_FIRST = frozenset({Include.WORDINGS, Include.EVIDENCE, Include.SET_ASIDE})


class ReportTheme(StrEnum):
    """How a page for the screen looks; paper is always light."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """What the reviewer chose. `logo` are the bytes of a PNG or JPEG; `header` stands at the head of every page.

    `comments` and `tracked_changes` are for the draft that is handed back. Data formats always hold everything.
    """

    include: frozenset[Include] = INCLUDED_AT_FIRST
    order: ClaimOrder = ClaimOrder.SEVERITY
    comments: CommentChoice = CommentChoice.ATTENTION
    tracked_changes: bool = False
    header: str = ""
    logo: bytes | None = None
    theme: ReportTheme = ReportTheme.SYSTEM

    def includes(self, part: Include) -> bool:
        return part in self.include
