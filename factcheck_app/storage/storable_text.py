"""Text as every database can keep it."""

from __future__ import annotations

import re

_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


def storable(text: str) -> str:
    """NUL and lone surrogates become U+FFFD, visibly: SQLite stores them, others refuse them."""
    return _UNSTORABLE.sub("�", text)
