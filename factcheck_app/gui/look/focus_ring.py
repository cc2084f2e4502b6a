"""The ring around the control that has the keyboard, since style sheets know no outline outside a border."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QTabBar,
    QTextBrowser,
    QTextEdit,
    QToolButton,
    QWidget,
)
from shiboken6 import isValid

from factcheck_app.gui.look.look import Look

# how far the ring reaches beyond the control: one pixel between, two for the ring
RING_REACH = 3
# a control of another class asks for the ring by this property: its corner radius in design pixels
RING_RADIUS = "ring_radius"
# between two tabs, in design pixels; the style sheet says the same
TAB_GAP = 22

_MARGIN = 14  # between a control that is scrolled into view and the edge, in design pixels
_WIDTH = 2.0
_GAP = 1.0
_CONTROL_RADIUS = 6
_RINGED = {
    QPushButton,
    QToolButton,
    QCheckBox,
    QRadioButton,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QTabBar,
}
_MOVES = {
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.ParentChange,
    QEvent.Type.LayoutRequest,
}


def paint_focus_ring(painter: QPainter, rect: QRectF, look: Look, radius: float, *, inside: bool = False) -> None:
    """Draws the ring 1 px outside the control's `rect`, or along its inner edge (rows); `radius` is the control's.

    Outside it needs RING_REACH pixels of room on every side.
    """
    grow = -_WIDTH / 2 if inside else _GAP + _WIDTH / 2
    corner = max(0.0, radius + grow)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(look.colour("focus_ring"), _WIDTH))
    painter.drawRoundedRect(rect.adjusted(-grow, -grow, grow, grow), corner, corner)
    painter.restore()


class FocusRing(QWidget):
    """Follows the keyboard through one window, brings the control into view and draws the ring over it.

    Qt's own controls get it by themselves; a subclass asks with the property `ring_radius`, or paints its own.
    """

    def __init__(self, window: QWidget, look: Look) -> None:
        super().__init__(window)
        self._look = look
        self._window = window
        self._control: QWidget | None = None
        self._watched: list[QWidget] = []
        self._tab = -1
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)
        look.changed.connect(self._place)
        self._follow(None, application.focusWidget())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES or (isinstance(watched, QTabBar) and watched.currentIndex() != self._tab):
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._control is None or not isValid(self._control):
            return
        painter = QPainter(self)
        part = _ringed_part(self._control, self._look)
        box = QRect(self.mapFromGlobal(self._control.mapToGlobal(part.topLeft())), part.size())
        radius = self._control.property(RING_RADIUS)
        corner = self._look.px(_CONTROL_RADIUS if radius is None else radius)
        # a scrolling page fills its room to the edge: its ring stands inside like a row's
        inside = isinstance(self._control, QScrollArea | QTextBrowser)
        paint_focus_ring(painter, QRectF(box), self._look, corner, inside=inside)
        painter.end()

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched = []
        self._control = new if new is not None and self._rings(new) else None
        is_inside = new is not None and new.window() is self._window.window()
        # under a mouse nothing moves
        if new is not None and is_inside and QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            _bring_into_view(new, self._look.px(_MARGIN))
        step = self._control
        while step is not None:
            step.installEventFilter(self)
            self._watched.append(step)
            step = None if step is self._window else step.parentWidget()
        self._place()

    def _rings(self, widget: QWidget) -> bool:
        inside = widget.window() is self._window.window()
        return inside and (type(widget) in _RINGED or widget.property(RING_RADIUS) is not None)

    def _place(self) -> None:
        """Covers the control and its ring, cut where a scroll area cuts the control."""
        control, window = self._control, self._window
        if control is None or not isValid(control) or not control.isVisibleTo(window):
            self.hide()
            return
        if isinstance(control, QTabBar):
            self._tab = control.currentIndex()
        room = _seen(control, window)
        if room.isEmpty():
            self.hide()
            return
        self.setGeometry(room)
        self.raise_()
        self.show()
        self.update()


def _bring_into_view(control: QWidget, margin: int) -> None:
    """Scrolls what it stands in: Qt does so for Tab inside a scroll area and not for Tab that comes into one."""
    step: QWidget | None = control
    while step is not None and (area := step.parentWidget()) is not None:
        above = area.parentWidget()
        if isinstance(above, QScrollArea) and above.viewport() is area and control.height() <= area.height():
            above.ensureWidgetVisible(control, margin, margin)
        step = area


def _ringed_part(control: QWidget, look: Look) -> QRect:
    """Of a row of tabs the current one, without the gap that the style sheet leaves behind it; else all."""
    if isinstance(control, QTabBar) and control.currentIndex() >= 0:
        return control.tabRect(control.currentIndex()).adjusted(0, 0, -look.px(TAB_GAP), 0)
    return control.rect()


def _seen(control: QWidget, window: QWidget) -> QRect:
    """The part of the control with its ring that no scroll area hides, in the window's coordinates."""
    reach = RING_REACH
    seen = QRect(control.mapTo(window, control.rect().topLeft()), control.size()).adjusted(-reach, -reach, reach, reach)
    step = control.parentWidget()
    while step is not None and step is not window:
        area = step.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is step and area is not control:
            seen &= QRect(step.mapTo(window, step.rect().topLeft()), step.size())
        step = area
    return seen & window.rect()
