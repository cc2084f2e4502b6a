"""Undo and Redo across several drafts in the whole window: nothing that was said is lost on the way back and forth."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.reason import Reason
from factcheck_app.domain.verdict import SetAsideReason, Verdict
from factcheck_app.gui.main_window import MainWindow
from factcheck_app.storage.audit_chain import verify
from factcheck_app.storage.review_database import ReviewDatabase
from tests.gui.commands.test_carry_over_commands import SECOND
from tests.gui.whole_window import press, review_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

THIRD = SECOND + "\n\nGarlic lowered blood pressure in 80 adults.\n"
Said = tuple[int, list[tuple[str, int, int, Judgement, Judgement | None]]]


def said(window: MainWindow) -> Said:
    """All that a reviewer sees of the claims, and on which draft."""
    review = review_of(window)
    return review.revision, [
        (each.id, each.claim.span.start, each.claim.span.end, each.judgement, each.pending) for each in review.claims
    ]


def open_draft(window: MainWindow, text: str, folder: Path, qtbot: QtBot) -> None:
    number = review_of(window).revision + 1
    path = folder / f"draft_{number}.txt"
    path.write_text(text, encoding="utf-8")
    window.revisions.open_next(path)
    qtbot.waitUntil(lambda: review_of(window).revision == number)
    qtbot.waitUntil(window.desk.carry_over.isVisible)


@pytest.fixture
def states(desk: MainWindow, tmp_path: Path, qtbot: QtBot) -> list[Said]:
    """What the window showed after each step of a morning on three drafts, the first state before any of them."""
    desk.revisions.ask_whether_to_take_back = lambda _last: True
    judging, shaping = desk.review_controller.judging, desk.review_controller.shaping

    def claim(index: int) -> str:
        return review_of(desk).claims[index].id

    steps: tuple[Callable[[], object], ...] = (
        lambda: judging.mark_verdict(claim(0), Verdict.OVERSTATED),
        lambda: judging.change_note(claim(0), "Seven percent is of one trial."),
        lambda: open_draft(desk, SECOND, tmp_path, qtbot),
        lambda: judging.mark_verdict(claim(-1), Verdict.UNSUPPORTED),
        lambda: judging.change_reasons(claim(-1), (Reason.NOT_IN_SOURCE,)),
        lambda: shaping.merge_with_next(claim(0)),
        lambda: judging.keep_judgement(claim(0)),
        lambda: open_draft(desk, THIRD, tmp_path, qtbot),
        lambda: judging.set_aside(claim(-1), SetAsideReason.OUT_OF_SCOPE),
        lambda: judging.change_note(claim(0), "Written to the author."),
    )
    found = [said(desk)]
    for step in steps:
        step()
        if said(desk) != found[-1]:
            found.append(said(desk))
    assert len(found) > 7
    return found


def undo(window: MainWindow) -> None:
    press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def redo(window: MainWindow) -> None:
    press(window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)


def test_the_whole_chain_is_undone_and_comes_back_in_its_order(
    desk: MainWindow, states: list[Said], tmp_path: Path
) -> None:
    for _ in range(2):
        for state in reversed(states[:-1]):
            undo(desk)
            assert said(desk) == state
        for state in states[1:]:
            redo(desk)
            assert said(desk) == state
    record = ReviewDatabase.open(tmp_path / "reviews.db", writer=False, holder="a test")
    assert verify(record).is_whole
    record.close()
