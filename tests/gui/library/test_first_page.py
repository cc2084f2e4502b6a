"""The first page offers four ways to a draft."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QPushButton
from pytestqt.qtbot import QtBot

from factcheck_app.gui.library.first_page import FirstPage
from factcheck_app.gui.look.look import Look
from tests.gui.find_control import find_control


@pytest.fixture
def page(look: Look, qtbot: QtBot) -> FirstPage:
    made = FirstPage(look, sample="Sleep and minerals")
    qtbot.addWidget(made)
    made.resize(1440, 860)
    made.show()
    return made


@pytest.mark.parametrize(
    ("name", "wish"),
    [
        ("Open a draft", "open_requested"),
        ("Open an address", "address_requested"),
        ("Paste text", "paste_requested"),
        ("Try the sample", "sample_requested"),
        ("All shortcuts", "shortcuts_requested"),
    ],
)
def test_every_button_says_its_wish_by_key(page: FirstPage, qtbot: QtBot, name: str, wish: str) -> None:
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return):
        with qtbot.waitSignal(getattr(page, wish)):
            QTest.keyClick(find_control(page, QPushButton, name), key)


def test_recent_drafts_are_offered_newest_first(page: FirstPage, qtbot: QtBot, tmp_path: Path) -> None:
    paths = [tmp_path / f"draft {number}.txt" for number in range(6)]
    page.show_recent(paths)
    names = [button.text() for button in page.findChildren(QPushButton) if button.text().startswith("draft")]
    assert names == ["draft 0.txt", "draft 1.txt", "draft 2.txt", "draft 3.txt"]
    with qtbot.waitSignal(page.recent_requested) as heard:
        QTest.mouseClick(find_control(page, QPushButton, "Open draft 1.txt"), Qt.MouseButton.LeftButton)
    assert heard.args == [paths[1]]


def test_the_sample_says_what_it_is_about(page: FirstPage) -> None:
    assert find_control(page, QPushButton, "Try the sample").accessibleDescription() == "Sleep and minerals"


def test_a_drag_over_the_window_is_answered(look: Look, qtbot: QtBot) -> None:
    page, window = FirstPage(look), QMainWindow()
    qtbot.addWidget(window)
    window.setAcceptDrops(True)
    window.setCentralWidget(page)
    window.show()

    def shown() -> set[str]:
        return {label.text() for label in page.findChildren(QLabel)}

    data = QMimeData()
    data.setText("A draft.")
    enter = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(window, enter)
    assert "Let go to open it" in shown()
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert "Drop a draft here" in shown()


def test_everything_is_reached_at_twice_the_size_in_a_small_window(page: FirstPage, look: Look) -> None:
    look.change(scale=2.0)
    page.resize(800, 500)
    for name in ("Open a draft", "Paste text", "Try the sample", "Open an address", "All shortcuts"):
        button = find_control(page, QPushButton, name)
        left = button.mapTo(page, QPoint(0, 0)).x()
        assert left >= 0
        assert left + button.width() <= page.width()


def test_tab_goes_from_top_to_bottom_also_through_recent_drafts(page: FirstPage, qtbot: QtBot) -> None:
    page.show_recent([Path("/drafts/a.txt"), Path("/drafts/b.txt")])
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.setFocus()
    visited = []
    for _ in range(8):
        focused = page.window().focusWidget()
        assert focused is not None
        visited.append(focused.accessibleName())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert visited[:4] == ["Open a draft", "Paste text", "Try the sample", "Open an address"]
    assert visited[4:] == ["Open a.txt again", "Open b.txt again", "User guide", "All shortcuts"]
