"""What every dialog has: a title, a body, and a foot with Cancel and the one primary button."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from factcheck_app.gui.look.action_button import ActionButton
from factcheck_app.gui.look.focus_ring import FocusRing
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.scroll_column import ScrollColumn
from factcheck_app.gui.look.words import Words

_SCREEN_MARGIN = 60
# a dialog stays within the window it belongs to, unless that is smaller than this
_LEAST_WINDOW = QSize(640, 480)


class DialogBody(QScrollArea):
    """As large as its content where the screen allows; else it scrolls."""

    def __init__(self, content: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._content = content
        self._most_width = _LEAST_WINDOW.width()
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # setWidget turns the filling on
        content.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def set_most_width(self, width: int) -> None:
        """Content that asks for more scrolls sideways too: large text in a small window."""
        self._most_width = width
        self.setHorizontalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAsNeeded
            if self._content.minimumSizeHint().width() > width
            else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return self._content.sizeHint()

    def minimumSizeHint(self) -> QSize:
        # a bar beside the content takes of its width
        width = self._content.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return QSize(min(width, self._most_width), min(self.sizeHint().height(), 120))


class DialogFrame(QObject):
    """Lays a dialog out; the dialog fills `body`. Primary accepts, Cancel (where there is one) rejects.

    Return presses the primary button from anywhere; where it does not `accept_return`, Return belongs to the field or
    list that has the keyboard, and to a button only while it has it.
    """

    def __init__(
        self,
        dialog: QDialog,
        look: Look,
        title: str,
        primary: str,
        *,
        cancels: bool = True,
        accept_return: bool = True,
    ) -> None:
        super().__init__(dialog)
        self._look = look
        self._cancels = cancels
        self._accept_return = accept_return
        dialog.setWindowTitle(title)
        self._title = Words(look, title, "title", parent=dialog)
        self.content = ScrollColumn(dialog)
        self.body = QVBoxLayout(self.content)
        self.area = DialogBody(self.content, dialog)
        self._line = QFrame(dialog)
        self._line.setFixedHeight(1)
        self.cancel = ActionButton(look, self.tr("Cancel"), parent=dialog)
        self.cancel.setVisible(cancels)
        self.primary = ActionButton(look, primary, kind="primary", parent=dialog)
        self.primary.setDefault(accept_return)
        self._choices: list[QWidget] = []
        self._foot = QHBoxLayout()
        self._foot.addStretch(1)
        self._foot.addWidget(self.cancel)
        self._foot.addWidget(self.primary)
        self._column = QVBoxLayout(dialog)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._head = QHBoxLayout()
        self._head.addWidget(self._title)
        self._column.addLayout(self._head)
        self._column.addWidget(self.area, 1)
        self._column.addWidget(self._line)
        self._column.addLayout(self._foot)
        self._ring = FocusRing(dialog, look)
        dialog.installEventFilter(self)
        self.primary.clicked.connect(dialog.accept)
        self.cancel.clicked.connect(dialog.reject)
        look.changed.connect(self._take_look)
        self._take_look()

    def add_choice(self, button: QWidget) -> None:
        """A further button between Cancel and the primary one."""
        self._choices.append(button)
        self._foot.insertWidget(self._foot.count() - 1, button)

    def make_room(self, dialog: QDialog) -> None:
        """The dialog grows where its body asks for more height by now; it never shrinks under the mouse."""
        self.body.activate()
        self._column.invalidate()
        dialog.resize(dialog.size().expandedTo(self._whole_size(dialog)).boundedTo(_room(dialog)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QDialog):
            room = _room(watched)
            self.area.set_most_width(room.width())
            watched.setMinimumSize(watched.minimumSize().boundedTo(room))
            watched.resize(self._whole_size(watched).boundedTo(room))
            stops = self._order_tabs()
            if watched.focusWidget() is None:
                self._begin(watched, stops)
        if self._accept_return or not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        # a button that has the keyboard takes Return before it comes here
        return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)

    def _order_tabs(self) -> list[QWidget]:
        """The body from top to bottom, then the foot; Cancel last, so that Tab and Return lose no text."""
        # a segment that Tab passes over now may be chosen, and then Tab stops there
        stops = [w for w in self.content.findChildren(QWidget) if w.focusPolicy() is not Qt.FocusPolicy.NoFocus]
        foot = [self.primary, *self._choices, self.cancel] if self._cancels else [*self._choices, self.primary]
        for before, after in pairwise([*stops, *foot]):
            QWidget.setTabOrder(before, after)
        return [*stops, *foot]

    @staticmethod
    def _begin(dialog: QDialog, stops: Sequence[QWidget]) -> None:
        """The keyboard on the first control: Qt would begin wherever its circle of controls happens to."""
        at_once = (stop for stop in stops if stop.focusPolicy() & Qt.FocusPolicy.TabFocus and stop.isEnabled())
        first = next((stop for stop in at_once if stop.isVisibleTo(dialog)), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def _whole_size(self, dialog: QDialog) -> QSize:
        """The size at which nothing scrolls; a scroll area by itself does not ask how high its words wrap."""
        size = dialog.sizeHint()
        around = self._column.sizeHint().height() - self.area.sizeHint().height()
        return size.expandedTo(QSize(0, around + self.body.totalHeightForWidth(size.width())))

    def _take_look(self) -> None:
        look = self._look
        side = look.px(20)
        self._head.setContentsMargins(side, look.px(16), side, look.px(12))
        self.body.setContentsMargins(side, look.px(4), side, look.px(16))
        self.body.setSpacing(look.px(6))
        self._foot.setContentsMargins(side, look.px(12), side, look.px(14))
        self._foot.setSpacing(look.px(8))
        self._line.setStyleSheet(f"background: {look.colour('border.hairline').name()}; border: none")


def width_within(dialog: QDialog, width: int) -> int:
    """That many pixels, or as many as the dialog's content has at most."""
    return min(width, _room(dialog).width() - 2 * _SCREEN_MARGIN)


def _room(dialog: QDialog) -> QSize:
    room = dialog.screen().availableSize() - QSize(_SCREEN_MARGIN, _SCREEN_MARGIN)
    parent = dialog.parentWidget()
    return room.boundedTo(parent.window().size().expandedTo(_LEAST_WINDOW)) if parent is not None else room
