"""The pane as a reviewer uses it: select, decide, filter, and lose nothing that was typed."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from factcheck_app.domain.decision import Judgement, TypedField, UnfinishedText
from factcheck_app.domain.reason import Reason
from factcheck_app.domain.review import ReviewedClaim
from factcheck_app.domain.verdict import Verdict
from factcheck_app.gui.claims.choice_popup import ChoicePopup
from factcheck_app.gui.claims.claim_list import ClaimList
from factcheck_app.gui.claims.claim_list_model import CLAIM_ROLE
from factcheck_app.gui.claims.claim_pane import ClaimPane
from factcheck_app.gui.look.look import Look
from tests.gui.claims.conftest import note_wishes
from tests.gui.claims.example_review import make_judgements, make_large_review, make_review

OpenPane = Callable[..., ClaimPane]
# what the screenless platform says whenever a popup opens
quiet_popups = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def rows_of(pane: ClaimPane) -> ClaimList:
    (rows,) = pane.findChildren(ClaimList)
    return rows


def verdict_button(pane: ClaimPane, verdict: Verdict) -> QPushButton:
    (button,) = pane.findChildren(QPushButton, f"verdict_{verdict}")
    return button


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def listed(pane: ClaimPane) -> list[int]:
    model = rows_of(pane).model()
    return [model.index(row, 0).data(CLAIM_ROLE).number for row in range(model.rowCount())]


def field(pane: ClaimPane, name: str) -> QPlainTextEdit:
    return next(words for words in pane.findChildren(QPlainTextEdit) if words.accessibleName() == name)


def judged(number: int, **values: object) -> ReviewedClaim:
    return make_review({number: Judgement(**values)}).claims[number - 1]  # type: ignore[arg-type]


def test_a_selected_claim_is_announced_once(open_pane: OpenPane) -> None:
    pane = open_pane()
    chosen: list[object] = []
    pane.claim_selected.connect(chosen.append)
    pane.select_claim("claim-3")
    pane.select_claim("claim-3")
    assert chosen == ["claim-3"]
    assert pane.current_claim_id == "claim-3"


def test_a_click_on_a_row_selects_its_claim(open_pane: OpenPane) -> None:
    pane = open_pane()
    rows = rows_of(pane)
    middle = rows.visualRect(rows.model().index(2, 0)).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert pane.current_claim_id == "claim-3"


def test_a_verdict_button_asks_and_changes_nothing_by_itself(open_pane: OpenPane) -> None:
    pane = open_pane()
    wishes = note_wishes(pane)
    button = verdict_button(pane, Verdict.OVERSTATED)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert wishes == [("verdict", "claim-1", Verdict.OVERSTATED)]
    assert not button.isChecked()
    pane.show_claim(judged(1, verdict=Verdict.OVERSTATED))
    assert button.isChecked()


def test_the_given_verdict_clicked_again_asks_nothing(open_pane: OpenPane) -> None:
    pane = open_pane({1: Judgement(Verdict.SUPPORTED)})
    wishes = note_wishes(pane)
    QTest.mouseClick(verdict_button(pane, Verdict.SUPPORTED), Qt.MouseButton.LeftButton)
    assert wishes == []


def test_a_note_is_asked_for_the_old_claim_before_another_is_shown(open_pane: OpenPane) -> None:
    pane = open_pane()
    wishes = note_wishes(pane)
    at_the_time: list[object] = []
    pane.note_requested.connect(lambda *_: at_the_time.append(pane.current_claim_id))
    QTest.keyClicks(field(pane, "Note"), "Only adults")
    pane.select_claim("claim-2")
    assert wishes == [("note", "claim-1", "Only adults")]
    assert at_the_time == ["claim-1"]
    assert field(pane, "Note").toPlainText() == ""


def test_hiding_the_pane_asks_for_what_was_typed(open_pane: OpenPane) -> None:
    pane = open_pane()
    wishes = note_wishes(pane)
    QTest.keyClicks(field(pane, "Wording"), "It may help.")
    pane.hide()
    assert wishes == [("wording", "claim-1", "It may help.")]


def test_another_review_asks_for_what_was_typed_in_the_old_one(open_pane: OpenPane) -> None:
    pane = open_pane()
    wishes = note_wishes(pane)
    QTest.keyClicks(field(pane, "Note"), "Half a thou")
    pane.show_review(None)
    assert wishes == [("note", "claim-1", "Half a thou")]


def test_a_note_that_could_not_be_saved_is_there_when_its_claim_comes_back(open_pane: OpenPane) -> None:
    pane = open_pane()
    QTest.keyClicks(field(pane, "Note"), "Kept")
    pane.select_claim("claim-2")
    pane.select_claim("claim-1")
    assert field(pane, "Note").toPlainText() == "Kept"


def test_each_change_of_a_text_is_told_with_its_claim_and_field(open_pane: OpenPane) -> None:
    pane = open_pane()
    typed: list[object] = []
    pane.text_typed.connect(typed.append)
    QTest.keyClicks(field(pane, "Note"), "ab")
    note = TypedField.NOTE
    assert typed == [UnfinishedText("claim-1", note, "a"), UnfinishedText("claim-1", note, "ab")]


def test_a_change_from_outside_does_not_overwrite_what_is_being_typed(open_pane: OpenPane) -> None:
    pane = open_pane()
    QTest.keyClicks(field(pane, "Note"), "Typing ")
    pane.show_claim(judged(1, verdict=Verdict.SUPPORTED, note="From elsewhere"))
    assert field(pane, "Note").toPlainText() == "Typing "


def test_undo_of_a_note_shows_the_note_before(open_pane: OpenPane) -> None:
    pane = open_pane({1: Judgement(note="Second")})
    pane.show_claim(judged(1, note="First"))
    assert field(pane, "Note").toPlainText() == "First"


def test_restored_typing_stands_in_its_field_when_its_claim_is_shown(open_pane: OpenPane) -> None:
    pane = open_pane()
    pane.show_unfinished([UnfinishedText("claim-2", TypedField.WORDING, "Half a sen")])
    pane.select_claim("claim-2")
    assert field(pane, "Wording").toPlainText() == "Half a sen"


def test_ctrl_enter_asks_for_the_note_and_then_finishes(open_pane: OpenPane) -> None:
    pane = open_pane()
    order: list[object] = []
    pane.note_requested.connect(lambda claim_id, text: order.append((claim_id, text)))
    pane.finished_requested.connect(order.append)
    QTest.keyClicks(field(pane, "Note"), "Done")
    QTest.keyClick(field(pane, "Note"), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert order == [("claim-1", "Done"), "claim-1"]


def test_escape_in_a_field_goes_back_to_the_list(open_pane: OpenPane, qtbot: QtBot) -> None:
    pane = open_pane()
    pane.keys.focus_note()
    qtbot.waitUntil(lambda: field(pane, "Note").hasFocus())
    QTest.keyClick(field(pane, "Note"), Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is rows_of(pane)


def test_the_current_claim_stays_listed_until_the_selection_moves_on(open_pane: OpenPane) -> None:
    pane = open_pane(make_judgements())
    pane.set_claim_filter("undecided")
    pane.select_claim("claim-2")
    pane.show_claim(judged(2, verdict=Verdict.SUPPORTED))
    assert listed(pane) == [2, 3, 6, 7]
    assert pane.select_next_undecided()
    assert pane.current_claim_id == "claim-3"
    assert listed(pane) == [3, 6, 7]


def test_a_filter_without_a_match_offers_all_claims(open_pane: OpenPane) -> None:
    pane = open_pane({number: Judgement(Verdict.SUPPORTED) for number in range(1, 9)})
    pane.set_claim_filter("undecided")
    assert listed(pane) == []
    button = next(b for b in pane.findChildren(QPushButton) if b.text() == "Show all claims" and b.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert pane.claim_filter == "all"
    assert len(listed(pane)) == 8


def test_a_decision_leaves_the_scroll_position_alone(open_pane: OpenPane) -> None:
    pane = open_pane(review=make_large_review(300))
    rows = rows_of(pane)
    pane.select_claim("claim-150")
    rows.verticalScrollBar().setValue(rows.verticalScrollBar().value() + 17)
    before = rows.verticalScrollBar().value()
    pane.show_claim(ReviewedClaim(150, make_large_review(150).claims[149].claim, Judgement(Verdict.SUPPORTED)))
    assert rows.verticalScrollBar().value() == before


def test_by_worth_the_next_claim_is_the_next_in_worth(open_pane: OpenPane) -> None:
    pane = open_pane()
    pane.set_claim_order("worth")
    assert listed(pane)[0] == 8
    pane.select_claim("claim-8")
    pane.select_next()
    assert pane.current_claim_id == f"claim-{listed(pane)[1]}"


@quiet_popups
def test_one_reason_takes_three_steps_of_the_keyboard(open_pane: OpenPane) -> None:
    pane = open_pane({1: Judgement(Verdict.OVERSTATED)})
    wishes = note_wishes(pane)
    pane.keys.focus_reason()
    popup = next(popup for popup in pane.findChildren(ChoicePopup) if popup.isVisible())
    QTest.keyClicks(popup.findChildren(QLineEdit)[0], "hed")
    QTest.keyClick(popup.findChildren(QLineEdit)[0], Qt.Key.Key_Return)
    assert wishes == [("reasons", "claim-1", (Reason.HEDGE_DROPPED,))]
    assert not popup.isVisible()


@quiet_popups
def test_escape_closes_the_list_and_the_next_opening_starts_afresh(open_pane: OpenPane) -> None:
    pane = open_pane({1: Judgement(Verdict.OVERSTATED)})
    wishes = note_wishes(pane)
    pane.keys.focus_reason()
    popup = next(popup for popup in pane.findChildren(ChoicePopup) if popup.isVisible())
    find = popup.findChildren(QLineEdit)[0]
    QTest.keyClicks(find, "dur")
    QTest.keyClick(find, Qt.Key.Key_Escape)
    assert not popup.isVisible()
    pane.keys.focus_reason()
    assert find.text() == ""
    QTest.keyClick(find, Qt.Key.Key_Return)
    assert wishes == [("reasons", "claim-1", (Reason.CAUSAL_FROM_CORRELATION,))]


@quiet_popups
def test_shift_enter_takes_a_reason_and_waits_for_the_next(open_pane: OpenPane) -> None:
    pane = open_pane({1: Judgement(Verdict.OVERSTATED)})
    wishes = note_wishes(pane)
    pane.reasons_requested.connect(
        lambda _, taken: pane.show_claim(judged(1, verdict=Verdict.OVERSTATED, reasons=taken))
    )
    pane.keys.focus_reason()
    popup = next(popup for popup in pane.findChildren(ChoicePopup) if popup.isVisible())
    find = popup.findChildren(QLineEdit)[0]
    QTest.keyClicks(find, "dur")
    QTest.keyClick(find, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(find, "hedge")
    QTest.keyClick(find, Qt.Key.Key_Return)
    assert wishes[-1] == ("reasons", "claim-1", (Reason.DURATION_EXTENDED, Reason.HEDGE_DROPPED))


@quiet_popups
def test_a_digit_in_the_open_list_is_another_verdict(open_pane: OpenPane) -> None:
    pane = open_pane({1: Judgement(Verdict.OVERSTATED)})
    wishes = note_wishes(pane)
    pane.keys.focus_reason()
    popup = next(popup for popup in pane.findChildren(ChoicePopup) if popup.isVisible())
    QTest.keyClick(popup.findChildren(QLineEdit)[0], Qt.Key.Key_3)
    assert wishes == [("verdict", "claim-1", Verdict.UNSUPPORTED)]
    assert not popup.isVisible()


@quiet_popups
def test_once_a_reason_is_taken_the_keys_are_those_of_the_desk(open_pane: OpenPane) -> None:
    pane = open_pane({1: Judgement(Verdict.OVERSTATED)})
    pane.keys.focus_reason()
    popup = next(popup for popup in pane.findChildren(ChoicePopup) if popup.isVisible())
    QTest.keyClick(popup.findChildren(QLineEdit)[0], Qt.Key.Key_Return)
    assert pane.window().focusWidget() is rows_of(pane)


def test_without_a_review_there_is_nothing_to_select(open_pane: OpenPane) -> None:
    pane = open_pane()
    pane.show_review(None)
    assert pane.current_claim_id is None
    assert not pane.select_next()
    assert not pane.select_next_undecided()


def test_tab_goes_from_the_list_through_the_card_in_its_order(open_pane: OpenPane, qtbot: QtBot) -> None:
    pane = open_pane({1: Judgement(Verdict.OVERSTATED)})
    pane.keys.focus_list()
    qtbot.waitUntil(lambda: rows_of(pane).hasFocus())
    names: list[str] = []
    for _ in range(9):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        names.append(focused().accessibleName())
    starts = ["Supported", "Overstated", "Unsupported", "Reason", "Severity", "Citation", "Note", "Wording", "About"]
    assert [name.startswith(start) for name, start in zip(names, starts, strict=True)] == [True] * 9, names


def test_another_theme_and_size_reach_every_part_at_once(open_pane: OpenPane, look: Look) -> None:
    pane = open_pane(make_judgements())
    before = (rows_of(pane).sizeHintForRow(0), verdict_button(pane, Verdict.SUPPORTED).minimumSizeHint().height())
    look.change(dark=True, scale=2.0)
    after = (rows_of(pane).sizeHintForRow(0), verdict_button(pane, Verdict.SUPPORTED).minimumSizeHint().height())
    assert before == (48, 42)
    assert after == (96, 78)


@pytest.mark.parametrize("scale", [2.0, 0.75])
def test_the_current_row_stays_in_view_at_another_text_size(open_pane: OpenPane, look: Look, scale: float) -> None:
    pane = open_pane(review=make_large_review(200))
    pane.select_claim("claim-120")
    rows = rows_of(pane)
    look.change(scale=scale)
    for height in (826, 700):
        pane.resize(484, height)
        QApplication.sendPostedEvents()
        row = rows.visualRect(rows.currentIndex())
        assert 0 <= row.top() <= row.bottom() <= rows.viewport().height()
