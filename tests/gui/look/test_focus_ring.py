"""The ring stands round the control that has the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QTabBar, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from factcheck_app.gui.look.focus_ring import RING_RADIUS, RING_REACH, FocusRing
from factcheck_app.gui.look.look import Look


def show_fields(qtbot: QtBot, look: Look, count: int = 2) -> tuple[QWidget, list[QLineEdit], FocusRing]:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    fields = [QLineEdit(window) for _ in range(count)]
    for field in fields:
        column.addWidget(field)
    ring = FocusRing(window, look)
    window.resize(300, 200)
    show_active(qtbot, window)
    return window, fields, ring


def show_active(qtbot: QtBot, window: QWidget) -> None:
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def test_the_ring_goes_with_the_keyboard(qtbot: QtBot, look: Look) -> None:
    _, fields, ring = show_fields(qtbot, look)
    for field in fields:
        field.setFocus()
        reach = RING_REACH
        assert ring.isVisible()
        assert ring.geometry() == field.geometry().adjusted(-reach, -reach, reach, reach)


def test_the_ring_goes_with_a_control_that_moves_or_hides(qtbot: QtBot, look: Look) -> None:
    _, fields, ring = show_fields(qtbot, look)
    fields[0].setFocus()
    fields[0].setGeometry(QRect(40, 50, 100, 30))
    assert ring.geometry().center() == fields[0].geometry().center()
    fields[0].hide()
    assert not ring.geometry().intersects(QRect(40, 50, 100, 30)) or not ring.isVisible()


def test_a_scrolled_control_is_not_ringed_outside_its_page(qtbot: QtBot, look: Look) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    area = QScrollArea(window)
    area.setGeometry(0, 20, 120, 60)
    content = QWidget()
    content.resize(100, 400)
    field = QLineEdit(content)
    field.setGeometry(5, 0, 80, 30)
    area.setWidget(content)
    ring = FocusRing(window, look)
    window.resize(200, 200)
    show_active(qtbot, window)
    field.setFocus()
    assert ring.isVisible()
    area.verticalScrollBar().setValue(15)
    assert ring.geometry().top() >= 20
    area.verticalScrollBar().setValue(200)
    assert not ring.isVisible()


def test_a_control_that_is_deleted_takes_the_ring_with_it(qtbot: QtBot, look: Look) -> None:
    window, fields, ring = show_fields(qtbot, look)
    fields[0].setFocus()
    fields[0].deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    look.change(dark=True)
    fields[1].setFocus()
    assert ring.isVisible()
    assert window.isVisible()


def test_a_class_of_its_own_is_ringed_where_it_asks_for_it(qtbot: QtBot, look: Look) -> None:
    window, _, ring = show_fields(qtbot, look)
    own = QWidget(window)
    own.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    own.setGeometry(10, 100, 50, 50)
    own.show()
    own.setFocus()
    assert not ring.isVisible()
    own.clearFocus()
    own.setProperty(RING_RADIUS, 8)
    own.setFocus()
    assert ring.isVisible()


def test_of_a_row_of_tabs_the_current_one_is_ringed(qtbot: QtBot, look: Look) -> None:
    window, _, ring = show_fields(qtbot, look)
    tabs = QTabBar(window)
    for name in ("Source", "Signals"):
        tabs.addTab(name)
    tabs.setGeometry(10, 100, 250, 40)
    tabs.show()
    tabs.setFocus()
    blue = []
    for index in range(2):
        tabs.setCurrentIndex(index)
        middle = tabs.tabRect(index).center()
        ground = window.grab().toImage()
        above = [ground.pixelColor(tabs.x() + middle.x(), y) for y in range(90, 102)]
        blue.append(look.colour("focus_ring") in above)
    assert blue == [True, True]
    assert ring.isVisible()
