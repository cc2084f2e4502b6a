"""Web addresses that stand in a text beside the links that its file already has."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from factcheck_app.domain.article import Link
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.readers.plain.links import find_links


def with_bare_links(text: str, links: Sequence[Link]) -> tuple[Link, ...]:
    """The links of the file and, in order of place, the addresses in the text that none of them covers."""
    taken = sorted(link.span for link in links)
    bare = [link for link in find_links(text) if not _touches(link.span, taken)]
    return tuple(sorted([*links, *bare], key=lambda link: link.span))


def _touches(span: TextSpan, others: Sequence[TextSpan]) -> bool:
    """Whether the span overlaps one of the others, which are in order."""
    at = bisect_left(others, span)
    return any(span.overlaps(other) for other in others[max(0, at - 1) : at + 1])
