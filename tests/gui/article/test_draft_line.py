"""A quiet line with a sentence and a button."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from factcheck_app.gui.article.draft_line import DraftLine
from factcheck_app.gui.look.action_button import ActionButton
from factcheck_app.gui.look.look import Look
from tests.gui.find_control import find_control


def test_the_line_is_there_while_it_has_something_to_say(qtbot: QtBot, look: Look) -> None:
    line = DraftLine(look, "doc", "Open the file")
    qtbot.addWidget(line)
    button = find_control(line, ActionButton, "Open the file")
    assert line.isHidden()
    line.say("Left out: a picture.", can_act=True)
    assert not line.isHidden()
    assert line.words == "Left out: a picture."
    with qtbot.waitSignal(line.action_requested):
        button.click()
    line.say("Left out: a picture.")
    assert button.isHidden()
    line.say("")
    assert line.isHidden()
