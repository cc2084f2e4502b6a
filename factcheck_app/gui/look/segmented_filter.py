"""A row of joined segments of which one is chosen, each with a count: All 20 | Undecided 13 | Flags 6."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from factcheck_app.gui.look.focus_ring import RING_RADIUS
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.segment_frame import fill_segment, paint_segment_frame

_HEIGHT = 26
_PADDING = 9
_COUNT_GAP = 8


class _Segment(QAbstractButton):
    """One segment; the row asks for its place, since only the ends are round."""

    def __init__(self, look: Look, name: str, row: SegmentedFilter) -> None:
        super().__init__(row)
        self._look = look
        self._row = row
        self._count: int | None = None
        self.setText(name)
        self.setAccessibleName(name)
        self.setCheckable(True)
        self.setProperty(RING_RADIUS, 5)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_count(self, count: int) -> None:
        self._count = count
        self.setAccessibleName(f"{self.text()}, {count}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        look = self._look
        words = QFontMetricsF(look.font("label")).horizontalAdvance(self.text())
        if self._count is not None:
            words += look.px(_COUNT_GAP) + QFontMetricsF(look.font("caption", tabular=True)).horizontalAdvance(
                str(self._count)
            )
        return QSize(round(words + 0.5) + 2 * look.px(_PADDING), look.px(_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._row.step_from(self, step)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill_segment(painter, self._row, self, look)
        label, caption = look.font("label"), look.font("caption", tabular=True)
        left = float(look.px(_PADDING))
        painter.setFont(label)
        painter.setPen(look.colour("text.primary" if self.isChecked() else "text.muted"))
        upright = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(left, 0, self.width(), self.height()), upright, self.text())
        if self._count is not None:
            left += QFontMetricsF(label).horizontalAdvance(self.text()) + look.px(_COUNT_GAP)
            painter.setFont(caption)
            painter.setPen(look.colour("text.muted"))
            painter.drawText(QRectF(left, 0, self.width(), self.height()), upright, str(self._count))
        painter.end()


class SegmentedFilter(QWidget):
    """Arrow keys choose the neighbour; Tab stops once, at the chosen segment."""

    chosen = Signal(object)  # index of the segment, from 0

    def __init__(self, look: Look, names: Sequence[str], accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._group = QButtonGroup(self)
        self._segments = [_Segment(look, name, self) for name in names]
        self.setAccessibleName(accessible_name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._box = QHBoxLayout(self)
        self._box.setContentsMargins(1, 1, 1, 1)
        self._box.setSpacing(1)
        for index, segment in enumerate(self._segments):
            self._group.addButton(segment, index)
            self._box.addWidget(segment)
            segment.setAccessibleDescription(accessible_name)
        self._group.idClicked.connect(self._choose)
        look.changed.connect(self._take_look)
        self.select(0)

    @property
    def current(self) -> int:
        """Index of the chosen segment."""
        return self._group.checkedId()

    def select(self, index: int) -> None:
        """Show another segment as chosen; says nothing."""
        self._segments[index].setChecked(True)
        for number, segment in enumerate(self._segments):
            segment.setFocusPolicy(Qt.FocusPolicy.StrongFocus if number == index else Qt.FocusPolicy.ClickFocus)

    def show_counts(self, counts: Sequence[int]) -> None:
        """Counts behind the names, in their order."""
        for segment, count in zip(self._segments, counts, strict=True):
            segment.show_count(count)

    def step_from(self, segment: QAbstractButton, step: int) -> None:
        """Choose the neighbour of a segment, if there is one."""
        index = self._group.id(segment) + step
        if 0 <= index < len(self._segments):
            self._choose(index)
            self._segments[index].setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_segment_frame(self, self._segments, self._look)

    def _choose(self, index: int) -> None:
        self.select(index)
        self.chosen.emit(index)

    def _take_look(self) -> None:
        for segment in self._segments:
            segment.updateGeometry()
            segment.update()
        self.update()
