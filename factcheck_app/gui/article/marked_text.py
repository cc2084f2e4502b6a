"""The draft with its marks: what is painted under and over the words, and what a click on them means."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from factcheck_app.domain.article import TextStyle
from factcheck_app.domain.review import Review, ReviewedClaim
from factcheck_app.domain.source import Source
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.gui.article.article_document import ArticleDocument
from factcheck_app.gui.article.draft_browser import DraftBrowser
from factcheck_app.gui.article.draft_words import as_tooltip
from factcheck_app.gui.article.mark_painter import grip_place, paint_grip, paint_mark
from factcheck_app.gui.article.set_off_words import SetOffWords
from factcheck_app.gui.article.source_marks import SourceMarks, name_sources
from factcheck_app.gui.article.text_geometry import MarkedLine, TextGeometry
from factcheck_app.gui.look.codebook import codebook_word
from factcheck_app.gui.look.look import Look, load_tokens

_ROOM_RIGHT = 24
_LEAST_LEFT = 8
_CLICK_REACH = 4
# what stands outside a line's own rectangle: its mark and the grips at its ends
_AROUND = 8


class MarkedText(DraftBrowser):
    """Paints the marks itself, for visible blocks only: how Qt's own underlines look depends on the style."""

    claim_chosen = Signal(object)  # claim id
    source_chosen = Signal(object)  # source number
    laid_out = Signal()  # lines stand elsewhere
    marks_changed = Signal(object)  # tuple of claim ids: their verdict, or which of them is current or under the mouse

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._review: Review | None = None
        self._claims: dict[str, ReviewedClaim] = {}
        self._current: str | None = None
        self._hovered: str | None = None
        self._pressed_at: QPointF | None = None
        self._set_off = SetOffWords(self, look)
        self._dragged: TextSpan | None = None
        self._drag_fits = True
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._set_off.follow())
        self._use(None)

    # what is shown

    def show_review(self, review: Review | None) -> None:
        """Builds the document anew, at its beginning; no claim is current."""
        self._review = review
        self._claims = {claim.id: claim for claim in review.claims} if review is not None else {}
        self._current = self._hovered = None
        self._set_off.forget_found()
        self._use(ArticleDocument(review.article, review.title, self._look) if review is not None else None)
        self.place.scroll_to(0)

    def take_look(self) -> None:
        """Builds the document anew in other colours or sizes; the reader stays at the same line, or at the claim."""
        if self._review is None:
            return
        before, seen = self.place.first_visible(), self._sees_current(self.viewport().height())
        self._use(ArticleDocument(self._review.article, self._review.title, self._look))
        self._stay(before, seen)

    def show_claim(self, claim: ReviewedClaim) -> None:
        """Shows one claim as it stands now; repaints its lines alone."""
        before = self._claims.get(claim.id)
        self._claims[claim.id] = claim
        if before is None or (before.judgement.set_aside is None) is not (claim.judgement.set_aside is None):
            self._set_off_words()
        self._repaint(claim.id)

    def show_sources(self, review: Review) -> None:
        """The same draft, of whose sources something else is known now."""
        self._review = review
        self._source_marks.show_sources(review)

    def show_shaped(self, review: Review) -> None:
        """The same draft with other claims; the reader stays where they are, and no claim is current."""
        self._review = review
        self._claims = {claim.id: claim for claim in review.claims}
        self._current = self._hovered = None
        self._measure_claims(self.geometry_of_claims)
        self._forget_layout()
        self.viewport().update()

    def show_dragged(self, span: TextSpan | None) -> None:
        """Tints this range in place of the current claim while one of its ends is dragged; None ends that."""
        if span is None and self._dragged is None:
            return
        self._dragged = span
        claim = self._claims.get(self._current or "")
        self._drag_geometry = TextGeometry(self.document(), self._offsets, [("drag", span)] if span is not None else [])
        others = (each.claim.span for each in self._claims.values() if claim is None or each.id != claim.id)
        self._drag_fits = span is not None and len(span) > 0 and not any(span.overlaps(other) for other in others)
        self.viewport().update()

    @property
    def dragged(self) -> TextSpan | None:
        """The range that is shown while an end of the current claim is dragged."""
        return self._dragged

    def grip_places(self) -> tuple[QPointF, QPointF] | None:
        """The grips of the current claim in coordinates of the viewport; None where it has none."""
        lines = self._grip_lines()
        if not lines:
            return None
        up = QPointF(0, self.verticalScrollBar().value())
        return grip_place(lines[0], self._look, at_start=True) - up, grip_place(
            lines[-1], self._look, at_start=False
        ) - up

    def grip_reach(self, length: float) -> float:
        """How near the mouse must come to a grip, at the present size of the text."""
        return max(length, self._look.reading_length(length))

    def show_current(self, claim_id: str | None) -> None:
        """Tints this claim."""
        before, self._current = self._current, claim_id
        self._repaint(before, claim_id)
        claim = self._claims.get(claim_id or "")
        if claim is not None:
            state = self.tr("set aside") if claim.judgement.set_aside else codebook_word(claim.judgement.verdict)
            self.setAccessibleDescription(
                self.tr("Claim {number} of {count}, {state}").format(
                    number=claim.number, count=len(self._claims), state=state
                )
            )
            ranges, caret = self.geometry_of_claims.ranges(claim.id), self.textCursor().position()
            # a caret inside the claim was put there: it says where to split
            if ranges and not any(start <= caret <= end for start, end in ranges):
                self.put_caret_at(ranges[0][0])

    @property
    def current(self) -> str | None:
        return self._current

    @property
    def hovered(self) -> str | None:
        return self._hovered

    @property
    def claims(self) -> dict[str, ReviewedClaim]:
        return self._claims

    def hover(self, claim_id: str | None) -> None:
        """Tints the claim under the mouse, here or in the margin."""
        if claim_id != self._hovered:
            before, self._hovered = self._hovered, claim_id
            self._repaint(before, claim_id)

    # places

    def bring_into_view(self, claim_id: str) -> None:
        """Scrolls to a claim where it is not in view."""
        self.place.bring_into_view(self.geometry_of_claims.lines_of(claim_id))

    def position_in_view(self) -> int:
        """Code point of the current claim where it is in view, else of the first line in view."""
        claim = self._claims.get(self._current or "")
        if claim is not None and self._sees_current(self.viewport().height()):
            return claim.claim.span.start
        return self.place.first_visible()

    def show_found(self, places: Sequence[TextSpan], current: int) -> None:
        """Tints these places of the draft, the current one (an index, -1 for none) more than the others."""
        self._set_off.show_found(places, current)

    def bring_place_into_view(self, span: TextSpan) -> None:
        """Scrolls to a place of the draft where it is not in view."""
        geometry = TextGeometry(self.document(), self._offsets, [("place", span)])
        self.place.bring_into_view(geometry.lines_of("place"))

    def show_comment(self, number: int) -> None:
        """Scrolls to the words of a comment, listed under the draft."""
        if number < len(self.comment_positions):
            block = self.document().findBlock(self.comment_positions[number])
            top = self.document().documentLayout().blockBoundingRect(block).top()
            self.place.glide_to(round(top - self.viewport().height() / 2))

    def visible_lines(self, geometry: TextGeometry | None = None, *, lines_before: int = 1) -> list[MarkedLine]:
        """Lines of claims (or of another geometry of this document) in view, in coordinates of the document.

        `lines_before` more are looked at above: what stands there may reach into view.
        """
        top = self.verticalScrollBar().value()
        above = lines_before * self._look.line_height("reading_body")
        return list((geometry or self.geometry_of_claims).between(top - above, top + self.viewport().height()))

    def links_at_hand(self) -> list[str]:
        """The links of the current claim."""
        claim = self._claims.get(self._current or "")
        if claim is None or self._review is None:
            return []
        links = self._review.article.links
        return list(dict.fromkeys(link.url for link in links if link.span.overlaps(claim.claim.span)))

    # Qt: paint

    def resizeEvent(self, event: QResizeEvent) -> None:
        at_top, seen = self.place.first_visible(), self._sees_current(event.oldSize().height())
        self._fit_column()
        super().resizeEvent(event)
        self._forget_layout()
        self._stay(at_top, seen)

    def paintEvent(self, event: QPaintEvent) -> None:
        lines = self.visible_lines()
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._look.colour("background.page"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, -self.verticalScrollBar().value())
        painter.setPen(Qt.PenStyle.NoPen)
        for line, colour in self._tinted(lines):
            painter.setBrush(self._look.colour(colour))
            painter.drawRoundedRect(line.rect.adjusted(-1, 0, 1, 0), 3, 3)
        painter.end()
        super().paintEvent(event)
        painter.begin(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, -self.verticalScrollBar().value())
        shown = QRectF(event.rect().translated(0, self.verticalScrollBar().value()))
        for line in lines:
            claim = self._claims.get(line.key)
            if claim is not None and claim.judgement.set_aside is None and line.rect.intersects(shown):
                paint_mark(painter, line, claim.judgement.verdict.value, self._look)
        self._frame_hidden(painter)
        grips = self._grip_lines()
        for line, at_start in ((grips[0], True), (grips[-1], False)) if grips else ():
            paint_grip(painter, line, self._look, at_start=at_start)
        painter.end()

    # Qt: mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, self._pressed_at = self._pressed_at, None
        moved = pressed is None or (event.position() - pressed).manhattanLength() > _CLICK_REACH
        if moved or event.button() is not Qt.MouseButton.LeftButton or self.textCursor().hasSelection():
            return
        place = event.position().toPoint()
        url, note, claim_id = self.link_at(place), self.note_at(place), self._claim_at(event.position())
        if note is not None:
            self.place.scroll_to(note)
        elif url and (event.modifiers() & Qt.KeyboardModifier.ControlModifier):
            self.link_followed.emit(url)
        else:
            if claim_id is not None:
                self.claim_chosen.emit(claim_id)
            for source in self._sources_at(event.position())[:1]:
                self.source_chosen.emit(source.number)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        claim_id = self._claim_at(event.position())
        self.hover(claim_id)
        place = event.position().toPoint()
        url, sources = self.link_at(place), self._sources_at(event.position())
        at_hand = claim_id is not None or bool(sources) or self.note_at(place) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if at_hand else Qt.CursorShape.IBeamCursor)
        said = [name_sources(sources)] if sources else []
        said += [self.tr("{url}\nCtrl+click opens it in the browser").format(url=url)] if url else []
        self.viewport().setToolTip(as_tooltip("\n".join(said)))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.hover(None)

    # inside

    def _use(self, built: ArticleDocument | None) -> None:
        article = self._review.article if built is not None and self._review is not None else None
        document = self.show_document(built, article)
        self.comment_positions = built.comments if built is not None else []
        hidden = [style for style in article.styles if style.style is TextStyle.HIDDEN] if article is not None else []
        comments = article.comments if article is not None else ()
        self.geometry_of_comments = TextGeometry(
            document, self._offsets, ((str(number), comment.span) for number, comment in enumerate(comments))
        )
        self._hidden = TextGeometry(
            document, self._offsets, ((str(number), style.span) for number, style in enumerate(hidden))
        )
        self._measure_claims()
        self._source_marks = SourceMarks(document, self._offsets, self._review if article is not None else None)
        document.documentLayout().documentSizeChanged.connect(self._forget_lines)
        self._fit_column()
        self._forget_layout()

    def _measure_claims(self, before: TextGeometry | None = None) -> None:
        document = self.document()
        claims = [(claim.id, claim.claim.span) for claim in self._claims.values()]
        self.geometry_of_claims = TextGeometry(document, self._offsets, claims, before)
        self._dragged, self._drag_geometry = None, TextGeometry(document, self._offsets, ())

    def _tinted(self, lines: Sequence[MarkedLine]) -> Iterator[tuple[MarkedLine, str]]:
        yield from ((line, "background.hover") for line in lines if line.key == self._hovered)
        if self._dragged is not None:
            colour = "background.current_claim" if self._drag_fits else "signal.background"
            yield from ((line, colour) for line in self._drag_geometry.lines_of("drag"))
        else:
            yield from ((line, "background.current_claim") for line in lines if line.key == self._current)

    def _grip_lines(self) -> list[MarkedLine]:
        """The lines whose ends can be dragged."""
        if self._review is None or not self._review.is_newest or self._current is None:
            return []
        shown = self._drag_geometry.lines_of("drag") if self._dragged is not None else []
        return shown or self.geometry_of_claims.lines_of(self._current)

    def _sees_current(self, height: int) -> bool:
        """Whether the current claim begins in a view of this height."""
        lines = self.geometry_of_claims.lines_of(self._current or "")
        top = self.verticalScrollBar().value()
        return bool(lines) and top <= lines[0].rect.center().y() <= top + height

    def _stay(self, at_top: int, seen: bool) -> None:
        """The reader stays at this line; where the current claim was in view and would leave it, at the claim."""
        self.place.scroll_to(at_top)
        claim = self._claims.get(self._current or "")
        if claim is None or not seen or not self.isVisible():
            return
        bottom = self.verticalScrollBar().value() + self.viewport().height()
        lines = self.geometry_of_claims.lines_of(claim.id)
        if not self._sees_current(self.viewport().height()) or lines[-1].rect.bottom() > bottom:
            self.place.scroll_to(claim.claim.span.start)

    def _set_off_words(self) -> None:
        aside = [claim.id for claim in self._claims.values() if claim.judgement.set_aside is not None]
        ranges = [part for claim_id in aside for part in self.geometry_of_claims.ranges(claim_id)]
        self._set_off.show(self._offsets, self.geometry_of_claims, ranges)

    def _frame_hidden(self, painter: QPainter) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._look.colour("border.control"), 1, Qt.PenStyle.DashLine))
        for line in self.visible_lines(self._hidden):
            painter.drawRoundedRect(line.rect.adjusted(-2, 1.5, 2, -1.5), 3, 3)

    def _repaint(self, *claim_ids: str | None) -> None:
        top = self.verticalScrollBar().value()
        for claim_id in claim_ids:
            for line in self.geometry_of_claims.lines_of(claim_id) if claim_id is not None else []:
                self.viewport().update(
                    line.rect.translated(0, -top).adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND).toAlignedRect()
                )
        self.marks_changed.emit(claim_ids)

    def _claim_at(self, position: QPointF) -> str | None:
        place = position + QPointF(0, self.verticalScrollBar().value())
        return next((line.key for line in self.visible_lines() if line.rect.contains(place)), None)

    def _sources_at(self, position: QPointF) -> list[Source]:
        return self._source_marks.sources_at(position + QPointF(0, self.verticalScrollBar().value()))

    def _forget_lines(self) -> None:
        for part in (self.geometry_of_claims, self.geometry_of_comments, self._hidden, self._source_marks):
            part.forget_layout()

    def _forget_layout(self) -> None:
        self._forget_lines()
        self._set_off_words()
        self.laid_out.emit()

    def _fit_column(self) -> None:
        """The column stands beside its margin, at most as wide as 70 characters."""
        look = self._look
        margin, strip = look.size("margin_width"), look.size("overview_strip_width")
        room = self.width() - self.verticalScrollBar().sizeHint().width() - strip - margin
        widest = round(look.reading_length(load_tokens()["type"]["reading_column"]["max_width"]))
        left = max(look.px(_LEAST_LEFT), (room - widest) // 2)
        right = max(look.px(_ROOM_RIGHT), room - left - widest)
        self.setViewportMargins(margin + left, 0, right + strip, 0)
