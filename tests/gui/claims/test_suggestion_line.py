"""The suggestion waits, says why, and chooses nothing."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.suggestion import Suggestion
from factcheck_app.domain.verdict import SetAsideReason, Verdict
from factcheck_app.gui.claims.suggestion_line import SuggestionLine
from factcheck_app.gui.look.look import Look

SURE = Suggestion(Verdict.UNSUPPORTED, confidence=0.9, because="The source speaks of mice.", is_sure=True)
DECIDED = Judgement(Verdict.OVERSTATED)


@pytest.fixture
def line(look: Look, qtbot: QtBot) -> SuggestionLine:
    made = SuggestionLine(look)
    qtbot.addWidget(made)
    made.show_judgement(Judgement())
    made.show_suggestion(SURE)
    return made


def test_it_is_hidden_until_the_claim_is_decided(line: SuggestionLine) -> None:
    assert line.words == ""
    line.show_judgement(DECIDED)
    assert line.words == "Suggestion: unsupported. The source speaks of mice."


def test_it_is_there_at_once_where_the_reviewer_does_not_decide_first(line: SuggestionLine) -> None:
    line.set_decides_first(False)
    assert line.words.startswith("Suggestion: unsupported.")


def test_one_that_is_not_sure_enough_is_no_suggestion(line: SuggestionLine) -> None:
    line.show_judgement(DECIDED)
    line.show_suggestion(Suggestion(Verdict.SUPPORTED, confidence=0.4, because="No text of the source is at hand."))
    assert line.words == "No suggestion: no text of the source is at hand."
    assert line.why.isHidden()


def test_a_claim_that_is_set_aside_has_none(line: SuggestionLine) -> None:
    line.show_judgement(Judgement(Verdict.OVERSTATED, set_aside=SetAsideReason.DUPLICATE))
    assert line.words == ""


def test_why_asks_for_the_comparison(line: SuggestionLine, qtbot: QtBot) -> None:
    line.show_judgement(DECIDED)
    with qtbot.waitSignal(line.why_requested):
        line.why.click()
