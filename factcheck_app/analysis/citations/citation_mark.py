"""A place in the text that cites: its words, and how it does so."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from factcheck_app.domain.text_span import TextSpan


class MarkKind(StrEnum):
    """How a place in the text names a work."""

    LINK = "link"
    NUMBER = "number"
    NOTE = "note"
    AUTHOR_YEAR = "author_year"
    IDENTIFIER = "identifier"
    JOURNAL = "journal"


@dataclass(frozen=True, slots=True)
class CitationMark:
    """One mark and the numbers of the sources it names; `words` are the draft's."""

    span: TextSpan
    kind: MarkKind
    words: str
    sources: tuple[int, ...]
