"""One source as a card: number, title, who wrote it, what is known and what is not, who leans on it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from factcheck_app.domain.source import Source
from factcheck_app.domain.text_part import TextAtHand
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.record_lock import record_lock
from factcheck_app.gui.look.wrapped_text import WrappedText
from factcheck_app.gui.sources.dropped_file import dropped_file
from factcheck_app.gui.sources.number_badge import NumberBadge
from factcheck_app.gui.sources.record_words import citation_words
from factcheck_app.gui.sources.source_details import SourceDetails
from factcheck_app.gui.sources.source_facts import SourceFacts
from factcheck_app.gui.sources.source_foot import SourceFoot
from factcheck_app.gui.sources.source_words import accessible_words, card_title, publication_line

# the wishes of a card, which a list of cards hands on
WISHES = (
    "claims_requested",
    "link_requested",
    "look_up_requested",
    "choice_requested",
    "copy_requested",
    "attach_requested",
    "paste_requested",
    "text_requested",
    "part_requested",
    "part_told",
    "file_dropped",
)


class SourceCard(QWidget):
    """Raised, one border, no shadow; the chosen one has the blue bar. `why` says why one claim leans on it.

    `cited_by` are the numbers of the claims that lean on it; None leaves the line out. `text` is what is known of its
    text, None where none is at hand; `has_choice` says whether the reviewer has to say which work it is, `unanswered`
    who did not answer. A file that is dropped on the card becomes its text.
    """

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

    def __init__(
        self,
        look: Look,
        source: Source,
        *,
        why: str = "",
        cited_by: Sequence[int] | None = None,
        text: TextAtHand | None = None,
        has_choice: bool = False,
        unanswered: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._source = source
        self._chosen = False
        self._is_target = False
        self._details: SourceDetails | None = None
        self.setAcceptDrops(True)
        self.setAccessibleName(accessible_words(source, cited_by or (), text))
        # as high as its words, and not higher
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._columns = QHBoxLayout(self)
        self._columns.addWidget(NumberBadge(look, source.number, self), 0, Qt.AlignmentFlag.AlignTop)
        self._box = QVBoxLayout()
        self._columns.addLayout(self._box, 1)
        self._add_head(why)
        self._facts = SourceFacts(look, source, unanswered, text, self)
        self._box.addWidget(self._facts)
        self._foot = SourceFoot(look, source, cited_by=cited_by, text=text, has_choice=has_choice, parent=self)
        self._box.addWidget(self._foot)
        self._connect()
        look.changed.connect(self._take_look)
        self._take_look()

    @property
    def number(self) -> int:
        return self._source.number

    @property
    def is_chosen(self) -> bool:
        """Whether it has the bar."""
        return self._chosen

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """The keyboard on its first control: the card itself takes none."""
        control = self.nextInFocusChain()
        while control is not None and self.isAncestorOf(control):
            if control.isVisibleTo(self) and control.isEnabled() and control.focusPolicy() & Qt.FocusPolicy.TabFocus:
                control.setFocus(reason)
                return
            control = control.nextInFocusChain()

    def show_chosen(self, chosen: bool) -> None:
        """Draws the bar of the chosen card, or takes it away."""
        self._chosen = chosen
        self.update()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event.mimeData()) is None or record_lock(self).is_locked:
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

    def toggle_details(self) -> None:
        """Shows the identity check and who says what, or hides them."""
        if self._details is None:
            self._details = SourceDetails(self._look, self._source, self)
            self._box.insertWidget(self._box.count() - 1, self._details)
            self._details.hide()
        self._details.setVisible(self._details.isHidden())
        self._foot.show_toggle(is_open=not self._details.isHidden())

    def _connect(self) -> None:
        number, foot = self._source.number, self._foot
        foot.details_requested.connect(self.toggle_details)
        self._facts.link_requested.connect(self.link_requested)
        self._facts.part_told.connect(lambda part: self.part_told.emit(number, part))
        self._facts.copy_requested.connect(lambda copy: self.copy_requested.emit(number, copy))
        for heard, said in (
            (foot.claims_requested, self.claims_requested),
            (foot.look_up_requested, self.look_up_requested),
            (foot.choice_requested, self.choice_requested),
            (foot.attach_requested, self.attach_requested),
            (foot.paste_requested, self.paste_requested),
            (foot.text_requested, self.text_requested),
            (foot.part_requested, self.part_requested),
        ):
            heard.connect(lambda said=said: said.emit(number))

    def _add_head(self, why: str) -> None:
        source = self._source
        self._add(card_title(source), "reading_quote", "text.primary", weight=600)
        if source.work is not None:
            words, journal = citation_words(source.work)
            line = self._add(words, "body", "text.muted")
            if line is not None and journal is not None:
                line.show_text(words, italic=(journal,))
        else:
            self._add(publication_line(source), "body", "text.muted")
        if why:
            self._add(self.tr("Why: {why}").format(why=why), "body", "text.muted")

    def _add(self, text: str, role: str, colour: str, *, weight: int | None = None) -> WrappedText | None:
        if not text:
            return None
        words = WrappedText(self._look, role, colour, self, weight=weight)
        words.show_text(text)
        self._box.addWidget(words)
        return words

    def _take_look(self) -> None:
        look = self._look
        self._columns.setContentsMargins(look.px(14), look.px(12), look.px(14), look.px(12))
        self._columns.setSpacing(look.px(12))
        self._box.setSpacing(look.px(6))
        self.update()
