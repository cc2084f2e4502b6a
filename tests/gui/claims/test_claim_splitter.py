"""How list and card share the height."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from factcheck_app.gui.claims.claim_splitter import ClaimSplitter
from factcheck_app.gui.look.look import Look


def make_splitter(look: Look, qtbot: QtBot, claims: int) -> ClaimSplitter:
    splitter = ClaimSplitter(look, QWidget(), QWidget())
    qtbot.addWidget(splitter)
    splitter.make_room_for(claims)
    splitter.resize(484, 781)
    splitter.show()
    return splitter


def test_the_card_has_its_height_and_the_list_the_rest(look: Look, qtbot: QtBot) -> None:
    assert make_splitter(look, qtbot, 20).sizes() == [300, 474]


def test_a_list_of_few_claims_leaves_its_room_to_the_card(look: Look, qtbot: QtBot) -> None:
    assert make_splitter(look, qtbot, 4).sizes() == [192, 582]


def test_only_what_the_reviewer_moved_is_remembered(look: Look, qtbot: QtBot) -> None:
    splitter = make_splitter(look, qtbot, 20)
    assert splitter.saveState().isEmpty()
    splitter.moveSplitter(400, 1)
    remembered = splitter.saveState()
    other = make_splitter(look, qtbot, 20)
    assert other.restoreState(remembered)
    assert other.sizes() == splitter.sizes()
