"""A count as a bar: its name, a bar as long as its share of the largest, and the number."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from factcheck_app.domain.review_figures import CountedClaims
from factcheck_app.gui.look.codebook import codebook_word
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.summary.claim_words import count_words, listing_words, numbers_words
from factcheck_app.gui.summary.row_button import RowButton

_SIDE, _NAME_SHARE, _NAME_MOST, _NUMBER, _BAR = 8, 0.5, 250, 30, 8


@dataclass(frozen=True, slots=True)
class Bar:
    """A count with the numbers of its claims; `share` of the largest count is 0..1, `colour` a token."""

    counted: CountedClaims
    numbers: Sequence[int]
    share: float
    colour: str


class BarRow(RowButton):
    """Leads to the claims that are counted."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._bar = Bar(CountedClaims("", "", ()), (), 0.0, "text.muted")

    @property
    def figure(self) -> CountedClaims:
        """The count with the claims behind it."""
        return self._bar.counted

    def show_bar(self, bar: Bar) -> None:
        """Another count in the same row."""
        self._bar = bar
        counted = bar.counted
        name = _name(counted)
        self.setAccessibleName(f"{name}: {count_words(len(counted.claims))}")
        self.setAccessibleDescription(listing_words(bar.numbers))
        self.setToolTip(f"{name}: {numbers_words(bar.numbers)}")
        self.update()

    def paint_row(self, painter: QPainter) -> None:
        look, counted = self.look, self._bar.counted
        side, height = look.px(_SIDE), self.height()
        name = min(look.px(_NAME_MOST), (self.width() - 2 * side) * _NAME_SHARE)
        self.write(painter, QRectF(side, 0, name, height), _name(counted))
        left = side + name + look.px(10)
        number = look.px(_NUMBER)
        room = max(0.0, self.width() - side - left - number)
        thick = look.px(_BAR)
        bar = QRectF(left, (height - thick) / 2, max(float(look.px(3)), room * self._bar.share), thick)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(self._bar.colour))
        radius = look.px(2)
        painter.drawRoundedRect(bar, radius, radius)
        words = QRectF(bar.right() + look.px(8), 0, number, height)
        self.write(painter, words, str(len(counted.claims)), "text.muted", role="label", weight=500)


def _name(counted: CountedClaims) -> str:
    words = codebook_word(counted.words)
    return f"{words[:1].upper()}{words[1:]}"
