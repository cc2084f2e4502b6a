"""Walks a window by Tab, as a reviewer without a mouse does, and looks for the ring where the keyboard is."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

_MOST_STOPS = 200
# the ring stands within so many pixels of a control's edge, outside or inside
_NEAR = 6


def tab_round(key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """Every stop from the control that has the keyboard, in order, until it comes round to a stop that was before.

    A page of text keeps the keyboard while Tab goes from link to link in it.
    """
    stops = [_focused()]
    for _ in range(_MOST_STOPS):
        QTest.keyClick(stops[-1], key)
        if _focused() in stops[:-1]:
            assert _focused() is stops[0], f"from {stops[-1].accessibleName()} it goes back to the midst of the way"
            return stops
        if _focused() is not stops[-1]:
            stops.append(_focused())
    assert len(stops) == 1, f"{stops[-1].accessibleName()} lets the keyboard not go"
    return stops


def controls_of(window: QWidget) -> set[QWidget]:
    """Every control of the window that is to be reached by Tab."""
    return {
        each
        for each in window.findChildren(QWidget)
        if each.isVisible()
        and each.isEnabled()
        and each.window() is window.window()
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.focusProxy() is None
    }


def ring_pixels(window: QWidget, control: QWidget, ring: QColor) -> int:
    """How many pixels along the control's edge have the colour of the ring."""
    place = QRect(control.mapTo(window, control.rect().topLeft()), control.size())
    outer = place.adjusted(-_NEAR, -_NEAR, _NEAR, _NEAR) & window.rect()
    image = window.grab(outer).toImage().convertToFormat(QImage.Format.Format_RGB32)
    inner = QRect(_NEAR * 2, _NEAR * 2, outer.width() - 4 * _NEAR, outer.height() - 4 * _NEAR)
    return sum(
        image.pixel(x, y) == ring.rgb()
        for y in range(image.height())
        for x in range(image.width())
        if not inner.contains(x, y)
    )


def _focused() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None, "nothing has the keyboard"
    return focused
