"""The ledger can be read at every width: what the table has no room for stands below it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QTableView

from factcheck_app.gui.look.look import Look
from factcheck_app.gui.networking.ledger_model import HOST, SENT, STATUS, TAKEN, TIME, WHY
from tests.gui.every_dialog import ledger_entries
from tests.gui.find_control import find_control

OpenDialog = Callable[[str], QDialog]


def test_the_arrows_show_each_request_whole(open_dialog: OpenDialog) -> None:
    dialog = open_dialog("ledger")
    whole, table = find_control(dialog, QPlainTextEdit, "The marked request"), find_control(dialog, QTableView, "Req")
    assert "no answer within 10 seconds" in whole.toPlainText()
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert "POST https://api.crossref.org/works?query" in whole.toPlainText()
    assert ledger_entries()[1].why in whole.toPlainText()


@pytest.mark.parametrize(("width", "scale", "is_left_out"), [(1300, 1.0, False), (700, 1.0, True), (1040, 2.0, True)])
def test_the_columns_fit_into_the_table(
    look: Look, open_dialog: OpenDialog, width: int, scale: float, is_left_out: bool
) -> None:
    look.change(scale=scale)
    dialog = open_dialog("ledger")
    dialog.resize(width, 600)
    table = find_control(dialog, QTableView, "Requests")
    assert not any(table.isColumnHidden(column) for column in (TIME, HOST, SENT, STATUS))
    assert [table.isColumnHidden(column) for column in (WHY, TAKEN)] == [is_left_out, is_left_out]
    assert table.horizontalHeader().length() <= table.viewport().width()
