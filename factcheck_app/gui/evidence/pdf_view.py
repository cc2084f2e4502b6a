"""A page of the source's PDF with the passages highlighted on it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from factcheck_app.gui.evidence.pdf_page import PageImage
from factcheck_app.gui.look.action_button import ActionButton
from factcheck_app.gui.look.focus_ring import RING_RADIUS
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.words import Words

Box = tuple[float, float, float, float]
_SIDE = 20
PAPER_TINT = QColor("#DCEBF7")  # quote.mark_passage of the light theme


class _Sheet(QWidget):
    """The picture of the page, as wide as the view lets it be."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.page: PageImage | None = None
        self.boxes: tuple[Box, ...] = ()

    def fit(self, width: int) -> None:
        """Take this width and the height that goes with it."""
        if self.page is not None:
            self.setFixedSize(QSize(width, round(width * self.page.height / max(self.page.width, 1.0))))
        self.update()

    def places(self) -> list[QRectF]:
        """The highlighted boxes in the coordinates of the picture."""
        if self.page is None:
            return []
        by = self.width() / max(self.page.width, 1.0)
        return [
            QRectF(x0 * by, (self.page.height - y1) * by, (x1 - x0) * by, (y1 - y0) * by)
            for x0, y0, x1, y1 in self.boxes
        ]

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.page is None:
            return
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self.rect(), self.page.image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # the page is paper in both themes: the light tint, multiplied, leaves its words black
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(PAPER_TINT)
        for box in self.places():
            painter.drawRoundedRect(box.adjusted(-1.5, -1, 1.5, 1), look.px(2), look.px(2))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look.colour("border.card"), 1))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()


class PdfView(QWidget):
    """Previous and next page; the first highlighted passage of a page comes into view."""

    page_requested = Signal(object)  # page number, from 1

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._number = 1
        self._count = 0
        self._area = QScrollArea(self)
        self._sheet = _Sheet(look, self._area)
        self._said = Words(look, "", "body", "text.muted", parent=self)
        self._previous = ActionButton(look, self.tr("Previous page"), small=True, parent=self)
        self._next = ActionButton(look, self.tr("Next page"), small=True, parent=self)
        self._area.setWidget(self._sheet)
        self._area.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.setProperty(RING_RADIUS, 0)
        self._area.setAccessibleName(self.tr("Page of the source"))
        self._area.viewport().setAutoFillBackground(False)
        self._row = QHBoxLayout()
        self._row.addWidget(self._said)
        self._row.addStretch(1)
        self._row.addWidget(self._previous)
        self._row.addWidget(self._next)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(self._row)
        box.addWidget(self._area, 1)
        self.setFocusProxy(self._area)
        self._previous.clicked.connect(lambda: self.page_requested.emit(self._number - 1))
        self._next.clicked.connect(lambda: self.page_requested.emit(self._number + 1))
        look.changed.connect(self._take_look)
        self._take_look()
        self.show_waiting(1)

    @property
    def number(self) -> int:
        """The page shown or asked for, from 1."""
        return self._number

    def highlighted(self) -> list[QRectF]:
        """The highlighted places in pixels of the shown page."""
        return self._sheet.places()

    def show_waiting(self, number: int) -> None:
        """A page is being drawn; what stood here before is not that page."""
        self._number = number
        self._sheet.page = None
        self._sheet.hide()
        self._say(self.tr("Drawing page {number}").format(number=number))

    def show_page(self, page: PageImage | None, boxes: Sequence[Box]) -> None:
        """Show a drawn page with its highlights; None says that it cannot be drawn."""
        if page is None:
            self._say(self.tr("This page cannot be drawn. Read its words under Text."))
            return
        self._number, self._count = page.number, page.count
        self._sheet.page, self._sheet.boxes = page, tuple(boxes)
        self._sheet.show()
        self._fit()
        self._say(self.tr("Page {number} of {count}").format(number=page.number, count=page.count))
        places = self._sheet.places()
        if places:
            first = places[0].center().toPoint()
            self._area.ensureVisible(first.x(), first.y(), 0, self._area.viewport().height() // 3)
        else:
            self._area.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _say(self, words: str) -> None:
        self._said.show_words(words)
        self._sheet.setAccessibleName(words)
        drawn = self._sheet.page is not None
        self._previous.setEnabled(drawn and self._number > 1)
        self._next.setEnabled(drawn and self._number < self._count)

    def _fit(self) -> None:
        room = self._area.viewport().width() - 2 * self._look.px(_SIDE)
        self._sheet.fit(max(1, min(room, self._look.px(900))))

    def _take_look(self) -> None:
        look = self._look
        self._row.setContentsMargins(look.px(24), look.px(8), look.px(20), look.px(8))
        self._row.setSpacing(look.px(8))
        self._fit()
