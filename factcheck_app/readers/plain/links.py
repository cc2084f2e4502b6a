"""Web addresses in running text."""

from __future__ import annotations

import re

from factcheck_app.domain.article import Link
from factcheck_app.domain.text_span import TextSpan

_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s<>\"“”{}|\\^`\[\]]{3,2000}", re.IGNORECASE)
_TRAILING = ".,;:!?'’*_"
_PAIRS = {")": "("}


def find_links(text: str) -> list[Link]:
    """Each address without the punctuation and the unbalanced brackets that follow it."""
    links = []
    for found in _ADDRESS.finditer(text):
        address = trim_address(found.group())
        url = address if "://" in address else f"https://{address}"
        links.append(Link(TextSpan(found.start(), found.start() + len(address)), url))
    return links


def trim_address(address: str) -> str:
    """The address less what belongs to the sentence around it."""
    while address:
        last = address[-1]
        opening = _PAIRS.get(last)
        if last in _TRAILING or (opening and address.count(last) > address.count(opening)):
            address = address[:-1]
        else:
            break
    return address
