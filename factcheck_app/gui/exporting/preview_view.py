"""What a file will look like: its pages one after another, its rows, its comments, or the beginning of its text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from factcheck_app.domain.margin_comment import MarginComment
from factcheck_app.gui.evidence.pdf_page import PageImage
from factcheck_app.gui.exporting.preview_comments import PreviewComments
from factcheck_app.gui.exporting.preview_table import PreviewTable
from factcheck_app.gui.look.focus_ring import RING_RADIUS
from factcheck_app.gui.look.icon_button import IconButton
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.words import Words

_SIDE, _MOST_WIDTH = 20, 640


class _Sheet(QWidget):
    """One page, as wide as there is room."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._page: PageImage | None = None
        self.setAccessibleName(self.tr("Page"))

    def show_page(self, page: PageImage | None) -> None:
        self._page = page
        self._fit()

    def fit_to(self, width: int) -> None:
        """Another width of the view around it."""
        self.setFixedWidth(max(1, width))
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("background.pressed"))
        if self._page is not None:
            place = self._place()
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(place, self._page.image)
            painter.setPen(self._look.colour("border.button"))
            painter.drawRect(place.adjusted(0, 0, -1, -1))
        painter.end()

    def _place(self) -> QRect:
        side = self._look.px(_SIDE)
        width = max(0, min(self.width() - 2 * side, self._look.px(_MOST_WIDTH)))
        height = round(width * self._page.height / self._page.width) if self._page is not None else 0
        return QRect((self.width() - width) // 2, side, width, height)

    def _fit(self) -> None:
        self.setFixedHeight(self._place().height() + 2 * self._look.px(_SIDE))
        self.update()


class PreviewView(QWidget):
    """Head with the page's number and two arrows; below it the page, rows, text, or a sentence while it is made."""

    page_requested = Signal(object)  # number from 1

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._number = self._count = 0
        # first, as Tab comes to it: its buttons stand above the page
        self._head = QWidget(self)
        self._title = Words(look, self.tr("Preview"), "label", "text.muted", elided=True, parent=self._head)
        self._back = IconButton(look, "back", self.tr("Page before"), side=24, parent=self._head)
        self._page_words = Words(look, "", parent=self._head)
        self._next = IconButton(look, "chevr", self.tr("Next page"), side=24, parent=self._head)
        self._sheet = _Sheet(look, self)
        self._area = QScrollArea(self)
        self._area.setWidget(self._sheet)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setAccessibleName(self.tr("Preview"))
        self._area.setProperty(RING_RADIUS, 0)
        self._text = QPlainTextEdit(self)
        self._text.setReadOnly(True)
        self._text.setFrameShape(QFrame.Shape.NoFrame)
        self._text.setTabChangesFocus(True)
        self._text.setAccessibleName(self.tr("Preview"))
        self._table = PreviewTable(look, self)
        self._comments = PreviewComments(look, self)
        self._words = Words(look, "", colour="text.muted", wraps=True, parent=self)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget(self)
        for page in (self._words, self._area, self._text, self._table, self._comments):
            self._stack.addWidget(page)
        self._remark = Words(look, "", "label", "text.muted", wraps=True, parent=self)
        self._lay_out()
        self._back.clicked.connect(lambda: self._turn(-1))
        self._next.clicked.connect(lambda: self._turn(1))
        look.changed.connect(self._take_look)
        self._take_look()
        self.show_sentence("")

    def show_sentence(self, sentence: str) -> None:
        """Nothing to see yet, and why."""
        self._show_head(0, 0)
        self._words.show_words(sentence)
        self._say("")
        self._stack.setCurrentWidget(self._words)

    def show_page(self, name: str, page: PageImage, remark: str = "") -> None:
        """A page of the file called `name`."""
        self._title.show_words(self.tr("Preview: {name}").format(name=name))
        self._show_head(page.number, page.count)
        self._sheet.show_page(page)
        self._say(remark)
        self._stack.setCurrentWidget(self._area)
        self._area.verticalScrollBar().setValue(0)

    def show_text(self, name: str, text: str, remark: str = "") -> None:
        """The beginning of the file called `name`; where it holds nothing the remark stands in its place."""
        if not text:
            self.show_sentence(remark)
            return
        self._title.show_words(self.tr("Preview: {name}").format(name=name))
        self._show_head(0, 0)
        self._text.setPlainText(text)
        self._say(remark)
        self._stack.setCurrentWidget(self._text)

    def show_table(self, name: str, columns: Sequence[str], rows: Sequence[Sequence[str]], remark: str = "") -> None:
        """The first rows of the file called `name`, under the names of their columns."""
        self._title.show_words(self.tr("Preview: {name}").format(name=name))
        self._show_head(0, 0)
        self._table.show_rows(columns, rows)
        self._say(remark)
        self._stack.setCurrentWidget(self._table)

    def show_comments(self, name: str, comments: Sequence[MarginComment], remark: str = "") -> None:
        """The comments in the file called `name`, each beside its words."""
        self._title.show_words(self.tr("Preview: {name}").format(name=name))
        self._show_head(0, 0)
        self._comments.show_comments(comments)
        self._say(remark)
        self._stack.setCurrentWidget(self._comments)

    @property
    def text(self) -> str:
        """The text that is shown; empty where a page is."""
        return self._text.toPlainText() if self._stack.currentWidget() is self._text else ""

    @property
    def sheet_width(self) -> int:
        """Width of a page on the screen, in pixels of the screen."""
        # of the stack: a page that was never shown has no size of its own yet
        width = min(self._stack.width() - 2 * self._look.px(_SIDE), self._look.px(_MOST_WIDTH))
        return round(max(width, 100) * self.devicePixelRatioF())

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(620), self._look.px(520))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("background.pressed"))
        head = self._head.geometry()
        painter.fillRect(0, 0, self.width(), head.height(), self._look.colour("background.panel"))
        painter.fillRect(0, head.height() - 1, self.width(), 1, self._look.colour("border.hairline"))
        painter.fillRect(0, 0, 1, self.height(), self._look.colour("border.hairline"))
        if self._remark.isVisible():
            painter.fillRect(self._remark.geometry(), self._look.colour("background.panel"))
        painter.end()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self._head)
        row.setContentsMargins(self._look.px(12), self._look.px(6), self._look.px(12), self._look.px(6))
        row.addWidget(self._title)
        row.addStretch(1)
        for part in (self._back, self._page_words, self._next):
            row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._stack, 1)
        column.addWidget(self._remark)
        self._area.viewport().installEventFilter(self)

    def eventFilter(self, watched: object, event: object) -> bool:
        self._sheet.fit_to(self._area.viewport().width())
        return False

    def _say(self, remark: str) -> None:
        self._remark.show_words(remark)
        self._remark.setVisible(bool(remark))

    def _turn(self, by: int) -> None:
        if 1 <= self._number + by <= self._count:
            self.page_requested.emit(self._number + by)

    def _show_head(self, number: int, count: int) -> None:
        self._number, self._count = number, count
        for part in (self._back, self._page_words, self._next):
            part.setVisible(count > 0)
        self._page_words.show_words(self.tr("Page {number} of {count}").format(number=number, count=count))
        self._back.setEnabled(number > 1)
        self._next.setEnabled(number < count)

    def _take_look(self) -> None:
        look = self._look
        mono = look.font("label", weight=400)
        mono.setFamilies(["DejaVu Sans Mono", "Menlo", "Consolas", "monospace"])
        self._text.setFont(mono)
        self._text.document().setDocumentMargin(look.px(14))
        self._head.setFixedHeight(look.px(38))
        self._remark.setMargin(look.px(10))
        self.update()
