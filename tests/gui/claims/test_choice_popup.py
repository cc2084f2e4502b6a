"""The list under a field at every text size."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QWidget
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


@pytest.fixture
def popup(look: Look, qtbot: QtBot) -> Iterator[ChoicePopup]:
    field = QWidget()
    qtbot.addWidget(field)
    field.resize(480, 40)
    field.show()
    made = ChoicePopup(look, "Reason", several=True, parent=field)
    made.show_choices([Choice(row, f"a reason, number {row}") for row in range(12)])
    made.offer_elsewhere([Choice("far", "Single study", "belongs to Overstated: press 2.")])
    made.open_under(field, 0)
    yield made
    made.close()


def said(popup: ChoicePopup) -> list[str]:
    return [label.text() for label in popup.findChildren(QLabel) if label.isVisible()]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_words_of_another_verdicts_reason_lead_there(popup: ChoicePopup, qtbot: QtBot) -> None:
    (find,), before = popup.findChildren(QLineEdit), popup.height()
    QTest.keyClicks(find, "single")
    assert said(popup) == ["“Single study” belongs to Overstated: press 2."]
    assert popup.height() < before / 2
    with qtbot.waitSignal(popup.passed_on):
        QTest.keyClick(find, Qt.Key.Key_2)


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier])
def test_words_that_are_no_reason_are_handed_on(
    popup: ChoicePopup, qtbot: QtBot, modifier: Qt.KeyboardModifier
) -> None:
    (find,) = popup.findChildren(QLineEdit)
    QTest.keyClicks(find, "ask the author")
    with qtbot.waitSignal(popup.words_left) as left:
        QTest.keyClick(find, Qt.Key.Key_Return, modifier)
    assert left.args == ["ask the author"]
    assert not popup.isVisible()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_list_is_back_when_the_words_are_taken_back(popup: ChoicePopup) -> None:
    (find,), before = popup.findChildren(QLineEdit), popup.height()
    QTest.keyClicks(find, "xx")
    find.clear()
    assert popup.height() == before
