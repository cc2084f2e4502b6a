"""Words are plain, follow the look, and are heard whole."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.words import Words


def test_markup_is_shown_as_it_is_typed(look: Look, qtbot: QtBot) -> None:
    words = Words(look, "<b>p</b> < 0.05")
    qtbot.addWidget(words)
    assert words.textFormat() is Qt.TextFormat.PlainText
    assert words.text() == "<b>p</b> < 0.05"


def test_cut_words_are_heard_whole(look: Look, qtbot: QtBot) -> None:
    whole = "Reading a draft with a long name.pdf, 7 of 11"
    words = Words(look, whole, elided=True)
    qtbot.addWidget(words)
    words.resize(80, 20)
    words.show()
    assert words.text().endswith("…")
    assert words.accessibleName() == words.toolTip() == whole


def test_size_and_colour_follow_the_look(look: Look, qtbot: QtBot) -> None:
    words = Words(look, "7 of 20", "caption", "text.muted")
    qtbot.addWidget(words)
    look.change(dark=True, scale=2.0)
    assert words.font().pixelSize() == 22
    assert words.palette().windowText().color() == look.colour("text.muted")
