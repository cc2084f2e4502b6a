"""Words of the draft set off by colour without changing its document: claims set aside, places that were found."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from factcheck_app.domain.text_span import TextSpan
from factcheck_app.gui.article.text_offsets import TextOffsets
from factcheck_app.gui.look.look import Look

# where a word stands in the document: positions from, to
_Range = tuple[int, int]
_TINT = 0.22


def muted(document: QTextDocument, ranges: Iterable[_Range], look: Look) -> list[QTextEdit.ExtraSelection]:
    """These words in muted text."""
    form = QTextCharFormat()
    form.setForeground(look.colour("text.muted"))
    return [_selection(document, place, form) for place in ranges]


def found(
    document: QTextDocument, offsets: TextOffsets, places: Sequence[TextSpan], current: int, look: Look
) -> list[QTextEdit.ExtraSelection]:
    """Places of the article on a tint; the current one (an index, -1 for none) in the colour of selected text."""
    form, strong = QTextCharFormat(), QTextCharFormat()
    tint = QColor(look.colour("accent.base"))
    # the same on the page and on the tint of the current claim
    tint.setAlphaF(_TINT)
    form.setBackground(tint)
    strong.setBackground(look.colour("accent.base"))
    strong.setForeground(look.colour("text.on_accent"))
    return [
        _selection(document, part, strong if index == current else form)
        for index, span in enumerate(places)
        for part in offsets.parts(span.start, span.end)
    ]


def _selection(document: QTextDocument, place: _Range, form: QTextCharFormat) -> QTextEdit.ExtraSelection:
    part = QTextEdit.ExtraSelection()
    part.cursor = QTextCursor(document)
    part.cursor.setPosition(place[0])
    part.cursor.setPosition(place[1], QTextCursor.MoveMode.KeepAnchor)
    part.format = form
    return part
