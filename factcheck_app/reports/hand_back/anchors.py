"""A claim's words in the file become the place of a comment, however many runs, links, cells or notes they cross."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from factcheck_app.domain.article import Article, TextOrigin
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.reports.hand_back.carriers import carrier_of, is_in_text_box, outermost_end, outermost_start
from factcheck_app.reports.hand_back.part_text import PartText
from factcheck_app.reports.hand_back.word_names import Element, local, tags, value


class Standing(StrEnum):
    """How a comment stands to the words it is about, where it does not stand on exactly these."""

    WORDS = "words"
    NOTE_MARK = "note_mark"
    TEXT_BOX = "text_box"
    PART = "part"
    AROUND = "around"
    BESIDE = "beside"


STANDING_WORDS = {
    Standing.NOTE_MARK: "These words stand in a note. Word takes no comment there, so it stands at the note’s mark.",
    Standing.TEXT_BOX: "These words stand in a text box. Word takes no comment there, so it stands at the box.",
    Standing.PART: "Some of these words stand in a note or a text box, so the comment stands on the rest of them.",
    Standing.AROUND: "These words stand in a piece that Word does not part, so the comment stands on all of it.",
    Standing.BESIDE: "These words are a sign or a formula to Word, so the comment stands on the words beside them.",
}


@dataclass(frozen=True, slots=True)
class Covered:
    """Characters [start, end) of one counted element of a part."""

    part: str
    index: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Anchor:
    """What a comment's range stands around, from the first to the last, both in the running text."""

    first: Element
    last: Element
    standing: Standing = Standing.WORDS


class Origins:
    """The origins of a text in its order, to be asked for a span."""

    def __init__(self, article: Article) -> None:
        self._found = sorted((one for one in article.origins if not one.box), key=lambda one: one.span)
        self._starts = [one.span.start for one in self._found]
        self._blocks = article.blocks
        self._block_starts = [block.span.start for block in article.blocks]

    def covered(self, span: TextSpan) -> list[Covered]:
        """What of the file the span's words are, in their order."""
        first = max(0, bisect_right(self._starts, span.start) - 1)
        last = bisect_left(self._starts, span.end)
        return [_part_of(one, span) for one in self._found[first:last] if one.span.overlaps(span)]

    def beside(self, span: TextSpan) -> list[Covered]:
        """The stretch of the span's block that is nearest to it; empty where its block has none."""
        number = bisect_right(self._block_starts, span.start) - 1
        if number < 0:
            return []
        block = self._blocks[number].span
        if not block.overlaps(span):
            return []
        inside = [
            one for one in self._found[bisect_left(self._starts, block.start) :][:200] if block.overlaps(one.span)
        ]
        nearest = sorted(inside, key=lambda one: abs(one.span.start - span.start))[:1]
        return [_part_of(one, one.span) for one in nearest]


class Anchors:
    """Finds the places of spans in one document; the parts of notes are read and never changed."""

    def __init__(self, article: Article, main_part: str, texts: dict[str, PartText]) -> None:
        self._origins = Origins(article)
        self._main_part = main_part
        self._texts = texts
        self._marks = _marks_of(texts[main_part].root) if main_part in texts else {}

    def covered(self, span: TextSpan) -> list[Covered]:
        """What of the running text the span's words are."""
        return [one for one in self._origins.covered(span) if one.part == self._main_part]

    def place(self, span: TextSpan) -> Anchor | None:
        """Where a comment on the span stands, its runs parted at the words' borders; None where there is no place."""
        covered = self._origins.covered(span)
        if not covered:
            anchor = self._around(self._origins.beside(span))
            return None if anchor is None else Anchor(anchor.first, anchor.last, Standing.BESIDE)
        return self._around(covered)

    def _around(self, covered: Sequence[Covered]) -> Anchor | None:
        in_text, boxed, in_notes = [], [], []
        for one in covered:
            text = self._texts.get(one.part)
            element = text.element_at(one.index, one.start) if text else None
            if element is None:
                continue
            if one.part != self._main_part:
                in_notes.append(element)
            elif is_in_text_box(element):
                boxed.append(element)
            else:
                in_text.append(one)
        if in_text:
            return self._on_words(in_text, is_part=bool(boxed or in_notes))
        if boxed:
            box = carrier_of(boxed[0])
            return None if box is None else Anchor(box, box, Standing.TEXT_BOX)
        mark = next((found for element in in_notes if (found := self._mark_of_note(element)) is not None), None)
        return None if mark is None else Anchor(mark, mark, Standing.NOTE_MARK)

    def _on_words(self, covered: Sequence[Covered], *, is_part: bool) -> Anchor | None:
        text = self._texts[self._main_part]
        first, last = covered[0], covered[-1]
        # the end is parted first: parting the beginning moves what stands behind it into a run of its own
        ends, exact_end = self._border(text, last, at_end=True)
        begins, exact_begin = self._border(text, first, at_end=False)
        if begins is None or ends is None:
            return None
        if exact_end and local(ends) == "r":
            ends = text.end_at(last.index, last.end).getparent()
        if ends is None:
            return None
        exact = Standing.WORDS if exact_begin and exact_end else Standing.AROUND
        return Anchor(outermost_start(begins), outermost_end(ends), Standing.PART if is_part else exact)

    def _border(self, text: PartText, covered: Covered, *, at_end: bool) -> tuple[Element | None, bool]:
        """What the range begins before or ends after, and whether that is the words' own border."""
        offset = covered.end if at_end else covered.start
        element = text.element_at(covered.index, max(0, offset - 1) if at_end else offset)
        carrier = None if element is None else carrier_of(element)
        if element is None or carrier is None:
            return None, False
        if element.getparent() is not carrier:
            return carrier, False
        found = text.end_at(covered.index, offset) if at_end else text.begin_at(covered.index, offset)
        return found.getparent(), True

    def _mark_of_note(self, element: Element) -> Element | None:
        note = next(element.iterancestors(*tags("footnote", "endnote")), None)
        if note is None:
            return None
        mark = self._marks.get((local(note), value(note, "id") or ""))
        return None if mark is None else carrier_of(mark)


def _marks_of(root: Element) -> dict[tuple[str, str], Element]:
    marks: dict[tuple[str, str], Element] = {}
    for found in root.iter(*tags("footnoteReference", "endnoteReference")):
        if next(found.iterancestors(*tags("del", "moveFrom")), None) is None:
            marks.setdefault((local(found).removesuffix("Reference"), value(found, "id") or ""), found)
    return marks


def _part_of(origin: TextOrigin, span: TextSpan) -> Covered:
    start = max(0, span.start - origin.span.start)
    end = min(len(origin.span), span.end - origin.span.start)
    return Covered(origin.part, origin.index, origin.offset + start, origin.offset + end)
