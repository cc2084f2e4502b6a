"""The sidebar leads to reviews and headings, unfolded and folded."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListView, QToolButton
from pytestqt.qtbot import QtBot

from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.verdict import Verdict
from factcheck_app.gui.library.sidebar import Sidebar
from factcheck_app.gui.look.look import Look
from tests.gui.find_control import find_control
from tests.gui.library.example_draft import make_draft, make_summary


@pytest.fixture
def sidebar(look: Look, qtbot: QtBot) -> Sidebar:
    made = Sidebar(look)
    qtbot.addWidget(made)
    made.show_library([make_summary("review-1"), make_summary("review-2", "Iron")], "review-1")
    made.show_review(make_draft())
    made.resize(made.width(), 700)
    made.show()
    return made


def words(sidebar: Sidebar) -> set[str]:
    return {label.text() for label in sidebar.findChildren(QLabel) if label.isVisible()}


def test_return_on_a_row_asks_for_its_review(sidebar: Sidebar, qtbot: QtBot) -> None:
    library = find_control(sidebar, QListView, "Library")
    library.setCurrentIndex(library.model().index(1, 0))
    with qtbot.waitSignal(sidebar.review_requested) as heard:
        QTest.keyClick(library, Qt.Key.Key_Return)
    assert heard.args == ["review-2"]


def test_a_click_on_a_heading_asks_for_its_place(sidebar: Sidebar, qtbot: QtBot) -> None:
    outline = find_control(sidebar, QListView, "Outline")
    place = outline.visualRect(outline.model().index(2, 0)).center()
    with qtbot.waitSignal(sidebar.heading_requested) as heard:
        QTest.mouseClick(outline.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert heard.args == [make_draft().article.text.index("Benefits")]


def test_plus_asks_for_a_draft(sidebar: Sidebar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(sidebar.open_requested):
        QTest.mouseClick(find_control(sidebar, QToolButton, "Open a draft"), Qt.MouseButton.LeftButton)


def test_moving_with_the_arrows_asks_for_nothing(sidebar: Sidebar, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(sidebar.review_requested):
        QTest.keyClick(find_control(sidebar, QListView, "Library"), Qt.Key.Key_Down)


def test_the_foot_says_when_and_by_whom(sidebar: Sidebar) -> None:
    assert "Opened 22 Nov 2026" in words(sidebar)
    at = datetime(2026, 11, 23, tzinfo=UTC)
    sidebar.show_review(make_draft().with_judgement("claim-1", Judgement(Verdict.SUPPORTED), "Ana Brandt", at))
    assert "Opened 22 Nov 2026\nReviewer Ana Brandt" in words(sidebar)


def test_without_a_review_there_is_no_outline(sidebar: Sidebar) -> None:
    sidebar.show_review(None)
    sidebar.show_library([], None)
    assert words(sidebar) == {"Library", "Drafts you open stay here."}


def test_folded_it_is_narrow_and_offers_the_same(sidebar: Sidebar, qtbot: QtBot, look: Look) -> None:
    sidebar.set_collapsed(True)
    assert sidebar.is_collapsed
    assert sidebar.width() == look.size("sidebar_width_collapsed")
    menu = find_control(sidebar, QToolButton, "Outline").menu()
    menu.aboutToShow.emit()
    with qtbot.waitSignal(sidebar.heading_requested):
        menu.actions()[1].trigger()
    menu = find_control(sidebar, QToolButton, "Library").menu()
    menu.aboutToShow.emit()
    with qtbot.waitSignal(sidebar.review_requested) as heard:
        menu.actions()[1].trigger()
    assert heard.args == ["review-2"]


def test_letters_are_left_to_the_commands(sidebar: Sidebar) -> None:
    library = find_control(sidebar, QListView, "Library")
    library.setCurrentIndex(library.model().index(0, 0))
    QTest.keyClick(library, Qt.Key.Key_I)
    assert library.currentIndex().row() == 0
