"""A frame's dialog is as large as its content, and closes by its two buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QScrollArea
from pytestqt.qtbot import QtBot

from factcheck_app.gui.dialogs.dialog_frame import DialogFrame
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.words import Words


def make_dialog(look: Look, qtbot: QtBot, sentences: int) -> tuple[QDialog, DialogFrame]:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    frame = DialogFrame(dialog, look, "A question", "Yes")
    for number in range(sentences):
        frame.body.addWidget(Words(look, f"{number}: a sentence that is long enough to wrap at times.", wraps=True))
    dialog.show()
    return dialog, frame


def test_nothing_scrolls_where_there_is_room(look: Look, qtbot: QtBot) -> None:
    dialog, _ = make_dialog(look, qtbot, 5)
    assert dialog.findChildren(QScrollArea)[0].verticalScrollBar().maximum() == 0


def test_what_is_higher_than_the_screen_scrolls(look: Look, qtbot: QtBot) -> None:
    dialog, frame = make_dialog(look, qtbot, 200)
    assert dialog.height() <= dialog.screen().availableSize().height()
    assert dialog.findChildren(QScrollArea)[0].verticalScrollBar().maximum() > 0
    assert frame.primary.isVisible()


def test_primary_accepts_and_cancel_rejects(look: Look, qtbot: QtBot) -> None:
    for name, result in (("primary", QDialog.DialogCode.Accepted), ("cancel", QDialog.DialogCode.Rejected)):
        dialog, frame = make_dialog(look, qtbot, 1)
        QTest.mouseClick(getattr(frame, name), Qt.MouseButton.LeftButton)
        assert dialog.result() == result
        assert dialog.isHidden()
