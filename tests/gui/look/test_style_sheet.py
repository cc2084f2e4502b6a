"""The sheet is whole and follows theme and size."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QSplitter, QWidget
from pytestqt.qtbot import QtBot

from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.style_sheet import style_sheet


def test_every_place_is_filled(look: Look) -> None:
    sheet = style_sheet(look)
    assert "text." not in sheet
    assert "px}" not in sheet
    assert sheet.count("{") == sheet.count("}")
    assert look.colour("accent.base").name() in sheet


def test_fields_are_as_high_as_the_design_says(look: Look, qtbot: QtBot, qapp: QApplication) -> None:
    before = qapp.styleSheet()
    try:
        for scale in (1.0, 2.0):
            look.change(scale=scale)
            qapp.setStyleSheet(style_sheet(look))
            field, button = QLineEdit(), QPushButton("Export")
            button.setProperty("kind", "primary")
            for control in (field, button):
                qtbot.addWidget(control)
                control.ensurePolished()
                assert control.sizeHint().height() == look.size("control_height")
    finally:
        qapp.setStyleSheet(before)


def test_splitters_are_a_hairline_that_can_still_be_caught(look: Look, qtbot: QtBot, qapp: QApplication) -> None:
    before = qapp.styleSheet()
    try:
        qapp.setStyleSheet(style_sheet(look))
        splitter = QSplitter()
        qtbot.addWidget(splitter)
        for _ in range(2):
            splitter.addWidget(QWidget())
        splitter.resize(300, 100)
        splitter.show()
        assert splitter.handleWidth() == 1
        assert splitter.handle(1).width() >= 5
    finally:
        qapp.setStyleSheet(before)
