"""What the reviewer chooses for an export: what goes in, in what order, and under whose header."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ClaimOrder(StrEnum):
    """In what order a report shows the claims."""

    SEVERITY = "severity"
    PLACE = "place"


class CommentChoice(StrEnum):
    """Which claims get a comment.

    ATTENTION: overstated, unsupported, or with a question to the author. ALL: every claim of which the reviewer says
    anything. FLAGGED: those that the program noticed something in. Claims that are set aside get none.
    """

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

    `comments`, `tracked_changes` and `clean_copy` are for the draft that is handed back; `clean_copy` makes a new
    document of its text even where the author's own Word file is at hand. `tag_long` waits for the tags of a
    PDF of very many claims. Data formats always hold everything.
    """

    include: frozenset[Include] = INCLUDED_AT_FIRST
    order: ClaimOrder = ClaimOrder.SEVERITY
    comments: CommentChoice = CommentChoice.ATTENTION
    tracked_changes: bool = False
    clean_copy: bool = False
    header: str = ""
    logo: bytes | None = None
    theme: ReportTheme = ReportTheme.SYSTEM
    tag_long: bool = False

    def includes(self, part: Include) -> bool:
        return part in self.include
