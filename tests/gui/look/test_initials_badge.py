"""The badge says who the reviewer is."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from factcheck_app.gui.look.initials_badge import InitialsBadge
from factcheck_app.gui.look.look import Look


def test_the_whole_name_is_heard_and_nothing_is_drawn_before_it_is_known(look: Look, qtbot: QtBot) -> None:
    badge = InitialsBadge(look)
    qtbot.addWidget(badge)
    badge.resize(26, 26)
    empty = badge.grab().toImage()
    badge.show_reviewer("Ana Brandt", "AB")
    assert badge.accessibleName() == "Reviewer: Ana Brandt"
    assert badge.grab().toImage() != empty
