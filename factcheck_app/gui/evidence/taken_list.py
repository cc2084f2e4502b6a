"""The evidence that was taken from one source: which claim, where, and what it does to the claim."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from factcheck_app.domain.evidence import Passage
from factcheck_app.domain.locator_words import locator_words
from factcheck_app.domain.review import Review, ReviewedClaim
from factcheck_app.gui.claims.claim_words import mark_of
from factcheck_app.gui.look.codebook import codebook_word
from factcheck_app.gui.look.focus_ring import RING_RADIUS
from factcheck_app.gui.look.glyphs import paint_verdict_glyph
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.scroll_column import ScrollColumn, scroll_column
from factcheck_app.gui.look.words import Words

_ROW = 28
_MOST_ROWS = 4


@dataclass(frozen=True, slots=True)
class TakenPassage:
    """A passage and the claim that it was taken for."""

    claim: ReviewedClaim
    passage: Passage


def taken_from(review: Review, source_number: int) -> list[TakenPassage]:
    """Every passage of this source in the evidence of a claim, in the order of the claims."""
    return [
        TakenPassage(claim, passage)
        for claim in review.claims
        for passage in claim.judgement.evidence
        if passage.source_number == source_number
    ]


class _Row(QPushButton):
    """One passage; a click shows its claim and its place."""

    def __init__(self, look: Look, taken: TakenPassage, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAutoDefault(False)
        self._look = look
        self._taken = taken
        self._stance = codebook_word(taken.passage.stance) if taken.passage.stance else self.tr("stance not given")
        self.setAccessibleName(
            self.tr("Claim {number}, {locator}, {stance}").format(
                number=taken.claim.number, locator=locator_words(taken.passage.locator), stance=self._stance
            )
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty(RING_RADIUS, 4)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(240), self._look.px(_ROW))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, taken = self._look, self._taken
        painter = QPainter(self)
        if self.underMouse():
            painter.fillRect(self.rect(), look.colour("background.hover"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, look.colour("border.hairline"))
        side = look.px(13)
        middle = (self.height() - side) / 2
        paint_verdict_glyph(painter, QRectF(look.px(2), middle, side, side), mark_of(taken.claim), look)
        body = look.font("body")
        metrics = QFontMetricsF(body)
        painter.setFont(body)
        upright = Qt.AlignmentFlag.AlignVCenter
        stance = metrics.horizontalAdvance(self._stance) + look.px(4)
        left = float(look.px(24))
        name = self.tr("Claim {number}").format(number=taken.claim.number)
        painter.setPen(look.colour("text.primary"))
        painter.drawText(QRectF(left, 0, self.width(), self.height()), upright, name)
        left += metrics.horizontalAdvance(name) + look.px(8)
        painter.setPen(look.colour("text.muted"))
        room = self.width() - left - stance - look.px(8)
        place = metrics.elidedText(locator_words(taken.passage.locator), Qt.TextElideMode.ElideMiddle, room)
        painter.drawText(QRectF(left, 0, room + 2, self.height()), upright, place)
        painter.setPen(look.colour("text.primary" if taken.passage.stance else "text.muted"))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(0, 0, self.width() - look.px(4), self.height()), right, self._stance)
        painter.end()


class TakenList(QWidget):
    """Hidden while nothing was taken; four rows high at most, then it scrolls."""

    passage_chosen = Signal(object)  # TakenPassage

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._count = 0
        self._title = Words(look, self.tr("Evidence taken from this source"), "label", "text.muted", parent=self)
        self._area = QScrollArea(self)
        self._content = ScrollColumn(self._area)
        self._rows = QVBoxLayout(self._content)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        scroll_column(self._area, self._content, "")
        self._box = QVBoxLayout(self)
        self._box.addWidget(self._title)
        self._box.addWidget(self._area)
        look.changed.connect(self._take_look)
        self._take_look()
        self.show_taken(())

    def show_taken(self, taken: Sequence[TakenPassage]) -> None:
        """Show these passages."""
        while (item := self._rows.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for each in taken:
            row = _Row(self._look, each, self._content)
            row.clicked.connect(lambda _checked=False, each=each: self.passage_chosen.emit(each))
            self._rows.addWidget(row)
        self._rows.addStretch(1)
        self._count = len(taken)
        self.setVisible(bool(taken))
        self._take_look()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("background.panel"))
        painter.fillRect(0, 0, self.width(), 1, self._look.colour("border.hairline"))
        painter.end()

    def _take_look(self) -> None:
        look = self._look
        self._area.setFixedHeight(look.px(_ROW) * max(1, min(self._count, _MOST_ROWS)))
        self._box.setContentsMargins(look.px(24), look.px(8), look.px(24), look.px(8))
        self._box.setSpacing(look.px(4))
        self.update()
