"""The draft as text with its marks: read-only, nothing loaded from anywhere."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEasingCurve, QPointF, QPropertyAnimation, QRect, Qt, QUrl, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QTextBlock, QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from factcheck_app.domain.review import Review, ReviewedClaim
from factcheck_app.gui.article.article_document import ArticleDocument
from factcheck_app.gui.article.claim_geometry import ClaimGeometry, MarkedLine
from factcheck_app.gui.article.mark_painter import paint_mark
from factcheck_app.gui.look.focus_ring import paint_focus_ring
from factcheck_app.gui.look.look import Look, load_tokens

_TOP = 22
_ROOM_RIGHT = 24
_LEAST_LEFT = 8


class MarkedText(QTextBrowser):
    """Paints the marks itself, for visible blocks only: how Qt's own underlines look depends on the style."""

    claim_chosen = Signal(object)  # claim id
    link_followed = Signal(object)  # url
    laid_out = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._built: ArticleDocument | None = None
        self.geometry_of_claims: ClaimGeometry | None = None
        self._claims: dict[str, ReviewedClaim] = {}
        self._current: str | None = None
        self._hovered: str | None = None
        self._pressed_at: QPointF | None = None
        self._scrolling = QPropertyAnimation(self.verticalScrollBar(), b"value", self)
        self._scrolling.setDuration(load_tokens()["motion"]["scroll_to_claim_ms"])
        self._scrolling.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.setAccessibleName("Draft")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setMouseTracking(True)

    # what is shown

    def show_review(self, review: Review | None) -> None:
        """Builds the document anew; scroll position is the caller's to restore."""
        self._claims = {claim.id: claim for claim in review.claims} if review is not None else {}
        self._current = self._hovered = None
        if review is None:
            self._built = self.geometry_of_claims = None
            self.setDocument(QTextDocument(self))
            return
        self._built = ArticleDocument(review.article, review.title, self._look)
        self._built.document.setParent(self)
        self.geometry_of_claims = ClaimGeometry(self._built.document, self._built.offsets, review.claims)
        self.setDocument(self._built.document)
        self._fit_column()

    def show_claim(self, claim: ReviewedClaim) -> None:
        self._claims[claim.id] = claim
        self.viewport().update()

    def show_current(self, claim_id: str | None) -> None:
        self._current = claim_id
        self.viewport().update()

    @property
    def current(self) -> str | None:
        return self._current

    def claim(self, claim_id: str) -> ReviewedClaim | None:
        return self._claims.get(claim_id)

    # places

    def bring_into_view(self, claim_id: str, *, animated: bool) -> None:
        """Scrolls so that the claim stands with some room above and below it; not at all where it does already."""
        lines = self.geometry_of_claims.lines_of_claim(claim_id) if self.geometry_of_claims is not None else []
        if not lines:
            return
        bar = self.verticalScrollBar()
        top, bottom = lines[0].rect.top(), lines[-1].rect.bottom()
        height, room = self.viewport().height(), self.viewport().height() / 5
        if top - room / 2 >= bar.value() and bottom + room / 2 <= bar.value() + height:
            return
        self._scroll(round(top - room), animated=animated)

    def scroll_to_code_point(self, code_point: int) -> None:
        """Puts the line of this code point at the top."""
        if self._built is None:
            return
        position = self._built.offsets.position_of(code_point)
        block = self.document().findBlock(position)
        line = block.layout().lineForTextPosition(position - block.position())
        origin = self.document().documentLayout().blockBoundingRect(block).top()
        above = 0 if code_point else origin
        self._scroll(round(origin + (line.y() if line.isValid() else 0) - above), animated=False)

    def first_visible(self) -> int:
        """Code point of the article at the top of the view."""
        position = self.cursorForPosition(QRect(0, 0, 1, 1).center()).position()
        return (self._built.offsets.code_point_at(position) or 0) if self._built is not None else 0

    def heading_in_view(self) -> int | None:
        """Code point of the heading that the top of the view stands under."""
        if self._built is None:
            return None
        position = self.cursorForPosition(QRect(0, self._look.px(60), 1, 1).center()).position()
        passed = [start for place, start in self._built.headings if place <= position]
        return passed[-1] if passed else None

    def visible_lines(self) -> list[MarkedLine]:
        """Marked lines in view, in coordinates of the document."""
        if self.geometry_of_claims is None:
            return []
        top = self.verticalScrollBar().value()
        return list(self.geometry_of_claims.visible(self._first_block(), top + self.viewport().height()))

    # Qt

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        return None  # a draft must never make the program read another file or ask the network

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit_column()
        super().resizeEvent(event)
        if self.geometry_of_claims is not None:
            self.geometry_of_claims.forget_layout()
        self.laid_out.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), self._look.colour("background.page"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, -self.verticalScrollBar().value())
        lines = self.visible_lines()
        for claim_id, colour in ((self._hovered, "background.hover"), (self._current, "background.current_claim")):
            for line in lines:
                if line.claim_id == claim_id:
                    painter.setPen(Qt.PenStyle.NoPen)
                    painter.setBrush(self._look.colour(colour))
                    painter.drawRoundedRect(line.rect.adjusted(-1, 0, 1, 0), 3, 3)
        painter.end()
        super().paintEvent(event)
        painter.begin(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, -self.verticalScrollBar().value())
        for line in lines:
            self._paint_line(painter, line)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        steps = {Qt.Key.Key_Home: bar.minimum(), Qt.Key.Key_End: bar.maximum()}
        if event.key() in steps and not event.modifiers():
            bar.setValue(steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Space:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            bar.triggerAction(bar.SliderAction.SliderPageStepSub if back else bar.SliderAction.SliderPageStepAdd)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        moved = self._pressed_at is None or (event.position() - self._pressed_at).manhattanLength() > 4
        self._pressed_at = None
        if moved or event.button() is not Qt.MouseButton.LeftButton or self.textCursor().hasSelection():
            return
        url = self.anchorAt(event.position().toPoint())
        if url and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.link_followed.emit(url)
            return
        claim_id = self._claim_at(event.position())
        if claim_id is not None:
            self.claim_chosen.emit(claim_id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        hovered = self._claim_at(event.position())
        if hovered != self._hovered:
            self._hovered = hovered
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if hovered else Qt.CursorShape.IBeamCursor)
            self.viewport().update()

    # inside

    def _paint_line(self, painter: QPainter, line: MarkedLine) -> None:
        claim = self._claims.get(line.claim_id)
        if claim is None:
            return
        if claim.judgement.set_aside is not None:
            # muted words: a veil of the page's colour over them
            veil = self._look.colour("background.page")
            veil.setAlphaF(0.5)
            painter.fillRect(line.rect, veil)
            return
        paint_mark(painter, line, claim.judgement.verdict.value, self._look)

    def _claim_at(self, position: QPointF) -> str | None:
        place = position + QPointF(0, self.verticalScrollBar().value())
        return next((line.claim_id for line in self.visible_lines() if line.rect.contains(place)), None)

    def _first_block(self) -> QTextBlock:
        return self.cursorForPosition(QRect(0, 0, 1, 1).center()).block()

    def _scroll(self, value: int, *, animated: bool) -> None:
        bar = self.verticalScrollBar()
        self._scrolling.stop()
        if not animated or not self.isVisible():
            bar.setValue(value)
            return
        self._scrolling.setStartValue(bar.value())
        self._scrolling.setEndValue(max(bar.minimum(), min(bar.maximum(), value)))
        self._scrolling.start()

    def _fit_column(self) -> None:
        """The column stands beside its margin, at most as wide as 70 characters."""
        look = self._look
        margin, strip = look.size("margin_width"), look.size("overview_strip_width")
        room = self.width() - self.verticalScrollBar().sizeHint().width() - strip - margin
        widest = round(look.reading_length(load_tokens()["type"]["reading_column"]["max_width"]))
        left = max(look.px(_LEAST_LEFT), (room - widest) // 2)
        right = max(look.px(_ROOM_RIGHT), room - left - widest)
        self.setViewportMargins(margin + left, 0, right + strip, 0)
        frame = self.document().rootFrame().frameFormat()
        if frame.topMargin() != look.px(_TOP):
            frame.setTopMargin(look.px(_TOP))
            frame.setBottomMargin(look.px(_TOP) * 3)
            self.document().rootFrame().setFrameFormat(frame)


def paint_pane_focus(painter: QPainter, pane: QWidget, look: Look) -> None:
    """The ring inside the edge of a pane."""
    paint_focus_ring(painter, pane.rect().toRectF(), look, 0, inside=True)
