"""How much of a source is at hand, as the command line says it."""

from __future__ import annotations

from factcheck_app.domain.evidence import SourceText
from factcheck_app.domain.source import Access


def access_words(text: SourceText) -> str:
    """ "full text", "abstract only" or "excerpt only"."""
    if text.is_excerpt:
        return "excerpt only"
    return "abstract only" if text.access is Access.ABSTRACT_ONLY else "full text"
