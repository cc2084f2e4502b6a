"""The middle pane: the draft with its marks, and room for further pages about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from factcheck_app.domain.review import Review, ReviewedClaim
from factcheck_app.gui.article.claim_grips import ClaimGrips
from factcheck_app.gui.article.claim_margin import ClaimMargin
from factcheck_app.gui.article.comment_margin import CommentMargin
from factcheck_app.gui.article.draft_line import DraftLine
from factcheck_app.gui.article.draft_tabs import DraftTabs
from factcheck_app.gui.article.draft_words import what_is_left_out, why_no_claims
from factcheck_app.gui.article.marked_text import MarkedText
from factcheck_app.gui.article.overview_strip import OverviewStrip
from factcheck_app.gui.article.text_size_button import TextSizeButton
from factcheck_app.gui.look.look import READING_SIZES, Look


class ArticlePane(QWidget):
    """Shows the draft of a review; says which claim the reviewer turned to and where they read.

    `draft` is the text itself: keys that scroll it or go through its claims belong there. Further pages are added to
    `tabs` by whoever owns the pane.
    """

    claim_selected = Signal(object)  # claim id
    source_chosen = Signal(object)  # source number
    heading_entered = Signal(object)  # code point of the draft
    reading_size_requested = Signal(object)  # pixels
    link_followed = Signal(object)  # url
    original_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._read_at: int | None = None
        self.setObjectName("article_pane")
        self.setAccessibleName(self.tr("Draft"))
        self.tabs = DraftTabs(look, self)
        self._page = QWidget(self)
        self._no_claims = DraftLine(look, "info", parent=self._page)
        self.draft = MarkedText(look, self._page)
        self._left_out = DraftLine(look, "doc", self.tr("Open the file"), is_below=True, parent=self._page)
        self.grips = ClaimGrips(self.draft)
        self.margin = ClaimMargin(look, self.draft)
        self.comments = CommentMargin(look, self.draft)
        self.strip = OverviewStrip(look, self.draft)
        self._text_size = TextSizeButton(look, self)
        self._lay_out()
        self._connect()

    def show_review(self, review: Review | None) -> None:
        """Shows the draft of this review from its beginning, or nothing."""
        self._read_at = None
        self.draft.show_review(review)
        self.comments.show_comments(review.article.comments if review is not None else ())
        self._no_claims.say(why_no_claims(review) if review is not None else "")
        has_file = review is not None and bool(review.article.file_name)
        self._left_out.say(what_is_left_out(review.article) if review is not None else "", can_act=has_file)

    def show_claim(self, claim: ReviewedClaim) -> None:
        """Shows one claim as it stands now."""
        self.draft.show_claim(claim)

    def show_sources(self, review: Review) -> None:
        """Shows what is now known of the sources that the same draft names."""
        self.draft.show_sources(review)

    def show_shaped(self, review: Review) -> None:
        """Shows the same draft with other claims, where the reader is."""
        self.draft.show_shaped(review)
        self._no_claims.say(why_no_claims(review))

    def select_claim(self, claim_id: str) -> None:
        """Marks the current claim and brings it into view."""
        self.draft.show_current(claim_id)
        self.draft.bring_into_view(claim_id)
        self._say_place()

    def scroll_to(self, code_point: int) -> None:
        """Puts the line of this code point of the draft at the top."""
        self.draft.place.scroll_to(code_point)

    def read_at(self, code_point: int) -> None:
        """The same, and opens the draft where another page is open."""
        self.tabs.open_page("Draft")
        self.scroll_to(code_point)

    def first_visible(self) -> int:
        """Code point of the draft at the top of the view."""
        return self.draft.place.first_visible()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("background.page"))
        painter.end()

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """The keyboard on the open page."""
        self.tabs.setFocus(reason)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._page)
        column.addWidget(self._no_claims)
        column.addWidget(self.draft, 1)
        column.addWidget(self._left_out)
        self.tabs.add_page("Draft", self._page, self.tr("Draft"))
        self.tabs.add_button(self._text_size)
        box = QVBoxLayout(self)
        box.addWidget(self.tabs)
        for layout in (box, column):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        self._page.setFocusProxy(self.draft)
        self._place_sides()

    def _connect(self) -> None:
        draft = self.draft
        draft.claim_chosen.connect(self.claim_selected)
        draft.source_chosen.connect(self.source_chosen)
        self.margin.claim_chosen.connect(self.claim_selected)
        draft.link_followed.connect(self.link_followed)
        draft.reading_size_requested.connect(self._ask_size)
        self._text_size.size_requested.connect(self._ask_size)
        self._left_out.action_requested.connect(self.original_requested)
        self.tabs.pages_moved.connect(self._hold_words)
        draft.laid_out.connect(self._place_sides)
        draft.verticalScrollBar().valueChanged.connect(lambda _value: self._say_place())
        self._look.changed.connect(draft.take_look)

    def _hold_words(self, by: int) -> None:
        """A notice above the draft came or went: the words stay where the mouse is about to click them."""
        bar = self.draft.verticalScrollBar()
        if self.draft.isVisible():
            bar.setValue(bar.value() + by)

    def _ask_size(self, size: int) -> None:
        least, most = READING_SIZES
        self.reading_size_requested.emit(max(least, min(most, size)))

    def _say_place(self) -> None:
        place = self.draft.position_in_view()
        if place != self._read_at:
            self._read_at = place
            self.heading_entered.emit(place)

    def _place_sides(self) -> None:
        """Margin, comments and strip stand around the words, over the edges that the text leaves free."""
        words, height = self.draft.viewport().geometry(), self.draft.height()
        strip = self._look.size("overview_strip_width")
        right = self.draft.width() - self.draft.verticalScrollBar().width() - strip
        self.margin.setGeometry(0, 0, words.left(), height)
        self.comments.setGeometry(words.right() + 1, 0, max(0, right - words.right() - 1), height)
        self.strip.setGeometry(right, 0, strip, height)
