"""The journal that a source's identifiers belong to, against the one that the draft names."""

from __future__ import annotations

import re
from dataclasses import replace

from factcheck_app.domain.check_digits import hyphened_issn, issn_holds
from factcheck_app.domain.identifier import IdentifierKind
from factcheck_app.domain.identifiers import find_identifiers
from factcheck_app.domain.pii import issn_of, plain_pii
from factcheck_app.domain.signal import Flag
from factcheck_app.domain.source import Source
from factcheck_app.lookups.journal_table import JournalTable

# ISSNs inside DOIs: printed PIIs, Wiley's "j.1360-0443.2009", SICIs, "1471-2180-11-174" and the like, and the plain
# digits of SAGE, Taylor & Francis and Cambridge
_IN_DOI = re.compile(
    r"10\.\d{4,9}/(?:j\.|s|\(sici\)|\(issn\))?(\d{4}-\d{3}[\dx])"
    r"|10\.1177/(\d{7}[\dx])\d{8}$|10\.1080/(\d{7}[\dx])(?:\.\d{4}|\d{8})|10\.1017/s(\d{7}[\dx])\d{8}$",
    re.IGNORECASE,
)


def with_journal(source: Source, table: JournalTable) -> Source:
    """The source with ISSN and journal as far as its identifiers tell, and a flag where the draft names another one.

    A name or an ISSN that the table does not know cannot be checked: no flag.
    """
    issn = source.issn or _issn_of(source, table)
    if issn is None:
        return source
    known = replace(source, issn=issn, journal=table.title_of(issn))
    named = table.issns_of(source.journal_named) if source.journal_named else frozenset()
    linked = table.issns_with(issn)
    if not named or not linked or named & linked:
        return known
    message = (
        f"The draft names {source.journal_named}; the identifier belongs to {known.journal} (ISSN {issn}), "
        "which is another journal."
    )
    return replace(known, flags=(*known.flags, Flag("journal_mismatch", message)))


def _issn_of(source: Source, table: JournalTable) -> str | None:
    inside = issn_of(plain_pii(source.pii or ""))
    if inside:
        return inside
    dois = [source.doi] if source.doi else []
    # a DOI that follows from the publisher's custom is good enough for its journal
    dois += [one.value for one in find_identifiers(source.url or "") if one.kind is IdentifierKind.DOI]
    for doi in dois:
        found = _IN_DOI.match(doi)
        digits = next((group for group in found.groups() if group), "") if found else ""
        if digits and issn_holds(digits) and table.title_of(digits):
            return hyphened_issn(digits)
        by_stem = table.issn_of_doi(doi)
        if by_stem is not None:
            return by_stem
    return None
