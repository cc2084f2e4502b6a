"""The legend gives every verdict its key and definition."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from factcheck_app.domain.verdict import GIVEN_VERDICTS, VERDICT_DEFINITIONS
from factcheck_app.gui.library.verdict_legend import VerdictLegend
from factcheck_app.gui.look.key_cap import KeyCap
from factcheck_app.gui.look.look import Look


def test_each_verdict_is_named_defined_and_keyed(look: Look, qtbot: QtBot) -> None:
    legend = VerdictLegend(look)
    qtbot.addWidget(legend)
    words = {label.text() for label in legend.findChildren(QLabel)}
    for verdict in GIVEN_VERDICTS:
        assert {verdict.value.capitalize(), VERDICT_DEFINITIONS[verdict]} <= words
    assert [cap.accessibleName() for cap in legend.findChildren(KeyCap)] == ["1", "2", "3"]


def test_narrow_it_stands_one_below_the_other(look: Look, qtbot: QtBot) -> None:
    legend = VerdictLegend(look)
    qtbot.addWidget(legend)
    legend.show()
    rows = []
    for width in (700, 300):
        legend.resize(width, 400)
        QApplication.sendPostedEvents(legend, QEvent.Type.LayoutRequest)
        caps = legend.findChildren(KeyCap)
        rows.append(len({cap.mapTo(legend, cap.rect().topLeft()).y() for cap in caps}))
    assert rows == [1, 3]
