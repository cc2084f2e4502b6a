"""What leads to a source, and from a source to the claims that lean on it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt

from factcheck_app.domain.review import Review, ReviewedClaim
from factcheck_app.gui.article.article_pane import ArticlePane
from factcheck_app.gui.claims.claim_pane import ClaimPane
from factcheck_app.gui.commands.desk_actions import Command, Subject
from factcheck_app.gui.sources.sources_pane import SourcesPane
from factcheck_app.gui.window.desk import SOURCES_PAGE


class SourceCommands(QObject):
    """Knows the three panes that show sources."""

    def __init__(
        self, article: ArticlePane, sources: SourcesPane, claims: ClaimPane, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._article = article
        self._sources = sources
        self._claims = claims
        self._review: Review | None = None
        sources.escaped.connect(claims.keys.focus_list)

    def commands(self) -> Sequence[Command]:
        return [
            Command(self.tr("Show the sources"), (), self.open_cards, Subject.SOURCES),
            Command(self.tr("Show the draft"), (), self.open_draft, Subject.VIEW),
        ]

    def open_cards(self) -> None:
        """All sources of the draft, the keyboard on the card of the current claim's first one, else on the first."""
        self.open_page()
        self._sources.focus_card(next(iter(self._sources_of_current_claim()), None))

    def open_draft(self) -> None:
        """The draft itself, with the keyboard on it."""
        self._article.tabs.open_page("Draft")
        self._article.tabs.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def open_page(self) -> None:
        """All sources of the draft."""
        self._article.tabs.open_page(SOURCES_PAGE)

    def show_review(self, review: Review | None) -> None:
        """The sources of this review, behind the draft."""
        self._review = review
        self._sources.show_review(review)
        count = len(review.sources) if review is not None else 0
        self._article.tabs.show_count(SOURCES_PAGE, str(count) if count else "")
        self._article.tabs.open_page("Draft")

    def show_shaped(self, review: Review) -> None:
        """Claims were added, cut, joined or given other ends: they may lean on other sources."""
        self._review = review

    def show_selected(self, claim_id: str) -> None:
        """The claim's own sources stand in its card."""

    def show_claim(self, claim: ReviewedClaim) -> None:
        """A judgement changes nothing about a source."""

    def show_source(self, number: int) -> None:
        """A mark in the draft: the source beside its claim where that leans on it, else among all sources."""
        if number in self._sources_of_current_claim():
            self._claims.keys.open_sources()
            return
        self.open_page()
        self._sources.show_source(number)

    def show_claims(self, number: int) -> None:
        """The claims that lean on a source, one after the other, in the draft."""
        if self._review is None:
            return
        leaning = [claim.id for claim in self._review.claims if number in claim.claim.sources]
        if not leaning:
            return
        current = self._claims.current_claim_id
        position = leaning.index(current) if current in leaning else -1
        self._article.tabs.open_page("Draft")
        self._claims.select_claim(leaning[(position + 1) % len(leaning)])

    def _sources_of_current_claim(self) -> tuple[int, ...]:
        claim_id = self._claims.current_claim_id
        if self._review is None or claim_id is None:
            return ()
        return self._review.claim(claim_id).claim.sources
