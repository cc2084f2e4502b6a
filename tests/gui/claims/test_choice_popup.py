"""The list under a field at every text size."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from factcheck_app.gui.claims.choice import Choice
from factcheck_app.gui.claims.choice_popup import ChoicePopup
from factcheck_app.gui.look.look import Look


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("rows", [2, 40])
def test_the_hint_stands_below_the_rows_and_on_the_screen(look: Look, qtbot: QtBot, scale: float, rows: int) -> None:
    look.change(scale=scale)
    field = QWidget()
    qtbot.addWidget(field)
    field.resize(480, 40)
    field.show()
    popup = ChoicePopup(look, "Reason", several=True, parent=field)
    popup.show_choices([Choice(row, f"a reason of many words, number {row}") for row in range(rows)])
    popup.open_under(field, 0)
    (listed,) = popup.findChildren(QListWidget)
    hint = next(part for part in popup.findChildren(QLabel) if "Enter or a click" in part.text())
    assert listed.geometry().bottom() < hint.geometry().top()
    assert hint.geometry().bottom() <= popup.rect().bottom()
    assert popup.height() <= field.screen().availableGeometry().height()
    popup.close()
