"""Recent drafts are told apart by their folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from factcheck_app.gui.library.recent_drafts import RecentDrafts
from factcheck_app.gui.look.look import Look


def test_it_is_there_only_with_drafts(look: Look, qtbot: QtBot) -> None:
    recent = RecentDrafts(look)
    qtbot.addWidget(recent)
    assert recent.isHidden()
    recent.show_recent([Path("/drafts/a.txt")])
    assert not recent.isHidden()
    recent.show_recent([])
    assert recent.isHidden()


def test_a_draft_is_heard_with_its_folder(look: Look, qtbot: QtBot) -> None:
    recent = RecentDrafts(look)
    qtbot.addWidget(recent)
    recent.show_recent([Path("/drafts/2026/a.txt")])
    button = recent.findChildren(QPushButton)[0]
    assert button.accessibleName() == "Open a.txt again"
    assert button.accessibleDescription() == str(Path("/drafts/2026"))
