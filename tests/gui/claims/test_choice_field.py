"""Tests of the field that shows what was chosen."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.reason import Reason
from factcheck_app.domain.verdict import Verdict
from factcheck_app.gui.claims.choice_field import ChoiceField
from factcheck_app.gui.claims.claim_pane import ClaimPane
from factcheck_app.gui.look.look import Look
from tests.gui.claims.example_review import make_review
from tests.gui.find_control import find_control

TWO = Judgement(Verdict.OVERSTATED, (Reason.EFFECT_INFLATED, Reason.POPULATION_WIDENED))


@pytest.fixture
def pane(qtbot: QtBot) -> ClaimPane:
    made = ClaimPane(Look())
    qtbot.addWidget(made)
    made.resize(484, 820)
    made.show_review(make_review({2: TWO}))
    made.show()
    return made


def test_the_field_is_as_high_as_what_was_chosen(pane: ClaimPane, qtbot: QtBot) -> None:
    pane.select_claim("claim-1")
    qtbot.waitUntil(lambda: find_control(pane, ChoiceField, "Open question").height() > 0)
    low = find_control(pane, ChoiceField, "Open question").height()
    pane.select_claim("claim-2")
    high = find_control(pane, ChoiceField, "Reason").height()
    assert high == low + Look().line_height("body")
    pane.select_claim("claim-1")
    assert find_control(pane, ChoiceField, "Open question").height() == low


def test_a_wider_field_needs_fewer_lines(qtbot: QtBot) -> None:
    field = ChoiceField(Look(), "Reason")
    qtbot.addWidget(field)
    field.show_choices([], [("a reason of very many words that goes on and on to the next line", "")], "", None)
    assert field.height_at(150) > field.height_at(900)
