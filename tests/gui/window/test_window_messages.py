"""The sentences above the desk."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from factcheck_app.domain.errors import ExportFailed, InvalidDecision
from factcheck_app.gui.look.banner import Banner
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.window.window_messages import WindowMessages
from factcheck_app.workflow.export_review import WrittenFile
from tests.gui.find_control import find_control


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


def test_several_files_are_named_in_one_line_with_what_is_to_be_known(banner: Banner, tmp_path: Path) -> None:
    files = [WrittenFile(tmp_path / "tea.pdf"), WrittenFile(tmp_path / "tea.docx", ("One comment stands at the end.",))]
    opened: list[Path] = []
    WindowMessages(banner, opened.append, banner).show_exported(files)
    assert banner.sentence == f"tea and 1 more written to {tmp_path}. One comment stands at the end."
    for words in ("Open", "Show in folder"):
        find_control(banner, QPushButton, words).click()
    assert opened == [tmp_path / "tea.pdf", tmp_path]
