"""The title of a draft that does not say it in so many words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import PurePath

from factcheck_app.domain.article import Block, BlockKind
from factcheck_app.readers.plain.heading_words import is_label


def title_of(text: str, blocks: Sequence[Block], file_name: str) -> str:
    """The first block where it is a heading that is no label, else the file's name made readable."""
    first = blocks[0] if blocks else None
    if first is not None and first.kind is BlockKind.HEADING and not is_label(first.span.of(text)):
        return " ".join(first.span.of(text).split())
    if file_name:
        return readable_name(file_name)
    words = " ".join(text.split())[:60].rsplit(" ", 1)[0] if len(text) > 60 else " ".join(text.split())
    return words or "Untitled draft"


def readable_name(file_name: str) -> str:
    """ "my_draft-v2.txt" -> "My draft v2"."""
    words = " ".join(re.sub(r"[_\-]+", " ", PurePath(file_name).stem).split())
    return words[:1].upper() + words[1:] or "Untitled draft"
