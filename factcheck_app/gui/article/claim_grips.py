"""The two ends of the current claim, to be taken with the mouse and dragged to other words."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from factcheck_app.domain.text_span import TextSpan
from factcheck_app.gui.article.marked_text import MarkedText
from factcheck_app.gui.article.word_edges import nearest_end, nearest_start

_REACH = 7
_SCROLL_STEP = 18


class ClaimEnd(StrEnum):
    """Which end is held."""

    START = "start"
    END = "end"


class ClaimGrips(QObject):
    """Shows the new range while an end is dragged and asks for it when it is dropped; Escape lets go of it."""

    span_requested = Signal(object, object, object)  # claim id, first and last code point; first may be last

    def __init__(self, text: MarkedText) -> None:
        super().__init__(text)
        self._text = text
        self._held: ClaimEnd | None = None
        self._range = (0, 0)
        text.viewport().installEventFilter(self)
        text.installEventFilter(self)

    @property
    def held(self) -> ClaimEnd | None:
        """The end that is being dragged."""
        return self._held

    def place_of(self, end: ClaimEnd) -> QPointF | None:
        """The middle of a grip in coordinates of the viewport; None where no claim is current or it may not change."""
        edges = self._text.grip_places()
        return None if edges is None else edges[0 if end is ClaimEnd.START else 1]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and watched is self._text.viewport():
            return self._take_mouse(event)
        is_key = event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if self._held is not None and is_key and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self._let_go()
            event.accept()
            return True
        return False

    def _take_mouse(self, event: QMouseEvent) -> bool:
        kind, place = event.type(), event.position()
        if kind is QEvent.Type.MouseButtonPress and event.button() is Qt.MouseButton.LeftButton:
            self._held = self._end_at(place)
            claim = self._text.claims.get(self._text.current or "")
            if self._held is not None and claim is not None:
                self._range = claim.claim.span.start, claim.claim.span.end
            return self._held is not None
        if kind is QEvent.Type.MouseMove and self._held is not None:
            self._drag_to(place)
            return True
        if kind is QEvent.Type.MouseMove and event.buttons() is Qt.MouseButton.NoButton and self._end_at(place):
            self._text.viewport().setCursor(Qt.CursorShape.SizeHorCursor)
            self._text.viewport().setToolTip(self.tr("Drag to change the ends of the claim"))
            return True
        if kind is QEvent.Type.MouseButtonRelease and self._held is not None:
            self._drop()
            return True
        return False

    def _end_at(self, place: QPointF) -> ClaimEnd | None:
        reach = self._text.grip_reach(_REACH)
        for end in (ClaimEnd.END, ClaimEnd.START):
            grip = self.place_of(end)
            if grip is not None and abs(place.x() - grip.x()) <= reach and abs(place.y() - grip.y()) <= reach:
                return end
        return None

    def _drag_to(self, place: QPointF) -> None:
        bar, height = self._text.verticalScrollBar(), self._text.viewport().height()
        if not 0 <= place.y() <= height:
            bar.setValue(bar.value() + (_SCROLL_STEP if place.y() > height else -_SCROLL_STEP))
        at = self._text.code_point_at(place.toPoint())
        words = self._text.words
        start, end = self._range
        if self._held is ClaimEnd.START:
            start = min(nearest_start(words, at), end)
        else:
            end = max(nearest_end(words, at), start)
        if (start, end) != self._range or self._text.dragged is None:
            self._range = start, end
            self._text.show_dragged(TextSpan(start, end))

    def _drop(self) -> None:
        claim_id, dragged = self._text.current, self._text.dragged
        self._let_go()
        if claim_id is not None and dragged is not None:
            claim = self._text.claims.get(claim_id)
            if claim is not None and claim.claim.span != dragged:
                self.span_requested.emit(claim_id, dragged.start, dragged.end)

    def _let_go(self) -> None:
        self._held = None
        self._text.show_dragged(None)
