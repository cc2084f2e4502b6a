"""How much of a source is at hand, as the command line says it."""

from __future__ import annotations

from factcheck_app.domain.evidence import SourceText
from factcheck_app.domain.text_part import PART_WORDS


def access_words(text: SourceText) -> str:
    """ "full text", "abstract only" or "excerpt only"."""
    return PART_WORDS[text.part].removesuffix(" at hand")
