"""The sentences above the desk."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from factcheck_app.domain.errors import ExportFailed, InvalidDecision
from factcheck_app.gui.look.banner import Banner
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.window_messages import WindowMessages


@pytest.fixture
def banner(look: Look, qtbot: QtBot) -> Banner:
    made = Banner(look)
    qtbot.addWidget(made)
    return made


def test_a_problem_is_said_with_its_next_step(banner: Banner) -> None:
    WindowMessages(banner, print, banner).show_problem(ExportFailed("The disk is full.", "Make room."))
    assert banner.sentence == "The disk is full. Make room."


def test_what_was_said_of_one_claim_is_not_left_standing_at_the_next(banner: Banner) -> None:
    messages = WindowMessages(banner, print, banner)
    messages.show_problem(InvalidDecision("Claim 4 is set aside.", "Press X to take it back."))
    messages.forget_refusal()
    assert banner.isHidden()


def test_other_problems_stay_until_they_are_closed(banner: Banner) -> None:
    messages = WindowMessages(banner, print, banner)
    messages.show_problem(ExportFailed("The disk is full.", "Make room."))
    messages.forget_refusal()
    assert not banner.isHidden()


def test_several_reports_are_named_in_one_line(banner: Banner, tmp_path: Path) -> None:
    WindowMessages(banner, print, banner).show_exported([tmp_path / "tea.pdf", tmp_path / "tea.docx"])
    assert banner.sentence == f"tea (pdf, docx) written to {tmp_path}."
