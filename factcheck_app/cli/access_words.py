"""How much of a source is at hand, as the command line says it."""

from __future__ import annotations

from factcheck_app.domain.source import Access


def access_words(access: Access) -> str:
    """ "full text" or "abstract only"."""
    return "abstract only" if access is Access.ABSTRACT_ONLY else "full text"
