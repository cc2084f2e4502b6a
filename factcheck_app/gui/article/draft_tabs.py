"""The head of the middle pane: a tab for each page, and the buttons of the open one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMoveEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from factcheck_app.gui.look.look import Look


class DraftTabs(QWidget):
    """Pages under a row of tabs; the keyboard goes to the open page."""

    pages_moved = Signal(object)  # pixels that the pages came down, or went up where negative

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._names: list[str] = []
        self._titles: dict[str, str] = {}
        self._pages: list[QWidget] = []
        self._cover: QWidget | None = None
        self._bar = QTabBar(self)
        self._bar.setObjectName("draft_tabs")
        self._bar.setDrawBase(False)
        self._bar.setExpanding(False)
        self._bar.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._bar.setAccessibleName(self.tr("The draft and what belongs to it"))
        self._under = QFrame(self)
        self._under.setFixedHeight(1)
        self._stack = QStackedWidget(self)
        self._row = QHBoxLayout()
        self._row.addWidget(self._bar, 1)
        self._box = box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(self._row)
        box.addWidget(self._under)
        box.addWidget(self._stack, 1)
        self._bar.currentChanged.connect(self._show_page)
        self._bar.tabBarClicked.connect(self._turn_to_clicked)
        self._stack.installEventFilter(self)
        look.changed.connect(self._take_look)
        self._take_look()

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """The keyboard on the open page, or on the first control of one that takes none itself."""
        # no focus proxy: Tab would go to it at once, past the tabs
        page = self._stack.currentWidget()
        if page is not None:
            page.setFocus(reason)
            if page.hasFocus() and page.focusProxy() is None and page.focusPolicy() is Qt.FocusPolicy.NoFocus:
                page.focusNextChild()

    def add_page(self, name: str, page: QWidget, title: str = "") -> None:
        """Adds a page behind the others; its tab shows the `title`, else the name by which it is opened."""
        self._titles[name] = title or name
        self._names.append(name)
        self._pages.append(page)
        self._stack.addWidget(page)
        self._bar.addTab(self._titles[name])

    def add_button(self, button: QWidget) -> None:
        """Adds a button at the right end of the row."""
        self._row.addWidget(button)

    def hold_notice(self, notice: QWidget) -> None:
        """Shows a notice under the tabs, over every page: where it comes, the tabs stay where they are."""
        self._box.removeWidget(notice)
        self._box.insertWidget(self._box.indexOf(self._stack), notice)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Move and isinstance(event, QMoveEvent) and self._stack.isVisible():
            self.pages_moved.emit(event.pos().y() - event.oldPos().y())
        return super().eventFilter(watched, event)

    def open_page(self, name: str) -> None:
        """Opens the page of this name, and closes what lies over it."""
        self._bar.setCurrentIndex(self._names.index(name))
        self.close_cover()

    @property
    def current(self) -> str:
        """The name of the open page."""
        return self._names[self._bar.currentIndex()]

    def add_cover(self, cover: QWidget) -> None:
        """Adds a page that has no tab and lies over the others while it is open."""
        self._stack.addWidget(cover)

    def open_cover(self, cover: QWidget) -> None:
        """Lays this page over the open one; the tabs stay as they are."""
        self._cover = cover
        self._stack.setCurrentWidget(cover)

    def close_cover(self) -> None:
        """Shows the page of the tab again."""
        if self._cover is not None:
            self._cover = None
            self._show_page(self._bar.currentIndex())

    @property
    def cover(self) -> QWidget | None:
        """The page that lies over the others at present."""
        return self._cover

    def show_count(self, name: str, count: str) -> None:
        """Muted words behind its title, for instance "4" or "3 of 9"; none where empty."""
        title = self._titles[name]
        self._bar.setTabText(self._names.index(name), f"{title}  {count}" if count else title)

    def _turn_to_clicked(self, index: int) -> None:
        """A click opens the page and gives it the keyboard; Tab and the arrows stay on the tabs."""
        if index >= 0:
            self._bar.setCurrentIndex(index)
            self.close_cover()
            self.setFocus(Qt.FocusReason.MouseFocusReason)

    def _show_page(self, index: int) -> None:
        if 0 <= index < len(self._pages):
            self._cover = None
            self._stack.setCurrentWidget(self._pages[index])

    def _take_look(self) -> None:
        look = self._look
        self._under.setStyleSheet(f"background: {look.colour('border.hairline').name()}; border: none")
        self._row.setContentsMargins(look.px(22), 0, look.px(14), 0)
        self._bar.setFont(look.font("body", weight=500))
        self.updateGeometry()
