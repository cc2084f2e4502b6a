"""The line under the desk: saved when, the network, long work, and what can be undone."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from factcheck_app.gui.look import icons
from factcheck_app.gui.look.action_button import ActionButton
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.progress_bar import ProgressBar
from factcheck_app.gui.look.words import Words


class _Fact(QWidget):
    """A small icon and muted words."""

    def __init__(self, look: Look, icon: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._name = icon
        self.icon = QLabel(self)
        self.words = Words(look, role="label", colour="text.muted", weight=400, parent=self)
        self._box = QHBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addWidget(self.icon)
        self._box.addWidget(self.words)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        look.changed.connect(self._take_look)
        self._take_look()

    def _take_look(self) -> None:
        look = self._look
        self.icon.setPixmap(icons.pixmap(look, self._name, "text.muted", look.px(14), self.devicePixelRatioF()))
        self._box.setSpacing(look.px(6))


class StatusLine(QWidget):
    """28 high; words give way to the reviewer's buttons where the window is narrow.

    The network's place is a button: what may leave this computer is changed and shown there.
    """

    network_requested = Signal()
    undo_requested = Signal()
    redo_requested = Signal()
    shortcuts_requested = Signal()
    cancel_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._asked = ""
        self._is_on = False
        # whole, and in a word
        self._offline = (self.tr("Offline: nothing leaves this computer"), self.tr("Offline"))
        self._network_words = self._offline
        self._make()
        self._lay_out()
        self._undo.clicked.connect(lambda: self.undo_requested.emit())
        self._redo.clicked.connect(lambda: self.redo_requested.emit())
        self._shortcuts.clicked.connect(lambda: self.shortcuts_requested.emit())
        self._cancel.clicked.connect(lambda: self.cancel_requested.emit())
        self._network.clicked.connect(lambda _checked=False: self.network_requested.emit())
        look.changed.connect(self._take_look)
        self._take_look()
        self.show_state(self.tr("No review open"))
        self.hide_job()
        self.show_undo(None)

    def show_saved(self, at: datetime) -> None:
        """When the last change was written, in local time."""
        self._show_left(self.tr("Saved {at:%H:%M:%S}").format(at=at), saved=True)

    def show_state(self, text: str) -> None:
        """Words in the place of the time of saving."""
        self._show_left(text, saved=False)

    def show_asked_hosts(self, hosts: Sequence[str]) -> None:
        """Whom a request is under way to; with nobody asked, nothing leaves this computer."""
        self._asked = ", ".join(dict.fromkeys(hosts))
        self._fit()

    def show_network(self, *, is_on: bool, is_always: bool = False) -> None:
        """Whether services may be asked for the open review, and whether the settings say so for all."""
        self._is_on = is_on
        whole = self.tr("Network on") if is_always else self.tr("Network on for this review")
        self._network_words = (whole, self.tr("Network on")) if is_on else self._offline
        self._fit()

    @property
    def network(self) -> ActionButton:
        """The button, which a menu hangs on."""
        return self._network

    def show_job(self, sentence: str, done: int, total: int, counts: str = "") -> None:
        """Long work; the bar stands only where `total` is known (above 0).

        `counts` are words before the number of what it is at: "Looking up source 3 of 11" when two are done.
        """
        words = self.tr("{sentence}, {done:,} of {total:,}").format(sentence=sentence, done=done, total=total)
        if counts:
            words = self.tr("{counts} {at:,} of {total:,}").format(counts=counts, at=min(done + 1, total), total=total)
        self._sentence.show_words(words if total > 0 else f"{sentence}…")
        self._bar.show_share(done, total)
        for part in (self._sentence, self._cancel):
            part.show()
        self._bar.setVisible(total > 0)
        self._cancel.setAccessibleDescription(sentence)
        self._fit()

    def hide_job(self) -> None:
        """The work is done or stopped."""
        for part in (self._sentence, self._bar, self._cancel):
            part.hide()
        self._fit()

    def show_undo(self, words: str | None, again: str | None = None) -> None:
        """What Undo takes back ("mark claim 10 supported"), and what Redo would do; None where there is nothing."""
        self._undo.setVisible(words is not None)
        self._redo.setVisible(again is not None)
        if words is not None:
            self._undo.show_words(self.tr("Undo: {words}").format(words=words))
        if again is not None:
            self._redo.show_words(self.tr("Redo: {words}").format(words=again))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(240), self._look.size("status_bar_height"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("background.window"))
        painter.fillRect(self.rect().adjusted(0, 0, 0, 1 - self.height()), self._look.colour("border.hairline"))
        painter.end()

    def _make(self) -> None:
        look = self._look
        self.setObjectName("status_line")
        self.setAccessibleName(self.tr("Status"))
        self._left = _Fact(look, "saved", self)
        self._network = ActionButton(look, self._offline[0], kind="quiet", icon="lock", small=True, parent=self)
        self._network.setAccessibleDescription(self.tr("What may leave this computer: change it, or see what was sent"))
        self._sentence = Words(look, role="label", weight=400, elided=True, parent=self)
        self._bar = ProgressBar(look, self.tr("Progress of the running work"), parent=self)
        self._cancel = ActionButton(look, self.tr("Cancel"), kind="link", small=True, parent=self)
        self._undo = ActionButton(
            look, "", kind="quiet", icon="undo", small=True, keys="Ctrl Z", shrinks=True, parent=self
        )
        self._redo = ActionButton(look, "", kind="quiet", small=True, keys="Ctrl Y", shrinks=True, parent=self)
        self._shortcuts = ActionButton(look, self.tr("Shortcuts"), kind="quiet", small=True, keys="F1", parent=self)

    def _lay_out(self) -> None:
        self._box = QHBoxLayout(self)
        for part in (self._left, self._network, self._sentence, self._bar, self._cancel):
            self._box.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self._box.addStretch(1)
        for part in (self._undo, self._redo, self._shortcuts):
            self._box.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)

    def _show_left(self, words: str, *, saved: bool) -> None:
        self._left.icon.setVisible(saved)
        self._left.words.show_words(words)
        self._fit()

    def _fit(self) -> None:
        """The sentence on the network is said whole where there is room for it, else in a word."""
        whole, short = self._network_words
        if self._asked:
            whole, short = self.tr("Asking {asked}").format(asked=self._asked), self.tr("Asking")
        self._network.show_icon("globe" if self._asked or self._is_on else "lock")
        self._network.show_words(whole)
        self._left.show()
        if self._needed() > self.width():
            self._network.show_words(short, whole)
            # at large text a running job is more than the time of the last saving
            self._left.setVisible(self._cancel.isHidden() or self._needed() <= self.width())

    def _needed(self) -> int:
        right = (self._undo, self._redo, self._shortcuts)
        parts = (self._left, self._network, self._sentence, self._bar, self._cancel, *right)
        shown = [part.sizeHint().width() for part in parts if not part.isHidden()]
        margins = self._box.contentsMargins()
        return sum(shown) + self._box.spacing() * len(shown) + margins.left() + margins.right()

    def _take_look(self) -> None:
        look = self._look
        self.setFixedHeight(look.size("status_bar_height"))
        self._box.setContentsMargins(look.px(14), 1, look.px(8), 0)
        self._box.setSpacing(look.px(14))
        self._fit()
        self.update()
