"""A page of the source's PDF with the passages highlighted on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from factcheck_app.domain.evidence import SourceText
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.gui.evidence.page_sheet import PageSheet
from factcheck_app.gui.evidence.pdf_page import PageImage
from factcheck_app.gui.look.action_button import ActionButton
from factcheck_app.gui.look.focus_ring import RING_RADIUS
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.words import Words
from factcheck_app.gui.look.wrapped_text import WrappedText

_SIDE = 20


class _Area(QScrollArea):
    """Has the keyboard for the page in it; keys that mean nothing there scroll."""

    def __init__(self, sheet_of: Callable[[QWidget], PageSheet], parent: QWidget) -> None:
        super().__init__(parent)
        self.sheet = sheet_of(self)
        self.setWidget(self.sheet)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.sheet.take_key(event):
            super().keyPressEvent(event)


class PdfView(QWidget):
    """Previous and next page; the first highlighted passage of a page comes into view.

    Words are selected with the mouse, or with Shift and the arrows from the word at the caret.
    """

    page_requested = Signal(object)  # page number, from 1
    choice_changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._number = 1
        self._count = 0
        self._area = _Area(partial(PageSheet, look), self)
        self._sheet = self._area.sheet
        self._said = Words(look, "", "body", "text.muted", parent=self)
        self._note = WrappedText(look, "body", "text.primary", self)
        self._previous = ActionButton(look, self.tr("Previous page"), small=True, parent=self)
        self._next = ActionButton(look, self.tr("Next page"), small=True, parent=self)
        self._area.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.setProperty(RING_RADIUS, 0)
        self._area.setAccessibleName(self.tr("Page of the source"))
        self._area.viewport().setAutoFillBackground(False)
        self._row = QHBoxLayout()
        self._row.addWidget(self._said)
        self._row.addStretch(1)
        self._row.addWidget(self._previous)
        self._row.addWidget(self._next)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(self._row)
        self._note_row = QHBoxLayout()
        self._note_row.addWidget(self._note)
        box.addLayout(self._note_row)
        box.addWidget(self._area, 1)
        self._previous.clicked.connect(lambda: self.page_requested.emit(self._number - 1))
        self._next.clicked.connect(lambda: self.page_requested.emit(self._number + 1))
        self._sheet.choice_changed.connect(self._follow_choice)
        self._sheet.caret_moved.connect(self._keep_in_view)
        self._sheet.turn_requested.connect(self._turn)
        look.changed.connect(self._take_look)
        self._take_look()
        self.show_waiting(1)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """The keyboard on the page."""
        self._area.setFocus(reason)

    @property
    def number(self) -> int:
        """The page shown or asked for, from 1."""
        return self._number

    def highlighted(self) -> list[QRectF]:
        """The highlighted places in pixels of the shown page."""
        return self._sheet.marked_places()

    @property
    def sheet(self) -> PageSheet:
        """The page itself."""
        return self._sheet

    @property
    def chosen(self) -> TextSpan | None:
        """The words selected on the page, else the sentence at the caret there."""
        return self._sheet.chosen

    def show_marks(self, spans: Sequence[TextSpan]) -> None:
        """Highlight these passages on the page."""
        self._sheet.show_marks(spans)

    def show_waiting(self, number: int) -> None:
        """A page is being drawn; what stood here before is not that page."""
        self._number = number
        self._sheet.show_nothing()
        self._say(self.tr("Drawing page {number}").format(number=number))

    def show_page(
        self, page: PageImage | None, text: SourceText, sentences: Sequence[TextSpan], marks: Sequence[TextSpan]
    ) -> None:
        """Show a drawn page of this text with its highlights; None says that it cannot be drawn."""
        if page is None:
            self._say(self.tr("This page cannot be drawn. Read its words under Text."))
            return
        self._number, self._count = page.number, page.count
        self._sheet.show_page(page, text, sentences)
        self._sheet.show_marks(marks)
        self._fit()
        number = self.tr("Page {number} of {count}").format(number=page.number, count=page.count)
        self._say(number, self._missing_words(page))
        places = self._sheet.marked_places()
        if places:
            first = places[0].center().toPoint()
            self._area.ensureVisible(first.x(), first.y(), 0, self._area.viewport().height() // 3)
        else:
            self._area.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _say(self, words: str, missing: str = "") -> None:
        self._said.show_words(words)
        self._note.show_text(missing)
        self._note.setVisible(bool(missing))
        self._take_look()
        self._area.setAccessibleName(f"{words}. {missing}" if missing else words)
        drawn = self._sheet.page is not None
        self._previous.setEnabled(drawn and self._number > 1)
        self._next.setEnabled(drawn and self._number < self._count)

    def _missing_words(self, page: PageImage) -> str:
        """Why nothing can be taken from this page; empty where something can."""
        if self._sheet.has_words:
            return ""
        if page.has_text_layer:
            return self.tr("None of the words of this page are in the stored text, so none can be taken as evidence.")
        return self.tr(
            "This page is a picture without a text layer, so no words can be taken from it. "
            "Attach a copy with recognised text, or quote another page."
        )

    def _follow_choice(self) -> None:
        self._area.setAccessibleDescription(self._sheet.chosen_words)
        self.choice_changed.emit()

    def _keep_in_view(self, place: QRectF) -> None:
        middle = place.center().toPoint()
        self._area.ensureVisible(middle.x(), middle.y(), round(place.width() / 2), self._look.px(48))

    def _turn(self, step: int) -> None:
        """A screen further on this page; from its end to the next page, from its beginning to the one before."""
        bar = self._area.verticalScrollBar()
        if bar.value() != (bar.maximum() if step > 0 else bar.minimum()):
            bar.setValue(bar.value() + step * bar.pageStep())
        elif 1 <= self._number + step <= self._count:
            self.page_requested.emit(self._number + step)

    def _fit(self) -> None:
        room = self._area.viewport().width() - 2 * self._look.px(_SIDE)
        self._sheet.fit(max(1, min(room, self._look.px(900))))

    def _take_look(self) -> None:
        look = self._look
        self._row.setContentsMargins(look.px(24), look.px(8), look.px(20), look.px(8))
        self._row.setSpacing(look.px(8))
        # without a note the row has no height of its own
        self._note_row.setContentsMargins(look.px(24), 0, look.px(20), look.px(8) * bool(self._note.text))
        self._fit()
