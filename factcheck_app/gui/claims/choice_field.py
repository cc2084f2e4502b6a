"""A field that shows what was chosen and opens a list of choices under itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from factcheck_app.gui.claims.choice import Choice
from factcheck_app.gui.claims.choice_popup import ChoicePopup
from factcheck_app.gui.claims.field_frame import RING_ROOM, paint_field_frame
from factcheck_app.gui.look import icons
from factcheck_app.gui.look.look import Look

_OPENS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Up)


class ChoiceField(QAbstractButton):
    """One line for each thing chosen, a muted line where nothing is; Enter, Space or an arrow opens the list."""

    taken = Signal(object)  # the value of a Choice
    settled = Signal()  # a choice was taken, and the list is closed
    given_up = Signal()  # the list was closed with Esc, and nothing was taken
    passed_on = Signal(object)  # QKeyCombination that the open list leaves to the desk
    words_left = Signal(object)  # what was typed into the open list and fits no choice
    escaped = Signal()

    def __init__(self, look: Look, name: str, *, several: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._name = name
        self._choices: list[Choice] = []
        self._first: object = None
        self._lines: list[tuple[str, str]] = []
        self._placeholder = ""
        self._popup = ChoicePopup(look, name, several=several, parent=self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._popup.taken.connect(self._take)
        self._popup.passed_on.connect(self.passed_on)
        self._popup.words_left.connect(self.words_left)
        self._popup.given_up.connect(self.given_up)
        self.offer_elsewhere = self._popup.offer_elsewhere
        self._popup.closed.connect(self.update)
        self.clicked.connect(self.open_list)
        look.changed.connect(self._take_look)

    def show_name(self, name: str) -> None:
        """Another name for screen readers."""
        self._name = name

    def show_choices(
        self, choices: list[Choice], lines: list[tuple[str, str]], placeholder: str, first: object
    ) -> None:
        """Show `lines` (words and a muted aside) as chosen, else `placeholder`.

        `first` is the value whose row is marked when the list opens.
        """
        self._choices, self._lines, self._placeholder, self._first = choices, lines, placeholder, first
        if self._popup.isVisible():
            self._popup.show_choices(choices)
        said = "; ".join(words for words, _ in lines) or placeholder
        self.setAccessibleName(f"{self._name}: {said}")
        self._take_height()
        self.update()

    def open_list(self) -> None:
        """Open the list of choices."""
        if self.isEnabled() and not self._popup.isVisible():
            self._popup.show_choices(self._choices, self._first)
            self._popup.open_under(self, RING_ROOM)

    def height_at(self, width: int) -> int:
        """Height of the field at a width, with the room for its ring."""
        text = sum(self._line_height(words, width) for words, _ in self._lines or [(self._placeholder, "")])
        return text + self._look.size("control_height") - self._look.line_height("body") + 2 * RING_ROOM

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(160), self.height_at(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(90), self.height_at(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._take_height()

    def event(self, event: QEvent) -> bool:
        # keys that open the list here are not shortcuts of the window while the field has the focus
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _plain(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _plain(event):
            self.open_list()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, enabled = self._look, self.isEnabled()
        painter = QPainter(self)
        focused = self.hasFocus() or self._popup.isVisible()
        paint_field_frame(painter, QRectF(self.rect()), look, enabled=enabled, focused=focused)
        room = self._room(self.width())
        top = float(RING_ROOM) + (look.size("control_height") - look.line_height("body")) / 2
        left = RING_ROOM + look.px(10)
        shown = self._lines or [(self._placeholder, "")]
        for words, aside in shown:
            top = self._paint_line(painter, words, aside, QRectF(left, top, room, 0))
        side = look.px(16)
        chevron = icons.pixmap(
            look, "chev", "text.muted" if enabled else "text.disabled", side, self.devicePixelRatioF()
        )
        at = QRectF(
            self.width() - RING_ROOM - look.px(8) - side,
            (look.size("control_height") - side) / 2 + RING_ROOM,
            side,
            side,
        )
        painter.drawPixmap(at.toRect(), chevron)

    def _paint_line(self, painter: QPainter, words: str, aside: str, space: QRectF) -> float:
        """Draw one chosen thing; returns where the next begins."""
        look = self._look
        space.setHeight(self._line_height(words, self.width()))
        painter.setFont(look.font("body"))
        ink = "text.primary" if self._lines else "text.muted"
        painter.setPen(look.colour(ink if self.isEnabled() else "text.disabled"))
        painter.drawText(space, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap, words)
        used = QFontMetricsF(painter.font()).horizontalAdvance(words) + look.px(8)
        painter.setFont(look.font("caption"))
        if aside and used + QFontMetricsF(painter.font()).horizontalAdvance(aside) <= space.width():
            painter.setPen(look.colour("text.muted"))
            painter.drawText(space.adjusted(used, 1, 0, 1), Qt.AlignmentFlag.AlignVCenter, aside)
        return space.bottom()

    def _room(self, width: int) -> float:
        return max(1.0, float(width - 2 * RING_ROOM - self._look.px(10 + 8 + 16 + 6)))

    def _line_height(self, words: str, width: int) -> int:
        room = QRectF(0, 0, self._room(width), 1000)
        bounds = QFontMetricsF(self._look.font("body")).boundingRect(room, Qt.TextFlag.TextWordWrap, words)
        line = self._look.line_height("body")
        return max(1, round(bounds.height() / line)) * line

    def _take(self, value: object) -> None:
        self.taken.emit(value)
        if not self._popup.isVisible():
            self.settled.emit()

    def _take_height(self) -> None:
        # not by heightForWidth: a grid that was laid out anew keeps the height it asked for first
        self.setFixedHeight(self.height_at(self.width()))

    def _take_look(self) -> None:
        self._take_height()
        self.update()


def _plain(event: QKeyEvent) -> bool:
    return event.key() in _OPENS and event.modifiers() in (
        Qt.KeyboardModifier.NoModifier,
        Qt.KeyboardModifier.KeypadModifier,
    )
