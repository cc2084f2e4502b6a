"""What every maker works from and gives back, with the names of formats and options from the domain."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType

from factcheck_app import __version__
from factcheck_app.domain.audit_row import AuditRow
from factcheck_app.domain.claim_comparison import ClaimComparison
from factcheck_app.domain.decision import Decision
from factcheck_app.domain.export_format import FORMAT_BY_CODE, FORMATS, ExportFormat, ExportKind, Need
from factcheck_app.domain.export_options import (
    INCLUDED_AT_FIRST,
    ClaimOrder,
    CommentChoice,
    ExportOptions,
    Include,
    ReportTheme,
)
from factcheck_app.domain.ledger import LedgerEntry
from factcheck_app.domain.review import AuditHead, Review

__all__ = [
    "FORMATS",
    "FORMAT_BY_CODE",
    "INCLUDED_AT_FIRST",
    "ClaimOrder",
    "CommentChoice",
    "ExportFormat",
    "ExportKind",
    "ExportMaterial",
    "ExportOptions",
    "Include",
    "MadeFile",
    "Need",
    "ReportTheme",
]


@dataclass(frozen=True, slots=True, eq=False)
class ExportMaterial:
    """All that a maker may draw on; `history` and `ledger` are oldest first, `made_at` is UTC.

    `source_files` are those of the review's source texts by their hash, `audit_rows` the rows of the database's chain
    in order, and `digest_key` the key of the digests in this review's rows; they are empty where no chosen format needs
    them. `comparisons` are those of the passages that were taken, for reports. `draft_files` are the names of the files
    of every draft by their hash, so that none is written over. `initials` are those that reviewers have set, by
    their names.
    """

    review: Review
    history: tuple[Decision, ...]
    audit_head: AuditHead
    made_at: datetime
    source_files: Mapping[str, bytes] = field(default_factory=lambda: MappingProxyType({}))
    ledger: tuple[LedgerEntry, ...] = ()
    audit_rows: tuple[AuditRow, ...] = ()
    digest_key: bytes | None = None
    comparisons: tuple[ClaimComparison, ...] = ()
    draft_files: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    initials: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    program_version: str = __version__


@dataclass(frozen=True, slots=True)
class MadeFile:
    """The content of one file, and in sentences what the reader should know of it ("3 comments stand at the end")."""

    content: bytes
    remarks: tuple[str, ...] = ()
