"""The palette follows the table of the tokens."""

from __future__ import annotations

from PySide6.QtGui import QPalette

from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.palette import palette


def test_every_group_has_its_own_colours(look: Look) -> None:
    filled = palette(look)
    group, role = QPalette.ColorGroup, QPalette.ColorRole
    assert filled.color(group.Active, role.Text) == look.colour("text.primary")
    assert filled.color(group.Disabled, role.Text) == look.colour("text.disabled")
    assert filled.color(group.Active, role.Highlight) == look.colour("accent.base")
    assert filled.color(group.Inactive, role.Highlight) == look.colour("background.selected_inactive")


def test_the_dark_theme_has_a_dark_window(look: Look) -> None:
    look.change(dark=True)
    assert palette(look).color(QPalette.ColorRole.Window).lightness() < 60
