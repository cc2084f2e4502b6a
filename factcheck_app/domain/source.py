"""A work that the draft cites, and why a claim leans on it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from factcheck_app.domain.editorial_status import EditorialStatus
from factcheck_app.domain.signal import Flag
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.domain.work import Work


class Access(StrEnum):
    """How much of the source is at hand."""

    FULL_TEXT = "full_text"
    ABSTRACT_ONLY = "abstract_only"
    METADATA_ONLY = "metadata_only"
    NOT_FOUND = "not_found"
    NOT_CHECKED = "not_checked"


# as they stand behind a label
ACCESS_WORDS = {
    Access.FULL_TEXT: "full text at hand",
    Access.ABSTRACT_ONLY: "abstract only",
    Access.METADATA_ONLY: "bibliographic record only",
    Access.NOT_FOUND: "not found",
    Access.NOT_CHECKED: "not checked",
}


def access_phrase(access: Access) -> str:
    """How much is at hand, where no label says of what the words are."""
    return "access not checked" if access is Access.NOT_CHECKED else ACCESS_WORDS[access]


@dataclass(frozen=True, slots=True)
class CitationLink:
    """A claim leans on the source of this number, and why, in words."""

    source_number: int
    why: str


@dataclass(frozen=True, slots=True)
class Source:
    """A cited work, numbered from 1 in the order of the draft. None means unknown, never a guess.

    `as_written` is how the draft writes it (the link's words or the reference), `journal_named` the journal that the
    draft names for it, `journal` the one its identifiers belong to. `mentions` are the places of the draft's text that
    name it: links, numbers, names with a year. `work` is what bibliographic services say of it, None until it was
    looked up. `is_added` marks a source that the reviewer added and the draft does not cite.
    """

    number: int
    as_written: str
    url: str | None = None
    doi: str | None = None
    pmid: str | None = None
    pmcid: str | None = None
    pii: str | None = None
    issn: str | None = None
    journal_named: str | None = None
    journal: str | None = None
    title: str | None = None
    year: int | None = None
    design: str | None = None
    access: Access = Access.NOT_CHECKED
    status: EditorialStatus = EditorialStatus.NOT_CHECKED
    checked_at: datetime | None = None
    flags: tuple[Flag, ...] = ()
    mentions: tuple[TextSpan, ...] = ()
    work: Work | None = None
    is_added: bool = False
