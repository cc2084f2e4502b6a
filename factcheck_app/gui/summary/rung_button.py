"""The name of a rung beside the chart of strength; it leads to the claims that are worded on that rung."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from factcheck_app.domain.strength import RUNG_NAMES
from factcheck_app.gui.look.codebook import codebook_word
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.summary.claim_words import count_words
from factcheck_app.gui.summary.row_button import RowButton


class RungButton(RowButton):
    """Muted words at its right edge; a rung without a claim cannot be pressed."""

    def __init__(self, look: Look, rung: int, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.rung = rung
        self.show_count(0)

    def show_count(self, count: int) -> None:
        """So many claims are worded on this rung."""
        self.setEnabled(count > 0)
        self.setAccessibleName(f"{codebook_word(RUNG_NAMES[self.rung])}: {count_words(count)}")
        self.setAccessibleDescription(
            self.tr("List the claims with a passage that are worded on this rung, and no others.")
        )
        self.setToolTip(self.accessibleName())

    def paint_row(self, painter: QPainter) -> None:
        painter.setFont(self.look.font("caption"))
        painter.setPen(self.look.colour("text.muted"))
        upright = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        room = QRectF(self.rect()).adjusted(0, 0, -self.look.px(4), 0)
        painter.drawText(room, upright, codebook_word(RUNG_NAMES[self.rung]))
