"""The right column of the carry-over screen: claims that came along, and those that are gone."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from factcheck_app.gui.carry_over.carried_rows import CarriedRows
from factcheck_app.gui.carry_over.carry_over_view import CarryOverView
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.words import Words


class _Head(QWidget):
    """A name, a count, and muted words at the right."""

    def __init__(self, look: Look, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._count = Words(look, "", "label", "text.muted", parent=self)
        self._aside = Words(look, "", "label", "text.muted", weight=400, elided=True, parent=self)
        self._line = QFrame(self)
        self._line.setFixedHeight(1)
        self._row = QHBoxLayout()
        self._row.addWidget(Words(look, name, "strong", parent=self))
        self._row.addWidget(self._count)
        self._row.addStretch(1)
        self._row.addWidget(self._aside)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(self._row)
        box.addWidget(self._line)
        look.changed.connect(self._take_look)
        self._take_look()

    def show_words(self, count: int, aside: str) -> None:
        self._count.show_words(str(count))
        self._aside.show_words(aside)

    def _take_look(self) -> None:
        look = self._look
        self._line.setStyleSheet(f"background: {look.colour('border.hairline').name()}; border: none")
        self._row.setContentsMargins(look.px(14), look.px(12), look.px(14), look.px(11))
        self._row.setSpacing(look.px(8))


class CarriedSide(QWidget):
    """Two lists below each other; the second is as high as its rows, up to a third of the height."""

    claim_requested = Signal(object)  # claim id

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._kept_head = _Head(look, self.tr("Carried over"), self)
        self.kept = CarriedRows(look, self.tr("Claims that were carried over"), self)
        self._removed_head = _Head(look, self.tr("Removed"), self)
        self.removed = CarriedRows(look, self.tr("Claims that are gone"), self)
        box = QVBoxLayout(self)
        box.setContentsMargins(1, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._kept_head)
        box.addWidget(self.kept, 1)
        box.addWidget(self._removed_head)
        box.addWidget(self.removed)
        self.kept.claim_requested.connect(self.claim_requested)
        look.changed.connect(self.update)

    def show_view(self, view: CarryOverView) -> None:
        """Show what came along and what is gone."""
        kept, removed = view.kept_rows(), view.removed_rows()
        self._kept_head.show_words(len(kept), self.tr("numbers of draft {revision}").format(revision=view.old.revision))
        self._removed_head.show_words(
            len(removed), self.tr("kept in the record of draft {revision}").format(revision=view.old.revision)
        )
        self.kept.show_rows(kept)
        self.removed.show_rows(removed)
        self._removed_head.setVisible(bool(removed))
        self.removed.setVisible(bool(removed))
        self.removed.setFixedHeight(min(self.removed.sizeHint().height(), self._look.px(240)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("background.panel"))
        painter.fillRect(0, 0, 1, self.height(), self._look.colour("border.hairline"))
        painter.end()
