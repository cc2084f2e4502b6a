"""What a card says of a source: chips, flags as sentences, services that differ or did not answer, identifiers."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from factcheck_app.domain.editorial_status import EditorialStatus
from factcheck_app.domain.evidence import known_access_phrase
from factcheck_app.domain.source import Access, Source
from factcheck_app.domain.text_part import TextAtHand
from factcheck_app.domain.work import OpenCopy
from factcheck_app.gui.look.action_button import ActionButton
from factcheck_app.gui.look.codebook import codebook_word
from factcheck_app.gui.look.fact_line import FactLine
from factcheck_app.gui.look.flag_chip import FlagChip
from factcheck_app.gui.look.flow_row import FlowRow
from factcheck_app.gui.look.linked_text import LinkedText
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.record_lock import off_while_locked
from factcheck_app.gui.look.selectable_text import SelectableText
from factcheck_app.gui.sources.fact_rows import FactRows
from factcheck_app.gui.sources.part_line import PartLine
from factcheck_app.gui.sources.record_words import (
    conflict_lines,
    copy_words,
    design_words,
    doi_address,
    identifier_parts,
    status_words,
    unanswered_words,
)
from factcheck_app.gui.sources.source_words import capitalised, card_title

_STATUS_KINDS = {
    EditorialStatus.RETRACTED: ("retracted", "warn"),
    EditorialStatus.EXPRESSION_OF_CONCERN: ("retracted", "warn"),
    EditorialStatus.CORRECTED: ("noticed", "warn"),
    EditorialStatus.REINSTATED: ("noticed", "info"),
    EditorialStatus.NONE_FOUND: ("fact", "saved"),
    EditorialStatus.NOT_CHECKED: ("not_checked", "unchecked"),
}
_ACCESS_ICONS = {Access.FULL_TEXT: "doc", Access.ABSTRACT_ONLY: "doc", Access.NOT_CHECKED: "unchecked"}
_RESOLVERS = ("doi.org", "dx.doi.org", "www.doi.org")
_LOUD = (EditorialStatus.RETRACTED, EditorialStatus.EXPRESSION_OF_CONCERN)


class SourceFacts(QWidget):
    """Loud facts come first. `unanswered` are sentences on services that did not answer in the last look-up."""

    link_requested = Signal(object)  # address
    copy_requested = Signal(object)  # OpenCopy
    part_told = Signal(object)  # TextPart

    def __init__(
        self,
        look: Look,
        source: Source,
        unanswered: Sequence[str] = (),
        text: TextAtHand | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._source = source
        self._text = text
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._chips = FlowRow(look.px(6), self)
        self._chips.show_items(self._made_chips())
        self._box.addWidget(self._chips)
        if text is not None and text.is_doubtful:
            line = PartLine(look, source.number, text, self)
            line.part_told.connect(self.part_told)
            self._box.addWidget(line)
        for flag in source.flags:
            icon, colour = ("flag", "signal.foreground") if flag.is_flag else ("info", "text.muted")
            said = capitalised(flag.message)
            self._box.addWidget(
                FactLine(look, icon, said, "text.primary", lead=codebook_word(flag.name), lead_colour=colour)
            )
        known = unanswered_words(source.work.unanswered) if source.work is not None else []
        for sentence in dict.fromkeys([*known, *unanswered]):
            self._box.addWidget(FactLine(look, "info", sentence, "text.muted"))
        self._rows = FactRows(look, self)
        self._add_rows()
        self._box.addWidget(self._rows)
        look.changed.connect(self._take_look)
        self._take_look()

    def _made_chips(self) -> list[QWidget]:
        look, source = self._look, self._source
        kind, icon = _STATUS_KINDS[source.status]
        status = FlagChip(look, status_words(source), kind, icon=icon)
        access = FlagChip(
            look,
            codebook_word(known_access_phrase(source, self._text)),
            "not_checked" if source.access is Access.NOT_CHECKED else "fact",
            icon=_ACCESS_ICONS.get(source.access, ""),
        )
        if source.work is None:
            return [access, status]
        designs = source.work.designs
        design = FlagChip(look, design_words(designs), "fact" if designs else "not_checked")
        return [status, design, access] if source.status in _LOUD else [design, access, status]

    def _add_rows(self) -> None:
        source, rows, look = self._source, self._rows, self._look
        parts = identifier_parts(source)
        if parts:
            rows.add(self.tr("Identifiers"), self._linked(self.tr("Identifiers"), parts))
        # a link that is nothing but the DOI stands there already
        if source.url and not (source.doi and source.url.lower() in _addresses(source.doi)):
            address = SelectableText(look, self.tr("Address"), source.url, "text.primary", self)
            rows.add(
                self.tr("Address"),
                address,
                self._button(self.tr("Open in browser"), lambda: self.link_requested.emit(source.url)),
            )
        work = source.work
        if work is not None:
            if work.published_version:
                rows.add(self.tr("Published as"), self._linked(self.tr("Published as"), _doi(work.published_version)))
            if work.preprint:
                rows.add(self.tr("Preprint"), self._linked(self.tr("Preprint"), _doi(work.preprint)))
            for field, values in conflict_lines(work):
                rows.add_words(self.tr("Services differ"), f"{field}: {values}")
            for copy in work.copies[:1]:
                words = SelectableText(look, self.tr("Open copy"), copy_words(copy), "text.primary", self)
                rows.add(self.tr("Open copy"), words, self._copy_button(copy))
        written = " ".join(source.as_written.split())
        if written not in ("", source.url) and (work is not None or written not in card_title(source)):
            rows.add_words(self.tr("As added") if source.is_added else self.tr("In the draft"), f"“{written}”")

    def _linked(self, name: str, parts: Sequence[tuple[str, str]]) -> LinkedText:
        text = LinkedText(self._look, name, parts, self)
        text.link_followed.connect(self.link_requested)
        return text

    def _copy_button(self, copy: OpenCopy) -> ActionButton:
        button = self._button(self.tr("Fetch and attach"), lambda: self.copy_requested.emit(copy))
        off_while_locked(button)
        return button

    def _button(self, words: str, pressed: Callable[[], object]) -> ActionButton:
        button = ActionButton(self._look, words, small=True, kind="link", parent=self)
        button.setAccessibleName(self.tr("{words}: source {number}").format(words=words, number=self._source.number))
        button.clicked.connect(lambda _checked=False: pressed())
        return button

    def _take_look(self) -> None:
        self._box.setSpacing(self._look.px(6))


def _addresses(doi: str) -> tuple[str, ...]:
    return tuple(f"{scheme}://{host}/{doi}".lower() for scheme in ("https", "http") for host in _RESOLVERS)


def _doi(doi: str) -> list[tuple[str, str]]:
    return [(doi, doi_address(doi))]
