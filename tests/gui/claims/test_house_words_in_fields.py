"""A house's own words in the fields of a judgement."""

from __future__ import annotations

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.house_words import HouseReason, Snippet
from factcheck_app.domain.reason import Reason
from factcheck_app.domain.verdict import Verdict
from factcheck_app.gui.claims.growing_text_field import GrowingTextField
from factcheck_app.gui.claims.judgement_choices import reason_choices
from factcheck_app.gui.look.look import Look


def test_a_snippet_takes_the_place_of_its_name_at_the_blank(look: Look, qtbot: QtBot) -> None:
    field = GrowingTextField(look, "Note", "")
    qtbot.addWidget(field)
    field.show()
    field.offer_snippets([Snippet("abs", "Give the absolute risk.")])
    QTest.keyClicks(field.words, "See: ;abs Then a;abs ")
    assert field.text == "See: Give the absolute risk. Then a;abs "
    field.words.undo()
    assert field.text != "See: Give the absolute risk. Then a;abs "


def test_house_reasons_stand_first_where_they_fit_the_verdict() -> None:
    house = [HouseReason("Dose wrong", Reason.NUMBER_DIFFERS), HouseReason("May is gone", Reason.HEDGE_DROPPED)]
    words = [choice.words for choice in reason_choices(Judgement(Verdict.UNSUPPORTED), house)]
    assert words[0] == "Dose wrong"
    assert "May is gone" not in words
