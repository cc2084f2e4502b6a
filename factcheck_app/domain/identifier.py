"""One identifier of a work: its kind and its value in the one form in which values are compared."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class IdentifierKind(StrEnum):
    """What kind of name a work is called by."""

    DOI = "doi"
    PMID = "pmid"
    PMCID = "pmcid"
    PII = "pii"
    NCT = "nct"
    ISSN = "issn"
    ISBN = "isbn"
    ARXIV = "arxiv"
    URL = "url"


@dataclass(frozen=True, slots=True)
class Identifier:
    """Kind and value: a DOI in lower case, an ISSN with its hyphen, an ISBN without, a PII of bare characters.

    `is_certain` is False where the value follows from a publisher's custom and wants a look-up before it is shown.
    """

    kind: IdentifierKind
    value: str
    is_certain: bool = True
