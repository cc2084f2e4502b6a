"""One segment is chosen, by mouse or arrow."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.segmented_filter import SegmentedFilter
from tests.gui.find_control import find_control


@pytest.fixture
def row(look: Look, qtbot: QtBot) -> SegmentedFilter:
    made = SegmentedFilter(look, ["All", "Undecided", "Flags"], "Show claims")
    qtbot.addWidget(made)
    made.show_counts([20, 13, 6])
    made.show()
    return made


def test_a_click_chooses_a_segment(row: SegmentedFilter, qtbot: QtBot) -> None:
    with qtbot.waitSignal(row.chosen) as heard:
        QTest.mouseClick(find_control(row, QAbstractButton, "Flags"), Qt.MouseButton.LeftButton)
    assert heard.args == [2]
    assert row.current == 2


def test_the_arrows_choose_the_neighbour_and_stop_at_the_ends(row: SegmentedFilter, qtbot: QtBot) -> None:
    heard: list[object] = []
    row.chosen.connect(heard.append)
    segment = find_control(row, QAbstractButton, "All")
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
        QTest.keyClick(segment, key)
    QTest.keyClick(find_control(row, QAbstractButton, "Undecided"), Qt.Key.Key_Left)
    assert heard == [1, 0]


def test_selecting_by_program_says_nothing(row: SegmentedFilter) -> None:
    heard: list[object] = []
    row.chosen.connect(heard.append)
    row.select(1)
    assert (row.current, heard) == (1, [])


def test_a_segment_is_heard_with_its_count_and_tab_stops_once(row: SegmentedFilter) -> None:
    segments = row.findChildren(QAbstractButton)
    assert [segment.accessibleName() for segment in segments] == ["All, 20", "Undecided, 13", "Flags, 6"]
    assert sum(bool(segment.focusPolicy() & Qt.FocusPolicy.TabFocus) for segment in segments) == 1
