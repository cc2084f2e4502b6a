"""Links among words, by key."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from factcheck_app.gui.look.linked_text import LinkedText
from factcheck_app.gui.look.look import Look
from tests.gui.whole_window import show_active

PARTS = (("Checked", ""), ("10.1/one", "https://a.example"), ("PMID 2", "https://b.example"))


def stops(pressed: Qt.Key, modifier: Qt.KeyboardModifier, count: int) -> list[str]:
    """The links and buttons that the key comes to, one after the other."""
    found = []
    for _ in range(count):
        before = QApplication.focusWidget()
        assert before is not None
        QTest.keyClick(before, pressed, modifier)
        focus = QApplication.focusWidget()
        assert isinstance(focus, LinkedText | QPushButton)
        found.append(focus.text() if isinstance(focus, QPushButton) else focus.textCursor().selectedText())
    return found


def test_tab_and_shift_tab_go_through_the_links_and_out_at_either_end(look: Look, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    first, last = QPushButton("first"), QPushButton("last")
    box = QVBoxLayout(window)
    for part in (first, LinkedText(look, "Identifiers", PARTS), last):
        box.addWidget(part)
    show_active(qtbot, window)
    first.setFocus()
    assert stops(Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier, 4) == ["", "10.1/one", "PMID 2", "last"]
    back = stops(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier, 4)
    assert back == ["", "PMID 2", "10.1/one", "first"]
