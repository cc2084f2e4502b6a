"""The library and the outline of the open draft; folded, two buttons with menus."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpacerItem, QStackedLayout, QVBoxLayout, QWidget

from factcheck_app.domain.review import Review, ReviewSummary
from factcheck_app.gui.library.library_choice import LibraryChoice, nothing_listed
from factcheck_app.gui.library.library_menu import LibraryMenu
from factcheck_app.gui.library.library_model import SUMMARY_ROLE, LibraryModel
from factcheck_app.gui.library.library_row_delegate import LibraryRowDelegate
from factcheck_app.gui.library.outline import make_outline
from factcheck_app.gui.library.outline_model import ENTRY_ROLE, OutlineModel
from factcheck_app.gui.library.outline_row_delegate import OutlineRowDelegate
from factcheck_app.gui.library.row_list import RowList
from factcheck_app.gui.library.side_rail import SideRail
from factcheck_app.gui.look.icon_button import IconButton
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.translation import translate
from factcheck_app.gui.look.words import Words


class Sidebar(QWidget):
    """220 wide, folded 44."""

    review_requested = Signal(object)  # review id
    open_requested = Signal()
    heading_requested = Signal(object)  # code point of the draft
    menu_requested = Signal(object, object)  # list of review ids, QPoint on the screen

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._collapsed = False
        self._choice = LibraryChoice()
        self._summaries: list[ReviewSummary] = []
        self._library_model = LibraryModel(self)
        self._outline_model = OutlineModel(self)
        self._make()
        self._lay_out()
        self._connect()
        self._take_look()
        self.show_library([], None)
        self.show_review(None)

    @property
    def is_collapsed(self) -> bool:
        return self._collapsed

    @property
    def choice(self) -> LibraryChoice:
        """Which reviews are listed, in what order."""
        return self._choice

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """The keyboard on the library, or on the first button where it is folded or empty."""
        if not self._collapsed and self._library.isVisibleTo(self):
            self._library.setFocus(reason)
        else:
            super().setFocus(reason)
            self.focusNextChild()

    def set_collapsed(self, collapsed: bool) -> None:
        """Folds to the two buttons, or unfolds."""
        self._collapsed = collapsed
        self._pages.setCurrentWidget(self._rail if collapsed else self._whole)
        self._take_look()

    def show_library(self, summaries: list[ReviewSummary], current_id: str | None) -> None:
        """The reviews, newest change first, and which of them is open."""
        self._summaries = summaries
        self._menu.show_library(summaries)
        self._menu.setVisible(bool(summaries))
        self._library_model.show_library(summaries, current_id)
        self._show_listed()
        row = self._library_model.row_of_open()
        if row is not None:
            self._library.scrollTo(self._library_model.index(row))

    def choose_reviews(self, choice: LibraryChoice) -> None:
        """List other reviews, or in another order."""
        self._choice = choice
        self._menu.show_choice(choice)
        self._library_model.choose(choice)
        self._show_listed()

    @property
    def selected_reviews(self) -> list[str]:
        """The ids of the selected reviews, in the order of their rows."""
        rows = sorted(index.row() for index in self._library.selectedIndexes())
        return [self._library_model.summaries[row].id for row in rows]

    def show_review(self, review: Review | None) -> None:
        """The outline of this draft with what is left under each heading; nothing where none is open."""
        entries = make_outline(review) if review is not None else []
        self._outline_model.show_entries(entries)
        self._outline_name.setVisible(review is not None)
        self._outline.setVisible(bool(entries))
        self._no_headings.setVisible(review is not None and not entries)
        self._rail.show_outline(bool(entries))
        self._foot.setVisible(review is not None)
        if review is not None:
            self._foot.show_words(_foot_words(review))
            self._library_model.show_progress(review.id, review.progress)

    def show_current_heading(self, position: int) -> None:
        """Marks the heading under which this code point of the draft stands."""
        row = self._outline_model.show_position(position)
        if row is not None:
            self._outline.scrollTo(self._outline_model.index(row))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("background.sidebar"))
        painter.fillRect(self.rect().adjusted(self.width() - 1, 0, 0, 0), self._look.colour("border.hairline"))
        painter.end()

    def _make(self) -> None:
        look = self._look
        self.setObjectName("sidebar")
        self.setAccessibleName(self.tr("Library and outline"))
        self._whole = QWidget(self)
        self._library_name = Words(look, self.tr("Library"), "label", "text.muted", weight=600, parent=self._whole)
        self._menu = LibraryMenu(look, self._whole)
        self._plus = IconButton(look, "plus", self.tr("Open a draft"), side=26, parent=self._whole)
        self._library = RowList(
            look,
            self.tr("Library"),
            self._library_model,
            LibraryRowDelegate(look),
            "library_row_height",
            least_rows=2,
            takes_several=True,
            parent=self._whole,
        )
        self._no_reviews = Words(
            look, self.tr("Drafts you open stay here."), "caption", "text.muted", wraps=True, parent=self._whole
        )
        self._outline_name = Words(look, self.tr("Outline"), "label", "text.muted", weight=600, parent=self._whole)
        self._outline = RowList(
            look,
            self.tr("Outline"),
            self._outline_model,
            OutlineRowDelegate(look),
            "outline_row_height",
            least_rows=6,
            parent=self._whole,
        )
        self._no_headings = Words(
            look, self.tr("This draft has no headings."), "caption", "text.muted", wraps=True, parent=self._whole
        )
        self._foot = Words(look, "", "caption", "text.muted", wraps=True, parent=self._whole)
        self._rail = SideRail(look, self._library_model, self._outline_model, self)

    def _lay_out(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._head = QHBoxLayout()
        self._head.addWidget(self._library_name, 1)
        self._head.addWidget(self._menu)
        self._head.addWidget(self._plus)
        self._gap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._insets: dict[Words, QHBoxLayout] = {}
        self._column = QVBoxLayout(self._whole)
        self._column.setSpacing(0)
        self._column.addLayout(self._head)
        self._column.addWidget(self._library)
        self._column.addLayout(self._inset(self._no_reviews))
        self._column.addItem(self._gap)
        self._column.addLayout(self._inset(self._outline_name))
        self._column.addWidget(self._outline)
        self._column.addLayout(self._inset(self._no_headings))
        self._column.addStretch(1)
        self._column.addLayout(self._inset(self._foot))
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._whole)
        self._pages.addWidget(self._rail)

    def _inset(self, words: Words) -> QHBoxLayout:
        # a layout, since a style sheet takes the margins of labels for itself
        row = QHBoxLayout()
        row.addWidget(words)
        self._insets[words] = row
        return row

    def _connect(self) -> None:
        self._plus.clicked.connect(lambda: self.open_requested.emit())
        self._library.taken.connect(self._take_review)
        self._menu.chosen.connect(self.choose_reviews)
        self._library.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._library.customContextMenuRequested.connect(self._ask_menu)
        self._outline.taken.connect(self._take_heading)
        self._rail.open_requested.connect(self.open_requested)
        self._rail.review_requested.connect(self.review_requested)
        self._rail.heading_requested.connect(self.heading_requested)
        self._look.changed.connect(self._take_look)

    def _take_review(self, index: QModelIndex) -> None:
        summary: ReviewSummary = index.data(SUMMARY_ROLE)
        self.review_requested.emit(summary.id)

    def _ask_menu(self, place: QPoint) -> None:
        index = self._library.indexAt(place)
        if not index.isValid():
            # the menu key, with the keyboard on a row
            index = self._library.currentIndex()
            place = self._library.visualRect(index).center()
        if not index.isValid():
            return
        chosen = self.selected_reviews
        review_id = self._library_model.summaries[index.row()].id
        ids = chosen if review_id in chosen else [review_id]
        self.menu_requested.emit(ids, self._library.viewport().mapToGlobal(place))

    def _show_listed(self) -> None:
        listed = self._library_model.rowCount() > 0
        words = (
            nothing_listed(self._choice.show) if self._choice.tag is None else self.tr("No review here has this tag.")
        )
        self._no_reviews.show_words(words if self._summaries else self.tr("Drafts you open stay here."))
        self._no_reviews.setVisible(not listed)
        self._library.setVisible(listed)

    def _take_heading(self, index: QModelIndex) -> None:
        self.heading_requested.emit(index.data(ENTRY_ROLE).position)

    def _take_look(self) -> None:
        look = self._look
        self.setFixedWidth(look.size("sidebar_width_collapsed" if self._collapsed else "sidebar_width"))
        self._column.setContentsMargins(0, look.px(10), 1, look.px(14))
        self._head.setContentsMargins(look.px(16), 0, look.px(11), look.px(2))
        self._gap.changeSize(0, look.px(18), QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        for words, row in self._insets.items():
            left, below = (16, 4) if words is self._outline_name else (18, 0)
            row.setContentsMargins(look.px(left), look.px(4), look.px(18), look.px(below))
        self._column.invalidate()
        self.update()


def _foot_words(review: Review) -> str:
    opened = review.created_at.astimezone()
    lines = [translate("sidebar", "Opened {day} {opened:%b %Y}").format(day=opened.day, opened=opened)]
    reviewers = list(dict.fromkeys(claim.reviewer for claim in review.claims if claim.reviewer))
    if reviewers:
        names = ", ".join(reviewers)
        lines.append(
            translate("sidebar", "Reviewer {names}").format(names=names)
            if len(reviewers) == 1
            else translate("sidebar", "Reviewers {names}").format(names=names)
        )
    return "\n".join(lines)
