"""What every dialog has: a title, a body, and a foot with Cancel and the one primary button."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from factcheck_app.gui.look.action_button import ActionButton
from factcheck_app.gui.look.focus_ring import FocusRing
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.scroll_column import ScrollColumn
from factcheck_app.gui.look.words import Words

_SCREEN_MARGIN = 60


class DialogBody(QScrollArea):
    """As large as its content where the screen allows; else it scrolls."""

    def __init__(self, content: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._content = content
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # setWidget turns the filling on
        content.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def sizeHint(self) -> QSize:
        return self._content.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._content.minimumSizeHint().width(), min(self.sizeHint().height(), 120))


class DialogFrame(QObject):
    """Lays a dialog out; the dialog fills `body`. Primary accepts, Cancel (where there is one) rejects."""

    def __init__(self, dialog: QDialog, look: Look, title: str, primary: str, *, cancels: bool = True) -> None:
        super().__init__(dialog)
        self._look = look
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
        self.primary.setDefault(True)
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
            watched.resize(self._whole_size(watched).boundedTo(_room(watched)))
            self._order_tabs()
        return False

    def _order_tabs(self) -> None:
        """The body from top to bottom, then the foot; Cancel last, so that Tab and Return lose no text."""
        stops = [w for w in self.content.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
        for before, after in pairwise([*stops, self.primary, *self._choices, self.cancel]):
            QWidget.setTabOrder(before, after)

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


def _room(dialog: QDialog) -> QSize:
    return dialog.screen().availableSize() - QSize(_SCREEN_MARGIN, _SCREEN_MARGIN)
