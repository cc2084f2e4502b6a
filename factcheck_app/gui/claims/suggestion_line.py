"""The line under the verdict buttons: what the program would suggest, and why; it never chooses."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.suggestion import Suggestion
from factcheck_app.gui.claims.claim_words import uncapitalised
from factcheck_app.gui.look import icons
from factcheck_app.gui.look.action_button import ActionButton
from factcheck_app.gui.look.codebook import codebook_word
from factcheck_app.gui.look.focus_ring import RING_REACH
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.wrapped_text import WrappedText


class SuggestionLine(QWidget):
    """Hidden while there is nothing to say and, where the reviewer decides first, until they have decided."""

    why_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._suggestion: Suggestion | None = None
        self._judgement = Judgement()
        self._decides_first = True
        self._icon = QLabel(self)
        self._words = WrappedText(look, "body", "text.muted", self)
        self.why = ActionButton(look, self.tr("Why"), kind="link", small=True, parent=self)
        self.why.setAccessibleName(self.tr("Why: compare the claim with the passage"))
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self._words, 1)
        self._row.addWidget(self.why, 0, Qt.AlignmentFlag.AlignTop)
        self.why.clicked.connect(lambda: self.why_requested.emit())
        look.changed.connect(self._take_look)
        self._take_look()
        self._show()

    @property
    def words(self) -> str:
        """What the line says; empty while it says nothing."""
        return self._words.text if not self.isHidden() else ""

    def show_suggestion(self, suggestion: Suggestion | None) -> None:
        """Show what is suggested for the claim; None while nothing is known."""
        self._suggestion = suggestion
        self._show()

    def show_judgement(self, judgement: Judgement) -> None:
        """Show the line for a claim that is judged so."""
        self._judgement = judgement
        self._show()

    def set_decides_first(self, decides_first: bool) -> None:
        """Whether the line waits for the reviewer's own verdict."""
        self._decides_first = decides_first
        self._show()

    def _show(self) -> None:
        suggestion = self._suggestion
        waits = self._decides_first and not self._judgement.is_decided
        hidden = suggestion is None or waits or self._judgement.set_aside is not None
        self.setVisible(not hidden)
        if suggestion is None or hidden:
            return
        verdict = suggestion.shown_verdict
        if verdict is None:
            cause = suggestion.because or self.tr("the text at hand does not settle it.")
            self._words.show_text(self.tr("No suggestion: {cause}").format(cause=uncapitalised(cause)))
        else:
            self._words.show_lead(
                self.tr("Suggestion: {verdict}.").format(verdict=codebook_word(verdict)),
                suggestion.because,
                "signal.foreground",
            )
        self.why.setVisible(verdict is not None)
        self._take_look()

    def _take_look(self) -> None:
        look = self._look
        speaks = self._suggestion is not None and self._suggestion.shown_verdict is not None
        colour = "signal.foreground" if speaks else "text.muted"
        self._icon.setPixmap(icons.pixmap(look, "info", colour, look.px(14), self.devicePixelRatioF()))
        self._icon.setFixedSize(look.px(16), look.line_height("body"))
        self.why.setFixedHeight(look.px(20))
        self._row.setContentsMargins(RING_REACH, 0, RING_REACH, 0)
        self._row.setSpacing(look.px(6))
