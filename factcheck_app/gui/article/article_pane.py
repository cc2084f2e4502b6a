"""The middle pane: the draft with its marks."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from factcheck_app.domain.review import Review, ReviewedClaim
from factcheck_app.gui.article.marked_text import MarkedText
from factcheck_app.gui.look.look import Look


class ArticlePane(QWidget):
    """Shows the draft of a review; says which claim the reviewer turned to and under which heading they read."""

    claim_selected = Signal(object)  # claim id
    heading_entered = Signal(object)  # code point of the draft
    reading_size_requested = Signal(object)  # pixels
    link_followed = Signal(object)  # url

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.draft = MarkedText(look, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.draft)
        self.setFocusProxy(self.draft)
        self.draft.claim_chosen.connect(self.claim_selected)
        self.draft.link_followed.connect(self.link_followed)

    def show_review(self, review: Review | None) -> None:
        """Shows the draft of this review from its beginning, or nothing."""
        self.draft.show_review(review)

    def show_claim(self, claim: ReviewedClaim) -> None:
        """Shows one claim as it stands now."""
        self.draft.show_claim(claim)

    def select_claim(self, claim_id: str) -> None:
        """Marks the current claim and brings it into view."""
        self.draft.show_current(claim_id)
        self.draft.bring_into_view(claim_id)

    def scroll_to(self, code_point: int) -> None:
        """Puts the line of this code point of the draft at the top."""
        self.draft.place.scroll_to(code_point)

    def first_visible(self) -> int:
        """Code point of the draft at the top of the view."""
        return self.draft.place.first_visible()
