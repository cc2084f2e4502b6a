"""The sources a claim leans on, a card each, and why it leans on it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from factcheck_app.domain.review import ReviewedClaim
from factcheck_app.domain.source import Source
from factcheck_app.domain.text_part import TextAtHand
from factcheck_app.gui.claims.tab_page import TabPage
from factcheck_app.gui.look.action_button import ActionButton
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.record_lock import off_while_locked
from factcheck_app.gui.look.wrapped_text import WrappedText
from factcheck_app.gui.sources.card_wishes import hand_on
from factcheck_app.gui.sources.source_card import SourceCard

NO_TEXTS: Mapping[int, TextAtHand] = MappingProxyType({})


class SourcesPage(TabPage):
    """A card for each source that the claim leans on, and the way to a better one."""

    claims_requested = Signal(object)  # source number
    link_requested = Signal(object)  # address
    look_up_requested = Signal(object)  # source number
    choice_requested = Signal(object)  # source number
    copy_requested = Signal(object, object)  # source number, OpenCopy
    attach_requested = Signal(object)  # source number
    paste_requested = Signal(object)  # source number
    text_requested = Signal(object)  # source number
    part_requested = Signal(object)  # source number: what its text is
    part_told = Signal(object, object)  # source number, TextPart
    file_dropped = Signal(object, object)  # source number, Path
    search_requested = Signal()
    add_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, self.tr("Source"), parent)
        self._own_look = look

    def show_claim(
        self, claim: ReviewedClaim, sources: Mapping[int, Source], texts: Mapping[int, TextAtHand] = NO_TEXTS
    ) -> None:
        """A card each; `texts` is what is known of the texts at hand, by the source's number."""
        parts: list[QWidget] = []
        for link in claim.claim.citations:
            if link.source_number in sources:
                text = texts.get(link.source_number)
                card = SourceCard(self._own_look, sources[link.source_number], why=link.why, text=text)
                hand_on(card, self)
                parts.append(card)
        if not parts:
            empty = WrappedText(self._own_look, "body", "text.muted")
            empty.show_text(self.tr("This claim cites nothing."))
            parts.append(empty)
        self.show_parts([*parts, self._ways()])

    def _ways(self) -> QWidget:
        """To a better source, found or known."""
        look, row = self._own_look, QWidget()
        box = QHBoxLayout(row)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look.px(8))
        search = ActionButton(look, self.tr("Search for a source"), icon="search", small=True, parent=row)
        add = ActionButton(look, self.tr("Add a source"), icon="plus", small=True, parent=row)
        search.clicked.connect(lambda _checked=False: self.search_requested.emit())
        add.clicked.connect(lambda _checked=False: self.add_requested.emit())
        off_while_locked(add)
        box.addWidget(search)
        box.addWidget(add)
        box.addStretch(1)
        return row
