"""Joined segments of which one may be chosen, or none; no answer is given for the reviewer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from factcheck_app.gui.look.focus_ring import RING_RADIUS
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.segment_frame import fill_segment, paint_segment_frame

_PADDING = 8
_STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}


class _Segment(QAbstractButton):
    """One segment; the switch says where it is round."""

    def __init__(self, look: Look, words: str, name: str, switch: ChoiceSwitch) -> None:
        super().__init__(switch)
        self._look = look
        self._switch = switch
        self.setText(words)
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setProperty(RING_RADIUS, 5)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        look = self._look
        # as wide as it is when chosen, which is bolder
        words = QFontMetricsF(look.font("label", weight=600)).horizontalAdvance(self.text())
        return QSize(round(words + 0.5) + 2 * look.px(_PADDING), self._switch.segment_height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif step is None:
            super().keyPressEvent(event)
        else:
            self._switch.step_from(self, step)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill_segment(painter, self._switch, self, look)
        painter.setFont(look.font("label", weight=600 if self.isChecked() else 400))
        ink = "text.primary" if self.isChecked() else "text.muted"
        painter.setPen(look.colour(ink if self.isEnabled() else "text.disabled"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class ChoiceSwitch(QWidget):
    """A click on the chosen segment takes the choice back; arrows move between segments without choosing.

    `names` are what a screen reader says of each segment; `height` is in design pixels.
    """

    index_chosen = Signal(object)  # index from 0, or None

    def __init__(
        self,
        look: Look,
        words: Sequence[str],
        accessible_name: str,
        parent: QWidget | None = None,
        *,
        names: Sequence[str] = (),
        height: int = 24,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._height = height
        self._index: int | None = None
        self._segments = [_Segment(look, word, name, self) for word, name in zip(words, names or words, strict=True)]
        self.setAccessibleName(accessible_name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        box = QHBoxLayout(self)
        box.setContentsMargins(1, 1, 1, 1)
        box.setSpacing(1)
        for index, segment in enumerate(self._segments):
            box.addWidget(segment)
            segment.setAccessibleDescription(accessible_name)
            segment.clicked.connect(lambda _checked=False, index=index: self._choose(index))
        look.changed.connect(self._take_look)
        self.select(None)

    @property
    def index(self) -> int | None:
        """The chosen segment, from 0."""
        return self._index

    def select(self, index: int | None) -> None:
        """Show this segment as chosen, or none; says nothing."""
        self._index = index
        for number, segment in enumerate(self._segments):
            segment.setChecked(number == index)
            stops = number == (index or 0)
            segment.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stops else Qt.FocusPolicy.ClickFocus)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """The keyboard on the segment where Tab stops."""
        # a focus proxy would do it too, but Tab meets a widget and its proxy at two places of its order
        self._segments[self._index or 0].setFocus(reason)

    def segment_height(self) -> int:
        """Height of a segment in pixels."""
        return self._look.px(self._height)

    def step_from(self, segment: QAbstractButton, step: int) -> None:
        """Move the keyboard to the neighbour."""
        index = next(number for number, each in enumerate(self._segments) if each is segment) + step
        if 0 <= index < len(self._segments):
            self._segments[index].setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_segment_frame(self, self._segments, self._look)

    def _choose(self, index: int) -> None:
        wanted = None if index == self._index else index
        self.select(wanted)
        self.index_chosen.emit(wanted)

    def _take_look(self) -> None:
        for segment in self._segments:
            segment.updateGeometry()
            segment.update()
        self.update()
