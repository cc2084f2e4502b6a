"""A list is as high as its rows and never hides behind another."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from factcheck_app.gui.library.library_model import LibraryModel
from factcheck_app.gui.library.library_row_delegate import LibraryRowDelegate
from factcheck_app.gui.library.row_list import RowList
from factcheck_app.gui.look.look import Look
from tests.gui.library.example_draft import make_summary


def test_it_is_as_high_as_its_rows_at_every_size(look: Look, qtbot: QtBot) -> None:
    model = LibraryModel()
    rows = RowList(look, "Library", model, LibraryRowDelegate(look), "library_row_height", least_rows=2)
    qtbot.addWidget(rows)
    assert rows.sizeHint().height() == 0
    model.show_library([make_summary(str(number)) for number in range(5)], None)
    assert rows.maximumHeight() == 5 * 46
    assert rows.minimumSizeHint().height() == 2 * 46
    look.change(scale=2.0)
    assert rows.maximumHeight() == 5 * 92


def test_the_first_row_is_current_when_the_keyboard_comes(look: Look, qtbot: QtBot) -> None:
    model = LibraryModel()
    model.show_library([make_summary("a"), make_summary("b")], None)
    rows = RowList(look, "Library", model, LibraryRowDelegate(look), "library_row_height", least_rows=2)
    qtbot.addWidget(rows)
    rows.show()
    rows.activateWindow()
    qtbot.waitUntil(rows.isActiveWindow)
    rows.setFocus()
    assert rows.currentIndex().row() == 0
