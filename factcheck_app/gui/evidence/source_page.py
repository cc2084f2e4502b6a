"""The text of one source over the draft: to read, to select a passage from, and, for a PDF, its pages."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from factcheck_app.domain.evidence import Passage, SourceText
from factcheck_app.domain.page_places import page_of
from factcheck_app.domain.review import Review
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.gui.evidence.cover_head import CoverHead
from factcheck_app.gui.evidence.evidence_words import part_words, sentence_count
from factcheck_app.gui.evidence.pdf_page import PageImage
from factcheck_app.gui.evidence.pdf_view import PdfView
from factcheck_app.gui.evidence.source_browser import SourceBrowser
from factcheck_app.gui.evidence.taken_list import TakenList, TakenPassage, taken_from
from factcheck_app.gui.look.action_button import ActionButton
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.record_lock import off_while_locked
from factcheck_app.gui.look.segmented_filter import SegmentedFilter
from factcheck_app.gui.sources.identity_panel import IdentityPanel

_TEXT, _PAGES = 0, 1
PDF = "pdf"


class SourcePage(QWidget):
    """E takes what is selected, or the sentence at the caret, as evidence for the current claim; Escape goes back."""

    back_requested = Signal()
    take_requested = Signal(object, object)  # SourceText, TextSpan
    page_requested = Signal(object, object)  # SourceText, page number from 1
    claim_requested = Signal(object)  # claim id
    part_requested = Signal(object)  # source number: what its text is

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._text: SourceText | None = None
        self._sentences: tuple[TextSpan, ...] = ()
        self._evidence: tuple[TextSpan, ...] = ()
        self._pointed: TextSpan | None = None
        self.head = CoverHead(look, self)
        self._views = SegmentedFilter(look, (self.tr("Text"), self.tr("Page")), self.tr("Show the source as"), self)
        self._take = ActionButton(look, self.tr("Take as evidence"), small=True, keys="E", parent=self)
        self._part = ActionButton(look, "", kind="link", small=True, parent=self)
        self.browser = SourceBrowser(look, self)
        self.pages = PdfView(look, self)
        self._stack = QStackedWidget(self)
        self._taken = TakenList(look, self)
        self._identity = IdentityPanel(look, self)
        for changing in (self._take, self._part):
            off_while_locked(changing)
        self._lay_out()
        self.head.back_requested.connect(self.back_requested)
        self._take.clicked.connect(self.take_chosen)
        self._part.clicked.connect(self._ask_part)
        self._views.chosen.connect(self._show_view)
        self.browser.choice_changed.connect(self._follow_choice)
        self.pages.choice_changed.connect(self._follow_choice)
        self.pages.page_requested.connect(self._ask_page)
        self._taken.passage_chosen.connect(self._show_taken)

    @property
    def shown(self) -> SourceText | None:
        """The text that is shown."""
        return self._text

    def show_text(self, text: SourceText | None, sentences: Sequence[TextSpan], review: Review | None) -> None:
        """Show this text from its beginning, with what was taken from it."""
        self._text, self._pointed, self._sentences = text, None, tuple(sentences)
        self.browser.show_text(text, sentences)
        self._views.setVisible(text is not None and text.file_format == PDF)
        self._views.select(_TEXT)
        self._stack.setCurrentIndex(_TEXT)
        if text is not None:
            said = sentence_count(len(sentences))
            self.head.show_title(
                self.tr("Source {source_number}").format(source_number=text.source_number),
                f"{said}, {text.file_name}" if text.file_name else said,
            )
            self.show_part(text)
        if review is not None:
            self.show_evidence(review)
            at_hand = review.source_text(text.source_number) if text is not None else None
            # one that was replaced and is kept for its quotes is no longer asked about
            self._part.setEnabled(at_hand is not None and text is not None and at_hand.name == text.name)
        self._follow_choice()

    def show_part(self, text: SourceText) -> None:
        """Show what the text is taken for; of another text than the one shown nothing is said."""
        if self._text is None or text.name != self._text.name:
            return
        self._text = text
        words = part_words(text.at_hand)
        name = self.tr("{words}: say what the text of source {number} is").format(
            words=words, number=text.source_number
        )
        self._part.show_words(words, name)

    def show_evidence(self, review: Review) -> None:
        """Show what was taken from the source by now."""
        if self._text is None:
            return
        number = self._text.source_number
        taken = taken_from(review, number)
        self._identity.show_source(next((source for source in review.sources if source.number == number), None))
        self._evidence = tuple(each.passage.span for each in taken if each.passage.sha256 == self._text.sha256)
        self.browser.show_evidence(self._evidence)
        self.pages.show_marks(self._evidence)
        self._taken.show_taken(taken)

    def show_passage(self, passage: Passage) -> None:
        """Bring a passage of the shown text into view."""
        self._pointed = passage.span
        self.browser.bring_into_view(passage.span)
        if self._views.current == _PAGES:
            self._show_view(_PAGES)

    def show_page(self, page: PageImage | None) -> None:
        """Show a page of the PDF that was asked for."""
        if self._text is None:
            return
        spans = [*self._evidence, *([self._pointed] if self._pointed is not None else [])]
        self.pages.show_page(page, self._text, self._sentences, spans)

    @property
    def chosen(self) -> TextSpan | None:
        """What E takes: the words selected in the text or on the page, else the sentence at the caret there."""
        return self.browser.chosen if self._stack.currentIndex() == _TEXT else self.pages.chosen

    def take_chosen(self) -> None:
        """Ask for the selected passage as evidence; nothing happens where none is chosen."""
        chosen = self.chosen
        if self._text is not None and chosen is not None:
            self.take_requested.emit(self._text, chosen)

    def event(self, event: QEvent) -> bool:
        # E and Escape mean something else in the whole window
        is_override = event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if is_override and event.key() in {Qt.Key.Key_E, Qt.Key.Key_Escape}:  # type: ignore[attr-defined]
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        elif event.key() == Qt.Key.Key_E and not event.modifiers():
            self.take_chosen()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("background.page"))
        painter.end()

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """The keyboard on the text or the page; Tab comes to the head before it."""
        if self._stack.currentIndex() == _PAGES:
            self.pages.setFocus(reason)
        else:
            self.browser.setFocus(reason)

    def _lay_out(self) -> None:
        self.setAccessibleName(self.tr("Text of a source"))
        # in narrow windows the words beside the title give way, not the switch
        self._views.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.head.add_to_title(self._part)
        self.head.add_control(self._views)
        self.head.add_control(self._take)
        self._stack.addWidget(self.browser)
        self._stack.addWidget(self.pages)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.head)
        box.addWidget(self._stack, 1)
        box.addWidget(self._taken)
        box.addWidget(self._identity)

    def _show_view(self, index: int) -> None:
        self._views.select(index)
        self._stack.setCurrentIndex(index)
        self._follow_choice()
        if index == _PAGES and self._text is not None:
            span = self._pointed or self.browser.chosen or (self._evidence[0] if self._evidence else None)
            self._ask_page((page_of(self._text, span) if span is not None else None) or 1)

    def _ask_page(self, number: int) -> None:
        if self._text is not None:
            self.pages.show_waiting(number)
            self.page_requested.emit(self._text, number)

    def _ask_part(self) -> None:
        if self._text is not None:
            self.part_requested.emit(self._text.source_number)

    def _follow_choice(self) -> None:
        self._take.setEnabled(self.chosen is not None)

    def _show_taken(self, taken: TakenPassage) -> None:
        self.claim_requested.emit(taken.claim.id)
        self.show_passage(taken.passage)
