"""Claims added, cut, joined and given other ends, with the keys and the mouse of the whole window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from factcheck_app.domain.shaping import Deed
from factcheck_app.domain.verdict import Verdict
from factcheck_app.gui.article.claim_grips import ClaimEnd
from factcheck_app.gui.commands import shaping_commands
from factcheck_app.gui.main_window import MainWindow
from tests.gui.answer_dialog import answer_dialog
from tests.gui.whole_window import press, review_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

Key, Modifier = Qt.Key, Qt.KeyboardModifier


def _texts(window: MainWindow) -> list[str]:
    return [claim.claim.text for claim in review_of(window).claims]


def _current(window: MainWindow) -> str:
    claim_id = window.desk.claims.current_claim_id
    assert claim_id is not None
    return review_of(window).claim(claim_id).claim.text


def _put_cursor(window: MainWindow, words: str) -> None:
    """Into the draft, before these words of it."""
    draft = window.desk.article.draft
    draft.setFocus()
    cursor = draft.document().find(words)
    cursor.setPosition(cursor.selectionStart())
    draft.setTextCursor(cursor)


def _choose(window: MainWindow, begins: str) -> None:
    claims = review_of(window).claims
    window.desk.claims.select_claim(next(claim.id for claim in claims if claim.claim.text.startswith(begins)))


def _select(window: MainWindow, words: str) -> None:
    draft = window.desk.article.draft
    draft.setFocus()
    draft.setTextCursor(draft.document().find(words))


@pytest.fixture
def shaped(desk: MainWindow) -> Iterator[MainWindow]:
    yield desk
    # draft, margin, list and card show the same claims
    ids = [claim.id for claim in review_of(desk).claims]
    assert list(desk.desk.article.draft.claims) == ids
    assert desk.desk.claims.current_claim_id in ids
    assert desk.desk.article.draft.current == desk.desk.claims.current_claim_id


def test_words_selected_by_keyboard_become_a_claim_and_ctrl_z_takes_it_back(shaped: MainWindow) -> None:
    before = _texts(shaped)
    _put_cursor(shaped, "Talk to your doctor")
    for _ in range(4):
        press(shaped, Key.Key_Right, Modifier.ShiftModifier | Modifier.ControlModifier)
    press(shaped, Key.Key_A)
    assert _current(shaped) == "Talk to your doctor"
    assert len(_texts(shaped)) == len(before) + 1
    assert not shaped.desk.article.draft.textCursor().hasSelection()
    assert "add claim" in shaped.review_controller.undo_stack.undoText()
    press(shaped, Key.Key_Z, Modifier.ControlModifier)
    assert _texts(shaped) == before


def test_a_claim_without_selected_words_is_refused_in_a_sentence(shaped: MainWindow) -> None:
    before = _texts(shaped)
    _put_cursor(shaped, "Talk to")
    press(shaped, Key.Key_A)
    assert "Select the words" in shaped.banner.sentence
    assert _texts(shaped) == before


def test_a_claim_over_another_is_refused(shaped: MainWindow) -> None:
    _select(shaped, "green tea every day")
    press(shaped, Key.Key_A)
    assert "belong to claim" in shaped.banner.sentence


def test_s_cuts_at_the_cursor_and_the_cut_is_undone(shaped: MainWindow) -> None:
    _choose(shaped, "Drinking")
    _put_cursor(shaped, "every day lowers")
    press(shaped, Key.Key_S)
    assert _current(shaped) == "Drinking green tea"
    assert "every day lowers blood pressure in adults." in _texts(shaped)
    press(shaped, Key.Key_Z, Modifier.ControlModifier)
    assert _current(shaped).startswith("Drinking green tea every day")
    press(shaped, Key.Key_Z, Modifier.ControlModifier | Modifier.ShiftModifier)
    kept = _texts(shaped)
    # read from the library anew
    assert shaped.review_controller.open_stored(review_of(shaped).id)
    assert _texts(shaped) == kept


def test_s_in_the_list_asks_and_the_arrows_move_the_cut(shaped: MainWindow, qtbot: QtBot) -> None:
    _choose(shaped, "Some studies")
    shaped.desk.claims.keys.focus_list()

    def answer(dialog: QDialog) -> None:
        keyboard = dialog.focusWidget()
        assert keyboard is not None
        QTest.keyClick(keyboard, Key.Key_Left)
        QTest.keyClick(keyboard, Key.Key_Return)

    before = len(_texts(shaped))
    answer_dialog(lambda: press(shaped, Key.Key_S), answer)
    assert len(_texts(shaped)) == before + 1
    # without a screen the dialog holds the keyboard until it is deleted
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)


def test_m_merges_with_the_next_and_the_last_says_why_not(shaped: MainWindow) -> None:
    _choose(shaped, "A trial")
    press(shaped, Key.Key_M)
    assert _current(shaped).endswith("This effect lasted for twelve weeks.")
    press(shaped, Key.Key_M)
    assert "two paragraphs" in shaped.banner.sentence


def test_the_ends_move_by_words_and_the_verdict_stays(shaped: MainWindow) -> None:
    _choose(shaped, "Drinking")
    press(shaped, Key.Key_2)
    press(shaped, Key.Key_Escape)
    shaped.desk.claims.keys.focus_list()
    press(shaped, Key.Key_Left, Modifier.AltModifier | Modifier.ShiftModifier)
    press(shaped, Key.Key_Left, Modifier.AltModifier | Modifier.ShiftModifier)
    press(shaped, Key.Key_Right, Modifier.AltModifier)
    assert _current(shaped) == "green tea every day lowers blood pressure"
    claim = next(each for each in review_of(shaped).claims if each.claim.text == _current(shaped))
    assert claim.judgement.verdict is Verdict.OVERSTATED
    press(shaped, Key.Key_Right, Modifier.AltModifier | Modifier.ShiftModifier)
    press(shaped, Key.Key_Left, Modifier.AltModifier)
    assert _current(shaped) == "Drinking green tea every day lowers blood pressure in"


def _drag(window: MainWindow, end: ClaimEnd, to: QPointF) -> None:
    grips, viewport = window.desk.article.grips, window.desk.article.draft.viewport()
    place = grips.place_of(end)
    assert place is not None
    button = Qt.MouseButton.LeftButton
    QTest.mousePress(viewport, button, pos=place.toPoint())
    assert grips.held is end
    QTest.mouseMove(viewport, to.toPoint())
    QTest.mouseRelease(viewport, button, pos=to.toPoint())


def _place_of(window: MainWindow, words: str, *, after: bool) -> QPointF:
    draft = window.desk.article.draft
    cursor = draft.document().find(words)
    if not after:
        cursor.setPosition(cursor.selectionStart())
    else:
        cursor.movePosition(QTextCursor.MoveOperation.NoMove)
        cursor.setPosition(cursor.selectionEnd())
    return QPointF(draft.cursorRect(cursor).center())


def test_an_end_is_dragged_to_other_words(shaped: MainWindow) -> None:
    _choose(shaped, "Drinking")
    _drag(shaped, ClaimEnd.END, _place_of(shaped, "lowers blood pressure", after=True))
    assert _current(shaped) == "Drinking green tea every day lowers blood pressure"
    _drag(shaped, ClaimEnd.START, _place_of(shaped, "tea every", after=False))
    assert _current(shaped) == "tea every day lowers blood pressure"


def test_an_end_dragged_to_nothing_or_over_another_changes_nothing(shaped: MainWindow) -> None:
    _choose(shaped, "A trial")
    before = _texts(shaped)
    _drag(shaped, ClaimEnd.START, _place_of(shaped, "twelve weeks", after=True))
    assert "no words" in shaped.banner.sentence
    _choose(shaped, "A trial")
    _drag(shaped, ClaimEnd.END, _place_of(shaped, "twelve weeks", after=True))
    assert "belong to claim" in shaped.banner.sentence
    assert _texts(shaped) == before
    assert shaped.desk.article.draft.dragged is None


def test_escape_lets_go_of_a_dragged_end(shaped: MainWindow) -> None:
    _choose(shaped, "Drinking")
    before = _texts(shaped)
    draft, grips = shaped.desk.article.draft, shaped.desk.article.grips
    place = grips.place_of(ClaimEnd.END)
    assert place is not None
    QTest.mousePress(draft.viewport(), Qt.MouseButton.LeftButton, pos=place.toPoint())
    QTest.mouseMove(draft.viewport(), place.toPoint() - QPoint(80, 8))
    assert draft.dragged is not None
    QTest.keyClick(draft, Key.Key_Escape)
    assert grips.held is None
    assert draft.dragged is None
    assert _texts(shaped) == before
    QTest.mouseRelease(draft.viewport(), Qt.MouseButton.LeftButton, pos=place.toPoint())


def test_what_is_typed_is_decided_before_its_claim_is_split(shaped: MainWindow) -> None:
    _choose(shaped, "Drinking")
    press(shaped, Key.Key_Return)
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, "ask the author")
    _put_cursor(shaped, "every day lowers")
    press(shaped, Key.Key_S)
    assert review_of(shaped).claims[0].judgement.note or any(c.judgement.note for c in review_of(shaped).claims)
    assert [former.left_by for former in review_of(shaped).former_claims] == [Deed.SPLIT]


def test_the_menu_of_the_claim_merges_it_with_the_next(desk: MainWindow) -> None:
    _choose(desk, "A trial")
    before = len(review_of(desk).claims)
    menu = desk.desk.claims.heading.more.menu()
    menu.aboutToShow.emit()
    actions = {action.text(): action for action in menu.actions()}
    assert "Split the claim…" in actions
    actions["Merge with the next"].trigger()
    assert len(review_of(desk).claims) == before - 1
    assert _current(desk).endswith("This effect lasted for twelve weeks.")


def test_a_draft_is_read_for_shaping_when_it_was_opened(
    desk: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []
    monkeypatch.setattr(shaping_commands, "prepare_shaping", lambda review: read.append(review.id))
    review = review_of(desk)
    desk.review_controller.leave_review()
    desk.review_controller.open_stored(review.id)
    qtbot.waitUntil(lambda: read == [review.id])
    qtbot.waitUntil(lambda: not desk.background.jobs)
