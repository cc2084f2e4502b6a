"""The room right of the draft: a sign where the file carried a comment."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from factcheck_app.domain.article import DraftComment
from factcheck_app.gui.article.draft_words import as_tooltip
from factcheck_app.gui.article.marked_text import MarkedText
from factcheck_app.gui.look import icons
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.translation import translate

_ICON, _LEFT = 14, 6


class CommentMargin(QWidget):
    """A click on a sign goes to the comment's words under the draft."""

    def __init__(self, look: Look, text: MarkedText) -> None:
        super().__init__(text)
        self._look = look
        self._text = text
        self._comments: tuple[DraftComment, ...] = ()
        self.setAccessibleName(self.tr("Comments of the file"))
        self.setMouseTracking(True)
        text.laid_out.connect(self.update)
        text.verticalScrollBar().valueChanged.connect(self.update)

    def show_comments(self, comments: tuple[DraftComment, ...]) -> None:
        """The comments of the draft that is shown."""
        self._comments = comments
        self.setAccessibleDescription(
            self.tr("{count}, listed under the draft").format(count=_count(len(comments))) if comments else ""
        )
        self.update()

    def signs(self) -> list[tuple[int, float]]:
        """Number of each comment in view and the middle of its sign, in coordinates of this widget."""
        top = self._text.verticalScrollBar().value()
        found: list[tuple[int, float]] = []
        for line in self._text.visible_lines(self._text.geometry_of_comments):
            if line.is_first:
                middle = line.rect.center().y() - top
                # several comments on one line share one sign
                if not found or abs(found[-1][1] - middle) > 1:
                    found.append((int(line.key), middle))
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look
        painter = QPainter(self)
        painter.fillRect(event.rect(), look.colour("background.page"))
        side = look.px(_ICON)
        sign = icons.pixmap(look, "comment", "text.muted", side, self.devicePixelRatioF())
        for _number, middle in self.signs():
            painter.drawPixmap(QPointF(look.px(_LEFT), round(middle - side / 2)), sign)
        painter.end()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            number = self._comment_at(event.pos().y())
            comment = self._comments[number] if number is not None else None
            unnamed = self.tr("Unnamed")
            author = comment.author if comment is not None else ""
            words = f"{author or unnamed}: {comment.text}" if comment is not None else ""
            QToolTip.showText(event.globalPos(), as_tooltip(words), self)
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at_sign = self._comment_at(event.position().y()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if at_sign else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        number = self._comment_at(event.position().y())
        if number is not None and event.button() is Qt.MouseButton.LeftButton:
            self._text.show_comment(number)

    def _comment_at(self, y: float) -> int | None:
        reach = self._look.px(_ICON)
        return next((number for number, middle in self.signs() if abs(middle - y) <= reach), None)


def _count(comments: int) -> str:
    return (
        translate("comment_margin", "1 comment")
        if comments == 1
        else translate("comment_margin", "{comments} comments").format(comments=comments)
    )
