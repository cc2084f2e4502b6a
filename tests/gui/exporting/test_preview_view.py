"""The preview shows pages as wide as there is room, and tables as rows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from factcheck_app.gui.exporting.preview_table import PreviewTable
from factcheck_app.gui.exporting.preview_view import PreviewView
from factcheck_app.gui.look.look import Look


def test_the_first_page_is_asked_as_wide_as_there_is_room(look: Look, qtbot: QtBot) -> None:
    view = PreviewView(look)
    qtbot.addWidget(view)
    view.resize(600, 400)
    view.show()
    assert view.sheet_width > 500


def test_rows_stand_under_the_names_of_their_columns(look: Look, qtbot: QtBot) -> None:
    view = PreviewView(look)
    qtbot.addWidget(view)
    view.show()
    view.show_table("Excel workbook", ["number", "claim"], [["1", "Tea helps."], ["2", "x" * 5_000]], "More follows.")
    table = view.findChild(PreviewTable)
    assert table is not None
    assert table.isVisible()
    model = table.model()
    assert model.headerData(1, Qt.Orientation.Horizontal) == "claim"
    assert model.data(model.index(0, 1)) == "Tea helps."
    assert table.columnWidth(1) < 300
    assert view.text == ""
    assert "More follows." in {label.text() for label in view.findChildren(QLabel)}
