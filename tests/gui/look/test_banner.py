"""A sentence, one action, and a way to close it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from factcheck_app.gui.look.banner import Banner
from factcheck_app.gui.look.look import Look
from tests.gui.find_control import find_control


@pytest.fixture
def banner(look: Look, qtbot: QtBot) -> Banner:
    made = Banner(look)
    qtbot.addWidget(made)
    return made


def test_it_is_hidden_until_it_has_something_to_say(banner: Banner) -> None:
    assert banner.isHidden()
    banner.show_problem("The PDF has no text layer.")
    assert banner.isVisible()
    assert banner.sentence == banner.accessibleName() == "The PDF has no text layer."


def test_its_action_runs_once_and_hides_it(banner: Banner, qtbot: QtBot) -> None:
    done: list[str] = []
    banner.show_undo("Claims 4 and 5 are merged.", ("Undo", lambda: done.append("undone")))
    QTest.mouseClick(find_control(banner, QPushButton, "Undo"), Qt.MouseButton.LeftButton)
    assert done == ["undone"]
    assert banner.isHidden()


def test_a_new_sentence_forgets_the_old_action(banner: Banner) -> None:
    banner.show_information("Written.", ("Open", lambda: None))
    button = find_control(banner, QPushButton, "Open")
    banner.show_problem("The disk is full.")
    assert button.isHidden()


def test_close_hides_it(banner: Banner, qtbot: QtBot) -> None:
    banner.show_information("Written.")
    QTest.mouseClick(find_control(banner, QToolButton, "Close"), Qt.MouseButton.LeftButton)
    assert banner.isHidden()


def test_a_file_s_name_is_never_markup(banner: Banner) -> None:
    banner.show_problem("<b>draft</b>.txt is empty.")
    labels = [label for label in banner.findChildren(QLabel) if label.text()]
    assert [(label.text(), label.textFormat()) for label in labels] == [
        ("<b>draft</b>.txt is empty.", Qt.TextFormat.PlainText)
    ]
