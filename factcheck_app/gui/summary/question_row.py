"""An open question: the claim's number and words, and what is asked of the author."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from factcheck_app.domain.open_questions import OpenQuestion
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.words import Words
from factcheck_app.gui.look.wrapped_text import WrappedText
from factcheck_app.gui.summary.row_button import RowButton

_NUMBER = 28


class QuestionRow(RowButton):
    """Leads to its claim."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._number = Words(look, "", "label", "text.muted", weight=500, parent=self)
        self._asked = WrappedText(look, "body", "text.primary", self, weight=500)
        self._words = WrappedText(look, "reading_quote", "text.muted", self)
        for part in (self._number, self._asked, self._words):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        texts = QVBoxLayout()
        texts.addWidget(self._asked)
        texts.addWidget(self._words)
        texts.setSpacing(2)
        self._box = QHBoxLayout(self)
        self._box.addWidget(self._number, 0, Qt.AlignmentFlag.AlignTop)
        self._box.addLayout(texts, 1)
        self.claim_id = ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._take_look)
        self._take_look()

    def show_question(self, question: OpenQuestion) -> None:
        """Another question in the same row."""
        self.claim_id = question.claim_id
        self._number.show_words(str(question.number))
        self._asked.show_text(question.asks)
        self._words.show_text(f"“{question.words}”")
        self.setAccessibleName(self.tr("Claim {number}: {asks}").format(number=question.number, asks=question.asks))
        self.setAccessibleDescription(question.words)
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._box.totalHeightForWidth(width)

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(200), self.heightForWidth(max(self.width(), self.look.px(200))))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.px(120), self.look.px(40))

    def _take_look(self) -> None:
        look = self.look
        self._box.setContentsMargins(look.px(8), look.px(5), look.px(8), look.px(6))
        self._box.setSpacing(0)
        self._number.setFixedWidth(look.px(_NUMBER))
