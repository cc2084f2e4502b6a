"""What the card asks of a claim that the next draft reworded: the words that changed, and whether the verdict holds."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from factcheck_app.domain.review import ReviewedClaim
from factcheck_app.domain.revision import CarriedClaim
from factcheck_app.gui.claims.claim_words import judged_words, reason_in_line
from factcheck_app.gui.evidence.quote_text import QuoteText, WordMark, marked
from factcheck_app.gui.look.action_button import ActionButton
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.wrapped_text import WrappedText

# the question keeps so much room, in design pixels, else the button stands below it
_BESIDE = 180


class StillTrueLine(QWidget):
    """There only while a verdict of the draft before waits for an answer."""

    keep_requested = Signal(object)  # claim id

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._claim: ReviewedClaim | None = None
        self._asked = WrappedText(look, "body", "text.primary", self)
        self._before = QuoteText(look, parent=self)
        self.keep = ActionButton(look, self.tr("Keep verdict"), small=True, keys="Shift K", parent=self)
        self.keep.setAccessibleDescription(self.tr("What was said in the draft before still holds"))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.addWidget(self._asked, 1)
        self._row.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._box = QVBoxLayout(self)
        self._box.addLayout(self._row)
        self._box.addWidget(self._before)
        self.keep.clicked.connect(self._ask)
        look.changed.connect(self._take_look)
        self._take_look()
        self.hide()

    def show_claim(self, claim: ReviewedClaim) -> None:
        """Ask where the claim waits; the words of the draft before come by themselves."""
        if self._claim is None or self._claim.id != claim.id:
            self._before.hide()
        self._claim = claim
        earlier = claim.pending
        self.setVisible(earlier is not None)
        if earlier is not None:
            reason = f", {reason_in_line(earlier.reasons[0])}" if earlier.reasons else ""
            verdict = judged_words(earlier)
            self._asked.show_text(
                self.tr("Still true? In other words it was {verdict}{reason}.").format(verdict=verdict, reason=reason)
            )

    def show_change(self, carried: CarriedClaim | None) -> None:
        """The claim's words in the draft before, what is gone of them marked."""
        before = carried.before if carried is not None else None
        shown = carried is not None and before is not None and self._claim is not None
        self._before.setVisible(shown and self._claim is not None and self._claim.id == before.id if before else False)
        if carried is not None and before is not None:
            self._before.show_text(before.text, marked(carried.old_changes, WordMark.DELETED))
            self._before.setAccessibleName(self.tr("In the draft before: {text}").format(text=before.text))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= self.keep.sizeHint().width() + self._look.px(_BESIDE)
        way = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        if way is not self._row.direction():
            self._row.setDirection(way)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("accent.soft"))
        radius = self._look.px(6)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(3, 0, -3, 0), radius, radius)
        painter.end()

    def _ask(self) -> None:
        if self._claim is not None:
            self.keep_requested.emit(self._claim.id)

    def _take_look(self) -> None:
        look = self._look
        self._box.setContentsMargins(look.px(11), look.px(7), look.px(11), look.px(7))
        self._box.setSpacing(look.px(4))
        self.update()
