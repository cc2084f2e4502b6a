"""Draws one claim as a row of 48: number, glyph and words above; kind, strength, verdict or flag below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from factcheck_app.domain.review import ReviewedClaim
from factcheck_app.domain.verdict import Verdict
from factcheck_app.gui.claims.claim_list_model import CHANGED_ROLE, CLAIM_ROLE, TAGS_ROLE
from factcheck_app.gui.claims.claim_words import (
    judged_words,
    lacks_reason,
    mark_of,
    no_reason_words,
    reason_in_line,
    set_aside_words,
    sources_in_line,
)
from factcheck_app.gui.look import icons
from factcheck_app.gui.look.codebook import codebook_word
from factcheck_app.gui.look.focus_ring import paint_focus_ring
from factcheck_app.gui.look.glyphs import paint_strength_bars, paint_verdict_glyph
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.shown_text import shown_text
from factcheck_app.gui.look.translation import translate

_NUMBER_RIGHT = 31.0  # right edge of a number of up to three figures
_GAP = 8.0
_GLYPH = 16.0
_TOP = 6.0
_BAR = 3.0
_LONGEST_SHOWN = 300  # characters: no row is wider, and laying out a whole page for one line costs time


@dataclass(frozen=True, slots=True)
class _Piece:
    """A run of the second line; `flag` puts the flag before it."""

    words: str
    colour: str
    flag: bool = False


class ClaimRowDelegate(QStyledItemDelegate):
    """Paints rows for a `ClaimList`, which says whether its pane is at work and whether the ring is due."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._digits = 3
        self.is_active = True
        self.shows_ring = False
        look.changed.connect(self._take_look)
        self._take_look()

    def make_room_for(self, highest_number: int) -> None:
        """Widen the number column where the numbers have more than three figures."""
        self._digits = max(3, len(str(highest_number)))

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(self._look.px(200), self._look.size("claim_row_height"))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        claim: ReviewedClaim = index.data(CLAIM_ROLE)
        state: QStyle.StateFlag = option.state
        rect = QRectF(option.rect)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, rect, selected, bool(state & QStyle.StateFlag.State_MouseOver))
        self._paint_words(painter, rect, claim, str(index.data()), selected)
        notes = [_Piece("changed", "text.link")] if index.data(CHANGED_ROLE) else []
        notes += [_Piece(f"#{shown_text(tag)}", "text.muted") for tag in index.data(TAGS_ROLE) or ()]
        self._paint_caption(painter, rect, claim, notes)
        if self.shows_ring and state & QStyle.StateFlag.State_HasFocus:
            paint_focus_ring(painter, rect, self._look, self._look.px(4), inside=True)
        painter.restore()

    def _take_look(self) -> None:
        self._body = self._look.font("body")
        self._body_selected = self._look.font("body", weight=500)
        self._caption = self._look.font("caption")
        self._number = self._look.font("caption", tabular=True)
        self._body_metrics = QFontMetricsF(self._body)
        self._body_selected_metrics = QFontMetricsF(self._body_selected)
        self._caption_metrics = QFontMetricsF(self._caption)

    def _px(self, length: float) -> float:
        return length * self._look.scale

    def _number_right(self) -> float:
        return self._px(_NUMBER_RIGHT) + (self._digits - 3) * self._caption_metrics.horizontalAdvance("0")

    def _words_left(self) -> float:
        return self._number_right() + self._px(_GAP + _GLYPH + 7.0)

    def _paint_ground(self, painter: QPainter, rect: QRectF, selected: bool, hovered: bool) -> None:
        if selected:
            ground = "background.selected" if self.is_active else "background.selected_inactive"
            painter.fillRect(rect, self._look.colour(ground))
            bar = self._look.colour("accent.base" if self.is_active else "border.control")
            painter.fillRect(QRectF(rect.left(), rect.top(), self._px(_BAR), rect.height()), bar)
        elif hovered:
            painter.fillRect(rect, self._look.colour("background.hover"))

    def _paint_words(self, painter: QPainter, rect: QRectF, claim: ReviewedClaim, shown: str, selected: bool) -> None:
        look = self._look
        top, height = rect.top() + self._px(_TOP), float(look.line_height("body"))
        painter.setFont(self._number)
        painter.setPen(look.colour("text.muted"))
        number = QRectF(rect.left(), top, self._number_right(), height)
        painter.drawText(number, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(claim.number))
        glyph = self._px(_GLYPH)
        left = rect.left() + self._number_right() + self._px(_GAP)
        paint_verdict_glyph(painter, QRectF(left, top + (height - glyph) / 2, glyph, glyph), mark_of(claim), look)
        settled = claim.judgement.is_decided or claim.judgement.set_aside is not None
        painter.setFont(self._body_selected if selected else self._body)
        painter.setPen(look.colour("text.muted" if settled else "text.primary"))
        left = rect.left() + self._words_left()
        words = QRectF(left, top, rect.right() - self._px(14) - left, height)
        metrics = self._body_selected_metrics if selected else self._body_metrics
        line = " ".join(shown[:_LONGEST_SHOWN].split())
        elided = metrics.elidedText(line, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, elided)

    def _paint_caption(self, painter: QPainter, rect: QRectF, claim: ReviewedClaim, notes: Sequence[_Piece]) -> None:
        look = self._look
        top = rect.top() + self._px(_TOP) + look.line_height("body")
        height = float(look.line_height("caption"))
        right = rect.right() - self._px(14)
        painter.setFont(self._caption)
        left = rect.left() + self._words_left()
        if claim.judgement.set_aside is None:
            right = self._paint_sources(painter, QRectF(left, top, right - left, height), claim)
            left = self._run(
                painter, QRectF(left, top, right - left, height), codebook_word(claim.claim.kind), "text.muted"
            )
            bars = QRectF(left, top + (height - self._px(11)) / 2, self._px(13), self._px(11))
            paint_strength_bars(painter, bars, claim.claim.strength.rung, look)
            left = bars.right() + self._px(7)
        for piece in (*_pieces(claim), *notes):
            if left >= right:
                return
            if piece.flag:
                side = look.px(10)
                ratio = painter.device().devicePixelRatioF()
                flag = icons.pixmap(look, "flag", piece.colour, side, ratio)
                painter.drawPixmap(QRectF(left, top + (height - side) / 2, side, side).toRect(), flag)
                left += side + self._px(3)
            left = self._run(painter, QRectF(left, top, right - left, height), piece.words, piece.colour)

    def _paint_sources(self, painter: QPainter, space: QRectF, claim: ReviewedClaim) -> float:
        """At the right end: the numbers of the sources it leans on, or that it has none. Returns where they begin."""
        words = sources_in_line(claim)
        width = self._caption_metrics.horizontalAdvance(words)
        painter.setPen(self._look.colour("text.muted"))
        painter.drawText(space, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)
        return space.right() - width - self._px(10)

    def _run(self, painter: QPainter, space: QRectF, words: str, colour: str) -> float:
        """Draw words that fit into `space`; returns where the next run begins."""
        ink: QColor = self._look.colour(colour)
        painter.setPen(ink)
        elided = self._caption_metrics.elidedText(words, Qt.TextElideMode.ElideRight, space.width())
        painter.drawText(space, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, elided)
        return space.left() + self._caption_metrics.horizontalAdvance(elided) + self._px(7)


def _pieces(claim: ReviewedClaim) -> list[_Piece]:
    judgement, flags = claim.judgement, claim.claim.flags
    if judgement.set_aside is not None:
        return [
            _Piece(translate("claim_row_delegate", "set aside"), "text.muted"),
            _Piece(set_aside_words(judgement.set_aside), "text.muted"),
        ]
    if claim.pending is not None:
        return [
            _Piece(translate("claim_row_delegate", "still true?"), "text.link"),
            _Piece(
                translate("claim_row_delegate", "was {verdict}").format(verdict=judged_words(claim.pending)),
                "text.muted",
            ),
        ]
    reason = reason_in_line(judgement.reasons[0]) if judgement.reasons else ""
    if judgement.verdict is Verdict.UNDECIDED and not reason:
        if not flags:
            return [_Piece(codebook_word(claim.claim.strength.name), "text.muted")]
        pieces = [_Piece(codebook_word(flags[0].name), "signal.foreground", flag=True)]
        return pieces + ([_Piece(f"+{len(flags) - 1}", "signal.foreground")] if len(flags) > 1 else [])
    decided = judgement.is_decided
    verdict = codebook_word(judgement.verdict) if decided else translate("claim_row_delegate", "open question")
    pieces = [_Piece(verdict, f"verdict.{judgement.verdict.value}.foreground")]
    if lacks_reason(judgement):
        pieces.append(_Piece(no_reason_words(), "signal.foreground"))
    if reason:
        pieces.append(_Piece(reason, "text.muted"))
    if flags:
        pieces.append(_Piece(str(len(flags)), "signal.foreground", flag=True))
    return pieces
