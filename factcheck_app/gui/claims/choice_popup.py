"""The list that opens under a field: arrows and typing find a choice, Enter or a click takes it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from factcheck_app.gui.claims.choice import Choice
from factcheck_app.gui.claims.choice_row_delegate import CHOICE_ROLE, ChoiceRowDelegate
from factcheck_app.gui.look.grounds import paint_popup_ground
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.words import Words

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_VERDICT_DIGITS = "0123"
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class ChoicePopup(QFrame):
    """Emits each choice taken; stays open where Shift is held and `several` may be taken."""

    taken = Signal(object)  # the value of a Choice
    passed_on = Signal(object)  # QKeyCombination that means something to the desk, not to the list
    words_left = Signal(object)  # what was typed and fits no choice
    given_up = Signal()  # Esc: closed, and nothing was taken
    closed = Signal()

    def __init__(self, look: Look, name: str, *, several: bool, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._look = look
        self._several = several
        self._is_above = False
        self._choices: list[Choice] = []
        self._elsewhere: list[Choice] = []
        self._find = QLineEdit(self)
        self._find.setPlaceholderText(self.tr("Type to find"))
        self._find.setAccessibleName(self.tr("Find: {name}").format(name=name))
        self._list = QListWidget(self)
        self._list.setObjectName("choices")
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setMouseTracking(True)
        self._list.viewport().setAutoFillBackground(False)
        self._list.setAccessibleName(name)
        self._list.setItemDelegate(ChoiceRowDelegate(look, self._list))
        self._none = Words(look, "", colour="text.muted", wraps=True, parent=self)
        hint = self.tr("Enter or a click takes. With Shift the list stays open for another.")
        self._hint = Words(look, hint, "caption", "text.muted", wraps=True, parent=self)
        self._find.setVisible(several)
        self._hint.setVisible(several)
        self._box = QVBoxLayout(self)
        for part in (self._find, self._list, self._none, self._hint):
            self._box.addWidget(part)
        self._find.textChanged.connect(lambda: self._fill(None))
        self._find.installEventFilter(self)
        self._list.installEventFilter(self)
        self._list.viewport().installEventFilter(self)

    def show_choices(self, choices: list[Choice], current: object = None) -> None:
        """Show these; `current` is the value whose row is marked.

        Without one the first is marked, or in an open list the row that was marked before.
        """
        self._choices = choices
        if not self.isVisible():
            self._list.clear()
            with QSignalBlocker(self._find):
                self._find.clear()
        self._fill(current)

    def offer_elsewhere(self, choices: list[Choice]) -> None:
        """Choices that cannot be taken here; each `aside` says what leads to it."""
        self._elsewhere = choices

    def open_under(self, field: QWidget, inset: int) -> None:
        """Open below `field` (above it where the screen ends), as wide as its box, which stands `inset` inside it."""
        look = self._look
        self._box.setContentsMargins(look.px(6), look.px(6), look.px(6), look.px(6))
        self._box.setSpacing(look.px(4))
        for part in (self._find, self._list):
            part.setFont(look.font("body"))
        screen = field.screen().availableGeometry()
        width = min(max(field.width() - 2 * inset, look.px(260)), screen.width())
        self.setFixedWidth(width)
        # rows wrap, so the list must be as wide as it will be before they are measured
        self._list.setFixedWidth(width - 2 * look.px(6))
        rows = sum(self._list.sizeHintForRow(row) for row in range(self._list.count()))
        self._list.setFixedHeight(min(rows + 2, screen.height() * 2 // 3))
        # not adjustSize, which keeps a window within two thirds of the screen and lets its parts overlap
        beyond = self._whole_height(width) - screen.height()
        if beyond > 0:
            self._list.setFixedHeight(max(look.px(40), self._list.height() - beyond))
        self.resize(width, self._whole_height(width))
        self._is_above = False
        corner = field.mapToGlobal(QPoint(inset, field.height() - inset + 2))
        if corner.y() + self.height() > screen.bottom():
            corner.setY(max(screen.top(), field.mapToGlobal(QPoint(0, inset)).y() - self.height() - 2))
            self._is_above = True
        corner.setX(max(screen.left(), min(corner.x(), screen.right() - width)))
        self.move(corner)
        self.show()
        (self._find if self._several else self._list).setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            # while the list is open every key is its own, also Return and the letters of the desk; not the way out
            if isinstance(event, QKeyEvent) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                return super().eventFilter(watched, event)
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if self._belongs_to_the_desk(event):
                if event.key() in _ENTER:
                    self._hand_over_words()
                self.close()
                self.passed_on.emit(event.keyCombination())
                return True
            if event.key() == Qt.Key.Key_Escape:
                # closed first: a list that goes takes the keyboard with it
                self.close()
                self.given_up.emit()
                self._hand_over_words()
                return True
            if event.key() in _ENTER:
                self._take(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
                return True
            if watched is self._find and event.key() in _MOVES:
                self._list.event(event)
                return True
        if (
            watched is self._list.viewport()
            and isinstance(event, QMouseEvent)
            and event.type() == QEvent.Type.MouseButtonRelease
        ):
            if self._list.itemAt(event.position().toPoint()) is not None:
                self._take(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
            return True
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_popup_ground(self, self._look)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.closed.emit()

    def _whole_height(self, width: int) -> int:
        self._box.activate()
        return self._box.heightForWidth(width) if self._box.hasHeightForWidth() else self._box.sizeHint().height()

    def _belongs_to_the_desk(self, event: QKeyEvent) -> bool:
        # the list may have opened by itself: a digit is another verdict then, and no reason begins with one
        is_free = not self._find.text() or self._lead_elsewhere() != ""
        is_digit = event.text() in _VERDICT_DIGITS and event.text() != "" and is_free
        finishes = event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        return self._several and bool(is_digit or finishes)

    def _fill(self, current: object) -> None:
        marked: QListWidgetItem | None = self._list.currentItem()
        wanted = current if current is not None else (marked.data(CHOICE_ROLE).value if marked is not None else None)
        self._list.clear()
        for choice in self._choices:
            if self._fits(choice):
                item = QListWidgetItem(choice.words, self._list)
                item.setData(CHOICE_ROLE, choice)
                said = self.tr("{words}, chosen").format(words=choice.words) if choice.is_chosen else choice.words
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{said}, {choice.aside}" if choice.aside else said)
                if choice.value == wanted:
                    self._list.setCurrentItem(item)
        if self._list.currentRow() < 0:
            self._list.setCurrentRow(0)
        self._show_none(self._list.count() == 0)

    def _fits(self, choice: Choice) -> bool:
        sought = self._find.text().casefold().split()
        return all(word in f"{choice.words} {choice.code}".casefold() for word in sought)

    def _lead_elsewhere(self) -> str:
        """What to do for the words that are sought; empty where they are found here, or nowhere."""
        if self._list.count() or not self._find.text().strip():
            return ""
        found = next((choice for choice in self._elsewhere if self._fits(choice)), None)
        return f"“{found.words}” {found.aside}" if found is not None else ""

    def _show_none(self, is_none: bool) -> None:
        """Nothing fits: a sentence in place of the list, and no empty box around it."""
        self._none.show_words(
            self._lead_elsewhere() or self.tr("Nothing matches. Enter puts these words into the note.")
        )
        if is_none is self._none.isVisibleTo(self):
            return
        self._none.setVisible(is_none)
        self._list.setVisible(not is_none)
        self._hint.setVisible(self._several and not is_none)
        if self.isVisible():
            self._box.activate()
            bottom, is_above = self.geometry().bottom(), self._is_above
            self.resize(self.width(), self._whole_height(self.width()))
            if is_above:
                self.move(self.x(), bottom + 1 - self.height())

    def _hand_over_words(self) -> None:
        """What fits no choice was meant for something else: it is not lost."""
        typed = self._find.text().strip()
        if typed and not self._list.count() and not self._lead_elsewhere():
            self.words_left.emit(typed)

    def _take(self, stays: bool) -> None:
        item: QListWidgetItem | None = self._list.currentItem()
        if item is None:
            if self._find.text().strip() and not self._lead_elsewhere():
                # closed first: a list that goes takes the keyboard with it
                self.close()
                self._hand_over_words()
            return
        choice: Choice = item.data(CHOICE_ROLE)
        if stays and self._several:
            self._find.clear()
        else:
            self.close()
        self.taken.emit(choice.value)
