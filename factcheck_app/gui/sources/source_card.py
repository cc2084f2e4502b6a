"""One source as a card: number, title, what is known and what is not, flags as sentences, who leans on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from factcheck_app.domain.editorial_status import EditorialStatus
from factcheck_app.domain.source import Access, Source
from factcheck_app.gui.look.action_button import ActionButton
from factcheck_app.gui.look.fact_line import FactLine
from factcheck_app.gui.look.flag_chip import FlagChip
from factcheck_app.gui.look.flow_row import FlowRow
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.selectable_text import SelectableText
from factcheck_app.gui.look.wrapped_text import WrappedText
from factcheck_app.gui.sources.dropped_file import dropped_file
from factcheck_app.gui.sources.number_badge import NumberBadge
from factcheck_app.gui.sources.source_words import (
    ACCESS_WORDS,
    STATUS_WORDS,
    accessible_words,
    capitalised,
    card_title,
    cited_by_words,
    identifiers,
    publication_line,
)

_LOUD = (EditorialStatus.RETRACTED, EditorialStatus.EXPRESSION_OF_CONCERN)


class SourceCard(QWidget):
    """Raised, one border, no shadow; the chosen one has the blue bar. `why` says why one claim leans on it.

    `cited_by` are the numbers of the claims that lean on it; None leaves the line out. `has_text` says whether its
    text is at hand. A file that is dropped on the card becomes its text.
    """

    claims_requested = Signal(object)  # source number
    link_requested = Signal(object)  # address
    attach_requested = Signal(object)  # source number
    paste_requested = Signal(object)  # source number
    text_requested = Signal(object)  # source number
    file_dropped = Signal(object, object)  # source number, Path

    def __init__(
        self,
        look: Look,
        source: Source,
        *,
        why: str = "",
        cited_by: Sequence[int] | None = None,
        has_text: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._source = source
        self._chosen = False
        self._is_target = False
        self.setAcceptDrops(True)
        self.setAccessibleName(accessible_words(source, cited_by or ()))
        # as high as its words, and not higher
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._columns = QHBoxLayout(self)
        self._columns.addWidget(NumberBadge(look, source.number, self), 0, Qt.AlignmentFlag.AlignTop)
        self._box = QVBoxLayout()
        self._columns.addLayout(self._box, 1)
        self._add(card_title(source), "reading_quote", "text.primary", bold=True)
        self._add(publication_line(source), "body", "text.muted")
        if why:
            self._add(f"Why: {why}", "body", "text.muted")
        self._chips = FlowRow(look.px(6), self)
        self._chips.show_items([self._access_chip(), self._status_chip()])
        self._box.addWidget(self._chips)
        for flag in source.flags:
            icon, colour = ("flag", "signal.foreground") if flag.is_flag else ("info", "text.muted")
            said = capitalised(flag.message)
            self._box.addWidget(FactLine(look, icon, said, "text.primary", lead=flag.name, lead_colour=colour))
        self._facts: list[tuple[QHBoxLayout, QWidget]] = []
        self._add_fact("Identifiers", " · ".join(identifiers(source)))
        self._add_fact("Address", source.url or "", self._link_button() if source.url else None)
        if " ".join(source.as_written.split()) not in card_title(source):
            self._add_fact("In the draft", f"“{' '.join(source.as_written.split())}”")
        self._foot = QHBoxLayout()
        self._add_foot(cited_by, has_text=has_text)
        look.changed.connect(self._take_look)
        self._take_look()

    @property
    def number(self) -> int:
        return self._source.number

    @property
    def is_chosen(self) -> bool:
        """Whether it has the bar."""
        return self._chosen

    def show_chosen(self, chosen: bool) -> None:
        """Draws the bar of the chosen card, or takes it away."""
        self._chosen = chosen
        self.update()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event.mimeData()) is None:
            event.ignore()
            return
        event.acceptProposedAction()
        self._is_target = True
        self.update()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._is_target = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        file = dropped_file(event.mimeData())
        self._is_target = False
        self.update()
        if file is not None:
            event.acceptProposedAction()
            self.file_dropped.emit(self._source.number, file)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = look.px(8)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setBrush(look.colour("background.selected" if self._is_target else "background.raised"))
        is_blue = self._chosen or self._is_target
        painter.setPen(QPen(look.colour("accent.base" if is_blue else "border.card"), 1))
        painter.drawRoundedRect(box, radius, radius)
        if self._chosen:
            painter.setClipRect(0, 0, look.px(4), self.height())
            painter.setBrush(look.colour("accent.base"))
            painter.drawRoundedRect(box, radius, radius)
        painter.end()

    def _add(self, text: str, role: str, colour: str, *, bold: bool = False) -> None:
        if text:
            words = WrappedText(self._look, role, colour, self, weight=600 if bold else None)
            words.show_text(text)
            self._box.addWidget(words)

    def _add_fact(self, name: str, value: str, button: QWidget | None = None) -> None:
        if not value:
            return
        label = WrappedText(self._look, "label", "text.muted", self)
        label.show_text(name)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(SelectableText(self._look, name, value, "text.primary", self), 1)
        if button is not None:
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._facts.append((row, label))
        self._box.addLayout(row)

    def _add_foot(self, cited_by: Sequence[int] | None, *, has_text: bool) -> None:
        number = self._source.number
        if cited_by:
            claims = self._button(cited_by_words(cited_by), "", self._show_claims, "Show in draft", kind="link")
            self._foot.addWidget(claims)
        elif cited_by is not None:
            words = WrappedText(self._look, "caption", "text.muted", self)
            words.show_text(cited_by_words(cited_by))
            self._foot.addWidget(words, 1, Qt.AlignmentFlag.AlignVCenter)
        self._foot.addStretch(1)
        attach = "Attach another" if has_text else "Attach text"
        self._foot.addWidget(self._button(attach, "doc", lambda: self.attach_requested.emit(number)))
        if has_text:
            self._foot.addWidget(
                self._button("Open", "quote", lambda: self.text_requested.emit(number), "Open the text")
            )
        else:
            self._foot.addWidget(self._button("Paste text", "paste", lambda: self.paste_requested.emit(number)))
        self._box.addLayout(self._foot)

    def _button(
        self, words: str, icon: str, pressed: Callable[[], object], name: str = "", kind: str = "plain"
    ) -> ActionButton:
        button = ActionButton(self._look, words, icon=icon, small=True, kind=kind, shrinks=kind == "link", parent=self)
        button.setAccessibleName(f"{name or words}: source {self._source.number}")
        button.clicked.connect(lambda _checked=False: pressed())
        return button

    def _link_button(self) -> ActionButton:
        return self._button("Open in browser", "", self._open_link, kind="link")

    def _open_link(self) -> None:
        self.link_requested.emit(self._source.url)

    def _show_claims(self) -> None:
        self.claims_requested.emit(self._source.number)

    def _access_chip(self) -> FlagChip:
        access = self._source.access
        return FlagChip(self._look, ACCESS_WORDS[access], "not_checked" if access is Access.NOT_CHECKED else "fact")

    def _status_chip(self) -> FlagChip:
        status = self._source.status
        kind = "retracted" if status in _LOUD else "not_checked" if status is EditorialStatus.NOT_CHECKED else "fact"
        return FlagChip(self._look, STATUS_WORDS[status], kind)

    def _take_look(self) -> None:
        look = self._look
        self._columns.setContentsMargins(look.px(14), look.px(12), look.px(14), look.px(12))
        self._columns.setSpacing(look.px(12))
        self._box.setSpacing(look.px(6))
        self._foot.setSpacing(look.px(8))
        for row, label in self._facts:
            row.setSpacing(look.px(8))
            label.setFixedWidth(look.px(76))
        self.update()
