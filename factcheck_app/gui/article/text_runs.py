"""Cuts a stretch of the draft where a link, a note mark or a style begins or ends."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from factcheck_app.domain.article import Article, Link, NoteMark, StyledText, TextStyle

_Mark = Link | NoteMark | StyledText


@dataclass(frozen=True, slots=True)
class TextRun:
    """Code points start..end of the draft that look the same throughout."""

    start: int
    end: int
    styles: frozenset[TextStyle] = frozenset()
    link: Link | None = None
    note: NoteMark | None = None


class TextRuns:
    """Goes through a draft once, from its beginning to its end."""

    def __init__(self, article: Article) -> None:
        marks: list[_Mark] = [*article.links, *article.note_marks, *article.styles]
        marks = [mark for mark in marks if len(mark.span)]
        self._starts = sorted(marks, key=lambda mark: mark.span.start)
        self._next = 0
        self._open: list[_Mark] = []

    def runs(self, start: int, end: int) -> Iterator[TextRun]:
        """The runs of a stretch; the stretches must be asked for in the order of the draft."""
        at = start
        while at < end:
            while self._next < len(self._starts) and self._starts[self._next].span.start <= at:
                self._open.append(self._starts[self._next])
                self._next += 1
            self._open = [mark for mark in self._open if mark.span.end > at]
            coming = self._starts[self._next].span.start if self._next < len(self._starts) else end
            to = min([end, coming, *(mark.span.end for mark in self._open)])
            yield self._run(at, to)
            at = to

    def _run(self, start: int, end: int) -> TextRun:
        return TextRun(
            start,
            end,
            frozenset(mark.style for mark in self._open if isinstance(mark, StyledText)),
            next((mark for mark in self._open if isinstance(mark, Link)), None),
            next((mark for mark in self._open if isinstance(mark, NoteMark)), None),
        )
