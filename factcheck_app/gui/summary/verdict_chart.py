"""The chart of verdicts: one bar, whose parts say glyph, count and word and lead to their claims."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from factcheck_app.domain.review_figures import CountedClaims
from factcheck_app.domain.verdict_chart import part_widths
from factcheck_app.gui.look.codebook import codebook_word
from factcheck_app.gui.look.focus_ring import RING_REACH
from factcheck_app.gui.look.glyphs import paint_verdict_glyph
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.tab_order import order_within
from factcheck_app.gui.summary.claim_words import listing_words, numbers_words
from factcheck_app.gui.summary.row_button import RowButton

_HEIGHT, _GAP, _GLYPH, _SIDE, _BETWEEN = 34, 2, 14, 9, 7


class VerdictPart(RowButton):
    """One verdict of the bar."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.counted = CountedClaims("undecided", "undecided", ())

    def least_width(self) -> int:
        """At which glyph, count and word can be read."""
        words = QFontMetricsF(self.look.font("body", weight=600)).horizontalAdvance(f"{self._count} {self._word}")
        return round(words + self.look.px(_GLYPH + 2 * _SIDE + _BETWEEN)) + 4

    def show_counted(self, counted: CountedClaims, numbers: Sequence[int]) -> None:
        """Another count."""
        self.counted = counted
        self.setAccessibleName(f"{self._count} {self._word}")
        self.setAccessibleDescription(listing_words(numbers))
        self.setToolTip(numbers_words(numbers).capitalize())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, mark = self.look, self.counted.code
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = "underline" if self.underMouse() else "background"
        painter.setPen(QPen(look.colour(f"verdict.{mark}.{ground}"), 1))
        painter.setBrush(look.colour(f"verdict.{mark}.background"))
        radius = look.px(4)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        left, side = float(look.px(_SIDE)), look.px(_GLYPH)
        paint_verdict_glyph(painter, QRectF(left, 0, side, self.height()), mark, look)
        left += side + look.px(_BETWEEN)
        colour = f"verdict.{mark}.foreground"
        room = QRectF(left, 0, self.width() - left, self.height())
        left += self.write(painter, room, self._count, colour, weight=600) + look.px(5)
        self.write(painter, QRectF(left, 0, self.width() - left - 1, self.height()), self._word, colour)
        painter.end()

    @property
    def _count(self) -> str:
        return str(len(self.counted.claims))

    @property
    def _word(self) -> str:
        return codebook_word(self.counted.words)


class VerdictChart(QWidget):
    """Parts are as wide as their share, and never too narrow for their words; narrow charts take two lines."""

    figure_requested = Signal(object)  # CountedClaims

    def __init__(self, look: Look, number_of: Callable[[str], int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._number_of = number_of
        self._parts: list[VerdictPart] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._take_look)

    @property
    def parts(self) -> tuple[VerdictPart, ...]:
        """The parts that are shown, from the left."""
        return tuple(part for part in self._parts if part.counted.claims)

    def show_counts(self, counts: Sequence[CountedClaims]) -> None:
        """Another set of verdicts."""
        made = len(self._parts)
        while len(self._parts) < len(counts):
            part = VerdictPart(self._look, self)
            part.clicked.connect(lambda _checked=False, part=part: self.figure_requested.emit(part.counted))
            self._parts.append(part)
        for part, counted in zip(self._parts, counts, strict=False):
            part.show_counted(counted, [self._number_of(claim) for claim in counted.claims])
        for number, part in enumerate(self._parts):
            if number >= len(counts):
                part.counted = CountedClaims("undecided", "undecided", ())
            part.setVisible(number < len(counts))
        if len(self._parts) > made and self.window().isVisible():
            order_within(self, self._parts)
        said = ", ".join(f"{len(counted.claims)} {codebook_word(counted.words)}" for counted in counts)
        self.setAccessibleName(self.tr("Verdicts: {counts}").format(counts=said or self.tr("no claims")))
        self._place()
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = len(self._lines(width))
        return lines * self._look.px(_HEIGHT) + max(0, lines - 1) * self._look.px(4) + 2 * RING_REACH

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(200), self.heightForWidth(max(self.width(), self._look.px(200))))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(120), self._look.px(_HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _lines(self, width: int) -> list[list[VerdictPart]]:
        lines: list[list[VerdictPart]] = []
        for part in self.parts:
            whole = [*lines[-1], part] if lines else [part]
            gaps = self._look.px(_GAP) * (len(whole) - 1)
            if lines and sum(each.least_width() for each in whole) + gaps <= width:
                lines[-1].append(part)
            else:
                lines.append([part])
        return lines

    def _place(self) -> None:
        gap, top, height = self._look.px(_GAP), RING_REACH, self._look.px(_HEIGHT)
        lines = self._lines(self.width())
        largest = max((_claims(line) for line in lines), default=1)
        for line in lines:
            leasts = [float(part.least_width()) for part in line]
            # lines of fewer claims are shorter, so that widths mean the same in each
            room = max(sum(leasts), (self.width() - gap * (len(line) - 1)) * _claims(line) / largest)
            widths = part_widths([len(part.counted.claims) for part in line], room, leasts)
            left = 0.0
            for part, width in zip(line, widths, strict=True):
                part.setGeometry(round(left), top, round(left + width) - round(left), height)
                left += width + gap
            top += height + self._look.px(4)

    def _take_look(self) -> None:
        self._place()
        self.updateGeometry()


def _claims(line: Sequence[VerdictPart]) -> int:
    return sum(len(part.counted.claims) for part in line)
