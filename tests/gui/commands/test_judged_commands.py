"""A wording judged before is offered when it returns, taken with a key and undone with one."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from factcheck_app.domain.reason import Reason
from factcheck_app.domain.verdict import Verdict
from factcheck_app.gui.main_window import MainWindow
from factcheck_app.workflow.shape_claim import changed_span
from tests.fakes.drafts import TEA_DRAFT
from tests.gui.whole_window import press, review_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

Key, Modifier = Qt.Key, Qt.KeyboardModifier


def open_again(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """The same claims in another draft."""
    before = review_of(window).id
    path = tmp_path / "again.txt"
    path.write_text(TEA_DRAFT.replace("Talk to your doctor", "Speak with a nurse"), encoding="utf-8")
    window.draft_controller.open_file(path)
    qtbot.waitUntil(lambda: review_of(window).id != before)


def test_an_earlier_verdict_is_offered_and_taken_with_a_key(desk: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    first = review_of(desk).claims[0]
    desk.review_controller.judging.mark_verdict(first.id, Verdict.OVERSTATED)
    desk.review_controller.judging.change_reasons(first.id, (Reason.HEDGE_DROPPED,))
    open_again(desk, qtbot, tmp_path)
    line = desk.desk.claims.judged
    qtbot.waitUntil(lambda: line.words.startswith("Judged before: overstated, hedge dropped. Ana Brandt"))
    assert review_of(desk).claims[0].judgement.verdict is Verdict.UNDECIDED, "never applied by itself"
    press(desk, Key.Key_E, Modifier.ShiftModifier)
    assert review_of(desk).claims[0].judgement.reasons == (Reason.HEDGE_DROPPED,)
    press(desk, Key.Key_Z, Modifier.ControlModifier)
    assert review_of(desk).claims[0].judgement.verdict is Verdict.UNDECIDED
    press(desk, Key.Key_1)
    desk.desk.claims.select_claim(review_of(desk).claims[0].id)
    press(desk, Key.Key_E, Modifier.ShiftModifier)
    assert review_of(desk).claims[0].judgement.verdict is Verdict.SUPPORTED
    assert "Claim 1 is decided already." in desk.banner.sentence


def test_open_leads_to_the_review_where_it_was_said(desk: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    first = review_of(desk)
    desk.review_controller.judging.mark_verdict(first.claims[0].id, Verdict.SUPPORTED)
    open_again(desk, qtbot, tmp_path)
    line = desk.desk.claims.judged
    qtbot.waitUntil(lambda: bool(line.words))
    line.open_requested.emit(line.offered)
    assert review_of(desk).id == first.id


def test_nothing_is_offered_where_nothing_was_judged(desk: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    open_again(desk, qtbot, tmp_path)
    qtbot.waitUntil(lambda: not desk.background.jobs)
    assert desk.desk.claims.judged.words == ""


def test_the_key_says_that_no_verdict_on_the_wording_is_known(desk: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not desk.background.jobs)
    press(desk, Key.Key_E, Modifier.ShiftModifier)
    assert "No other review and no earlier draft has a verdict on the wording of claim 1." in desk.banner.sentence
    assert "Decide it here with 1, 2 or 3." in desk.banner.sentence
    assert review_of(desk).claims[0].judgement.verdict is Verdict.UNDECIDED


def test_words_that_the_author_brings_back_are_offered_from_their_earlier_draft(
    desk: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    first = review_of(desk).claims[0]
    desk.review_controller.judging.mark_verdict(first.id, Verdict.OVERSTATED)
    path = tmp_path / "next.txt"
    path.write_text(TEA_DRAFT.replace("lowers", "may lower", 1), encoding="utf-8")
    desk.revisions.open_next(path)
    qtbot.waitUntil(lambda: review_of(desk).revision == 2)
    desk.review_controller.judging.mark_verdict(first.id, Verdict.SUPPORTED)
    path.write_text(TEA_DRAFT, encoding="utf-8")
    desk.revisions.open_next(path)
    qtbot.waitUntil(lambda: review_of(desk).revision == 3)
    line = desk.desk.claims.judged
    qtbot.waitUntil(lambda: line.words.startswith("Judged before: overstated."))
    assert "in draft 1 of this review." in line.words
    line.use_requested.emit(line.offered)
    assert review_of(desk).claims[0].judgement.verdict is Verdict.OVERSTATED


def test_other_words_are_not_offered_what_was_said_of_those_before(
    desk: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    desk.review_controller.judging.mark_verdict(review_of(desk).claims[0].id, Verdict.OVERSTATED)
    open_again(desk, qtbot, tmp_path)
    line = desk.desk.claims.judged
    qtbot.waitUntil(lambda: bool(line.words))
    claim = review_of(desk).claims[0].claim
    edit = changed_span(review_of(desk), claim.id, claim.span.start, claim.span.end - len(" in adults."))
    desk.review_controller.push(edit)
    assert line.words == ""
    desk.review_controller.undo_stack.undo()
    qtbot.waitUntil(lambda: line.words.startswith("Judged before: overstated."))


def test_a_review_that_is_deleted_meanwhile_is_offered_no_more(desk: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    before = review_of(desk)
    desk.review_controller.judging.mark_verdict(before.claims[0].id, Verdict.OVERSTATED)
    open_again(desk, qtbot, tmp_path)
    line = desk.desk.claims.judged
    qtbot.waitUntil(lambda: bool(line.words))
    removal = desk.library.plan_deletion(before.id)
    assert removal is not None
    desk.library.delete(removal, with_backups=False)
    assert line.words == ""


def test_a_current_claim_that_is_cut_and_put_together_again_is_no_stumbling_block(desk: MainWindow) -> None:
    first = review_of(desk).claims[0]
    desk.desk.claims.select_claim(first.id)
    desk.review_controller.shaping.split_claim(first.id, first.claim.text.index(" ") + 1)
    assert desk.desk.claims.current_claim_id != first.id
    desk.review_controller.undo_stack.undo()
    assert desk.desk.claims.current_claim_id == first.id
