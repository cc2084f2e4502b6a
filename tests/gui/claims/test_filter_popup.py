"""The panel of the filter: by keyboard, several choices at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListWidget, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from factcheck_app.gui.claims.claim_choice import Criterion, Subject
from factcheck_app.gui.claims.filter_popup import FilterPopup
from factcheck_app.gui.look.look import Look
from tests.gui.find_control import find_control

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

SUPPORTED, BENEFIT = Criterion(Subject.VERDICT, "supported"), Criterion(Subject.KIND, "benefit")
TAGS = {Criterion(Subject.TAG, f"tag {number}"): 1 for number in range(10_000)}


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def opened(look: Look, host: QWidget, counts: dict[Criterion, int]) -> tuple[FilterPopup, list[frozenset[Criterion]]]:
    popup = FilterPopup(look, host)
    chosen: list[frozenset[Criterion]] = []
    popup.chosen.connect(chosen.append)
    popup.open_under(host, counts, frozenset(), {})
    return popup, chosen


def test_several_are_taken_with_enter_and_taken_back(look: Look, host: QWidget) -> None:
    popup, chosen = opened(look, host, {SUPPORTED: 3, BENEFIT: 2})
    field = find_control(popup, QLineEdit, "Find a choice")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert chosen[-1] == {SUPPORTED, BENEFIT}
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert chosen[-1] == {SUPPORTED}
    find_control(popup, QPushButton, "Clear").click()
    assert chosen[-1] == frozenset()
    find_control(popup, QPushButton, "Done").click()
    assert not popup.isVisible()


def test_ten_thousand_tags_are_narrowed_by_typing(look: Look, host: QWidget) -> None:
    popup, chosen = opened(look, host, TAGS)
    field = find_control(popup, QLineEdit, "Find a choice")
    rows = popup.findChild(QListWidget)
    assert isinstance(rows, QListWidget)
    assert rows.count() == 10_001
    field.setText("tag 9999")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert chosen == [frozenset({Criterion(Subject.TAG, "tag 9999")})]
    field.setText("no such tag")
    assert rows.count() == 0
    popup.hide()
