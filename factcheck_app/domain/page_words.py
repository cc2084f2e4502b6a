"""The words of a source on one page of its PDF, and what a reviewer selects of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from factcheck_app.domain.evidence import SourceText
from factcheck_app.domain.page_places import PageBox
from factcheck_app.domain.text_span import TextSpan

# how far a click may miss a word, in heights of the word
_REACH = 1.5


@dataclass(frozen=True, slots=True)
class PageWord:
    """A word's place in the source's text, and its box on the page in points from the lower left corner."""

    span: TextSpan
    box: PageBox

    @property
    def middle(self) -> tuple[float, float]:
        """The middle of its box."""
        x0, y0, x1, y1 = self.box
        return (x0 + x1) / 2, (y0 + y1) / 2


def words_on(text: SourceText, page: int) -> tuple[PageWord, ...]:
    """The words of a page in the order of the text; none where the page has no text layer."""
    return tuple(
        PageWord(origin.span, (origin.box[0], origin.box[1], origin.box[2], origin.box[3]))
        for origin in text.origins
        if origin.index == page and len(origin.box) == 4
    )


def word_at(words: Sequence[PageWord], x: float, y: float) -> int | None:
    """The index of the word at a point of the page, or of the one nearest to it; None where there is no word."""
    return min(range(len(words)), key=lambda index: _distance(words[index].box, x, y), default=None)


def is_near(word: PageWord, x: float, y: float) -> bool:
    """Whether a point that is no word's own is near enough to mean this one."""
    reach = _REACH * (word.box[3] - word.box[1])
    return _distance(word.box, x, y) <= reach * reach


@dataclass(frozen=True, slots=True)
class PageSelection:
    """A caret on a word, and where the selection began; both are indexes of the page's words, None without a caret."""

    words: tuple[PageWord, ...] = ()
    caret: int | None = None
    anchor: int | None = None

    @property
    def span(self) -> TextSpan | None:
        """The characters from the first selected word to the last; None where nothing is selected."""
        if self.caret is None or self.anchor is None:
            return None
        first, last = sorted((self.caret, self.anchor))
        chosen = self.words[first : last + 1]
        return TextSpan(min(word.span.start for word in chosen), max(word.span.end for word in chosen))

    def at(self, index: int) -> PageSelection:
        """The caret on this word, nothing selected."""
        return replace(self, caret=index, anchor=None)

    def to(self, index: int) -> PageSelection:
        """Selected from where the selection began, or the caret stood, to this word."""
        begun = self.caret if self.anchor is None else self.anchor
        return replace(self, caret=index, anchor=index if begun is None else begun)

    def all(self) -> PageSelection:
        """Every word of the page."""
        return replace(self, caret=len(self.words) - 1, anchor=0) if self.words else self

    def beside(self, step: int) -> int | None:
        """The word so many words further on; the first one where there is no caret yet."""
        if not self.words:
            return None
        return 0 if self.caret is None else min(max(self.caret + step, 0), len(self.words) - 1)

    def line_end(self, step: int) -> int | None:
        """The last word of the caret's line (`step` 1) or its first (-1)."""
        index = self.beside(0)
        while index is not None and 0 <= index + step < len(self.words) and self._goes_on(index, index + step):
            index += step
        return index

    def in_next_line(self, step: int) -> int | None:
        """The word nearest below (`step` 1) or above (-1) in the next line of the text."""
        here, edge = self.beside(0), self.line_end(step)
        if here is None or edge is None or self.caret is None or not 0 <= edge + step < len(self.words):
            return here
        there = replace(self, caret=edge + step)
        far = there.line_end(step)
        x = self.words[here].middle[0]
        line = range(min(edge + step, far or 0), max(edge + step, far or 0) + 1)
        return min(line, key=lambda index: abs(self.words[index].middle[0] - x))

    def _goes_on(self, index: int, neighbour: int) -> bool:
        """Whether two neighbours in the text stand in one line."""
        one, other = self.words[index], self.words[neighbour]
        height = max(one.box[3] - one.box[1], other.box[3] - other.box[1])
        is_after = (other.middle[0] - one.middle[0]) * (neighbour - index) > 0
        return is_after and abs(one.middle[1] - other.middle[1]) < height / 2


def _distance(box: PageBox, x: float, y: float) -> float:
    """The square of the distance to a box; what lies beside a line is nearer than what lies above or below it."""
    x0, y0, x1, y1 = box
    across = max(x0 - x, 0.0, x - x1)
    along = max(y0 - y, 0.0, y - y1)
    return across * across + 4 * along * along
