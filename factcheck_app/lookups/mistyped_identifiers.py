"""Identifiers whose check character does not fit: PII, ISSN and ISBN."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck_app.domain.check_digits import isbn_holds, issn_holds, pii_holds
from factcheck_app.domain.pii import plain_pii
from factcheck_app.domain.signal import Flag
from factcheck_app.domain.source import Source

_PRINTED_PII = re.compile(r"(?<![\w-])(S\d{4}-\d{3}[\dX]\(\d\d\)\d{5}-[\dX])(?!\w)", re.IGNORECASE)
_ISSN = re.compile(r"\b[ep]?-?ISSN\b[\s:]{0,3}(\d{4}-?\d{3}[\dX])(?![\w-])", re.IGNORECASE)
_ISBN = re.compile(r"\bISBN(?:-1[03])?\b[\s:]{0,3}((?:\d[\d -]{8,15}[\dX]))(?!\w)", re.IGNORECASE)


def mistyped_flags(source: Source) -> Iterator[Flag]:
    """A flag for each identifier of the source that looks mistyped; a hint, no proof."""
    written = f"{source.as_written} {source.url or ''} {source.doi or ''}"
    piis = {source.pii, *(plain_pii(found) for found in _PRINTED_PII.findall(written))} - {None, ""}
    for pii in sorted(pii for pii in piis if pii and pii.startswith("S")):
        if not pii_holds(pii):
            part = "its last character does not fit" if issn_holds(pii[1:9]) else "its ISSN does not hold"
            yield Flag("identifier_mistyped", f"The PII {pii} looks mistyped: {part}.")
    for issn in dict.fromkeys(_ISSN.findall(written)):
        if not issn_holds(issn):
            yield Flag("identifier_mistyped", f"The ISSN {issn} looks mistyped: its last character does not fit.")
    for isbn in dict.fromkeys(_ISBN.findall(written)):
        if len(re.sub(r"\D", "", isbn)) in (9, 10, 12, 13) and not isbn_holds(isbn):
            yield Flag("identifier_mistyped", f"The ISBN {isbn} looks mistyped: its last character does not fit.")
