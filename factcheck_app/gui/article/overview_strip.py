"""The strip beside the scroll bar: the verdicts of the whole draft at a glance."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QToolTip, QWidget

from factcheck_app.domain.review import ReviewedClaim
from factcheck_app.gui.article.marked_text import MarkedText
from factcheck_app.gui.look.codebook import codebook_word
from factcheck_app.gui.look.glyphs import paint_verdict_glyph
from factcheck_app.gui.look.look import Look

_GLYPH = 9
_TICK = 2
_MOST_GROWN = 1.4
# of two claims on one tick the one that needs the eye is shown
_WORST_FIRST = ("unsupported", "overstated", "undecided", "supported", "set_aside")
# shape before hue, for ticks too: pieces of the width that are drawn
_TICK_PIECES = {
    "undecided": ((0.35, 0.65),),
    "supported": ((0.0, 1.0),),
    "overstated": ((0.0, 0.6),),
    "unsupported": ((0.0, 0.4), (0.6, 1.0)),
    "set_aside": ((0.45, 0.55),),
}


@dataclass(frozen=True, slots=True)
class StripMark:
    """Claims at one height of the strip; `is_tick` where the next mark is too near for a glyph."""

    y: float
    claim_ids: tuple[str, ...]
    is_tick: bool


class OverviewStrip(QWidget):
    """Heights are shares of the whole draft. They are measured when the hands rest: the whole layout is needed."""

    def __init__(self, look: Look, text: MarkedText) -> None:
        super().__init__(text)
        self._look = look
        self._text = text
        self._marks: list[StripMark] = []
        self._mark_of: dict[str, StripMark] = {}
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._measure)
        self.setAccessibleName(self.tr("Verdicts along the draft"))
        self.setMouseTracking(True)
        text.laid_out.connect(self._timer.start)
        text.marks_changed.connect(self._repaint)

    @property
    def marks(self) -> tuple[StripMark, ...]:
        """The marks from top to bottom."""
        return tuple(self._marks)

    def verdict_of(self, mark: StripMark) -> str:
        """The verdict that a mark shows, or "set_aside"."""
        claims = self._text.claims
        shown = {_mark_of(claims[claim_id]) for claim_id in mark.claim_ids if claim_id in claims}
        return next((name for name in _WORST_FIRST if name in shown), "undecided")

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look
        painter = QPainter(self)
        painter.fillRect(event.rect(), look.colour("background.page"))
        painter.fillRect(QRectF(0, 0, 1, self.height()), look.colour("border.hairline"))
        side = self._side()
        left = (self.width() - side) / 2 + 0.5
        top, bottom, current = event.rect().top() - side, event.rect().bottom() + side, self._text.current
        for mark in self._marks:
            if not top <= mark.y <= bottom:
                continue
            if current in mark.claim_ids:
                painter.fillRect(QRectF(0, mark.y - side * 0.7, look.px(2), side * 1.4), look.colour("accent.base"))
            name = self.verdict_of(mark)
            if mark.is_tick:
                self._paint_tick(painter, QRectF(left, round(mark.y - _TICK / 2), side, look.px(_TICK)), name)
            else:
                paint_verdict_glyph(painter, QRectF(left, mark.y - side / 2, side, side), name, look)
        painter.end()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._words_at(event.pos().y()), self)
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go_to(event.position())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._go_to(event.position())

    def _go_to(self, position: QPointF) -> None:
        height = self._text.document().size().height()
        middle = position.y() / max(1, self.height()) * height
        self._text.verticalScrollBar().setValue(round(middle - self._text.viewport().height() / 2))

    def _words_at(self, y: float) -> str:
        near = [mark for mark in self._marks if abs(mark.y - y) <= self._side() / 2 + 1]
        claims = [self._text.claims[claim_id] for mark in near for claim_id in mark.claim_ids]
        return "\n".join(
            self.tr("Claim {number}: {state}").format(
                number=claim.number,
                state=self.tr("set aside") if claim.judgement.set_aside else codebook_word(claim.judgement.verdict),
            )
            for claim in claims[:8]
        )

    def _repaint(self, claim_ids: tuple[str | None, ...]) -> None:
        reach = self._side()
        for claim_id in claim_ids:
            mark = self._mark_of.get(claim_id or "")
            if mark is not None:
                self.update(QRectF(0, mark.y - reach, self.width(), 2 * reach).toAlignedRect())

    def _side(self) -> int:
        # grows less than text does: room along the draft is what the strip has least of
        return round(_GLYPH * min(self._look.scale, _MOST_GROWN))

    def _paint_tick(self, painter: QPainter, rect: QRectF, name: str) -> None:
        colour: QColor = self._look.colour(f"verdict.{name}.foreground")
        for begin, end in _TICK_PIECES[name]:
            piece = QRectF(rect.left() + begin * rect.width(), rect.top(), (end - begin) * rect.width(), rect.height())
            painter.fillRect(piece, colour)

    def _measure(self) -> None:
        if not self.isVisible():
            return
        height = max(1.0, self._text.document().size().height())
        # a glyph must not be cut at either end
        inset = self._side() / 2 + 1
        room = self.height() - 2 * inset
        near = self._side() + 1
        # in a crowd, ticks keep apart and share; else each claim stands exactly where it is
        step = self._look.px(_TICK) + 1 if len(self._text.claims) * near > room else 1
        heaps: dict[int, list[str]] = {}
        for claim_id, top in self._text.geometry_of_claims.tops():
            heaps.setdefault(round(top / height * room / step), []).append(claim_id)
        ys = {heap: inset + heap * step for heap in sorted(heaps)}
        places = list(ys.values())
        self._marks = []
        for index, heap in enumerate(ys):
            before = places[index] - places[index - 1] if index else near
            after = places[index + 1] - places[index] if index + 1 < len(places) else near
            self._marks.append(StripMark(ys[heap], tuple(heaps[heap]), min(before, after) < near))
        self._mark_of = {claim_id: mark for mark in self._marks for claim_id in mark.claim_ids}
        self.update()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._timer.start()


def _mark_of(claim: ReviewedClaim) -> str:
    return "set_aside" if claim.judgement.set_aside is not None else claim.judgement.verdict.value
