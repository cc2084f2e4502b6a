"""The passage of a comparison under the name of its source; nothing of the name is cut."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtWidgets import QAbstractButton, QScrollArea
from pytestqt.qtbot import QtBot

from factcheck_app.gui.evidence.passage_box import PassageBox
from factcheck_app.gui.look.flow_row import FlowRow
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.scroll_column import scroll_column
from tests.gui.evidence.example_evidence import compare_with, make_passage, make_text
from tests.gui.find_control import find_control


def _is_high_enough(row: FlowRow) -> bool:
    return row.height() >= row.heightForWidth(row.width())


@pytest.mark.parametrize("width", [700, 330])
def test_source_place_and_check_stand_whole_above_the_words(look: Look, qtbot: QtBot, width: int) -> None:
    area = QScrollArea()
    qtbot.addWidget(area)
    box = PassageBox(look)
    scroll_column(area, box, "")
    area.resize(900, 600)
    area.show()
    box.show_passage(make_passage(2), compare_with(make_passage(2)), make_text(), is_cited=False)
    area.resize(width, 600)
    place = find_control(box, QAbstractButton, "Lind 2019")
    head = place.parentWidget()
    assert isinstance(head, FlowRow)
    qtbot.waitUntil(partial(_is_high_enough, head))
    assert place.width() >= place.sizeHint().width()
