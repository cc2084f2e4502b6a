"""The reviewer's initials in a disc."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from factcheck_app.gui.look.look import Look


class InitialsBadge(QWidget):
    """26 wide; says the whole name to screen readers and as its tooltip."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._initials = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._take_look)

    def show_reviewer(self, name: str, initials: str) -> None:
        """At most three letters are drawn."""
        self._initials = initials[:3]
        self.setAccessibleName(self.tr("Reviewer: {name}").format(name=name))
        self.setToolTip(name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(26), self._look.px(26))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._initials:
            return
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("accent.soft"))
        painter.drawEllipse(QRectF(self.rect()))
        painter.setFont(look.font("caption", weight=600))
        painter.setPen(look.colour("text.link"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._initials)
        painter.end()

    def _take_look(self) -> None:
        self.updateGeometry()
        self.update()
