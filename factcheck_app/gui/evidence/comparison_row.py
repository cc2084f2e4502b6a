"""A row of the comparison: a number or a difference, whose words light up in both texts while it is looked at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from factcheck_app.domain.comparison import Difference, NumberResult, NumberRow
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.gui.evidence.evidence_words import TELLING_RESULTS, result_words
from factcheck_app.gui.look import icons
from factcheck_app.gui.look.codebook import codebook_word
from factcheck_app.gui.look.focus_ring import RING_RADIUS
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.translation import translate

_WRAPS = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
_ICON_ROOM = 19
_PADDING = 6
_GAP = 10


@dataclass(frozen=True, slots=True)
class Cell:
    """Words in a part of the row's width; `share` of all shares. A flagged cell is purple, with the flag before it."""

    words: str
    share: int
    colour: str = "text.primary"
    weight: int = 400
    is_flagged: bool = False


class ComparisonRow(QLabel):
    """Stops the Tab key and the arrows; `looked_at` says that it is under the mouse or has the keyboard.

    A label, so that screen readers say its name as text: nothing is pressed here.
    """

    looked_at = Signal(bool)

    def __init__(
        self,
        look: Look,
        cells: Sequence[Cell],
        claim_spans: Sequence[TextSpan] = (),
        passage_spans: Sequence[TextSpan] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._cells = tuple(cells)
        self.claim_spans = tuple(claim_spans)
        self.passage_spans = tuple(passage_spans)
        self.setAccessibleName(", ".join(cell.words for cell in cells if cell.words))
        self.setProperty(RING_RADIUS, 4)
        if claim_spans or passage_spans:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.updateGeometry)
        look.changed.connect(self.update)

    @property
    def is_looked_at(self) -> bool:
        """Whether its words are to light up."""
        return bool(self.claim_spans or self.passage_spans) and (self.hasFocus() or self.underMouse())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        heights = [self._height_of(cell, place.width()) for cell, place in self._places(width)]
        return max(heights, default=0) + 2 * self._look.px(_PADDING)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(240), self.heightForWidth(max(self.width(), self._look.px(240))))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(200), self._look.line_height("body"))

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._say(looked_at=True)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._say(looked_at=self.hasFocus())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._say(looked_at=True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._say(looked_at=False)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look
        painter = QPainter(self)
        if self.is_looked_at:
            painter.fillRect(self.rect(), look.colour("background.hover"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, look.colour("border.hairline"))
        for cell, place in self._places(self.width()):
            painter.setFont(look.font("label", weight=cell.weight))
            painter.setPen(look.colour("signal.foreground" if cell.is_flagged else cell.colour))
            if cell.is_flagged:
                side = look.px(13)
                picture = icons.pixmap(look, "flag", "signal.foreground", side, self.devicePixelRatioF())
                painter.drawPixmap(QRect(place.left(), place.top() + look.px(2), side, side), picture)
            painter.drawText(QRectF(self._words_of(cell, place)), _WRAPS, cell.words)
        painter.end()

    def _say(self, *, looked_at: bool) -> None:
        self.update()
        if self.claim_spans or self.passage_spans:
            self.looked_at.emit(looked_at)

    def _places(self, width: int) -> list[tuple[Cell, QRect]]:
        look = self._look
        edge, gap = look.px(4), look.px(_GAP)
        whole = max(1, width - 2 * edge - gap * (len(self._cells) - 1))
        shares = sum(cell.share for cell in self._cells) or 1
        places, left = [], edge
        for cell in self._cells:
            room = whole * cell.share // shares
            places.append((cell, QRect(left, look.px(_PADDING), room, 10_000)))
            left += room + gap
        return places

    def _words_of(self, cell: Cell, place: QRect) -> QRect:
        return place.adjusted(self._look.px(_ICON_ROOM), 0, 0, 0) if cell.is_flagged else place

    def _height_of(self, cell: Cell, width: int) -> int:
        room = max(1, width - (self._look.px(_ICON_ROOM) if cell.is_flagged else 0))
        metrics = QFontMetricsF(self._look.font("label", weight=cell.weight))
        return round(metrics.boundingRect(QRectF(0, 0, room, 10_000), int(_WRAPS), cell.words).height() + 0.5)


def head_row(look: Look, parent: QWidget | None = None) -> ComparisonRow:
    """The names of the columns of the numbers."""
    names = (
        (translate("comparison_row", "Claim"), 3),
        (translate("comparison_row", "Source"), 3),
        (translate("comparison_row", "Result"), 3),
    )
    return ComparisonRow(look, [Cell(name, share, "text.muted", 500) for name, share in names], parent=parent)


def number_row(look: Look, row: NumberRow, parent: QWidget | None = None) -> ComparisonRow:
    """A number of the claim, the one of the source, and how they stand to each other."""
    source = "–"
    in_passage: tuple[TextSpan, ...] = ()
    if row.source is not None:
        source = row.source.words if row.sentence is None else _in_sentence(row.source.words, row.sentence + 1)
        in_passage = (row.source.span,) if row.sentence is None else ()
    flagged = row.result in TELLING_RESULTS
    result = result_words(row.result)
    if row.result is NumberResult.ROUNDS and row.source is not None:
        result = translate("comparison_row", "{number} rounds to it").format(number=row.source.words)
    cells = (
        Cell(row.claim.words, 3),
        Cell(source, 3),
        Cell(result, 3, "text.muted", is_flagged=flagged),
    )
    return ComparisonRow(look, cells, (row.claim.span,), in_passage, parent)


def difference_row(look: Look, difference: Difference, parent: QWidget | None = None) -> ComparisonRow:
    """A difference by its name, and the sentence that says what it rests on."""
    name = codebook_word(difference.name)
    name = f"{name[:1].upper()}{name[1:]}"
    cells = (Cell(name, 3, weight=500, is_flagged=True), Cell(difference.message, 6))
    return ComparisonRow(look, cells, difference.claim_spans, difference.passage_spans, parent)


def _in_sentence(number: str, sentence: int) -> str:
    return translate("comparison_row", "{number} (s. {sentence})").format(number=number, sentence=sentence)
