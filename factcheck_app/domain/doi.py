"""DOIs as authors and publishers write them: where one ends, and what a landing page hangs on its tail."""

from __future__ import annotations

import re

# wider than Crossref's pattern: what follows is cut back by `trim_doi`. The second form are DOIs of the 1990s.
DOI = re.compile(
    r"(?<![\d.])10\.\d{4,9}/(?:\(SICI\)[^\s\"{}|\\^]{4,120}?\d\.[A-Z\d]{2}[;:][\dA-Z-]{1,3}|[^\s\"<>{}|\\^\[\]“”]{1,300})",
    re.IGNORECASE,
)
_STOPS = ".,;:'\"’‘*_…`"
_CLOSING = {")": "(", "]": "[", "}": "{"}
_QUERY = re.compile(r"[?#&].*|;jsessionid=.*", re.IGNORECASE)
_TAIL = re.compile(
    r"(?:/(?:full(?:/html|/pdf)?|fulltext|full-text|abstract|abs|e?pdf(?:/[\w.-]+)?|pdfdirect|summary|html|meta|references|citations|figures|"
    r"supplementary-material|suppl_file/\S*|download|tables|metrics|related)"
    r"|\.full(?:-text)?(?:\.pdf)?|\.abstract|\.short|\.long|\.e?pdf|\.html?|\+html)/?$",
    re.IGNORECASE,
)
# bioRxiv and medRxiv add the version to the landing page, not to the DOI
_PREPRINT = re.compile(r"(10\.(?:1101|64898)/(?:\d{4}\.\d\d\.\d\d\.)?\d{6,9})v\d{1,2}$", re.IGNORECASE)


def trim_doi(found: str, *, from_address: bool = False) -> str:
    """The DOI in lower case, without the sentence's stops and brackets, and without a landing page's tail.

    Of an address the query and the fragment go too.
    """
    doi = _QUERY.sub("", found) if from_address else found
    while True:
        shorter = _TAIL.sub("", _without_stops(doi))
        shorter = _PREPRINT.sub(r"\1", shorter.rstrip("/"))
        if shorter == doi:
            return doi.lower()
        doi = shorter


def _without_stops(doi: str) -> str:
    while doi:
        last = doi[-1]
        opening = _CLOSING.get(last)
        if last in _STOPS or (opening is not None and doi.count(last) > doi.count(opening)):
            doi = doi[:-1]
        else:
            break
    return doi
