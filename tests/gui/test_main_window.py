"""The whole window by keyboard: from a draft to verdicts, away, and back to the same place."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.reason import Reason
from factcheck_app.domain.verdict import SetAsideReason, Verdict
from factcheck_app.gui.claims.claim_list import ClaimList
from factcheck_app.gui.main_window import MainWindow
from factcheck_app.settings import Settings
from tests.fakes.long_articles import make_long_article_review
from tests.gui.find_control import find_control
from tests.gui.whole_window import OpenWindow, press

# what the screenless platform says whenever a popup opens
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

Key, Modifier = Qt.Key, Qt.KeyboardModifier


def type_words(words: str) -> None:
    focused = QApplication.focusWidget()
    assert isinstance(focused, QPlainTextEdit)
    QTest.keyClicks(focused, words)


def current(window: MainWindow) -> int:
    """The number of the claim that list and draft both show as current."""
    review, claim_id = window.review_controller.review, window.desk.claims.current_claim_id
    assert review is not None
    assert claim_id is not None
    assert window.desk.article.draft.current == claim_id
    return review.claim(claim_id).number


def judgement(window: MainWindow, number: int) -> Judgement:
    review = window.review_controller.review
    assert review is not None
    return review.claims[number - 1].judgement


def field(window: MainWindow, name: str) -> QPlainTextEdit:
    return next(words for words in window.findChildren(QPlainTextEdit) if words.accessibleName() == name)


def press_and_answer(window: MainWindow, qtbot: QtBot, key_of_command: Qt.Key, key: Qt.Key) -> None:
    """Presses a key that opens a menu, and another key in the menu."""

    def answer() -> None:
        popup: QWidget | None = QApplication.activePopupWidget()
        assert popup is not None
        popups.append(popup)
        QTest.keyClick(popup, key)

    popups: list[QWidget] = []
    QTimer.singleShot(0, window, answer)
    press(window, key_of_command)
    # a screen gives the keyboard back by itself; without one the menu holds it until it is deleted
    qtbot.waitUntil(lambda: QApplication.activeWindow() is not popups[0])
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)


def test_an_opened_draft_shows_its_words_and_the_first_claim(desk: MainWindow) -> None:
    assert "three cups a day reduced systolic pressure" in desk.desk.article.draft.toPlainText()
    assert current(desk) == 1
    assert isinstance(QApplication.focusWidget(), ClaimList)
    assert desk.windowTitle().startswith("Green tea and blood pressure")


def test_letters_and_arrows_go_through_the_claims(desk: MainWindow) -> None:
    for key, number in ((Key.Key_J, 2), (Key.Key_J, 3), (Key.Key_K, 2), (Key.Key_Down, 3), (Key.Key_Up, 2)):
        press(desk, key)
        assert current(desk) == number
    desk.desk.article.draft.setFocus()
    for key, number in ((Key.Key_Down, 3), (Key.Key_K, 2), (Key.Key_Up, 1)):
        press(desk, key)
        assert current(desk) == number


def test_supported_goes_on_to_the_next_undecided_claim(desk: MainWindow) -> None:
    press(desk, Key.Key_1)
    assert judgement(desk, 1).verdict is Verdict.SUPPORTED
    assert current(desk) == 2
    press(desk, Key.Key_K)
    press(desk, Key.Key_N)
    assert current(desk) == 2


def test_overstated_asks_for_its_reason_and_ctrl_return_goes_on(desk: MainWindow) -> None:
    press(desk, Key.Key_2)
    assert judgement(desk, 1).verdict is Verdict.OVERSTATED
    assert current(desk) == 1
    find = find_control(desk, QLineEdit, "Find: Reason")
    QTest.keyClicks(find, "population")
    QTest.keyClick(find, Key.Key_Return)
    assert judgement(desk, 1).reasons == (Reason.POPULATION_WIDENED,)
    press(desk, Key.Key_Return)
    type_words("Only students were asked. 1 2 3 j x")
    press(desk, Key.Key_Return, Modifier.ControlModifier)
    assert judgement(desk, 1).note == "Only students were asked. 1 2 3 j x"
    assert current(desk) == 2
    assert judgement(desk, 2) == Judgement()


def test_wording_is_decided_when_its_field_is_left(desk: MainWindow) -> None:
    press(desk, Key.Key_3)
    press(desk, Key.Key_Escape)
    press(desk, Key.Key_W)
    type_words("Tea may help.")
    press(desk, Key.Key_Escape)
    assert judgement(desk, 1).wording == "Tea may help."
    assert isinstance(QApplication.focusWidget(), ClaimList)


def test_undo_and_redo_walk_through_the_decisions(desk: MainWindow) -> None:
    press(desk, Key.Key_1)
    press(desk, Key.Key_Z, Modifier.ControlModifier)
    assert judgement(desk, 1).verdict is Verdict.UNDECIDED
    press(desk, Key.Key_Z, Modifier.ControlModifier | Modifier.ShiftModifier)
    assert judgement(desk, 1).verdict is Verdict.SUPPORTED
    review = desk.review_controller.review
    assert review is not None
    history = desk.review_controller.history_of(review.claims[0].id)
    assert [decision.origin.value for decision in history] == ["decided", "undone", "redone"]


def test_x_sets_aside_and_takes_back(desk: MainWindow, qtbot: QtBot) -> None:
    press_and_answer(desk, qtbot, Key.Key_X, Key.Key_Return)
    assert judgement(desk, 1).set_aside is SetAsideReason.NOT_A_CLAIM
    assert desk.desk.article.draft.extraSelections()
    press(desk, Key.Key_X)
    assert judgement(desk, 1).set_aside is None
    press_and_answer(desk, qtbot, Key.Key_X, Key.Key_Escape)
    assert judgement(desk, 1).set_aside is None


def test_f6_goes_round_the_panes(desk: MainWindow) -> None:
    panes = (desk.desk.sidebar, desk.desk.article, desk.desk.claims)
    desk.desk.claims.keys.focus_list()
    for pane in (*panes, panes[0]):
        press(desk, Key.Key_F6)
        focused = QApplication.focusWidget()
        assert focused is not None
        assert pane.isAncestorOf(focused) or pane is focused


def test_a_click_in_the_draft_turns_to_its_claim(desk: MainWindow) -> None:
    text = desk.desk.article.draft
    lines = text.geometry_of_claims.lines_of(desk.review_controller.review.claims[2].id)  # type: ignore[union-attr]
    at = lines[0].rect.translated(0, -text.verticalScrollBar().value()).center().toPoint()
    QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert current(desk) == 3


def test_keys_change_the_text_size_within_its_bounds(desk: MainWindow) -> None:
    for _ in range(15):
        press(desk, Key.Key_Plus, Modifier.ControlModifier)
    assert desk.settings_controller.settings.reading_size == 28
    assert Settings.load().reading_size == 28
    assert desk.desk.article.draft.document().defaultFont().pixelSize() == 28
    assert current(desk) == 1


def test_the_window_comes_back_where_it_was_left(desk: MainWindow, open_desk: OpenWindow, qtbot: QtBot) -> None:
    press(desk, Key.Key_1)
    press(desk, Key.Key_J)
    number = current(desk)
    desk.desk.claims.set_claim_filter("undecided")
    desk.close()
    again = open_desk()
    assert current(again) == number
    assert judgement(again, 1).verdict is Verdict.SUPPORTED
    assert again.desk.claims.claim_filter == "undecided"


def test_a_long_draft_comes_back_at_the_same_line(open_desk: OpenWindow) -> None:
    window = open_desk()
    window.review_controller.add_review(make_long_article_review(300))
    window.desk.claims.select_claim("claim-200")
    bar = window.desk.article.draft.verticalScrollBar()
    bar.setValue(bar.value() + 130)
    place = window.desk.article.first_visible()
    window.close()
    again = open_desk()
    assert current(again) == 200
    assert again.desk.article.first_visible() == place
    assert abs(again.desk.article.draft.verticalScrollBar().value() - bar.value()) < 40


def test_words_typed_and_not_finished_are_there_again(desk: MainWindow, open_desk: OpenWindow, qtbot: QtBot) -> None:
    press(desk, Key.Key_Return)
    type_words("Half a thou")
    with qtbot.waitSignal(desk.review_controller.typing.kept):
        pass
    review = desk.review_controller.review
    assert review is not None
    (kept,) = desk.review_controller.unfinished_texts()
    assert kept.text == "Half a thou"
    desk.close()
    again = open_desk()
    assert field(again, "Note").toPlainText() == "Half a thou"


def test_closing_the_review_leads_to_the_first_page(desk: MainWindow) -> None:
    press(desk, Key.Key_W, Modifier.ControlModifier)
    assert desk.pages.currentWidget() is desk.first_page
    assert desk.desk.article.draft.toPlainText() == ""
    for key in (Key.Key_J, Key.Key_1, Key.Key_X):
        press(desk, key)
    assert desk.review_controller.review is None
