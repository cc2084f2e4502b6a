"""The sources a claim leans on: why, as the draft writes them, their identifiers, and what is known of them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from factcheck_app.domain.review import ReviewedClaim
from factcheck_app.domain.source import Access, CitationLink, EditorialStatus, Source
from factcheck_app.gui.claims.claim_words import capitalised
from factcheck_app.gui.claims.tab_page import TabPage
from factcheck_app.gui.look.fact_line import FactLine
from factcheck_app.gui.look.flag_chip import FlagChip
from factcheck_app.gui.look.flow_row import FlowRow
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.selectable_text import SelectableText
from factcheck_app.gui.look.wrapped_text import WrappedText

_ACCESS_WORDS = {
    Access.FULL_TEXT: "full text",
    Access.ABSTRACT_ONLY: "abstract only",
    Access.METADATA_ONLY: "record only",
    Access.NOT_FOUND: "not found",
    Access.NOT_CHECKED: "access not checked",
}
_STATUS_WORDS = {
    EditorialStatus.RETRACTED: "Retracted",
    EditorialStatus.EXPRESSION_OF_CONCERN: "Expression of concern",
    EditorialStatus.CORRECTED: "corrected",
    EditorialStatus.REINSTATED: "reinstated",
    EditorialStatus.NONE_FOUND: "no retraction found",
    EditorialStatus.NOT_CHECKED: "editorial status not checked",
}


def identifier_lines(source: Source) -> list[str]:
    """Each known identifier on a line of its own, its kind before it."""
    named = (
        ("DOI", source.doi),
        ("PMID", source.pmid),
        ("PMCID", source.pmcid),
        ("PII", source.pii),
        ("ISSN", source.issn),
        ("Link", source.url),
    )
    return [f"{name} {value}" for name, value in named if value]


def publication_line(source: Source) -> str:
    """Journal, year and design as far as they are known; both journals where the draft names another one."""
    journal = source.journal or ""
    if source.journal_named and source.journal and source.journal_named.casefold() != source.journal.casefold():
        journal = f"{source.journal} (the draft says {source.journal_named})"
    elif not journal and source.journal_named:
        journal = f"{source.journal_named}, as the draft says"
    known = (journal, str(source.year) if source.year else "", source.design or "")
    return " · ".join(part for part in known if part)


class SourceCard(QWidget):
    """One source as a card: raised, one border, no shadow."""

    def __init__(self, look: Look, source: Source, link: CitationLink, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._box = QVBoxLayout(self)
        self._add(f"Source {source.number}", "strong", "text.primary")
        if source.title:
            self._add(source.title, "body", "text.primary")
        self._add(f"Why: {link.why}", "body", "text.muted")
        self._box.addWidget(SelectableText(look, "As the draft writes it", source.as_written, "text.primary", self))
        self._add(publication_line(source), "body", "text.muted")
        for flag in source.flags:
            self._box.addWidget(
                FactLine(look, "flag", f"{capitalised(flag.name)}: {flag.message}", "signal.foreground")
            )
        lines = identifier_lines(source)
        if lines:
            self._box.addWidget(SelectableText(look, "Identifiers", "\n".join(lines), "text.muted", self))
        chips = FlowRow(look.px(6), self)
        chips.show_items([self._access_chip(source), self._status_chip(source)])
        self._box.addWidget(chips)
        look.changed.connect(self._take_look)
        self._take_look()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._look.colour("background.raised"))
        painter.setPen(QPen(self._look.colour("border.card"), 1))
        radius = self._look.px(8)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    def _add(self, text: str, role: str, colour: str) -> None:
        if text:
            words = WrappedText(self._look, role, colour, self)
            words.show_text(text)
            self._box.addWidget(words)

    def _access_chip(self, source: Source) -> FlagChip:
        kind = "not_checked" if source.access is Access.NOT_CHECKED else "fact"
        return FlagChip(self._look, _ACCESS_WORDS[source.access], kind)

    def _status_chip(self, source: Source) -> FlagChip:
        loud = source.status in (EditorialStatus.RETRACTED, EditorialStatus.EXPRESSION_OF_CONCERN)
        kind = "retracted" if loud else "not_checked" if source.status is EditorialStatus.NOT_CHECKED else "fact"
        return FlagChip(self._look, _STATUS_WORDS[source.status], kind)

    def _take_look(self) -> None:
        look = self._look
        self._box.setContentsMargins(look.px(11), look.px(9), look.px(11), look.px(10))
        self._box.setSpacing(look.px(4))
        self.update()


class SourcesPage(TabPage):
    """A card for each source that the claim leans on."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "Source", parent)
        self._own_look = look

    def show_claim(self, claim: ReviewedClaim, sources: Mapping[int, Source]) -> None:
        parts: list[QWidget] = [
            SourceCard(self._own_look, sources[link.source_number], link)
            for link in claim.claim.citations
            if link.source_number in sources
        ]
        if not parts:
            empty = WrappedText(self._own_look, "body", "text.muted")
            empty.show_text("This claim cites nothing.")
            parts.append(empty)
        self.show_parts(parts)
