"""The look answers for the present theme and text size."""

from __future__ import annotations

from PySide6.QtGui import QFont
from pytestqt.qtbot import QtBot

from factcheck_app.gui.look.look import Look


def test_a_change_of_theme_is_announced_once_and_changes_colours(look: Look, qtbot: QtBot) -> None:
    light = look.colour("text.primary").name()
    heard: list[bool] = []
    look.changed.connect(lambda: heard.append(look.dark))
    look.change(dark=True)
    look.change(dark=True)
    assert heard == [True]
    assert look.colour("text.primary").name() != light


def test_lengths_and_type_grow_with_the_text_size(look: Look) -> None:
    before = (look.px(8), look.font("body").pixelSize(), look.line_height("body"), look.size("toolbar_height"))
    look.change(scale=2.0)
    after = (look.px(8), look.font("body").pixelSize(), look.line_height("body"), look.size("toolbar_height"))
    assert after == tuple(2 * value for value in before)


def test_the_reader_s_size_changes_the_draft_alone(look: Look) -> None:
    look.change(reading_size=28)
    assert look.font("reading_body").pixelSize() == 28
    assert look.font("reading_quote").pixelSize() == 14
    assert look.font("body").pixelSize() == 13


def test_weights_are_set_on_the_axis_of_the_variable_font(look: Look) -> None:
    axis = QFont.Tag("wght")
    assert look.font("body", weight=500).variableAxisValue(axis) == 500
    assert look.font("strong").variableAxisValue(axis) == 600
