"""What a review can go out as: the formats by name, what the reviewer chooses, and what every maker works from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

from factcheck_app import __version__
from factcheck_app.domain.audit_row import AuditRow
from factcheck_app.domain.decision import Decision
from factcheck_app.domain.ledger import LedgerEntry
from factcheck_app.domain.review import AuditHead, Review


class ExportKind(StrEnum):
    """What a file is for; the command line's `--format`."""

    REPORT = "report"
    TABLE = "table"
    DATA = "data"
    HAND_BACK = "hand-back"
    ANNOTATED = "annotated"
    CLAIM_REVIEW = "claim-review"
    WEB_ANNOTATION = "web-annotation"
    REFERENCES = "references"
    PACK = "pack"


class Need(StrEnum):
    """What a format wants beside the review and its history, and what is read only where it is wanted."""

    SOURCE_FILES = "source_files"
    LEDGER = "ledger"
    AUDIT_ROWS = "audit_rows"


@dataclass(frozen=True, slots=True)
class ExportFormat:
    """One format: what it is for, the ending of its files with the dot, its name, and what it wants read."""

    kind: ExportKind
    ending: str
    name: str
    needs: frozenset[Need] = frozenset()

    @property
    def code(self) -> str:
        """ "hand-back.docx": stable, for settings and menus."""
        return f"{self.kind}{self.ending}"


_FILES = frozenset({Need.SOURCE_FILES})
FORMATS = (
    ExportFormat(ExportKind.REPORT, ".html", "Report for the browser"),
    ExportFormat(ExportKind.REPORT, ".pdf", "Report to print"),
    ExportFormat(ExportKind.REPORT, ".docx", "Report for Word"),
    ExportFormat(ExportKind.HAND_BACK, ".docx", "The draft with Word comments"),
    ExportFormat(ExportKind.ANNOTATED, ".html", "Annotated article for the browser"),
    ExportFormat(ExportKind.ANNOTATED, ".pdf", "Annotated article to print"),
    ExportFormat(ExportKind.TABLE, ".xlsx", "Tables for Excel"),
    ExportFormat(ExportKind.TABLE, ".csv", "Table of the claims"),
    ExportFormat(ExportKind.DATA, ".json", "The whole review as data", _FILES),
    ExportFormat(ExportKind.CLAIM_REVIEW, ".json", "ClaimReview for search engines"),
    ExportFormat(ExportKind.WEB_ANNOTATION, ".json", "Web Annotations"),
    ExportFormat(ExportKind.REFERENCES, ".json", "Sources as CSL-JSON"),
    ExportFormat(ExportKind.REFERENCES, ".ris", "Sources as RIS"),
    ExportFormat(ExportKind.REFERENCES, ".bib", "Sources as BibTeX"),
    ExportFormat(ExportKind.PACK, ".zip", "Evidence pack", frozenset(Need)),
)
FORMAT_BY_CODE: Mapping[str, ExportFormat] = MappingProxyType({known.code: known for known in FORMATS})


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


@dataclass(frozen=True, slots=True, eq=False)
class ExportMaterial:
    """All that a maker may draw on; `history` and `ledger` are oldest first, `made_at` is UTC.

    `source_files` are those of the review's source texts by their hash, `audit_rows` the rows of the review's chain in
    order, and `digest_key` the key of their digests; they are empty where no chosen format needs them.
    """

    review: Review
    history: tuple[Decision, ...]
    audit_head: AuditHead
    made_at: datetime
    source_files: Mapping[str, bytes] = field(default_factory=lambda: MappingProxyType({}))
    ledger: tuple[LedgerEntry, ...] = ()
    audit_rows: tuple[AuditRow, ...] = ()
    digest_key: bytes | None = None
    program_version: str = __version__


@dataclass(frozen=True, slots=True)
class MadeFile:
    """The content of one file, and in sentences what the reader should know of it ("3 comments stand at the end")."""

    content: bytes
    remarks: tuple[str, ...] = ()
