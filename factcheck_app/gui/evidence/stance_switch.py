"""The three-part switch of a passage: supports, limits, contradicts, or nothing said yet."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from factcheck_app.domain.evidence import STANCE_WORDS, Stance
from factcheck_app.gui.look.focus_ring import RING_RADIUS
from factcheck_app.gui.look.look import Look

_HEIGHT = 22
_PADDING = 8


class _Part(QAbstractButton):
    """One of the three; the switch says where it is round."""

    def __init__(self, look: Look, stance: Stance, switch: StanceSwitch) -> None:
        super().__init__(switch)
        self._look = look
        self._switch = switch
        self.stance = stance
        self.setText(stance.value)
        self.setCheckable(True)
        self.setAccessibleName(STANCE_WORDS[stance])
        self.setProperty(RING_RADIUS, 5)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        look = self._look
        # as wide as the chosen one, which is bolder
        words = QFontMetricsF(look.font("label", weight=600)).horizontalAdvance(self.text())
        return QSize(round(words + 0.5) + 2 * look.px(_PADDING), look.px(_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif step is None:
            super().keyPressEvent(event)
        else:
            self._switch.step_from(self, step)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = "background.raised"
        if self.isChecked():
            ground = "background.selected"
        elif self.underMouse():
            ground = "background.hover"
        painter.setClipPath(self._switch.outline(self))
        painter.fillRect(self.rect(), look.colour(ground))
        painter.setFont(look.font("label", weight=600 if self.isChecked() else 400))
        painter.setPen(look.colour("text.primary" if self.isChecked() else "text.muted"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class StanceSwitch(QWidget):
    """A click on the chosen part takes the stance back; arrows move between the parts without choosing."""

    chosen = Signal(object)  # Stance | None

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._stance: Stance | None = None
        self._parts = [_Part(look, stance, self) for stance in Stance]
        self.setAccessibleName("What the passage does to the claim")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        box = QHBoxLayout(self)
        box.setContentsMargins(1, 1, 1, 1)
        box.setSpacing(1)
        for part in self._parts:
            box.addWidget(part)
            part.clicked.connect(lambda _checked=False, part=part: self._choose(part))
        look.changed.connect(self._take_look)
        self.show_stance(None)

    @property
    def stance(self) -> Stance | None:
        """The stance shown."""
        return self._stance

    def show_stance(self, stance: Stance | None) -> None:
        """Show this stance; says nothing."""
        self._stance = stance
        for part in self._parts:
            part.setChecked(part.stance is stance)
            stops = part.stance is (stance or Stance.SUPPORTS)
            part.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stops else Qt.FocusPolicy.ClickFocus)

    def step_from(self, part: QAbstractButton, step: int) -> None:
        """Move the keyboard to the neighbour."""
        index = next(i for i, each in enumerate(self._parts) if each is part) + step
        if 0 <= index < len(self._parts):
            self._parts[index].setFocus(Qt.FocusReason.TabFocusReason)

    def outline(self, part: QAbstractButton) -> QPainterPath:
        """The inside of the border, in the part's coordinates."""
        path = QPainterPath()
        radius = self._look.px(5)
        path.addRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)
        return path.translated(-part.x(), -part.y())

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("border.control"), 1))
        radius = look.px(6)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        for part in self._parts[1:]:
            painter.fillRect(QRectF(part.x() - 1, 1, 1, self.height() - 2), look.colour("border.button"))
        painter.end()

    def _choose(self, part: _Part) -> None:
        wanted = None if part.stance is self._stance else part.stance
        self.show_stance(wanted)
        self.chosen.emit(wanted)

    def _take_look(self) -> None:
        for part in self._parts:
            part.updateGeometry()
            part.update()
        self.update()
