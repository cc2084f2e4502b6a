"""Words of the draft set off by colour without changing its document: claims set aside, places that were found."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from factcheck_app.domain.text_span import TextSpan
from factcheck_app.gui.article.text_geometry import TextGeometry
from factcheck_app.gui.article.text_offsets import TextOffsets
from factcheck_app.gui.look.look import Look

# where a word stands in the document: positions from, to
_Range = tuple[int, int]
_TINT = 0.22


class SetOffWords:
    """Keeps the words set off that are in view, and a view above and below it: all of a long draft would take too long.

    Whoever shows other words, or gives them other places, calls `show`; after scrolling `follow` is enough.
    """

    def __init__(self, view: QTextEdit, look: Look) -> None:
        self._view = view
        self._look = look
        self._offsets = TextOffsets()
        self._geometry: TextGeometry | None = None
        self._aside: Sequence[_Range] = ()
        self._found: Sequence[TextSpan] = ()
        self._current = -1
        self._between = (0.0, 0.0)

    def forget_found(self) -> None:
        """Nothing was found in the draft that is shown next."""
        self._found, self._current = (), -1

    def show_found(self, places: Sequence[TextSpan], current: int) -> None:
        """These places of the article are tinted, the current one (an index, -1 for none) more than the others."""
        if places or self._found:
            self._found, self._current = tuple(places), current
            self._set_off()

    def show(self, offsets: TextOffsets, geometry: TextGeometry, aside: Sequence[_Range]) -> None:
        """These words are muted, and what was found is tinted, in the document as it is laid out now."""
        self._offsets, self._geometry, self._aside = offsets, geometry, aside
        self._set_off()

    def follow(self) -> None:
        """The view was scrolled."""
        top = self._view.verticalScrollBar().value()
        above, below = self._between
        if top < above or top + self._view.viewport().height() > below:
            self._set_off()

    def _set_off(self) -> None:
        if self._geometry is None:
            return
        top, height = float(self._view.verticalScrollBar().value()), float(self._view.viewport().height())
        self._between = top - height, top + 2 * height
        first, last = self._geometry.positions_between(*self._between)
        begin, end = self._offsets.code_point_at(first) or 0, self._offsets.code_point_at(last) or 0
        document = self._view.document()
        near = [part for part in self._aside if part[0] < last and part[1] > first]
        places = {number: span for number, span in enumerate(self._found) if span.start <= end and span.end >= begin}
        tinted = found(document, self._offsets, places, self._current, self._look)
        self._view.setExtraSelections([*muted(document, near, self._look), *tinted])


def muted(document: QTextDocument, ranges: Iterable[_Range], look: Look) -> list[QTextEdit.ExtraSelection]:
    """These words in muted text."""
    form = QTextCharFormat()
    form.setForeground(look.colour("text.muted"))
    return [_selection(document, place, form) for place in ranges]


def found(
    document: QTextDocument, offsets: TextOffsets, places: Mapping[int, TextSpan], current: int, look: Look
) -> list[QTextEdit.ExtraSelection]:
    """Places of the article, by number, on a tint; the current one (-1 for none) in the colour of selected text."""
    form, strong = QTextCharFormat(), QTextCharFormat()
    tint = QColor(look.colour("accent.base"))
    # the same on the page and on the tint of the current claim
    tint.setAlphaF(_TINT)
    form.setBackground(tint)
    strong.setBackground(look.colour("accent.base"))
    strong.setForeground(look.colour("text.on_accent"))
    return [
        _selection(document, part, strong if number == current else form)
        for number, span in places.items()
        for part in offsets.parts(span.start, span.end)
    ]


def _selection(document: QTextDocument, place: _Range, form: QTextCharFormat) -> QTextEdit.ExtraSelection:
    part = QTextEdit.ExtraSelection()
    part.cursor = QTextCursor(document)
    part.cursor.setPosition(place[0])
    part.cursor.setPosition(place[1], QTextCursor.MoveMode.KeepAnchor)
    part.format = form
    return part
