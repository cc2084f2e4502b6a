"""What is found in the library for some words: where they stand, and which review to open for it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from factcheck_app.domain.text_span import TextSpan


class FindPlace(StrEnum):
    """What the words stand in; in the order in which they are shown."""

    TITLE = "title"
    TAG = "tag"
    CLAIM = "claim"
    NOTE = "note"
    WORDING = "wording"
    DRAFT = "draft"
    SOURCE = "source"
    SOURCE_TEXT = "source_text"


@dataclass(frozen=True, slots=True)
class LibraryFind:
    """A place in a review of the library. `text` is what the words stand in, cut around them, `mark` they themselves.

    `claim_id` is of the claim that they stand in or were said of, `start` their first code point in the newest draft,
    `source` the number of their source; each is None where there is none.
    """

    review_id: str
    review_title: str
    place: FindPlace
    text: str
    mark: TextSpan
    claim_id: str | None = None
    start: int | None = None
    source: int | None = None


@dataclass(frozen=True, slots=True)
class DraftAtHand:
    """A draft that the library holds already: its review, its number there, and whether it is the newest."""

    review_id: str
    title: str
    revision: int
    is_newest: bool


@dataclass(frozen=True, slots=True)
class TagUse:
    """A tag of the library and on how many reviews and claims it stands."""

    name: str
    count: int


def cut_around(text: str, span: TextSpan, before: int = 36, after: int = 140) -> tuple[str, TextSpan]:
    """The text around a place on one line, and where the place stands in it."""
    start, end = max(0, span.start - before), min(len(text), span.end + after)
    if start > 0:
        # at the beginning of a word
        start = next((at + 1 for at in range(start, span.start) if text[at].isspace()), start)
    lead = "…" if start > 0 else ""
    # as long as before, so that places stay
    words = "".join(" " if character.isspace() else character for character in text[start:end])
    offset = len(lead) + span.start - start
    return f"{lead}{words}{'…' if end < len(text) else ''}", TextSpan(offset, offset + span.end - span.start)
