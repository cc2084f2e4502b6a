"""Where a claim is cut."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from factcheck_app.domain.text_span import TextSpan
from factcheck_app.gui.dialogs.split_dialog import SplitChoice, SplitDialog, likely_cut
from factcheck_app.gui.look.look import Look

TEXT = "Oats lower cholesterol and walking lowers the pulse."


def test_a_likely_cut_is_where_another_statement_begins() -> None:
    assert likely_cut(TEXT) == TEXT.index("and")
    assert likely_cut("One two three four") == 8
    assert likely_cut("One") is None


def test_the_arrows_move_the_cut_and_return_takes_it(look: Look, qtbot: QtBot) -> None:
    dialog = SplitDialog(look, 3, TEXT, ())
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.pieces == ("Oats lower cholesterol", "and walking lowers the pulse.")
    keyboard = dialog.focusWidget()
    assert keyboard is not None
    QTest.keyClick(keyboard, Qt.Key.Key_Right)
    assert dialog.pieces == ("Oats lower cholesterol and", "walking lowers the pulse.")
    for _ in range(9):
        QTest.keyClick(keyboard, Qt.Key.Key_Left)
    assert dialog.pieces == ("Oats", "lower cholesterol and walking lowers the pulse.")
    QTest.keyClick(keyboard, Qt.Key.Key_Return)
    assert dialog.result() == SplitDialog.DialogCode.Accepted


def test_statements_that_are_told_apart_are_offered_first(look: Look, qtbot: QtBot) -> None:
    parts = (TextSpan(0, 22), TextSpan(27, len(TEXT)))
    dialog = SplitDialog(look, 3, TEXT, parts)
    qtbot.addWidget(dialog)
    assert dialog.pieces == ("Oats lower cholesterol", "walking lowers the pulse.")
    dialog.move_cut(1)
    assert dialog.pieces == ("Oats lower cholesterol and", "walking lowers the pulse.")
    assert SplitChoice(None) != SplitChoice(0)


def test_no_scroll_bar_stands_beside_empty_space(look: Look, qtbot: QtBot) -> None:
    text = f"{TEXT[:-1]} in adults of any age, and so it went on for years. " * 3
    dialog = SplitDialog(look, 3, text, ())
    qtbot.addWidget(dialog)
    dialog.show()
    (area,) = dialog.findChildren(QScrollArea)
    for by in (0, 1, 1, -1):
        dialog.move_cut(by)
        assert area.verticalScrollBar().maximum() == 0
