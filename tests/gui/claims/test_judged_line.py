"""What the offer of an earlier verdict says, and what it lets the reviewer read."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.editorial_status import EditorialStatus
from factcheck_app.domain.evidence import Passage
from factcheck_app.domain.judged_wording import JudgedWording, RecognisedWording
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.domain.verdict import Verdict
from factcheck_app.gui.claims.judged_line import JudgedLine, caution_of
from factcheck_app.gui.look.look import Look
from tests.gui.find_control import find_control

NOW = datetime.now(UTC)
PASSAGE = Passage(1, "a" * 64, TextSpan(0, 9), "may lower", "Li_2020/p3")


def judged(days: int, *passages: Passage, status: EditorialStatus = EditorialStatus.NONE_FOUND) -> JudgedWording:
    judgement = Judgement(verdict=Verdict.OVERSTATED, evidence=passages)
    at = NOW - timedelta(days=days)
    return JudgedWording("r1", "Tea", "c1", "Tea lowers pressure.", judgement, "Ana Brandt", at, status)


def test_an_old_verdict_says_how_old_it_is() -> None:
    assert caution_of(judged(89), NOW, 90) == ""
    assert caution_of(judged(100), NOW, 90).startswith("That is 100 days ago")
    assert caution_of(judged(400), NOW, 365).startswith("That is more than a year ago")
    assert caution_of(judged(800), NOW, 365).startswith("That is more than 2 years ago")


def test_a_retracted_source_is_said_whatever_the_age() -> None:
    assert "retracted" in caution_of(judged(1, status=EditorialStatus.RETRACTED), NOW, 365)


def test_the_quotes_of_the_earlier_verdict_can_be_read(look: Look, qtbot: QtBot) -> None:
    line = JudgedLine(look)
    qtbot.addWidget(line)
    line.show_found([RecognisedWording("c2", judged(3, PASSAGE), True)], may_use=True)
    assert line.quotes == ""
    find_control(line, QAbstractButton, "Read the quotes").click()
    assert line.quotes == "“may lower” (Li_2020/p3)"
    line.show_found([RecognisedWording("c3", judged(3), True)], may_use=True)
    assert line.quotes == ""


def test_another_period_changes_what_is_said(look: Look, qtbot: QtBot) -> None:
    line = JudgedLine(look)
    qtbot.addWidget(line)
    line.show_found([RecognisedWording("c2", judged(100), True)], may_use=True)
    assert "days ago" not in line.words
    line.set_check_again_after(90)
    assert "That is 100 days ago" in line.words
