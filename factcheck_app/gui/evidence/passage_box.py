"""The claim and the passage of a comparison, each in its box with a line above that says what it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from factcheck_app.domain.comparison import Comparison
from factcheck_app.domain.evidence import Passage, SourceText
from factcheck_app.domain.locator_words import locator_words
from factcheck_app.domain.review import ReviewedClaim
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.gui.claims.claim_words import mark_of
from factcheck_app.gui.evidence.evidence_words import source_words
from factcheck_app.gui.evidence.quote_text import MarkedSpan, QuoteText, WordMark, marked
from factcheck_app.gui.look import icons
from factcheck_app.gui.look.action_button import ActionButton
from factcheck_app.gui.look.flow_row import FlowRow
from factcheck_app.gui.look.glyphs import verdict_pixmap
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.words import Words

# characters of the source shown on either side of a passage
_CONTEXT = 320


class _Frame(QWidget):
    """A raised box around words; the one that matters has the blue bar."""

    def __init__(self, look: Look, words: QuoteText, *, has_bar: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._has_bar = has_bar
        self._box = QVBoxLayout(self)
        self._box.addWidget(words)
        look.changed.connect(self._take_look)
        self._take_look()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = look.px(8)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setBrush(look.colour("background.raised"))
        painter.setPen(QPen(look.colour("border.card"), 1))
        painter.drawRoundedRect(box, radius, radius)
        if self._has_bar:
            painter.setClipRect(0, 0, look.px(3), self.height())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("accent.base"))
            painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        painter.end()

    def _take_look(self) -> None:
        look = self._look
        self._box.setContentsMargins(look.px(14), look.px(10), look.px(14), look.px(10))
        self.update()


class ClaimBox(QWidget):
    """The claim's words, as strong as they stand in the draft."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._mark = "undecided"
        self.claim_id = ""
        self._glyph = QLabel(self)
        self._title = Words(look, "", "strong", parent=self)
        self._under = Words(look, "", "body", "text.muted", elided=True, parent=self)
        self.words = QuoteText(look, "reading_body", self)
        self._head = QHBoxLayout()
        for part in (self._glyph, self._title, self._under):
            self._head.addWidget(part)
        self._head.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._head)
        self._column.addWidget(_Frame(look, self.words, has_bar=True, parent=self))
        look.changed.connect(self._take_look)
        self._take_look()

    def show_claim(self, claim: ReviewedClaim, comparison: Comparison) -> None:
        """Show the claim with the words that differ from the passage's."""
        self.show_mark(claim)
        self._title.show_words(self.tr("Claim {number}").format(number=claim.number))
        self._under.show_words(
            self.tr("in “{heading}”").format(heading=claim.claim.heading) if claim.claim.heading else ""
        )
        words = comparison.words
        marks = marked(words.differing_in_claim, WordMark.DIFFERS) + marked(words.same_in_claim, WordMark.SAME)
        self.words.show_text(claim.claim.text, marks)

    def show_mark(self, claim: ReviewedClaim) -> None:
        """Show the glyph of the claim's verdict."""
        self.claim_id = claim.id
        self._mark = mark_of(claim)
        self._take_look()

    def _take_look(self) -> None:
        look = self._look
        self._glyph.setPixmap(verdict_pixmap(look, self._mark, look.px(13), self.devicePixelRatioF()))
        self._head.setSpacing(look.px(7))
        self._column.setSpacing(look.px(6))


class PassageBox(QWidget):
    """The passage among the words around it, which are muted."""

    text_requested = Signal(object)  # Passage

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._passage: Passage | None = None
        self._before = 0
        self._picture = QLabel(self)
        self._title = Words(look, "", "strong", parent=self)
        self._place = ActionButton(look, "", kind="link", small=True, shrinks=True, parent=self)
        self._place.setAccessibleDescription(self.tr("Opens the text of the source at this passage"))
        self._check = QLabel(self)
        self._stands = Words(look, "", "body", "text.muted", elided=True, parent=self)
        self._words = QuoteText(look, "reading_quote", self)
        self._legend = _Legend(look, self)
        # a long name of a source takes a line of its own, and nothing of it is cut
        self._head = FlowRow(look.px(7), self)
        self._named, self._checked = _side_by_side(self._picture, self._title), _side_by_side(self._check, self._stands)
        self._head.show_items((self._named, self._place, self._checked))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._head)
        self._column.addWidget(_Frame(look, self._words, has_bar=False, parent=self))
        self._column.addWidget(self._legend, 0, Qt.AlignmentFlag.AlignRight)
        self._place.clicked.connect(self._ask_text)
        look.changed.connect(self._take_look)
        self._take_look()

    @property
    def pointed(self) -> tuple[TextSpan, ...]:
        """The words of the passage that are lit."""
        return tuple(TextSpan(span.start - self._before, span.end - self._before) for span in self._words.pointed)

    def show_passage(
        self, passage: Passage, comparison: Comparison, text: SourceText | None, *, is_cited: bool = True
    ) -> None:
        """Show the passage with the words that differ from the claim's, and its surroundings in `text`."""
        self._passage = passage
        stands = text is not None and passage.span.of(text.text) == passage.quote
        before, after = surroundings(passage, text) if text is not None and stands else ("", "")
        shift = self._before = len(before)
        whole = f"{before}{passage.quote}{after}"
        quiet = [MarkedSpan(TextSpan(0, shift), WordMark.MUTED)] if before else []
        if after:
            quiet.append(MarkedSpan(TextSpan(shift + len(passage.quote), len(whole)), WordMark.MUTED))
        words = comparison.words
        marks = marked((span.shifted(shift) for span in words.differing_in_passage), WordMark.DIFFERS)
        marks += marked((span.shifted(shift) for span in words.same_in_passage), WordMark.SAME)
        self._words.show_text(whole, [*quiet, *marks])
        self._title.show_words(source_words(passage.source_number, is_cited=is_cited))
        self._place.show_words(locator_words(passage.locator))
        icon, colour = ("saved", "status.verified") if stands else ("warn", "status.problem")
        self._check.setPixmap(icons.pixmap(self._look, icon, colour, self._look.px(14), self.devicePixelRatioF()))
        self._stands.show_words(self.tr("stands in the stored text") if stands else self.tr("not in the stored text"))
        self._head.set_gap(self._look.px(7))

    def point_at(self, spans: Sequence[TextSpan]) -> None:
        """Light these words of the passage, and no others."""
        self._words.point_at([span.shifted(self._before) for span in spans])

    def _ask_text(self) -> None:
        if self._passage is not None:
            self.text_requested.emit(self._passage)

    def _take_look(self) -> None:
        look = self._look
        picture = icons.pixmap(look, "lookup", "accent.base", look.px(14), self.devicePixelRatioF())
        self._picture.setPixmap(picture)
        for part in (self._named, self._checked):
            layout = part.layout()
            if layout is not None:
                layout.setSpacing(look.px(7))
            part.setFixedHeight(self._place.sizeHint().height())
        self._head.set_gap(look.px(7))
        self._column.setSpacing(look.px(6))


def _side_by_side(picture: QWidget, words: QWidget) -> QWidget:
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(picture)
    row.addWidget(words)
    return both


class _Legend(QWidget):
    """What the two marks mean."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for words, mark in ((self.tr("differs"), WordMark.DIFFERS), (self.tr("same in both"), WordMark.SAME)):
            sample = LegendWord(look, words, mark, self)
            row.addWidget(sample)


class LegendWord(QWidget):
    """One mark on its own name."""

    def __init__(self, look: Look, words: str, mark: WordMark, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._words = words
        self._mark = mark
        self.setAccessibleName(self.tr("Mark: {words}").format(words=words))
        look.changed.connect(self._take_look)
        self._take_look()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._mark is WordMark.DIFFERS:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("quote.mark_differs"))
            painter.drawRoundedRect(QRectF(self.rect()), look.px(3), look.px(3))
        painter.setFont(look.font("caption"))
        painter.setPen(look.colour("text.primary"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._words)
        if self._mark is WordMark.SAME:
            left, right = look.px(4), self.width() - look.px(4)
            painter.fillRect(left, self.height() - 2, right - left, 1, look.colour("quote.same_underline"))
        painter.end()

    def _take_look(self) -> None:
        look = self._look
        self.setFont(look.font("caption"))
        self.setFixedSize(self.fontMetrics().horizontalAdvance(self._words) + look.px(9), look.px(18))
        self.update()


def surroundings(passage: Passage, text: SourceText) -> tuple[str, str]:
    """What stands before and after the passage in its own paragraph, cut at words where it is long."""
    span = passage.span
    blocks = [block.span for block in text.blocks if block.span.overlaps(span)]
    first = min((block.start for block in blocks), default=span.start)
    last = max((block.end for block in blocks), default=span.end)
    before, after = text.text[min(first, span.start) : span.start], text.text[span.end : max(last, span.end)]
    if len(before) > _CONTEXT:
        before = f"… {before[-_CONTEXT:].partition(' ')[2]}"
    if len(after) > _CONTEXT:
        after = f"{after[:_CONTEXT].rpartition(' ')[0]} …"
    return before, after
