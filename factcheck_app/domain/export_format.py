"""What a review can go out as: every format by name, with the ending of its files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType


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
    """What a format wants beside the review and its history; it is read or made only where it is wanted."""

    SOURCE_FILES = "source_files"
    LEDGER = "ledger"
    AUDIT_ROWS = "audit_rows"
    COMPARISONS = "comparisons"


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
_REPORT = frozenset({Need.LEDGER, Need.COMPARISONS})
FORMATS = (
    ExportFormat(ExportKind.REPORT, ".html", "Report for the browser", _REPORT),
    ExportFormat(ExportKind.REPORT, ".pdf", "Report to print", _REPORT),
    ExportFormat(ExportKind.REPORT, ".docx", "Report for Word", _REPORT),
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
