"""The window of the user guide: pages at the left, the open one at the right, search, back and forward."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from factcheck_app.gui.help.guide import FIRST_PAGE, GuidePage, pages_with
from factcheck_app.gui.help.guide_browser import GuideBrowser
from factcheck_app.gui.look.action_button import ActionButton
from factcheck_app.gui.look.focus_ring import RING_RADIUS, FocusRing
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.words import Words

_NAME = Qt.ItemDataRole.UserRole
_LEFT, _SCREEN_MARGIN = 268, 60


class HelpWindow(QDialog):
    """Stays open beside the desk. Alt+Left and Alt+Right go back and forward, Ctrl+F searches, Esc closes."""

    def __init__(self, look: Look, pages: Sequence[GuidePage], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._pages = {page.name: page for page in pages}
        # the names of the pages that were read, and the place of the open one among them
        self._read: list[str] = []
        self._at = -1
        self._was_shown = False
        self.setWindowTitle(self.tr("User guide – Factcheck Desk"))
        self.setModal(False)
        self._field = QLineEdit(self)
        self._field.setPlaceholderText(self.tr("Find in the guide"))
        self._field.setAccessibleName(self.tr("Find in the guide"))
        self._field.setClearButtonEnabled(False)
        self._list = QListWidget(self)
        self._list.setAccessibleName(self.tr("Pages of the guide"))
        self._list.setFrameShape(QListWidget.Shape.NoFrame)
        self._list.setProperty(RING_RADIUS, 4)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setWordWrap(True)
        self._nothing = Words(look, "", "label", "text.muted", weight=400, wraps=True, parent=self)
        self._back = ActionButton(look, self.tr("Back"), kind="flat", small=True, parent=self)
        self._forward = ActionButton(look, self.tr("Forward"), kind="flat", small=True, parent=self)
        self._browser = GuideBrowser(look, self)
        self._lay_out()
        self._connect()
        self._ring = FocusRing(self, look)
        self._list_pages()
        self._take_look()

    @property
    def page_name(self) -> str:
        """The name of the open page."""
        return self._read[self._at] if self._read else ""

    def open_page(self, name: str) -> None:
        """Another page; what was read after the open one is forgotten. Unknown names lead to the first page."""
        known = name if name in self._pages else FIRST_PAGE
        if known != self.page_name:
            self._read = [*self._read[: self._at + 1], known]
            self._at += 1
        self._show()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(960), self._look.px(680))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Return belongs to the field, the list and the links; a dialog would press its first button too
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        if not self._was_shown:
            self._was_shown = True
            room = self.screen().availableSize() - QSize(_SCREEN_MARGIN, _SCREEN_MARGIN)
            self.resize(self.sizeHint().boundedTo(room))
        super().showEvent(event)

    def go_back(self) -> None:
        """The page that was read before."""
        self._step(-1)

    def go_forward(self) -> None:
        """The page that was read after."""
        self._step(1)

    # inside

    def _lay_out(self) -> None:
        self._ways = QHBoxLayout()
        self._ways.addWidget(self._back)
        self._ways.addWidget(self._forward)
        self._ways.addStretch(1)
        self._left = QVBoxLayout()
        self._left.addWidget(self._field)
        self._left.addWidget(self._nothing)
        self._left.addWidget(self._list, 1)
        self._side = QWidget(self)
        self._side.setLayout(self._left)
        self._right = QVBoxLayout()
        self._right.addLayout(self._ways)
        self._right.addWidget(self._browser, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        # the list of pages takes a third at most
        row.addWidget(self._side, 1)
        row.addLayout(self._right, 2)
        for before, after in ((self._field, self._list), (self._list, self._back), (self._back, self._forward)):
            QWidget.setTabOrder(before, after)
        QWidget.setTabOrder(self._forward, self._browser)

    def _connect(self) -> None:
        self._field.textChanged.connect(self._list_pages)
        self._field.returnPressed.connect(self._open_first)
        self._list.currentItemChanged.connect(self._take_item)
        self._list.itemActivated.connect(lambda _item: self._browser.setFocus())
        self._back.clicked.connect(self.go_back)
        self._forward.clicked.connect(self.go_forward)
        self._browser.page_requested.connect(self.open_page)
        self._look.changed.connect(self._take_look)
        for keys, run in (
            ("Alt+Left", self.go_back),
            ("Alt+Right", self.go_forward),
            ("Ctrl+F", self._focus_search),
        ):
            action = QAction(self)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(run)
            self.addAction(action)

    def _focus_search(self) -> None:
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def _step(self, by: int) -> None:
        if 0 <= self._at + by < len(self._read):
            self._at += by
            self._show()

    def _show(self) -> None:
        page = self._pages[self.page_name]
        self._browser.show_page(page, self._field.text())
        self._back.setEnabled(self._at > 0)
        self._forward.setEnabled(self._at + 1 < len(self._read))
        self._mark_current()

    def _mark_current(self) -> None:
        self._list.blockSignals(True)
        self._list.setCurrentItem(None)  # type: ignore[call-overload]  # the stubs do not know that there may be none
        for row in range(self._list.count()):
            item = self._list.item(row)
            if item.data(_NAME) == self.page_name:
                self._list.setCurrentItem(item)
        self._list.blockSignals(False)

    def _list_pages(self) -> None:
        sought = self._field.text().strip()
        found = pages_with(list(self._pages.values()), sought)
        self._list.blockSignals(True)
        self._list.clear()
        for page, places in found:
            item = QListWidgetItem(f"{page.title}  {places}" if sought else page.title)
            item.setData(_NAME, page.name)
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole,
                self.tr("{title}, {places} places").format(title=page.title, places=places) if sought else page.title,
            )
            self._list.addItem(item)
        self._list.blockSignals(False)
        self._nothing.show_words(
            "" if found else self.tr("No page has these words. Words are taken as they stand; try fewer.")
        )
        self._nothing.setVisible(not found)
        if self._read:
            self._show()

    def _open_first(self) -> None:
        if self._list.count():
            self.open_page(str(self._list.item(0).data(_NAME)))

    def _take_item(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.open_page(str(item.data(_NAME)))

    def _take_look(self) -> None:
        look = self._look
        self._side.setMaximumWidth(look.px(_LEFT))
        self._left.setContentsMargins(look.px(14), look.px(14), look.px(10), look.px(14))
        self._left.setSpacing(look.px(10))
        self._ways.setContentsMargins(look.px(18), look.px(10), look.px(14), look.px(8))
        self._ways.setSpacing(look.px(6))
        self._right.setSpacing(0)
        self._right.setContentsMargins(0, 0, 0, 0)
        self._field.setFont(look.font("body"))
        self._list.setFont(look.font("body"))
        page, panel = look.colour("background.page").name(), look.colour("background.selected").name()
        ink = look.colour("text.primary").name()
        self._browser.setStyleSheet(f"QTextBrowser {{ background: {page}; border: none }}")
        self._list.setStyleSheet(
            f"QListWidget {{ background: transparent; border: none; color: {ink} }}"
            f"QListWidget::item {{ padding: {look.px(6)}px {look.px(6)}px; border-radius: {look.px(4)}px }}"
            f"QListWidget::item:selected {{ background: {panel}; color: {ink} }}"
        )
