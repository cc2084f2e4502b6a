"""The next draft in the whole window: dropped, answered with a key a claim, reopened, read again."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QFileDialog, QListWidget
from pytestqt.qtbot import QtBot

from factcheck_app.domain.decision import Origin
from factcheck_app.domain.review import ReviewedClaim
from factcheck_app.domain.verdict import Verdict
from factcheck_app.gui.claims.claim_choice import Criterion, Subject
from factcheck_app.gui.evidence.quote_text import QuoteText
from factcheck_app.gui.main_window import MainWindow
from tests.fakes.drafts import TEA_DRAFT
from tests.gui.answer_dialog import answer_dialog
from tests.gui.find_control import find_control
from tests.gui.whole_window import press, review_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

Key, Modifier = Qt.Key, Qt.KeyboardModifier
SECOND = (
    TEA_DRAFT.replace("lowers blood pressure in adults", "may lower blood pressure in adults")
    .replace("by 3 mmHg", "by 2 mmHg")
    .replace("Talk to", "Green tea can cause stomach pain in children.\n\nTalk to")
)


def _claim(window: MainWindow, begins: str) -> ReviewedClaim:
    return next(claim for claim in review_of(window).claims if claim.claim.text.startswith(begins))


@pytest.fixture
def decided(desk: MainWindow) -> MainWindow:
    """Every claim has a verdict, the last with a note."""
    verdicts = (Verdict.OVERSTATED, Verdict.SUPPORTED, Verdict.SUPPORTED, Verdict.UNSUPPORTED)
    for claim, verdict in zip(review_of(desk).claims, verdicts, strict=True):
        desk.review_controller.judging.mark_verdict(claim.id, verdict)
    return desk


@pytest.fixture
def second(tmp_path: Path) -> Path:
    path = tmp_path / "green_tea_2.txt"
    path.write_text(SECOND, encoding="utf-8")
    return path


@pytest.fixture
def revised(decided: MainWindow, second: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    """The next draft, opened with its key."""
    _press_next_draft(decided, second, monkeypatch)
    qtbot.waitUntil(lambda: review_of(decided).revision == 2)
    qtbot.waitUntil(decided.desk.carry_over.isVisible)
    return decided


def _press_next_draft(window: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    press(window, Key.Key_N, Modifier.ControlModifier | Modifier.ShiftModifier)


def _drop(window: MainWindow, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    buttons, keys = Qt.MouseButton.LeftButton, Modifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(300, 300), Qt.DropAction.CopyAction, data, buttons, keys))
    QTest.qWait(50)


def test_the_next_draft_lists_every_claim_whatever_the_draft_before_was_filtered_by(
    decided: MainWindow, second: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    claims = decided.desk.claims
    claims.narrowing.choose(frozenset({Criterion(Subject.VERDICT, "unsupported")}))
    claims.set_claim_filter("flags")
    _press_next_draft(decided, second, monkeypatch)
    qtbot.waitUntil(decided.desk.carry_over.isVisible)
    assert (claims.claim_filter, claims.narrowing.chosen) == ("all", frozenset())
    listed = decided.findChild(QAbstractItemView, "claim_list")
    assert listed is not None
    assert listed.model().rowCount() == len(review_of(decided).claims)


def test_the_screen_counts_and_shows_what_needs_a_look(revised: MainWindow) -> None:
    page = revised.desk.carry_over
    assert page.view is not None
    assert [count for count, _ in page.view.counts()] == [1, 3, 1, 0]
    assert [(row.mark, row.text[:12]) for row in page.side.kept.rows] == [("unsupported", "Some studies")]
    assert not page.side.removed.isVisible()
    names = [card.accessibleName() for card in page.cards]
    assert "One rung lower: direct causal to conditional causal." in names[0]
    assert "Number changed: 3 to 2." in names[1]
    assert "what stands before it has changed" in names[2]
    assert "not there" in names[3]
    assert page.head.go_on.text() == "Go on with 4 claims"


def test_a_claim_is_answered_with_one_key(revised: MainWindow) -> None:
    page = revised.desk.carry_over
    press(revised, Key.Key_K)
    kept = _claim(revised, "Drinking")
    assert kept.judgement.verdict is Verdict.OVERSTATED
    assert revised.review_controller.history_of(kept.id)[-1].origin is Origin.KEPT
    press(revised, Key.Key_D)
    assert _claim(revised, "A trial").judgement.verdict is Verdict.UNDECIDED
    assert "to be decided again" in page.cards[1].accessibleName()
    press(revised, Key.Key_K)
    press(revised, Key.Key_3)
    assert _claim(revised, "Green tea can").judgement.verdict is Verdict.UNSUPPORTED
    assert page.head.go_on.text() == "Go on with 1 claim"
    page.head.go_on.click()
    assert not page.isVisible()
    assert revised.desk.claims.current_claim_id == _claim(revised, "A trial").id


def test_what_is_gone_is_kept_in_the_record(decided: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "green_tea_3.txt"
    path.write_text(TEA_DRAFT.replace("Some studies suggest that green tea may also protect the heart.\n\n", ""))
    decided.revisions.open_next(path)
    qtbot.waitUntil(decided.desk.carry_over.isVisible)
    page = decided.desk.carry_over
    assert [(row.mark, row.is_gone) for row in page.side.removed.rows] == [("unsupported", True)]
    assert len(page.side.kept.rows) == 3
    assert page.head.go_on.text() == "Go on"
    page.head.go_on.click()
    assert not page.isVisible()


def test_keeping_is_undone_on_the_same_screen(revised: MainWindow) -> None:
    press(revised, Key.Key_K)
    press(revised, Key.Key_Z, Modifier.ControlModifier)
    assert _claim(revised, "Drinking").pending is not None
    assert revised.desk.carry_over.cards[0].can_keep
    press(revised, Key.Key_Up)
    press(revised, Key.Key_K)
    press(revised, Key.Key_Up)
    press(revised, Key.Key_D)
    assert _claim(revised, "Drinking").pending is not None


def test_undo_takes_back_the_last_key_and_the_keys_mean_that_claim(revised: MainWindow) -> None:
    page, undo = revised.desk.carry_over, (Key.Key_Z, Modifier.ControlModifier)
    press(revised, Key.Key_K)
    history = len(revised.review_controller.history_of(_claim(revised, "A trial").id))
    press(revised, Key.Key_D)
    find_control(revised.status_line, QAbstractButton, "Undo: decide claim 2 again")
    press(revised, *undo)
    assert "to be decided again" not in page.cards[1].accessibleName()
    assert len(revised.review_controller.history_of(_claim(revised, "A trial").id)) == history
    assert _claim(revised, "Drinking").judgement.verdict is Verdict.OVERSTATED
    assert page.current_claim_id == _claim(revised, "A trial").id
    press(revised, *undo)
    assert page.current_claim_id == _claim(revised, "Drinking").id
    press(revised, Key.Key_K)
    assert _claim(revised, "Drinking").judgement.verdict is Verdict.OVERSTATED


def test_what_was_kept_and_is_decided_again_is_undone_as_one_key(revised: MainWindow) -> None:
    page = revised.desk.carry_over
    for key in (Key.Key_K, Key.Key_Up, Key.Key_D):
        press(revised, key)
    assert _claim(revised, "Drinking").pending is not None
    press(revised, Key.Key_Z, Modifier.ControlModifier)
    assert _claim(revised, "Drinking").judgement.verdict is Verdict.OVERSTATED
    press(revised, Key.Key_Z, Modifier.ControlModifier)
    assert page.cards[0].can_keep
    assert "to be decided again" not in page.cards[0].accessibleName()
    press(revised, Key.Key_Y, Modifier.ControlModifier)
    press(revised, Key.Key_Y, Modifier.ControlModifier)
    assert "to be decided again" in page.cards[0].accessibleName()


def test_keys_of_the_draft_mean_nothing_here(revised: MainWindow) -> None:
    claims = review_of(revised).claims
    for key in (Key.Key_X, Key.Key_A, Key.Key_S, Key.Key_M, Key.Key_0):
        press(revised, key)
    assert review_of(revised).claims == claims
    assert QApplication.activePopupWidget() is None


def test_what_waits_is_said_in_the_list_and_kept_from_the_card(revised: MainWindow, qtbot: QtBot) -> None:
    press(revised, Key.Key_Escape)
    claims = revised.desk.claims
    claims.select_claim(_claim(revised, "Drinking").id)
    assert claims.still_true.isVisible()
    before = find_control(claims.still_true, QuoteText, "In the draft before")
    assert "lowers blood pressure" in before.accessibleName()
    press(revised, Key.Key_K, Modifier.ShiftModifier)
    assert not claims.still_true.isVisible()
    assert _claim(revised, "Drinking").judgement.verdict is Verdict.OVERSTATED


def test_the_screen_is_opened_again_while_claims_wait(revised: MainWindow, qtbot: QtBot) -> None:
    press(revised, Key.Key_Escape)
    review_id = review_of(revised).id
    revised.review_controller.open_stored(review_id)
    assert "3 claims ask whether their verdict" in revised.banner.sentence
    find_control(revised.banner, QAbstractButton, "Go on with 3 claims").click()
    qtbot.waitUntil(revised.desk.carry_over.isVisible)
    assert len(revised.desk.carry_over.cards) == 4
    press(revised, Key.Key_Escape)
    press(revised, Key.Key_D, Modifier.ShiftModifier)
    qtbot.waitUntil(revised.desk.carry_over.isVisible)


def test_a_file_dropped_on_the_open_review_is_asked_about(decided: MainWindow, second: Path, qtbot: QtBot) -> None:
    answer_dialog(lambda: _drop(decided, second), lambda dialog: QTest.keyClick(dialog, Key.Key_Return))
    qtbot.waitUntil(lambda: review_of(decided).revision == 2)


def test_a_dropped_file_may_be_a_review_of_its_own(decided: MainWindow, second: Path, qtbot: QtBot) -> None:
    before = review_of(decided).id
    answer_dialog(
        lambda: _drop(decided, second),
        lambda dialog: find_control(dialog, QAbstractButton, "A review of its own").click(),
    )
    qtbot.waitUntil(lambda: review_of(decided).id != before)
    assert review_of(decided).revision == 1


def test_another_article_is_told_and_can_be_opened_by_itself(
    decided: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "knees.txt"
    path.write_text("Nordic walking\n\nNordic walking reduced knee pain in 64 older people within 8 weeks.\n")
    before = review_of(decided)
    _press_next_draft(decided, path, monkeypatch)
    qtbot.waitUntil(lambda: "another article" in decided.banner.sentence)
    assert review_of(decided) is before
    find_control(decided.banner, QAbstractButton, "Open it as its own review").click()
    qtbot.waitUntil(lambda: review_of(decided).id != before.id)


def test_the_same_file_says_so(
    decided: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    _press_next_draft(decided, tmp_path / "green_tea.txt", monkeypatch)
    qtbot.waitUntil(lambda: "nothing has changed" in decided.banner.sentence)
    assert review_of(decided).revision == 1


def test_what_is_decided_while_a_draft_is_read_is_carried_over(decided: MainWindow, second: Path, qtbot: QtBot) -> None:
    decided.revisions.open_next(second)
    decided.review_controller.judging.change_note(_claim(decided, "This effect").id, "Twelve weeks, as they say.")
    qtbot.waitUntil(lambda: review_of(decided).revision == 2)
    assert _claim(decided, "This effect").judgement.note == "Twelve weeks, as they say."


def test_an_earlier_draft_is_opened_to_be_read_and_left_again(revised: MainWindow, qtbot: QtBot) -> None:
    press(revised, Key.Key_Escape)

    def open_first(dialog: object) -> None:
        drafts = find_control(QApplication.activeModalWidget() or revised, QListWidget, "Drafts of this review")
        QTest.keyClick(drafts, Key.Key_Down)
        QTest.keyClick(drafts, Key.Key_Return)

    answer_dialog(lambda: press(revised, Key.Key_D, Modifier.ControlModifier | Modifier.ShiftModifier), open_first)
    assert review_of(revised).revision == 1
    assert "open to be read" in revised.banner.sentence
    revised.review_controller.judging.mark_verdict(review_of(revised).claims[0].id, Verdict.SUPPORTED)
    assert review_of(revised).claims[0].judgement.verdict is Verdict.OVERSTATED
    revised.review_controller.open_stored(review_of(revised).id)
    assert review_of(revised).is_newest


def test_a_note_of_100000_characters_comes_along(decided: MainWindow, second: Path, qtbot: QtBot) -> None:
    note = "The trial says “may”. " * 4_546
    decided.review_controller.judging.change_note(_claim(decided, "This effect").id, note)
    decided.revisions.open_next(second)
    qtbot.waitUntil(lambda: review_of(decided).revision == 2)
    assert _claim(decided, "This effect").judgement.note in (note, note.strip())


def test_a_draft_that_is_asked_for_twice_is_opened_once(decided: MainWindow, second: Path, qtbot: QtBot) -> None:
    for _ in range(2):
        decided.revisions.open_next(second)
    assert sum("Comparing" in job.sentence for job in decided.background.jobs) == 1
    qtbot.waitUntil(lambda: review_of(decided).revision == 2)
    assert "itself" not in decided.banner.sentence
