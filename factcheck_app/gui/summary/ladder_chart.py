"""The chart of strength: for each claim with a passage its rung beside that of its source, drawn as in the report."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from factcheck_app.domain import ladder_layout as layout
from factcheck_app.domain.ladder_layout import ChartMark, lay_out_chart, rung_y
from factcheck_app.domain.strength import RUNG_NAMES
from factcheck_app.domain.strength_ladder import RUNGS_FROM_ABOVE, LadderPoint, make_chart
from factcheck_app.domain.strength_ladder import LadderChart as Chart
from factcheck_app.gui.look.codebook import codebook_word
from factcheck_app.gui.look.focus_ring import paint_focus_ring
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.summary.rung_button import RungButton

_LEAST_GAP = 22.0
# of the button with a rung's name, in design pixels; its words end where the chart of a report has them
_RUNG_HEIGHT, _RUNG_SIDE = 20, 4
_COLUMN = 11.0  # half the width of the ground behind a mark, in design pixels
_STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class LadderChart(QAbstractButton):
    """The arrows go from claim to claim, Return or a click leads there. Shows as many claims as its width holds.

    To a screen reader it is a button that leads to the claim it stands on; the names of the rungs are buttons too.
    """

    number_requested = Signal(object)  # int
    rung_requested = Signal(object)  # int, 0..3
    fitted = Signal(object)  # str: what is shown, in words

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._points: tuple[LadderPoint, ...] = ()
        self._chart: Chart | None = None
        self._marks: tuple[ChartMark, ...] = ()
        self._current = 0
        self._hovered: int | None = None
        self._rungs = [RungButton(look, rung, self) for rung in RUNGS_FROM_ABOVE]
        for button in self._rungs:
            button.clicked.connect(lambda _checked=False, rung=button.rung: self.rung_requested.emit(rung))
        self.clicked.connect(self._ask_for_current)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._take_look)

    @property
    def shown_numbers(self) -> tuple[int, ...]:
        """Numbers of the claims in the chart, from the left."""
        return tuple(mark.number for mark in self._marks)

    def show_points(self, points: Sequence[LadderPoint]) -> None:
        """Other claims, in the order of their place."""
        self._points = tuple(points)
        for button in self._rungs:
            button.show_count(sum(point.ladder.claim == button.rung for point in self._points))
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(400), self._look.px(layout.CHART_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(layout.POINT_LEFT + 3 * _LEAST_GAP), self.sizeHint().height())

    def resizeEvent(self, event: QEvent) -> None:
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._ask_for_current()
        elif step is not None and 0 <= self._current + step < len(self._marks):
            self._current += step
            self._tell_current()
            self.update()
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self._mark_at(event.position())
        if found is not None and event.button() is Qt.MouseButton.LeftButton:
            self._current = found
            self._tell_current()
            self.number_requested.emit(self._marks[found].number)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._mark_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._tell_current()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self._look.scale, self._look.scale)
        if self._hovered is not None:
            self._paint_column(painter, self._marks[self._hovered])
        for rung in range(len(RUNG_NAMES)):
            self._paint_rung(painter, rung)
        for mark in self._marks:
            self._paint_mark(painter, mark)
        if self.hasFocus() and self._marks:
            painter.resetTransform()
            paint_focus_ring(painter, self._column_of(self._marks[self._current]), self._look, 4, inside=True)
        painter.end()

    # inside; lengths are those of the design, before scaling

    @property
    def _width(self) -> float:
        return self.width() / self._look.scale

    def _ask_for_current(self) -> None:
        if self._marks:
            self.number_requested.emit(self._marks[self._current].number)

    def _fit(self) -> None:
        self._place_rungs()
        before = self._marks[self._current].number if self._marks else None
        room = int((self._width - layout.POINT_LEFT - 14) / _LEAST_GAP) + 1
        self._chart = make_chart(self._points, max(1, room))
        self._marks = lay_out_chart(self._chart.points, self._width) if self._chart is not None else ()
        numbers = self.shown_numbers
        self._current = numbers.index(before) if before in numbers else 0
        self._hovered = None
        self.setAccessibleName(self._chart.description if self._chart is not None else "")
        self.fitted.emit(self._chart.caption if self._chart is not None else "")
        self.update()

    def _mark_at(self, point: QPointF) -> int | None:
        x = point.x() / self._look.scale
        near = [(abs(mark.x - x), index) for index, mark in enumerate(self._marks)]
        return min(near)[1] if near and min(near)[0] <= _COLUMN else None

    def _hover(self, found: int | None) -> None:
        if found != self._hovered:
            self._hovered = found
            self.setToolTip(self._sentence(found) if found is not None else "")
            self.setCursor(Qt.CursorShape.ArrowCursor if found is None else Qt.CursorShape.PointingHandCursor)
            self.update()

    def _sentence(self, index: int) -> str:
        points = self._chart.points if self._chart is not None else ()
        return self.tr("Claim {number}. {sentence}").format(
            number=points[index].number, sentence=points[index].ladder.sentence
        )

    def _tell_current(self) -> None:
        if self._marks:
            self.setAccessibleDescription(self._sentence(self._current))
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    def _column_of(self, mark: ChartMark) -> QRectF:
        scale = self._look.scale
        return QRectF((mark.x - _COLUMN) * scale, 0, 2 * _COLUMN * scale, self.height())

    def _paint_column(self, painter: QPainter, mark: ChartMark) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("background.hover"))
        painter.drawRoundedRect(QRectF(mark.x - _COLUMN, 0, 2 * _COLUMN, layout.CHART_HEIGHT), 4, 4)

    def _paint_rung(self, painter: QPainter, rung: int) -> None:
        look, y = self._look, rung_y(rung)
        painter.setPen(QPen(look.colour("border.card"), 1))
        painter.drawLine(QPointF(layout.LINE_LEFT, y), QPointF(self._width, y))

    def _place_rungs(self) -> None:
        px = self._look.px
        for button in self._rungs:
            top = rung_y(button.rung) - _RUNG_HEIGHT / 2
            button.setGeometry(0, px(top), px(layout.LABEL_RIGHT + _RUNG_SIDE), px(_RUNG_HEIGHT))

    def _paint_mark(self, painter: QPainter, mark: ChartMark) -> None:
        look = self._look
        if mark.is_above:
            painter.setPen(QPen(look.colour("signal.mark"), layout.RAIL))
            painter.drawLine(QPointF(mark.x, mark.claim_y), QPointF(mark.x, mark.source_y))
        paint_source(painter, QPointF(mark.x, mark.source_y), look)
        paint_claim(painter, QPointF(mark.x, mark.claim_y), look)
        if mark.found_no_effect and mark.words_fit:
            words = QRectF(mark.x + 11, mark.source_y - 18, 90, 16)
            self._write(painter, words, codebook_word(layout.NO_EFFECT_WORDS), Qt.AlignmentFlag.AlignLeft)
        number = QRectF(mark.x - 20, layout.NUMBER_TOP, 40, 18)
        self._write(painter, number, str(mark.number), Qt.AlignmentFlag.AlignHCenter)

    def _write(self, painter: QPainter, room: QRectF, words: str, side: Qt.AlignmentFlag) -> None:
        font = self._look.font("caption")
        # the painter scales; the font must not do so a second time
        font.setPixelSize(max(1, round(font.pixelSize() / self._look.scale)))
        painter.setFont(font)
        painter.setPen(self._look.colour("text.muted"))
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, words)

    def _take_look(self) -> None:
        self.updateGeometry()
        self._fit()


def paint_claim(painter: QPainter, at: QPointF, look: Look) -> None:
    """The disc of a claim, in design pixels."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("text.primary"))
    painter.drawEllipse(at, layout.DISC, layout.DISC)


def paint_source(painter: QPainter, at: QPointF, look: Look) -> None:
    """The open square of a source, in design pixels."""
    side = layout.SQUARE
    painter.setPen(QPen(look.colour("accent.base"), layout.SQUARE_LINE))
    painter.setBrush(look.colour("background.page"))
    box = QRectF(at.x() - side / 2, at.y() - side / 2, side, side)
    painter.drawRoundedRect(box, layout.SQUARE_RADIUS, layout.SQUARE_RADIUS)
