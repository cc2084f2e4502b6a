"""Offers a more careful wording for the certainty, its rater and the size of effect that the reviewer enters."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from factcheck_app.domain.certainty import (
    Certainty,
    CertaintyRating,
    EffectSize,
    EvidenceDesign,
    Rewording,
    TakenWording,
)
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.gui.dialogs.dialog_frame import DialogFrame
from factcheck_app.gui.look.choice_switch import ChoiceSwitch
from factcheck_app.gui.look.codebook import codebook_word
from factcheck_app.gui.look.focus_ring import RING_RADIUS
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.shown_text import utf16_length
from factcheck_app.gui.look.words import Words

Reword = Callable[[CertaintyRating], Rewording]

_CERTAINTIES = tuple(Certainty)
_SIZES = tuple(EffectSize)
_DESIGNS = tuple(EvidenceDesign)


class WordingDialog(QDialog):
    """Nothing is chosen for the reviewer; each choice words the sentence anew, and undo brings back what was typed."""

    def __init__(self, look: Look, claim: str, reword: Reword, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._claim = " ".join(claim.split())
        self._reword = reword
        self._added: tuple[TextSpan, ...] = ()
        self._frame = DialogFrame(self, look, self.tr("A more careful wording"), self.tr("Take into Wording"))
        self._label(self.tr("The claim"))
        self._frame.body.addWidget(Words(look, self._claim, "reading_quote", wraps=True, parent=self))
        self._certainty = self._switch(
            self.tr("Certainty of the evidence (GRADE)"), [codebook_word(c) for c in _CERTAINTIES]
        )
        self._label(self.tr("Rated by"))
        self._rater = QLineEdit(self)
        self._rater.setAccessibleName(self.tr("Rated by"))
        self._rater.setPlaceholderText(self.tr("A guideline, a systematic review, you"))
        self._frame.body.addWidget(self._rater)
        self._size = self._switch(self.tr("Size of the effect"), [codebook_word(s) for s in _SIZES])
        shows = (self.tr("an effect"), self.tr("only what goes together"))
        self._design = self._switch(self.tr("The evidence shows"), shows)
        self._design.select(0)
        self._label(self.tr("Wording to begin with"))
        self._field = QPlainTextEdit(self)
        self._field.setProperty("kind", "field")
        self._field.setProperty(RING_RADIUS, 6)
        self._field.setTabChangesFocus(True)
        self._field.setAccessibleName(self.tr("Wording to begin with"))
        self._frame.body.addWidget(self._field, 1)
        self._because = Words(look, "", "caption", "text.muted", wraps=True, parent=self)
        self._frame.body.addWidget(self._because)
        finish = QShortcut(QKeySequence("Ctrl+Return"), self)
        finish.activated.connect(self._frame.primary.click)
        for switch in (self._certainty, self._size, self._design):
            switch.index_chosen.connect(lambda _index: self._offer())
        self._rater.textChanged.connect(lambda _text: self._explain())
        self._field.textChanged.connect(self._follow)
        look.changed.connect(self._take_look)
        self._take_look()
        self._explain()
        self._follow()

    def ask(self) -> TakenWording | None:
        """The wording to take with what was rated, or None where the reviewer gave up."""
        return self.taken() if self.exec() == QDialog.DialogCode.Accepted else None

    def taken(self) -> TakenWording:
        """What stands in the field, and what was entered above it; a rating that was not finished is none."""
        return TakenWording(self.wording(), self._rating())

    def wording(self) -> str:
        """What stands in the field."""
        return " ".join(self._field.toPlainText().split())

    @property
    def because(self) -> str:
        """Why it is worded so, or what is still to be chosen."""
        return self._because.accessibleName()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(560), super().sizeHint().height())

    def _rating(self) -> CertaintyRating | None:
        design = _DESIGNS[self._design.index or 0]
        certainty, size = self._certainty.index, self._size.index
        if design is EvidenceDesign.CORRELATION:
            # what goes together is worded alike whatever the certainty
            certainty, size = certainty or 0, size or 0
        if certainty is None or size is None:
            return None
        return CertaintyRating(_CERTAINTIES[certainty], _SIZES[size], self._rater.text().strip(), design)

    def _offer(self) -> None:
        rating = self._rating()
        if rating is not None:
            offered = self._reword(rating)
            cursor = QTextCursor(self._field.document())
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.insertText(offered.text or self._claim)
            self._added = offered.added if offered.text else ()
            self._mark_added()
        self._explain()

    def _explain(self) -> None:
        rating = self._rating()
        if rating is None:
            missing = self.tr("Choose the certainty and the size of the effect: the program rates neither.")
            self._because.show_words(missing)
            return
        offered = self._reword(rating)
        by_hand = self.tr("The claim's verb cannot be exchanged by itself. Write it so: {pattern}.")
        lead = "" if offered.text else f"{by_hand.format(pattern=offered.pattern)} "
        self._because.show_words(f"{lead}{offered.because}")

    def _mark_added(self) -> None:
        """Tints the words that are not the author's."""
        text = self._field.toPlainText()
        marks = []
        for span in self._added:
            mark = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self._field.document())
            cursor.setPosition(utf16_length(text[: span.start]))
            cursor.setPosition(utf16_length(text[: span.end]), QTextCursor.MoveMode.KeepAnchor)
            mark.cursor = cursor
            mark.format.setBackground(self._look.colour("change.inserted_background"))
            marks.append(mark)
        self._field.setExtraSelections(marks)

    def _follow(self) -> None:
        self._frame.primary.setEnabled(bool(self.wording()))

    def _label(self, words: str) -> None:
        if self._frame.body.count():
            self._frame.body.addSpacing(self._look.px(6))
        self._frame.body.addWidget(Words(self._look, words, "label", "text.muted", parent=self))

    def _switch(self, name: str, words: Sequence[str]) -> ChoiceSwitch:
        self._label(name)
        switch = ChoiceSwitch(self._look, words, name, self)
        self._frame.body.addWidget(switch)
        return switch

    def _take_look(self) -> None:
        look = self._look
        self._rater.setFont(look.font("body"))
        self._field.setFont(look.font("body"))
        self._field.setFixedHeight(look.px(72))
        self._mark_added()
