"""Rows of the outline keep their place while only counts change."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from factcheck_app.gui.library.outline import make_outline
from factcheck_app.gui.library.outline_model import IS_CURRENT_ROLE, OutlineModel
from tests.gui.library.example_draft import make_draft


def test_a_row_is_heard_with_what_is_left(qapp: object) -> None:
    model = OutlineModel()
    model.show_entries(make_outline(make_draft()))
    heard = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    assert heard == ["Introduction", "What is deep sleep, 1 left", "Benefits, 2 left", "Conclusion"]


def test_a_decision_does_not_reset_the_list_or_the_mark(qtbot: QtBot) -> None:
    model = OutlineModel()
    entries = make_outline(make_draft())
    model.show_entries(entries)
    model.show_position(entries[2].position + 5)
    with qtbot.assertNotEmitted(model.modelReset):
        model.show_entries([replace(entry, left=0) for entry in entries])
    assert [model.index(row).data(IS_CURRENT_ROLE) for row in range(4)] == [False, False, True, False]


def test_another_draft_begins_without_a_mark(qapp: object) -> None:
    model = OutlineModel()
    entries = make_outline(make_draft())
    model.show_entries(entries)
    model.show_position(entries[3].position)
    model.show_entries(entries[:2])
    assert not any(model.index(row).data(IS_CURRENT_ROLE) for row in range(2))
    assert model.show_position(0) is None
