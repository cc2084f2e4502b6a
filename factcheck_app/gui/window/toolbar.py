"""The bar above the desk: ways in and out, and how far the review has come."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QSpacerItem, QWidget

from factcheck_app.domain.review import Progress
from factcheck_app.gui.finding.find_field import FindField
from factcheck_app.gui.look.action_button import ActionButton
from factcheck_app.gui.look.icon_button import IconButton
from factcheck_app.gui.look.initials_badge import InitialsBadge
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.progress_bar import ProgressBar
from factcheck_app.gui.look.words import Words

_BAR_WIDTH = 132
_BAR_FROM = 960


class Toolbar(QWidget):
    """Says what the reviewer wants; what needs a review sleeps while none is open."""

    menu_requested = Signal()
    sidebar_toggled = Signal()
    open_requested = Signal()
    look_up_requested = Signal()
    export_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._make()
        self._lay_out()
        self._menu.clicked.connect(lambda: self.menu_requested.emit())
        self._sidebar.clicked.connect(lambda: self.sidebar_toggled.emit())
        self._open.clicked.connect(lambda: self.open_requested.emit())
        self._look_up.clicked.connect(lambda: self.look_up_requested.emit())
        self._export.clicked.connect(lambda: self.export_requested.emit())
        look.changed.connect(self._take_look)
        self._take_look()
        self.show_progress(None)

    def show_progress(self, progress: Progress | None) -> None:
        """Decided claims of those that are not set aside; None where no review is open."""
        self._words.setVisible(progress is not None)
        self._fit()
        for button in (self._look_up, self._export):
            button.setEnabled(progress is not None)
        if progress is not None:
            self._words.show_words(
                self.tr("{decided} of {in_count} decided").format(decided=progress.decided, in_count=progress.in_count)
            )
            self._bar.show_share(progress.decided, progress.in_count)

    def show_reviewer(self, name: str, initials: str) -> None:
        """Who decides here."""
        self._badge.show_reviewer(name, initials)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("background.window"))
        painter.fillRect(self.rect().adjusted(0, self.height() - 1, 0, 0), self._look.colour("border.hairline"))
        painter.end()

    def _make(self) -> None:
        look = self._look
        self.setObjectName("toolbar")
        self.setAccessibleName(self.tr("Toolbar"))
        self._menu = IconButton(look, "menu", self.tr("Menu"), side=30, parent=self)
        self._sidebar = IconButton(look, "sidebar", self.tr("Show or fold the library"), side=30, parent=self)
        self._line = QFrame(self)
        self._open = ActionButton(look, self.tr("Open"), kind="flat", icon="open", parent=self)
        self._open.setAccessibleDescription(self.tr("Opens a draft from this computer"))
        self._look_up = ActionButton(look, self.tr("Look up sources"), kind="flat", icon="lookup", parent=self)
        self._look_up.setAccessibleDescription(self.tr("Asks bibliographic services about the sources, once you agree"))
        self._export = ActionButton(look, self.tr("Export"), kind="flat", icon="export", parent=self)
        self._export.setAccessibleDescription(self.tr("Writes the review as a report"))
        self.find_field = FindField(look, self)
        self._words = Words(look, weight=500, elided=True, parent=self)
        self._bar = ProgressBar(look, self.tr("Decided claims"), width=_BAR_WIDTH, parent=self)
        self._badge = InitialsBadge(look, self)

    def _lay_out(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._box = QHBoxLayout(self)
        self._before_line, self._after_line, self._after_words, self._after_bar = (_gap() for _ in range(4))
        for part in (self._menu, self._sidebar):
            self._box.addWidget(part)
        self._box.addItem(self._before_line)
        self._box.addWidget(self._line)
        self._box.addItem(self._after_line)
        self._box.addWidget(self._open)
        self._box.addWidget(self._look_up)
        self._box.addWidget(self._export)
        self._box.addStretch(1)
        self._box.addWidget(self.find_field, 3)
        self._box.addStretch(1)
        self._box.addWidget(self._words)
        self._box.addItem(self._after_words)
        self._box.addWidget(self._bar)
        self._box.addItem(self._after_bar)
        self._box.addWidget(self._badge)

    def _fit(self) -> None:
        # where there is little room the words say enough
        self._bar.setVisible(not self._words.isHidden() and self.width() >= self._look.px(_BAR_FROM))

    def _take_look(self) -> None:
        look = self._look
        self.setFixedHeight(look.size("toolbar_height"))
        self._box.setContentsMargins(look.px(8), 0, look.px(12), 1)
        self._box.setSpacing(look.px(4))
        self._line.setFixedSize(1, look.px(20))
        self._line.setStyleSheet(f"background: {look.colour('border.card').name()}; border: none")
        for gap, width in ((self._before_line, 3), (self._after_line, 1), (self._after_words, 2), (self._after_bar, 3)):
            gap.changeSize(look.px(width), 0, QSizePolicy.Policy.Fixed)
        self._box.invalidate()
        self.update()


def _gap() -> QSpacerItem:
    return QSpacerItem(0, 0, QSizePolicy.Policy.Fixed)
