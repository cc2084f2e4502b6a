"""The screen of a next draft says how many verdicts came along, and how many claims were undecided before."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from factcheck_app.domain.verdict import SetAsideReason, Verdict
from factcheck_app.gui.carry_over.carry_over_view import CarryOverView
from factcheck_app.gui.look.words import Words
from factcheck_app.gui.main_window import MainWindow
from tests.fakes.drafts import TEA_DRAFT
from tests.gui.whole_window import review_of


def open_next(window: MainWindow, text: str, folder: Path, qtbot: QtBot) -> CarryOverView:
    path = folder / "next.txt"
    path.write_text(text, encoding="utf-8")
    window.revisions.open_next(path)
    qtbot.waitUntil(window.desk.carry_over.isVisible)
    view = window.desk.carry_over.view
    assert view is not None
    return view


def words_on(window: MainWindow) -> set[str]:
    return {each.accessibleName() for each in window.desk.carry_over.findChildren(Words) if each.isVisible()}


def test_undecided_claims_are_said_to_come_along_undecided(desk: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    view = open_next(desk, f"{TEA_DRAFT}\n\nGarlic lowered blood pressure in 80 adults.\n", tmp_path, qtbot)
    assert "Draft 2 is open; no verdict came along" in words_on(desk)
    assert view.counts()[0][1] == "carried over undecided"


def test_verdicts_are_counted_and_the_undecided_beside_them(desk: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    claims = review_of(desk).claims
    desk.review_controller.judging.mark_verdict(claims[0].id, Verdict.OVERSTATED)
    desk.review_controller.judging.set_aside(claims[1].id, SetAsideReason.DUPLICATE)
    view = open_next(desk, f"{TEA_DRAFT}\n", tmp_path, qtbot)
    left = len(claims) - 2
    assert "Draft 2 is open; 1 verdict came along" in words_on(desk)
    assert view.counts()[0] == (len(claims), f"carried over, {left} undecided")
    assert f"Every claim came along; {left} of them were undecided, and wait for a verdict in the draft." in words_on(
        desk
    )
