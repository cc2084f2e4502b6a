"""The picture of a page with its highlights, on which words are selected by mouse and keyboard."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from factcheck_app.domain.evidence import SourceText
from factcheck_app.domain.page_places import PageBox, boxes_on
from factcheck_app.domain.page_words import PageSelection, is_near, word_at, words_on
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.gui.evidence.pdf_page import PageImage
from factcheck_app.gui.look.look import Look

PAPER_TINT = QColor("#DCEBF7")  # quote.mark_passage of the light theme
SELECTED_TINT = QColor("#A9D1F0")  # stronger than a passage that was taken
SENTENCE_TINT = QColor("#E5E2DC")  # background.pressed of the light theme
_CARET = QColor("#0B609C")  # accent.base of the light theme


class PageSheet(QWidget):
    """As wide as the view lets it be. Without a selection the sentence of the word at the caret is chosen.

    The view around it has the keyboard and hands its keys on.
    """

    choice_changed = Signal()
    caret_moved = Signal(object)  # QRectF: where the caret now is
    turn_requested = Signal(object)  # 1 for the next page, -1 for the one before

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._text: SourceText | None = None
        self._sentences: tuple[TextSpan, ...] = ()
        self._marks: tuple[TextSpan, ...] = ()
        self._selection = PageSelection()
        self.page: PageImage | None = None
        self.chosen_words = ""

    def show_page(self, page: PageImage, text: SourceText, sentences: Sequence[TextSpan]) -> None:
        """Show a page of this text, without a caret; the same page again keeps it."""
        is_same = self.page is not None and self.page.number == page.number and self._text is text
        self.page, self._text, self._sentences = page, text, tuple(sentences)
        if not is_same:
            self._selection = PageSelection(words_on(text, page.number))
        self.setCursor(Qt.CursorShape.IBeamCursor if self.has_words else Qt.CursorShape.ArrowCursor)
        self._tell()

    def show_nothing(self) -> None:
        """No page, no caret."""
        self.page, self._selection = None, PageSelection()
        self._tell()

    def show_marks(self, spans: Sequence[TextSpan]) -> None:
        """Highlight these passages of the text."""
        self._marks = tuple(spans)
        self.update()

    @property
    def has_words(self) -> bool:
        """Whether the page has a text layer."""
        return bool(self._selection.words)

    @property
    def chosen(self) -> TextSpan | None:
        """The selected words, else the sentence of the word at the caret; None where neither is."""
        selection = self._selection
        if selection.caret is None or selection.span is not None:
            return selection.span
        word = selection.words[selection.caret].span
        return next((span for span in self._sentences if span.overlaps(word)), word)

    def fit(self, width: int) -> None:
        """Take this width and the height that goes with it."""
        if self.page is not None:
            self.setFixedSize(QSize(width, round(width * self.page.height / max(self.page.width, 1.0))))
        self.update()

    def marked_places(self) -> list[QRectF]:
        """The highlighted passages in the coordinates of the picture."""
        return self._places(self._marks)

    def places_of(self, span: TextSpan) -> list[QRectF]:
        """Where the words of this span stand in the picture, a line each."""
        return self._places([span])

    def copy(self) -> None:
        """The chosen words of the text onto the clipboard."""
        chosen = self.chosen
        if chosen is not None and self._text is not None:
            QGuiApplication.clipboard().setText(chosen.of(self._text.text))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self._word_at(event.position(), must_be_near=True)
        if event.button() is not Qt.MouseButton.LeftButton or index is None:
            return
        is_held = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._select(self._selection.to(index) if is_held else self._selection.at(index))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        index = self._word_at(event.position())
        is_drag = bool(event.buttons() & Qt.MouseButton.LeftButton) and self._selection.caret is not None
        if is_drag and index is not None and (index != self._selection.caret or self._selection.anchor is not None):
            self._select(self._selection.to(index))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self._word_at(event.position(), must_be_near=True)
        if index is not None:
            self._select(self._selection.at(index).to(index))

    def take_key(self, event: QKeyEvent) -> bool:
        """Moves the caret, selects or copies as the key says; False for a key that means nothing here."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll) and self.has_words:
            self._select(self._selection.all())
        elif event.key() in _TURNS and self.page is not None:
            self.turn_requested.emit(_TURNS[Qt.Key(event.key())])
        elif event.key() in _MOVES and self.has_words:
            index = _MOVES[Qt.Key(event.key())](self._selection)
            is_held = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if index is not None:
                self._select(self._selection.to(index) if is_held else self._selection.at(index))
        else:
            return False
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.page is None:
            return
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self.rect(), self.page.image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # the page is paper in both themes: the light tints, multiplied, leave its words black
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        painter.setPen(Qt.PenStyle.NoPen)
        chosen = self.chosen
        tint = SENTENCE_TINT if self._selection.span is None else SELECTED_TINT
        for spans, colour in ((self._marks, PAPER_TINT), ((chosen,) if chosen is not None else (), tint)):
            painter.setBrush(colour)
            for box in self._places(spans):
                painter.drawRoundedRect(box.adjusted(-1.5, -1, 1.5, 1), look.px(2), look.px(2))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        self._paint_caret(painter)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look.colour("border.card"), 1))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()

    def _paint_caret(self, painter: QPainter) -> None:
        """A bar under the word at the caret: a word is the least that can be selected."""
        caret = self._caret_place()
        if caret is not None:
            thick = self._look.px(2)
            painter.fillRect(QRectF(caret.left(), caret.bottom() + 1, caret.width(), thick), _CARET)

    def _select(self, selection: PageSelection) -> None:
        self._selection = selection
        self._tell()
        caret = self._caret_place()
        if caret is not None:
            self.caret_moved.emit(caret)

    def _tell(self) -> None:
        chosen = self.chosen
        words = chosen.of(self._text.text) if chosen is not None and self._text is not None else ""
        self.chosen_words = " ".join(words.split())
        self.update()
        self.choice_changed.emit()

    def _word_at(self, point: QPointF, *, must_be_near: bool = False) -> int | None:
        if self.page is None:
            return None
        by = self._scale()
        left, bottom = self.page.corner
        x, y = left + point.x() / by, bottom + self.page.height - point.y() / by
        words = self._selection.words
        index = word_at(words, x, y)
        return None if index is None or (must_be_near and not is_near(words[index], x, y)) else index

    def _caret_place(self) -> QRectF | None:
        caret = self._selection.caret
        return self._rect(self._selection.words[caret].box) if caret is not None else None

    def _places(self, spans: Sequence[TextSpan]) -> list[QRectF]:
        if self.page is None or self._text is None:
            return []
        return [self._rect(box) for box in boxes_on(self._text, spans, self.page.number)]

    def _rect(self, box: PageBox) -> QRectF:
        if self.page is None:
            return QRectF()
        by, (x0, y0, x1, y1), (left, bottom) = self._scale(), box, self.page.corner
        top = bottom + self.page.height
        return QRectF((x0 - left) * by, (top - y1) * by, (x1 - x0) * by, (y1 - y0) * by)

    def _scale(self) -> float:
        """Pixels a point."""
        return self.width() / max(self.page.width, 1.0) if self.page is not None else 1.0


_MOVES: dict[Qt.Key, Callable[[PageSelection], int | None]] = {
    Qt.Key.Key_Right: lambda selection: selection.beside(1),
    Qt.Key.Key_Left: lambda selection: selection.beside(-1),
    Qt.Key.Key_Down: lambda selection: selection.in_next_line(1),
    Qt.Key.Key_Up: lambda selection: selection.in_next_line(-1),
    Qt.Key.Key_End: lambda selection: selection.line_end(1),
    Qt.Key.Key_Home: lambda selection: selection.line_end(-1),
}
_TURNS = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
