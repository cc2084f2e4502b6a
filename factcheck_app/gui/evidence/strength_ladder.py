"""The ladder of strength with two marks: where the claim stands, and where the passage."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from factcheck_app.domain.comparison import Comparison
from factcheck_app.domain.strength import RUNG_NAMES, Strength
from factcheck_app.gui.evidence.evidence_words import cue_words, is_stronger, ladder_sentence, rung_example
from factcheck_app.gui.look.codebook import codebook_word
from factcheck_app.gui.look.look import Look

_STEP = 46
_CIRCLE = 22
_LEFT = 34
_CARD = 118
_CARD_HEIGHT = 40


class StrengthLadder(QWidget):
    """The claim is a filled disc, the passage an open blue square; the rail is purple where the claim stands higher."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._claim = Strength(0)
        self._passage = Strength(0)
        self._is_stronger = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)
        look.changed.connect(self.update)

    def show_comparison(self, comparison: Comparison) -> None:
        """Show both rungs with the words that decided them."""
        self._claim, self._passage = comparison.claim_strength, comparison.passage_strength
        self._is_stronger = is_stronger(comparison)
        claim, passage = self._claim, self._passage
        said = self.tr("Claim: {name}, {rung} of 3, {cue}.").format(
            name=codebook_word(claim.name), rung=claim.rung, cue=cue_words(claim)
        )
        said += self.tr(" Source: {name}, {rung} of 3, {cue}.").format(
            name=codebook_word(passage.name), rung=passage.rung, cue=cue_words(passage)
        )
        self.setAccessibleName(
            self.tr("Strength. {rungs} {sentence}").format(rungs=said, sentence=ladder_sentence(comparison))
        )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(280), self._look.px(4 * _STEP))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(250), self._look.px(4 * _STEP))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_rail(painter)
        for rung in range(len(RUNG_NAMES)):
            self._paint_rung(painter, rung)
        if self._claim.rung == self._passage.rung:
            words = cue_words(self._claim)
            self._paint_card(painter, self._claim.rung, self.tr("Claim, source"), words, claim=True, source=True)
        else:
            self._paint_card(painter, self._claim.rung, self.tr("Claim"), cue_words(self._claim), claim=True)
            self._paint_card(painter, self._passage.rung, self.tr("Source"), cue_words(self._passage), source=True)
        painter.end()

    def _middle(self, rung: int) -> float:
        step = self._look.px(_STEP)
        return float((len(RUNG_NAMES) - 1 - rung) * step + step / 2)

    def _paint_rail(self, painter: QPainter) -> None:
        look = self._look
        x = look.px(_CIRCLE) / 2 + 1
        painter.setPen(QPen(look.colour("border.card"), look.px(2)))
        painter.drawLine(QPointF(x, self._middle(3)), QPointF(x, self._middle(0)))
        if self._is_stronger:
            painter.setPen(QPen(look.colour("signal.mark"), look.px(4)))
            painter.drawLine(QPointF(x, self._middle(self._claim.rung)), QPointF(x, self._middle(self._passage.rung)))

    def _paint_rung(self, painter: QPainter, rung: int) -> None:
        look = self._look
        middle, side = self._middle(rung), look.px(_CIRCLE)
        stands = rung in (self._claim.rung, self._passage.rung)
        painter.setPen(QPen(look.colour("text.primary" if stands else "border.control"), 1.5 if stands else 1))
        painter.setBrush(look.colour("background.page"))
        circle = QRectF(1, middle - side / 2, side, side)
        painter.drawEllipse(circle)
        painter.setFont(look.font("label", weight=600 if stands else 400))
        painter.setPen(look.colour("text.primary" if stands else "text.muted"))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(rung))
        left = look.px(_LEFT)
        room = self.width() - left - (look.px(_CARD + 8) if stands else 0)
        lines = (
            (codebook_word(RUNG_NAMES[rung]).capitalize(), "body", "text.primary"),
            (rung_example(rung), "caption", "text.muted"),
        )
        top = middle - (look.line_height("body") + look.line_height("caption")) / 2
        for words, role, colour in lines:
            font, height = look.font(role), look.line_height(role)
            painter.setFont(font)
            painter.setPen(look.colour(colour))
            cut = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, room)
            upright = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(left, top, room + 2, height), upright, cut)
            top += height

    def _paint_card(
        self, painter: QPainter, rung: int, name: str, words: str, *, claim: bool = False, source: bool = False
    ) -> None:
        look = self._look
        height = look.px(_CARD_HEIGHT)
        card = QRectF(self.width() - look.px(_CARD), self._middle(rung) - height / 2, look.px(_CARD) - 1, height)
        painter.setPen(QPen(look.colour("border.card"), 1))
        painter.setBrush(look.colour("background.raised"))
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), look.px(6), look.px(6))
        first = look.line_height("body")
        top = card.top() + (height - first - (look.line_height("caption") if words else 0)) / 2
        self._paint_mark(painter, QPointF(card.left() + look.px(15), top + first / 2), claim=claim, source=source)
        left = card.left() + look.px(28)
        room = card.right() - left - look.px(6)
        upright = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.setPen(look.colour("text.primary"))
        painter.setFont(look.font("label", weight=600))
        painter.drawText(QRectF(left, top, room + 2, first), upright, name)
        if words:
            font = look.font("caption")
            painter.setFont(font)
            painter.setPen(look.colour("text.muted"))
            cut = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRectF(left, top + first, room + 2, look.line_height("caption")), upright, cut)

    def _paint_mark(self, painter: QPainter, middle: QPointF, *, claim: bool, source: bool) -> None:
        look = self._look
        if source:
            side = look.px(12)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("accent.base"), look.px(2)))
            box = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
            painter.drawRoundedRect(box, look.px(2), look.px(2))
        if claim:
            radius = look.px(3 if source else 5)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("text.primary"))
            painter.drawEllipse(middle, radius, radius)
