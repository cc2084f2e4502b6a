"""The three verdicts in a card: glyph, name, key and definition."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from factcheck_app.domain.verdict import GIVEN_VERDICTS, VERDICT_DEFINITIONS, VERDICT_KEYS, Verdict
from factcheck_app.gui.look.codebook import codebook_word
from factcheck_app.gui.look.glyphs import verdict_pixmap
from factcheck_app.gui.look.grounds import paint_card_ground
from factcheck_app.gui.look.key_cap import KeyCap
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.words import Words

# below this the verdicts stand under each other
_THREE_ABREAST = 540


class _Entry(QWidget):
    def __init__(self, look: Look, verdict: Verdict, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._verdict = verdict
        self._glyph = QLabel(self)
        self._head = QHBoxLayout()
        self._head.addWidget(self._glyph)
        self._head.addWidget(Words(look, codebook_word(verdict).capitalize(), "strong", parent=self))
        self._head.addStretch(1)
        self._head.addWidget(KeyCap(look, VERDICT_KEYS[verdict], self))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._head)
        definition = Words(
            look,
            codebook_word(VERDICT_DEFINITIONS[verdict]),
            "label",
            "text.muted",
            weight=400,
            wraps=True,
            parent=self,
        )
        self._column.addWidget(definition)
        self._column.addStretch(1)
        look.changed.connect(self._take_look)
        self._take_look()

    def _take_look(self) -> None:
        look = self._look
        self._glyph.setPixmap(verdict_pixmap(look, self._verdict.value, look.px(16), self.devicePixelRatioF()))
        self._head.setSpacing(look.px(7))
        self._column.setSpacing(look.px(5))


class VerdictLegend(QWidget):
    """What the keys 1, 2 and 3 mean, before the first verdict."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._entries = [_Entry(look, verdict, self) for verdict in GIVEN_VERDICTS]
        self._grid = QGridLayout(self)
        self.setAccessibleName(self.tr("The three verdicts and their keys"))
        look.changed.connect(self._take_look)
        self._take_look()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_card_ground(self, self._look)

    def _arrange(self) -> None:
        abreast = self.width() >= self._look.px(_THREE_ABREAST)
        for number, entry in enumerate(self._entries):
            self._grid.addWidget(entry, *((0, number) if abreast else (number, 0)), Qt.AlignmentFlag.AlignTop)
            self._grid.setColumnStretch(number, 1 if abreast or number == 0 else 0)

    def _take_look(self) -> None:
        look = self._look
        self._grid.setContentsMargins(look.px(18), look.px(16), look.px(18), look.px(15))
        self._grid.setHorizontalSpacing(look.px(20))
        self._grid.setVerticalSpacing(look.px(12))
        self._arrange()
        self.update()
