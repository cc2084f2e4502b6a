"""The comments of a Word file as Word shows them: the commented words, and beside them the reviewer's bubble."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from factcheck_app.domain.margin_comment import MarginComment
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.gui.evidence.quote_text import MarkedSpan, QuoteText, WordMark
from factcheck_app.gui.look.initials_badge import InitialsBadge
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.scroll_column import ScrollColumn, scroll_column
from factcheck_app.gui.look.words import Words
from factcheck_app.gui.look.wrapped_text import WrappedText

# narrower than this, in design pixels, the bubble stands below the words
_BESIDE = 400


class CommentBubble(QWidget):
    """Author and words of one comment in a raised box."""

    def __init__(self, look: Look, comment: MarginComment, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        badge = InitialsBadge(look, self)
        badge.show_reviewer(comment.author, comment.initials)
        said = WrappedText(look, "label", parent=self, weight=400)
        first, *others = comment.lines or ("",)
        said.show_lead(first, "".join(f"\n{line}" for line in others), "text.primary")
        head = QHBoxLayout()
        head.setSpacing(look.px(8))
        head.addWidget(badge)
        head.addWidget(Words(look, comment.author, "strong", elided=True, parent=self))
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(12), look.px(9), look.px(12), look.px(10))
        column.setSpacing(look.px(6))
        column.addLayout(head)
        column.addWidget(said)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(look.colour("background.raised"))
        painter.setPen(QPen(look.colour("border.card"), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), look.px(8), look.px(8))
        painter.end()


class _CommentedWords(QWidget):
    """The words of the draft, tinted as Word tints them, with their bubble."""

    def __init__(self, look: Look, comment: MarginComment, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.setAccessibleName(
            self.tr("Comment on “{words}” by {author}").format(words=comment.words, author=comment.author)
            if comment.words
            else self.tr("Comment at the end of the draft by {author}").format(author=comment.author)
        )
        words = QuoteText(look, "reading_quote", self)
        text = comment.words or self.tr("At the end of the draft")
        kind = WordMark.COMMENTED if comment.words else WordMark.MUTED
        words.show_text(text, [MarkedSpan(TextSpan(0, len(text)), kind)])
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(look.px(14))
        self._row.addWidget(words, 4, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(CommentBubble(look, comment, self), 5, Qt.AlignmentFlag.AlignTop)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= self._look.px(_BESIDE)
        way = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        if way is not self._row.direction():
            self._row.setDirection(way)


class PreviewComments(QScrollArea):
    """The page of the draft with nothing on it but what is commented."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._column = ScrollColumn(self)
        self._rows = QVBoxLayout(self._column)
        scroll_column(self, self._column, self.tr("Preview"))
        look.changed.connect(self._take_look)
        self._take_look()

    def show_comments(self, comments: Sequence[MarginComment]) -> None:
        """Other comments, from the first."""
        while (item := self._rows.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for comment in comments:
            self._rows.addWidget(_CommentedWords(self._look, comment, self._column))
        self._rows.addStretch(1)
        self.verticalScrollBar().setValue(0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), self._look.colour("background.page"))
        painter.end()

    def _take_look(self) -> None:
        look = self._look
        self._rows.setContentsMargins(look.px(20), look.px(18), look.px(16), look.px(18))
        self._rows.setSpacing(look.px(16))
        self.viewport().update()
