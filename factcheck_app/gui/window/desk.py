"""The desk: library, draft and claims side by side, and the sentence above them where there is something to say."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from factcheck_app.gui.article.article_pane import ArticlePane
from factcheck_app.gui.balance.balance_page import BalancePage
from factcheck_app.gui.carry_over.carry_over_page import CarryOverPage
from factcheck_app.gui.claims.claim_pane import ClaimPane
from factcheck_app.gui.evidence.comparison_page import ComparisonPage
from factcheck_app.gui.evidence.source_page import SourcePage
from factcheck_app.gui.library.sidebar import Sidebar
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.sources.sources_pane import SourcesPane
from factcheck_app.gui.summary.summary_page import SummaryPage

SOURCES_PAGE = "Sources"
CHECKLIST_PAGE = "Checklist"
SUMMARY_PAGE = "Summary"
# below these the desk folds: sizes of the design at 100%
_COMPACT_BELOW_HEIGHT = 760
_FOLDED_BELOW_WIDTH = 1240


class Desk(QWidget):
    """Lays the panes out and folds them where the window is small."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.sidebar = Sidebar(look, self)
        self.article = ArticlePane(look, self)
        self.sources = SourcesPane(look, self)
        self.balance = BalancePage(look, self)
        self.summary = SummaryPage(look, self)
        self.comparison = ComparisonPage(look, self)
        self.source_text = SourcePage(look, self)
        # last: Tab comes to the panes in the order in which they are made, from left to right
        self.claims = ClaimPane(look, self)
        self.article.tabs.add_page(SOURCES_PAGE, self.sources, self.tr("Sources"))
        self.article.tabs.add_page(CHECKLIST_PAGE, self.balance, self.tr("Checklist"))
        self.article.tabs.add_page(SUMMARY_PAGE, self.summary, self.tr("Summary"))
        self.article.tabs.add_cover(self.comparison)
        self.article.tabs.add_cover(self.source_text)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.article)
        self.splitter.addWidget(self.claims)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self.carry_over = CarryOverPage(look, self)
        # draft and claims, or what the next draft changed in them
        self._middle = QStackedWidget(self)
        self._middle.addWidget(self.splitter)
        self._beside_drafts = QWidget(self)
        self._drafts_column = vertical(self.carry_over)
        self._beside_drafts.setLayout(self._drafts_column)
        self._middle.addWidget(self._beside_drafts)
        self._notice: QWidget | None = None
        # where the keyboard was before the drafts were set side by side
        self._came_from: QWidget | None = None
        # None = folded by the window's width; the reviewer's own choice outlasts resizing
        self.sidebar_choice: bool | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addWidget(self._middle, 1)
        look.changed.connect(self._fold)

    def lay_out_afresh(self) -> None:
        """The sizes of the design, where nothing is remembered."""
        pane = min(self._look.size("decision_pane_width"), self.width() // 2)
        self.splitter.setSizes([max(1, self.width() - pane), pane])

    def hold_notice(self, notice: QWidget) -> None:
        """Shows the window's sentences here: under the tabs, so that neither they nor the claims move."""
        self._notice = notice
        self._place_notice()

    def open_carry_over(self) -> None:
        """What the next draft changed, in place of draft and claims, with the keyboard on it."""
        focus = QApplication.focusWidget()
        if focus is not None and self.splitter.isAncestorOf(focus):
            self._came_from = focus
        self._middle.setCurrentWidget(self._beside_drafts)
        self._place_notice()
        self.carry_over.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_back(self) -> None:
        """The keyboard where it was before the drafts were set side by side, else on the claims."""
        back, self._came_from = self._came_from, None
        if back is not None and isValid(back) and back.isVisible() and back.isEnabled():
            back.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.claims.keys.focus_list()

    def close_carry_over(self) -> None:
        """Draft and claims again."""
        self._middle.setCurrentWidget(self.splitter)
        self._place_notice()

    def toggle_sidebar(self) -> None:
        self.sidebar_choice = self.sidebar.is_collapsed
        self._fold()

    def focus_next_pane(self) -> None:
        """F6: library, draft, claims, and round again."""
        panes = [pane for pane in (self.sidebar, self.carry_over, self.article, self.claims) if pane.isVisible()]
        focus = QApplication.focusWidget()
        current = next((i for i, pane in enumerate(panes) if focus is not None and pane.isAncestorOf(focus)), -1)
        following = panes[(current + 1) % len(panes)]
        if following is self.claims:
            self.claims.keys.focus_list()
        else:
            following.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fold()

    def _place_notice(self) -> None:
        notice = self._notice
        if notice is None:
            return
        is_hidden = notice.isHidden()
        if self._middle.currentWidget() is self.splitter:
            self.article.tabs.hold_notice(notice)
        else:
            self._drafts_column.removeWidget(notice)
            self._drafts_column.insertWidget(0, notice)
        # one that comes to another parent is hidden by that
        notice.setVisible(not is_hidden)

    def _fold(self) -> None:
        self.claims.set_compact(self.window().height() < self._look.px(_COMPACT_BELOW_HEIGHT))
        narrow = self.width() < self._look.px(_FOLDED_BELOW_WIDTH)
        self.sidebar.set_collapsed(narrow if self.sidebar_choice is None else not self.sidebar_choice)


def vertical(*widgets: QWidget) -> QVBoxLayout:
    """A column without gaps; the last widget takes the room that is left."""
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for widget in widgets:
        column.addWidget(widget)
    column.setStretch(len(widgets) - 1, 1)
    return column
