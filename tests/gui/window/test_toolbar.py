"""The toolbar says wishes and shows how far the review has come."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QProgressBar
from pytestqt.qtbot import QtBot

from factcheck_app.domain.review import Progress
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.window.toolbar import Toolbar
from tests.gui.find_control import find_control

PROGRESS = Progress(total=22, supported=3, overstated=2, unsupported=2, undecided=13, set_aside=2, open_questions=1)


@pytest.fixture
def toolbar(look: Look, qtbot: QtBot) -> Toolbar:
    made = Toolbar(look)
    qtbot.addWidget(made)
    made.resize(1440, made.height())
    made.show_progress(PROGRESS)
    made.show()
    return made


@pytest.mark.parametrize(
    ("name", "wish"),
    [
        ("Menu", "menu_requested"),
        ("Show or fold the library", "sidebar_toggled"),
        ("Open", "open_requested"),
        ("Export", "export_requested"),
    ],
)
def test_every_button_says_its_wish_by_key(toolbar: Toolbar, qtbot: QtBot, name: str, wish: str) -> None:
    with qtbot.waitSignal(getattr(toolbar, wish)):
        QTest.keyClick(find_control(toolbar, QAbstractButton, name), Qt.Key.Key_Space)


def test_progress_leaves_out_what_is_set_aside(toolbar: Toolbar) -> None:
    assert "7 of 20 decided" in {label.text() for label in toolbar.findChildren(QLabel)}
    bar = find_control(toolbar, QProgressBar, "Decided claims")
    assert (bar.value(), bar.maximum()) == (7, 20)


def test_without_a_review_there_is_nothing_to_export(toolbar: Toolbar) -> None:
    toolbar.show_progress(None)
    assert not find_control(toolbar, QAbstractButton, "Export").isEnabled()
    assert find_control(toolbar, QProgressBar, "Decided claims").isHidden()
