"""The text of a part by the places that origins name, and how its runs are parted there without changing a word."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy

from factcheck_app.reports.hand_back.word_names import XML_SPACE, Element, free_ids, local, make, namespace, tags, value

_XML_BLANKS = " \t\r\n"


class PartText:
    """The `w:t`, `w:tab` and `w:br` of a part, counted in document order before anything is parted.

    A `w:t` that was parted is several elements; each is found by the offsets that it had at first.
    """

    def __init__(self, root: Element) -> None:
        self.root = root
        self._ids: Iterator[str] | None = None
        self._pieces: list[list[tuple[int, Element]]] = [[(0, found)] for found in root.iter(*tags("t", "tab", "br"))]

    def new_change_id(self) -> str:
        """An id for a tracked change that nothing in the part has."""
        if self._ids is None:
            self._ids = free_ids(value(one, "id") for one in self.root.iter())
        return next(self._ids)

    def element_at(self, index: int, offset: int) -> Element | None:
        """The element that now holds this character; None where the part has no such place."""
        found = self._piece(index, offset)
        return found[1] if found else None

    def begin_at(self, index: int, offset: int) -> Element:
        """The element that begins with this character, after parting where something stands before it in its run."""
        found = self._piece(index, offset)
        if found is None:
            raise LookupError("the part has no such place")
        element = self._part_text(index, found, offset)
        if _has_content(element, before=True):
            self._part_run(element)
        return element

    def end_at(self, index: int, offset: int) -> Element:
        """The element that ends before this offset, after parting where something follows it in its run."""
        found = self._piece(index, max(0, offset - 1))
        if found is None:
            raise LookupError("the part has no such place")
        self._part_text(index, found, offset)
        element = found[1]
        following = element.getnext()
        if following is not None:
            self._part_run(following)
        return element

    def _piece(self, index: int, offset: int) -> tuple[int, Element] | None:
        if not 0 <= index < len(self._pieces):
            return None
        return next((piece for piece in reversed(self._pieces[index]) if piece[0] <= offset), None)

    def _part_text(self, index: int, piece: tuple[int, Element], offset: int) -> Element:
        """The element that begins at the offset, a new one where the words before it stay in the old one."""
        start, element = piece
        text = element.text or ""
        left, right = text[: offset - start], text[offset - start :]
        if local(element) not in {"t", "delText"} or not left or not right:
            return element
        if element.get(XML_SPACE) == "preserve":
            texts = [(left, True), (right, True)]
        else:
            # blanks at the borders are not shown and stay so; those at the cut are, each in a stretch of its own
            before, after = left.rstrip(_XML_BLANKS), right.lstrip(_XML_BLANKS)
            if not before or not after:
                return element
            gaps = left[len(before) :], right[: len(right) - len(after)]
            texts = [(before, False), *((gap, True) for gap in gaps if gap), (after, False)]
        made = [(start, element), *((0, make(namespace(element), local(element))) for _ in texts[1:])]
        at = start
        for number, (text, is_kept) in enumerate(texts):
            part = made[number][1]
            part.text = text
            if is_kept:
                part.set(XML_SPACE, "preserve")
            if number:
                made[number - 1][1].addnext(part)
            made[number] = (at, part)
            at += len(text)
        place = self._pieces[index].index(piece)
        self._pieces[index][place : place + 1] = made
        return next(part for begins, part in made if begins == offset)

    def _part_run(self, first: Element) -> None:
        """Moves an element of a run, and what follows it, to a run of the same look behind it."""
        run = first.getparent()
        if run is None or local(run) != "r":
            return
        moved = [first, *first.itersiblings()]
        new = make(namespace(run), "r")
        for name, said in run.attrib.items():
            new.set(name, said)
        properties = next(iter(run.iterchildren(*tags("rPr"))), None)
        if properties is not None:
            new.append(deepcopy(properties))
            for change in new.iter(*tags("rPrChange")):
                # the author's tracked change of the look goes on in both halves
                change.set(f"{{{namespace(change)}}}id", self.new_change_id())
        new.extend(moved)
        new.tail, run.tail = run.tail, None
        run.addnext(new)


def run_properties(run: Element) -> Element | None:
    """A copy of how a run is set, without the record of how it was set before."""
    found = next(iter(run.iterchildren(*tags("rPr"))), None)
    if found is None:
        return None
    copy = deepcopy(found)
    copy.tail = None
    for change in list(copy.iterchildren(*tags("rPrChange", "ins", "del", "moveFrom", "moveTo"))):
        copy.remove(change)
    return copy


def _has_content(element: Element, *, before: bool) -> bool:
    return any(local(sibling) != "rPr" for sibling in element.itersiblings(preceding=before))
