"""Plain words that can be marked and copied, as high as they are long."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

from factcheck_app.gui.look.focus_ring import RING_RADIUS
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.text_lines import measure_lines


class SelectableText(QPlainTextEdit):
    """Read-only words in one colour; marks with the mouse, or with Shift and the arrows."""

    def __init__(self, look: Look, name: str, text: str, colour: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._colour = colour
        self.setProperty(RING_RADIUS, 4)
        self.setReadOnly(True)
        self.setPlainText(text)
        self.setAccessibleName(f"{name}: {text}")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._take_look)
        self._take_look()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines, height = measure_lines(self.toPlainText(), self._look.font("body"), width)
        return ceil(lines * height) + 1

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(120), self.heightForWidth(max(self.width(), self._look.px(120))))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(60), self._look.line_height("body"))

    def _take_look(self) -> None:
        self.setFont(self._look.font("body"))
        self.document().setDocumentMargin(0)
        ink = self._look.colour(self._colour).name()
        self.setStyleSheet(f"QPlainTextEdit {{ background: transparent; border: none; padding: 0px; color: {ink} }}")
        self.updateGeometry()
