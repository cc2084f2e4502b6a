"""A row of the list under the find field: something found, or something that can be done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from factcheck_app.domain.text_span import TextSpan


@dataclass(frozen=True, slots=True)
class FindRow:
    """`words` with the stretches of them that were sought, a muted `aside` behind them, and what choosing it does.

    `section` is the heading that it stands under; rows of one section stand together.
    """

    section: str
    words: str
    choose: Callable[[], object]
    aside: str = ""
    key: str = ""
    icon: str = ""
    marks: tuple[TextSpan, ...] = ()


def excerpt(text: str, span: TextSpan, before: int = 36, after: int = 120) -> tuple[str, TextSpan]:
    """The words around a place on one line, and where the place stands in them."""
    start, end = max(0, span.start - before), min(len(text), span.end + after)
    if start > 0:
        # at the beginning of a word
        start = next((at + 1 for at in range(start, span.start) if text[at].isspace()), start)
    lead = "…" if start > 0 else ""
    words = _one_line(text[start:end])
    offset = len(lead) + span.start - start
    return f"{lead}{words}{'…' if end < len(text) else ''}", TextSpan(offset, offset + span.end - span.start)


def _one_line(text: str) -> str:
    # as long as before, so that places stay
    return "".join(" " if character.isspace() else character for character in text)
