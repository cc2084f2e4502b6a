"""What the marks of the chart of strength mean."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from factcheck_app.domain import ladder_layout as layout
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.summary.ladder_chart import paint_claim, paint_source

_HEIGHT, _MARK, _GAP = 20, 20, 16


class LadderLegend(QWidget):
    """The disc, the square and the rail, each with its words."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setAccessibleName(
            self.tr(
                "A filled disc is the claim, an open square its source; a line joins them where the claim "
                "stands higher."
            )
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(330), self._look.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(120), self._look.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = look.font("label", weight=400)
        metrics = QFontMetricsF(font)
        left = 0.0
        signs = (self.tr("claim"), self.tr("source"), self.tr("the claim stands above its source"))
        for number, words in enumerate(signs):
            painter.save()
            painter.translate(left, 0)
            painter.scale(look.scale, look.scale)
            self._paint_sign(painter, number)
            painter.restore()
            left += look.px(_MARK)
            painter.setFont(font)
            painter.setPen(look.colour("text.muted"))
            room = QRectF(left, 0, self.width() - left, self.height())
            cut = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, cut)
            left += metrics.horizontalAdvance(cut) + look.px(_GAP)
        painter.end()

    def _paint_sign(self, painter: QPainter, number: int) -> None:
        middle = QPointF(8, _HEIGHT / 2)
        if number == 0:
            paint_claim(painter, middle, self._look)
        elif number == 1:
            paint_source(painter, middle, self._look)
        else:
            painter.setPen(QPen(self._look.colour("signal.mark"), layout.RAIL))
            painter.drawLine(QPointF(middle.x(), 4), QPointF(middle.x(), _HEIGHT - 4))
