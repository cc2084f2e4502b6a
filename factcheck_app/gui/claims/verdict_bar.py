"""The three verdict buttons, side by side, or one above the other where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from factcheck_app.domain.verdict import GIVEN_VERDICTS, VERDICT_DEFINITIONS, Verdict
from factcheck_app.gui.claims.field_frame import RING_ROOM
from factcheck_app.gui.claims.verdict_button import VerdictButton
from factcheck_app.gui.look.codebook import codebook_word
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.words import Words


class VerdictBar(QWidget):
    """Shows the verdict on record; a click on another one asks for it, on the same one does nothing."""

    verdict_chosen = Signal(object)  # Verdict

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._compact = False
        self._given = Verdict.UNDECIDED
        self.buttons = tuple(VerdictButton(look, verdict, self) for verdict in GIVEN_VERDICTS)
        self._definition = Words(look, "", "caption", "text.muted", wraps=True, parent=self)
        self._definition.hide()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for button in self.buttons:
            self._row.addWidget(button, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(self._row)
        box.addWidget(self._definition)
        for button in self.buttons:
            button.clicked.connect(self._on_clicked)
            button.focus_changed.connect(self._show_definition)
        look.changed.connect(self._take_look)
        self._take_look()

    def show_verdict(self, verdict: Verdict, *, may_judge: bool) -> None:
        """Mark the verdict on record; a claim that is set aside cannot be judged."""
        self._given = verdict
        for button in self.buttons:
            button.setChecked(button.verdict is verdict)
            button.setEnabled(may_judge)

    def set_compact(self, compact: bool) -> None:
        """Buttons without definitions; the focused button's stands below the row."""
        self._compact = compact
        for button in self.buttons:
            button.set_compact(compact)
        self._show_definition()

    def minimumSizeHint(self) -> QSize:
        # one button wide: the row may become a column
        return QSize(max(button.narrowest() for button in self.buttons), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, VerdictButton) and button.verdict is not self._given:
            self.verdict_chosen.emit(button.verdict)
            # where the wish was refused the button must not look as if it had been taken
            for each in self.buttons:
                each.setChecked(each.verdict is self._given)

    def _show_definition(self) -> None:
        focused = [button for button in self.buttons if button.hasFocus()]
        self._definition.setVisible(self._compact and bool(focused))
        if focused:
            self._definition.show_words(codebook_word(VERDICT_DEFINITIONS[focused[0].verdict]))

    def _arrange(self) -> None:
        needed = sum(button.narrowest() for button in self.buttons) + 2 * self._row.spacing()
        beside = self.width() >= needed
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._row.direction() is not direction:
            self._row.setDirection(direction)
            self.updateGeometry()

    def _take_look(self) -> None:
        look = self._look
        self._row.setSpacing(look.px(8) - 2 * RING_ROOM)
        self._definition.setContentsMargins(RING_ROOM, look.px(2), RING_ROOM, look.px(2))
        self._arrange()
