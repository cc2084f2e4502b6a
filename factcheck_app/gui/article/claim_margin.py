"""The margin of the draft: flag, number and glyph at each claim's first line, and the bar of the current claim."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QToolTip, QWidget

from factcheck_app.domain.review import ReviewedClaim
from factcheck_app.gui.article.marked_text import MarkedText
from factcheck_app.gui.article.text_geometry import MarkedLine
from factcheck_app.gui.look import icons
from factcheck_app.gui.look.codebook import codebook_word
from factcheck_app.gui.look.glyphs import verdict_pixmap
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.translation import translate

_GLYPH, _FLAG, _BAR = 13, 12, 3
# from the words to the left: the bar, the glyph, the number's end, the flag
_BAR_AT, _GLYPH_AT, _NUMBER_AT, _FLAG_AT = 9, 25, 30, 54
# the middle of small letters above the baseline, at 17 px text
_MIDDLE = 5.5
# between the rows of two claims that have but one line
_CLOSE = 15
# how far above the view claims are sought that collisions may have moved into it, in line heights
_LINES_BEFORE = 12


@dataclass(frozen=True, slots=True)
class MarginRow:
    """One claim of the margin: `middle` and `height` of its row in coordinates of the document."""

    claim: ReviewedClaim
    middle: float
    height: float


class ClaimMargin(QWidget):
    """Stands left of the words and scrolls with them.

    Of claims that begin on one line the later stands beside the next line of its own words; where it has none, close
    under the one before, so that no number stands beside the words of another claim.
    """

    claim_chosen = Signal(object)  # claim id

    def __init__(self, look: Look, text: MarkedText) -> None:
        super().__init__(text)
        self._look = look
        self._text = text
        self._glyphs: dict[tuple[str, float], QPixmap] = {}
        self.setAccessibleName(self.tr("Claims in the margin"))
        self.setMouseTracking(True)
        text.laid_out.connect(self.update)
        text.marks_changed.connect(lambda _claims: self.update())
        text.verticalScrollBar().valueChanged.connect(self.update)
        look.changed.connect(self._take_look)
        self._take_look()

    def rows(self) -> list[MarginRow]:
        """The claims that begin in view, from top to bottom."""
        found: list[MarginRow] = []
        free = float("-inf")
        close = self._look.px(_CLOSE)
        for line in self._text.visible_lines(lines_before=_LINES_BEFORE):
            claim = self._text.claims.get(line.key)
            if not line.is_first or claim is None:
                continue
            own = [self._middle_of(each) for each in self._text.geometry_of_claims.lines_of(line.key)]
            middle = next((place for place in own if place >= free), free)
            free = middle + close
            found.append(MarginRow(claim, middle, close))
        return found

    def _middle_of(self, line: MarkedLine) -> float:
        return line.baseline - self._look.reading_length(_MIDDLE)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._look.colour("background.page"))
        top = self._text.verticalScrollBar().value()
        painter.translate(0, -top)
        self._paint_bar(painter)
        for row in self.rows():
            if (
                event.rect().top() <= row.middle - top + row.height
                and row.middle - top - row.height <= event.rect().bottom()
            ):
                self._paint_row(painter, row)
        painter.end()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            row = self._row_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), _words(row.claim) if row is not None else "", self)
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        row = self._row_at(event.position())
        self._text.hover(row.claim.id if row is not None else None)
        self.setCursor(Qt.CursorShape.PointingHandCursor if row is not None else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        row = self._row_at(event.position())
        if row is not None and event.button() is Qt.MouseButton.LeftButton:
            self.claim_chosen.emit(row.claim.id)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._text.hover(None)

    def _paint_bar(self, painter: QPainter) -> None:
        lines = self._text.geometry_of_claims.lines_of(self._text.current) if self._text.current else []
        if not lines:
            return
        look = self._look
        top, bottom = lines[0].rect.top(), lines[-1].rect.bottom()
        bar = QRectF(self.width() - look.px(_BAR_AT), top, look.px(_BAR), bottom - top)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("accent.base"))
        painter.drawRoundedRect(bar, look.px(1), look.px(1))

    def _paint_row(self, painter: QPainter, row: MarginRow) -> None:
        look, width = self._look, self.width()
        is_current = row.claim.id == self._text.current
        side = look.px(_GLYPH)
        painter.drawPixmap(QPointF(width - look.px(_GLYPH_AT), round(row.middle - side / 2)), self._glyph(row.claim))
        painter.setFont(self._fonts[is_current])
        painter.setPen(look.colour("text.primary" if is_current else "text.muted"))
        height = look.line_height("caption")
        right = width - look.px(_NUMBER_AT)
        place = QRectF(0, row.middle - height / 2, right, height)
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, flags, str(row.claim.number))
        if row.claim.claim.flags:
            side = look.px(_FLAG)
            wide = painter.fontMetrics().horizontalAdvance(str(row.claim.number))
            # numbers of four figures push the flag aside
            left = min(width - look.px(_FLAG_AT), right - wide - look.px(4) - side)
            ratio = self.devicePixelRatioF()
            flag = icons.pixmap(look, "flag", "signal.foreground", side, ratio)
            painter.drawPixmap(QPointF(round(left), round(row.middle - side / 2)), flag)

    def _glyph(self, claim: ReviewedClaim) -> QPixmap:
        mark = "set_aside" if claim.judgement.set_aside is not None else claim.judgement.verdict.value
        key = mark, self.devicePixelRatioF()
        if key not in self._glyphs:
            self._glyphs[key] = verdict_pixmap(self._look, mark, self._look.px(_GLYPH), key[1])
        return self._glyphs[key]

    def _take_look(self) -> None:
        self._glyphs.clear()
        self._fonts = {
            is_current: self._look.font("caption", weight=600 if is_current else None, tabular=True)
            for is_current in (True, False)
        }
        self.update()

    def _row_at(self, position: QPointF) -> MarginRow | None:
        y = position.y() + self._text.verticalScrollBar().value()
        if position.x() < self.width() - self._look.size("margin_width"):
            return None
        return next((row for row in self.rows() if abs(row.middle - y) <= row.height / 2), None)


def _words(claim: ReviewedClaim) -> str:
    aside = claim.judgement.set_aside is not None
    state = translate("claim_margin", "set aside") if aside else codebook_word(claim.judgement.verdict)
    return "\n".join(
        [
            translate("claim_margin", "Claim {number}: {state}").format(number=claim.number, state=state),
            *(codebook_word(signal.name) for signal in claim.claim.flags),
        ]
    )
