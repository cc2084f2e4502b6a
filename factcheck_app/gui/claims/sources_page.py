"""The sources a claim leans on, a card each, and why it leans on it."""

from __future__ import annotations

from collections.abc import Container, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from factcheck_app.domain.review import ReviewedClaim
from factcheck_app.domain.source import Source
from factcheck_app.gui.claims.tab_page import TabPage
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.wrapped_text import WrappedText
from factcheck_app.gui.sources.source_card import SourceCard


class SourcesPage(TabPage):
    """A card for each source that the claim leans on."""

    attach_requested = Signal(object)  # source number
    paste_requested = Signal(object)  # source number
    text_requested = Signal(object)  # source number
    file_dropped = Signal(object, object)  # source number, Path

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "Source", parent)
        self._own_look = look

    def show_claim(
        self, claim: ReviewedClaim, sources: Mapping[int, Source], with_text: Container[int] = frozenset()
    ) -> None:
        """A card each; `with_text` are the sources of which a text is at hand."""
        parts: list[QWidget] = []
        for link in claim.claim.citations:
            if link.source_number in sources:
                has_text = link.source_number in with_text
                card = SourceCard(self._own_look, sources[link.source_number], why=link.why, has_text=has_text)
                card.attach_requested.connect(self.attach_requested)
                card.paste_requested.connect(self.paste_requested)
                card.text_requested.connect(self.text_requested)
                card.file_dropped.connect(self.file_dropped)
                parts.append(card)
        if not parts:
            empty = WrappedText(self._own_look, "body", "text.muted")
            empty.show_text("This claim cites nothing.")
            parts.append(empty)
        self.show_parts(parts)
