"""Where in the draft the reader is, and how the view gets to another place."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QObject, QPoint, QPropertyAnimation
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStyle, QTextEdit

from factcheck_app.gui.article.text_geometry import MarkedLine
from factcheck_app.gui.article.text_offsets import TextOffsets
from factcheck_app.gui.look.look import Look, load_tokens

# between the top of the view and a line that was asked for; where in the first line one looks for it
_ABOVE = 8
_INTO_LINE = 11


class ReadingPlace(QObject):
    """Scrolls a text. The place stays the same line when the width or the type changes."""

    def __init__(self, view: QTextEdit, look: Look) -> None:
        super().__init__(view)
        self._view = view
        self._look = look
        self._bar = view.verticalScrollBar()
        self._offsets = TextOffsets()
        self._kept: int | None = None
        self._is_keeping = False
        self._motion = QPropertyAnimation(self._bar, b"value", self)
        self._motion.setDuration(load_tokens()["motion"]["scroll_to_claim_ms"])
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._bar.valueChanged.connect(self._forget)
        self._bar.rangeChanged.connect(self._return)

    def use(self, offsets: TextOffsets) -> None:
        """Another document is in the view."""
        self._motion.stop()
        self._offsets = offsets
        self._kept = None

    def first_visible(self) -> int:
        """Code point of the draft on the first line of the view; 0 at the very top."""
        if self._kept is not None:
            return self._kept
        if self._bar.value() <= 0:
            return 0
        # Qt finds no place in what is not laid out yet
        self._view.document().size()
        probe = QPoint(0, round(self._look.px(_ABOVE) + self._look.reading_length(_INTO_LINE)))
        return self._offsets.code_point_at(self._view.cursorForPosition(probe).position()) or 0

    def scroll_to(self, code_point: int) -> None:
        """Puts the line of this code point at the top of the view."""
        self._motion.stop()
        if self._is_keeping:
            return  # measuring lays the text out, and that changes the range
        self._kept = code_point
        if not self._view.isVisible():
            return  # without a width there are no lines yet
        self._is_keeping = True
        self._bar.setValue(self._top_of(code_point))
        self._is_keeping = False

    def bring_into_view(self, lines: list[MarkedLine]) -> None:
        """Scrolls so that these lines stand with room above them; not at all where they already do."""
        if not lines:
            return
        value = self._motion.endValue() if self._is_moving() else self._bar.value()
        top, bottom = lines[0].rect.top(), lines[-1].rect.bottom()
        height = self._view.viewport().height()
        room = height / 5
        if top - room / 2 >= value and bottom + room / 2 <= value + height:
            return
        # a claim that stands near the draft's beginning shows the beginning
        self.glide_to(0 if bottom + room <= height else round(top - room))

    def glide_to(self, value: int) -> None:
        """Scrolls to a height of the document, moving where the system wants motion."""
        value = max(self._bar.minimum(), min(self._bar.maximum(), value))
        self._motion.stop()
        if not self._view.isVisible() or not _wants_motion(self._view):
            self._bar.setValue(value)
            return
        self._motion.setStartValue(self._bar.value())
        self._motion.setEndValue(value)
        self._motion.start()

    def _top_of(self, code_point: int) -> int:
        if code_point <= 0:
            return 0
        document = self._view.document()
        position = self._offsets.position_of(code_point)
        block = document.findBlock(position)
        origin = document.documentLayout().blockBoundingRect(block).top()
        line = block.layout().lineForTextPosition(position - block.position())
        return round(origin + (line.y() if line.isValid() else 0.0)) - self._look.px(_ABOVE)

    def _is_moving(self) -> bool:
        return self._motion.state() is QPropertyAnimation.State.Running

    def _return(self) -> None:
        # comes before the bar cuts its value to the new range: the place is not forgotten for that
        if self._kept is not None:
            self.scroll_to(self._kept)

    def _forget(self) -> None:
        if not self._is_keeping:
            self._kept = None


def _wants_motion(view: QTextEdit) -> bool:
    # the style says 0 where the system is set to no animations; without a screen nobody sees them
    has_screen = QGuiApplication.platformName() not in {"offscreen", "minimal", "minimalegl"}
    return has_screen and view.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, view) > 0
