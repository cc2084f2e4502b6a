"""A part of the draft: its heading, its claims as a bar of verdicts, and the counts with their glyphs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from factcheck_app.domain.review_figures import CountedClaims, DraftPart
from factcheck_app.domain.verdict import Verdict
from factcheck_app.gui.look.codebook import codebook_word
from factcheck_app.gui.look.glyphs import paint_verdict_glyph
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.summary.claim_words import count_words, listing_words, numbers_words
from factcheck_app.gui.summary.row_button import RowButton

_ORDER = (Verdict.UNSUPPORTED, Verdict.OVERSTATED, Verdict.UNDECIDED, Verdict.SUPPORTED)
# drawn as counts: what is supported needs no work
_COUNTED = (Verdict.UNSUPPORTED, Verdict.OVERSTATED, Verdict.UNDECIDED)
_SIDE, _BAR_WIDTH, _BAR, _GLYPH, _CELL, _NARROW = 8, 110, 8, 13, 42, 420


@dataclass(frozen=True, slots=True)
class CountedPart:
    """A part of the draft with the numbers of the claims to look at, in that order."""

    part: DraftPart
    numbers: Sequence[int]


class PartRow(RowButton):
    """Leads to the claims of the part that are not borne out, else to those without a verdict."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._part = DraftPart("", {})

    @property
    def figure(self) -> CountedClaims:
        """The claims to look at."""
        claims = (*self._part.failing, *self._part.undecided)
        return CountedClaims("", self.tr("to look at in “{heading}”").format(heading=self._part.heading), claims)

    def show_part(self, counted: CountedPart) -> None:
        """Another part in the same row."""
        self._part = counted.part
        counts = [f"{self._count(verdict)} {codebook_word(verdict)}" for verdict in _COUNTED if self._count(verdict)]
        self.setAccessibleName(
            self.tr("{heading}: {listed} of {claims}").format(
                heading=self._part.heading, listed=", ".join(counts), claims=count_words(self._part.total)
            )
        )
        self.setAccessibleDescription(listing_words(counted.numbers))
        self.setToolTip(f"{self._part.heading}: {numbers_words(counted.numbers)}")
        self.update()

    def paint_row(self, painter: QPainter) -> None:
        look = self.look
        side, height = look.px(_SIDE), self.height()
        right = self.width() - side
        for verdict in reversed(_COUNTED):
            right -= look.px(_CELL)
            if self._count(verdict):
                self._paint_count(painter, right, verdict)
        if self.width() >= look.px(_NARROW):
            right -= look.px(_BAR_WIDTH + 10)
            thick = look.px(_BAR)
            self._paint_bar(painter, QRectF(right, (height - thick) / 2, look.px(_BAR_WIDTH), thick))
        self.write(painter, QRectF(side, 0, right - side - look.px(10), height), self._part.heading)

    def _paint_count(self, painter: QPainter, left: float, verdict: Verdict) -> None:
        look = self.look
        glyph = look.px(_GLYPH)
        paint_verdict_glyph(painter, QRectF(left, 0, glyph, self.height()), str(verdict), look)
        left += glyph + look.px(5)
        words = str(self._count(verdict))
        room = QRectF(left, 0, QFontMetricsF(look.font("label")).horizontalAdvance("0000"), self.height())
        self.write(
            painter,
            room,
            words,
            f"verdict.{verdict}.foreground",
            role="label",
            weight=500,
        )

    def _paint_bar(self, painter: QPainter, whole: QRectF) -> None:
        look = self.look
        left = whole.left()
        for verdict in _ORDER:
            width = whole.width() * self._count(verdict) / max(1, self._part.total)
            if not width:
                continue
            part = QRectF(left, whole.top(), max(1.0, width - 1), whole.height())
            if verdict is Verdict.UNDECIDED:
                # open work is drawn empty, as its glyph is
                painter.setPen(QPen(look.colour("verdict.undecided.underline"), 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(part.adjusted(0.5, 0.5, -0.5, -0.5))
            else:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(look.colour(f"verdict.{verdict}.underline"))
                painter.drawRect(part)
            left += width

    def _count(self, verdict: Verdict) -> int:
        return len(self._part.by_verdict.get(verdict, ()))
