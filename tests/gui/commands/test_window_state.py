"""Lists show after a start what they showed before it."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView
from pytestqt.qtbot import QtBot

from factcheck_app.gui.claims.claim_choice import ANY_FLAG, Criterion, Subject
from factcheck_app.gui.library.library_choice import LibraryChoice, LibraryOrder, LibraryShow
from factcheck_app.gui.main_window import MainWindow
from factcheck_app.gui.window.window_memory import WindowMemory
from tests.gui.whole_window import OpenWindow, press

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

FLAGGED = frozenset({Criterion(Subject.FLAG, ANY_FLAG)})


def test_choices_of_both_lists_and_their_order_come_back(desk: MainWindow, open_desk: OpenWindow) -> None:
    choice = LibraryChoice(LibraryShow.OPEN, LibraryOrder.DUE)
    desk.desk.sidebar.choose_reviews(choice)
    desk.desk.claims.set_claim_order("worth")
    desk.desk.claims.narrowing.choose(FLAGGED)
    desk.close()
    again = open_desk()
    assert again.desk.sidebar.choice == choice
    assert again.desk.claims.claim_order == "worth"
    assert again.desk.claims.narrowing.chosen == FLAGGED


def test_another_review_is_not_narrowed_and_this_one_is_again(desk: MainWindow, qtbot: QtBot) -> None:
    review = desk.review_controller.review
    assert review is not None
    desk.desk.claims.narrowing.choose(FLAGGED)
    desk.draft_controller.open_text("Green tea lowers blood pressure in every adult.")
    qtbot.waitUntil(lambda: desk.review_controller.review not in (None, review))
    assert desk.desk.claims.narrowing.chosen == frozenset()
    desk.desk.sidebar.review_requested.emit(review.id)
    assert desk.desk.claims.narrowing.chosen == FLAGGED


def test_what_another_version_noted_does_no_harm(desk: MainWindow, open_desk: OpenWindow, tmp_path: object) -> None:
    desk.close()
    folder = desk.settings_controller.settings.config_folder
    words = {"library_choice": "[1]", "claim_order": "size", "claim_choices": '{"a": 3}'}
    WindowMemory(str(folder / "window.ini")).remember(desk, {}, {}, words)
    again = open_desk()
    assert (again.desk.sidebar.choice, again.desk.claims.claim_order) == (LibraryChoice(), "place")


def test_another_review_shows_all_its_claims(desk: MainWindow, qtbot: QtBot) -> None:
    review = desk.review_controller.review
    desk.desk.claims.set_claim_filter("flags")
    desk.draft_controller.open_text("Green tea lowers blood pressure in every adult.")
    qtbot.waitUntil(lambda: desk.review_controller.review not in (None, review))
    assert desk.desk.claims.claim_filter == "all"


def test_a_filter_is_noted_while_the_window_is_open(desk: MainWindow) -> None:
    desk.desk.claims.narrowing.choose(FLAGGED)
    folder = desk.settings_controller.settings.config_folder
    review = desk.review_controller.review
    assert review is not None
    noted = WindowMemory(str(folder / "window.ini")).recall_words("claim_choices")
    assert json.loads(noted) == {review.id: [["Flag", ANY_FLAG]]}


def test_the_claim_is_noted_while_the_window_is_open_and_is_there_again_where_the_filter_hides_it(
    desk: MainWindow, open_desk: OpenWindow, qtbot: QtBot
) -> None:
    desk.desk.claims.keys.focus_list()
    press(desk, Qt.Key.Key_J)
    press(desk, Qt.Key.Key_J)
    hidden = desk.desk.claims.current_claim_id
    desk.desk.claims.narrowing.choose(frozenset({Criterion(Subject.VERDICT, "unsupported")}))
    qtbot.waitUntil(lambda: getattr(desk.review_controller.place(), "claim_id", None) == hidden)
    desk.close()
    again = open_desk()
    assert again.desk.claims.current_claim_id == hidden
    (listed,) = again.findChildren(QAbstractItemView, "claim_list")
    assert listed.currentIndex().isValid()
