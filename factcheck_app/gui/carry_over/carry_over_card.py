"""One claim that needs a look: both wordings with the words that changed, what was said of it, and two keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.review import ReviewedClaim
from factcheck_app.domain.revision import Carried, CarriedClaim
from factcheck_app.domain.verdict import Verdict
from factcheck_app.gui.carry_over.change_words import change_sentence
from factcheck_app.gui.claims.claim_words import judged_words, mark_of_judgement, reason_in_line
from factcheck_app.gui.evidence.quote_text import QuoteText, WordMark, marked
from factcheck_app.gui.look.action_button import ActionButton
from factcheck_app.gui.look.glyphs import paint_verdict_glyph
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.words import Words
from factcheck_app.gui.look.wrapped_text import WrappedText


class _Chip(QWidget):
    """How a claim stands in the new draft, in a frame."""

    def __init__(self, look: Look, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        box = QHBoxLayout(self)
        box.setContentsMargins(look.px(7), look.px(2), look.px(7), look.px(2))
        box.addWidget(Words(look, words, "caption", "text.muted", parent=self))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._look.colour("background.panel"))
        painter.setPen(QPen(self._look.colour("border.card"), 1))
        radius = self._look.px(3)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.end()


class _Glyph(QWidget):
    """The glyph of a verdict."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._mark = "undecided"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_mark(self, mark: str) -> None:
        self._mark = mark
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(14), self._look.px(14))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_verdict_glyph(painter, QRectF(self.rect()), self._mark, self._look)
        painter.end()


# width at 100% from which the buttons stand beside the sentence
_LEAST_BESIDE = 440


class CarryOverCard(QWidget):
    """The current card has a blue frame; `answered` says what the reviewer said on this screen."""

    keep_requested = Signal(object)  # claim id
    again_requested = Signal(object)  # claim id
    chosen = Signal(object)  # claim id

    def __init__(self, look: Look, carried: CarriedClaim, drafts: tuple[int, int], parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._carried = carried
        self._drafts = drafts
        self._is_current = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._name = Words(look, "", "strong", parent=self)
        how = (
            self.tr("reworded")
            if carried.how is Carried.REWORDED
            else self.tr("new in draft {number}").format(number=drafts[1])
        )
        self._chip = _Chip(look, how, self)
        self._glyph = _Glyph(look, self)
        self._verdict = Words(look, "", "body", parent=self)
        self._reason = Words(look, "", "body", "text.muted", elided=True, parent=self)
        self._change = WrappedText(look, "label", "text.muted", self, weight=400)
        self.keep = ActionButton(look, self.tr("Keep verdict"), small=True, keys="K", parent=self)
        self.again = ActionButton(look, self.tr("Decide again"), small=True, keys="D", parent=self)
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self.keep.clicked.connect(lambda: self.keep_requested.emit(self.claim_id))
        self.again.clicked.connect(lambda: self.again_requested.emit(self.claim_id))
        for button in (self.keep, self.again):
            button.installEventFilter(self)
        self._change.show_text(change_sentence(carried))
        look.changed.connect(self.update)

    @property
    def claim_id(self) -> str:
        return self._carried.claim.id

    @property
    def can_keep(self) -> bool:
        """Whether a verdict of the draft before waits for an answer."""
        return self.keep.isVisibleTo(self) and self.keep.isEnabled()

    def show_claim(self, claim: ReviewedClaim, before: Judgement | None, *, again: bool, is_open: bool) -> None:
        """Show what is on record; `before` is what was said in the draft before, `is_open` where it can be answered."""
        self._name.show_words(self.tr("Claim {number}").format(number=claim.number))
        said = before if claim.pending is not None and before is not None else claim.judgement
        kept = claim.pending is None and before is not None and claim.judgement.is_answer and is_open
        mark = mark_of_judgement(said)
        self._glyph.show_mark(mark)
        self._verdict.show_words(judged_words(said))
        self._verdict.show_colour(f"verdict.{mark}.foreground")
        reason = reason_in_line(said.reasons[0]) if said.reasons else ""
        whose = self.tr("draft {number}").format(number=self._drafts[0]) if claim.pending is not None else ""
        if again and claim.pending is not None:
            whose = self.tr("to be decided again")
        elif kept:
            is_same = before is not None and _same_answer(claim.judgement, before)
            whose = self.tr("kept") if is_same else self.tr("decided again")
        self._reason.show_words(", ".join(part for part in (reason, whose) if part))
        can_answer = is_open and before is not None and before.is_answer
        self.keep.setVisible(can_answer)
        self.again.setVisible(can_answer)
        self.keep.setEnabled(claim.pending is not None)
        wordings = self._carried.before.text if self._carried.before is not None else ""
        self.setAccessibleName(
            self.tr(
                "Claim {number}, {verdict}, {reason}. Draft {old}: {old_text}. Draft {new}: {new_text}. {changes}"
            ).format(
                number=claim.number,
                verdict=self._verdict.accessibleName(),
                reason=self._reason.accessibleName() or self.tr("no reason"),
                old=self._drafts[0],
                old_text=wordings or self.tr("not there"),
                new=self._drafts[1],
                new_text=claim.claim.text,
                changes=self._change.text,
            )
        )

    def set_current(self, is_current: bool) -> None:
        """Whether the keys mean this card."""
        self._is_current = is_current
        self.update()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn:
            self.chosen.emit(self.claim_id)
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # the sentence needs room beside the buttons, else they go below it
        is_narrow = self.width() < self._look.px(_LEAST_BESIDE)
        self._foot.setDirection(QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.chosen.emit(self.claim_id)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(look.colour("background.raised"))
        width = 2.0 if self._is_current else 1.0
        painter.setPen(QPen(look.colour("focus_ring" if self._is_current else "border.card"), width))
        radius, inset = look.px(8), width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), radius, radius)
        painter.end()

    def _lay_out(self) -> None:
        look, carried = self._look, self._carried
        box = QVBoxLayout(self)
        box.setContentsMargins(look.px(14), look.px(11), look.px(14), look.px(11))
        box.setSpacing(look.px(7))
        head = QHBoxLayout()
        head.setSpacing(look.px(8))
        head.addWidget(self._name)
        head.addWidget(self._chip)
        head.addStretch(1)
        for part in (self._glyph, self._verdict, self._reason):
            head.addWidget(part)
        box.addLayout(head)
        words = QGridLayout()
        words.setHorizontalSpacing(look.px(14))
        words.setVerticalSpacing(look.px(5))
        words.setColumnStretch(1, 1)
        wordings = (
            (carried.before, carried.old_changes, WordMark.DELETED),
            (carried.after, carried.new_changes, WordMark.INSERTED),
        )
        for draft, (claim, changes, mark) in zip(self._drafts, wordings, strict=True):
            if claim is None:
                continue
            text = QuoteText(look, parent=self)
            text.show_text(claim.text, marked(changes, mark))
            name = Words(look, str(draft), "label", "text.muted", parent=self)
            name.setContentsMargins(0, look.px(2), 0, 0)
            words.addWidget(name, draft, 0, _TOP)
            words.addWidget(text, draft, 1)
        box.addLayout(words)
        buttons = QHBoxLayout()
        buttons.setSpacing(look.px(8))
        buttons.addWidget(self.keep, 0, _TOP)
        buttons.addWidget(self.again, 0, _TOP)
        buttons.addStretch(1)
        self._foot.setSpacing(look.px(8))
        self._foot.addWidget(self._change, 1)
        self._foot.addLayout(buttons)
        box.addLayout(self._foot)


_TOP = Qt.AlignmentFlag.AlignTop


def _same_answer(now: Judgement, before: Judgement) -> bool:
    return now.verdict is before.verdict and now.reasons == before.reasons and now.verdict is not Verdict.UNDECIDED
