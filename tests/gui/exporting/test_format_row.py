"""A row shows whether its format is chosen."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from factcheck_app.gui.exporting.format_row import FormatRow
from factcheck_app.gui.look.look import Look


def test_chosen_and_not_chosen_look_different_in_both_themes(look: Look, qtbot: QtBot) -> None:
    row = FormatRow(look, "doc", "PDF report", "For the author and the record")
    qtbot.addWidget(row)
    row.resize(300, 46)
    for dark in (False, True):
        look.change(dark=dark)
        pictures = []
        for chosen in (False, True):
            row.setChecked(chosen)
            pictures.append(row.grab().toImage())
        assert pictures[0] != pictures[1]
    assert (row.accessibleName(), row.accessibleDescription()) == ("PDF report", "For the author and the record")
