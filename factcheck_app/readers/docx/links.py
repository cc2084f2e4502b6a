"""Links of a Word document that lead to the web, and addresses that stand in its text without a link."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from factcheck_app.domain.article import Link
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.readers.bare_links import with_bare_links
from factcheck_app.readers.docx.left_out import Missing

_WEB = re.compile(r"(?:https?|ftp)://\S|mailto:\S|doi:\S", re.IGNORECASE)
_BARE = re.compile(r"(?:www\.|doi\.org/|dx\.doi\.org/)\S", re.IGNORECASE)


def web_links(text: str, links: Sequence[Link], missing: Counter[Missing]) -> tuple[Link, ...]:
    """The links in order of place; one to a file or a program is left out and counted."""
    kept = []
    for link in links:
        url = link.url.strip()
        words = link.span.of(text)
        if not words.strip():
            continue
        start = link.span.start + len(words) - len(words.lstrip())
        span = TextSpan(start, link.span.start + len(words.rstrip()))
        if _WEB.match(url):
            kept.append(Link(span, url))
        elif _BARE.match(url):
            kept.append(Link(span, f"https://{url}"))
        else:
            missing[Missing.LINK] += 1
    return with_bare_links(text, kept)
