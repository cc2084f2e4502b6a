"""What the offer of an earlier verdict says, and what it lets the reviewer read."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.editorial_status import EditorialStatus
from factcheck_app.domain.evidence import Passage
from factcheck_app.domain.judged_source import JudgedSource
from factcheck_app.domain.judged_wording import JudgedWording, RecognisedWording
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.domain.verdict import Verdict
from factcheck_app.domain.work import Notice, NoticeKind, Provider
from factcheck_app.gui.claims.judged_line import JudgedLine
from factcheck_app.gui.look.look import Look
from tests.gui.find_control import find_control

NOW = datetime.now(UTC)
PASSAGE = Passage(1, "a" * 64, TextSpan(0, 9), "may lower", "Li_2020/p3")
RETRACTED = Notice(NoticeKind.RETRACTION, Provider.PUBMED, date=(NOW - timedelta(days=3)).date().isoformat())


def judged(days: int, *passages: Passage, sources: tuple[JudgedSource, ...] = ()) -> JudgedWording:
    judgement = Judgement(verdict=Verdict.OVERSTATED, evidence=passages)
    at = NOW - timedelta(days=days)
    return JudgedWording("r1", "Tea", "c1", "Tea lowers pressure.", judgement, "Ana Brandt", at, sources=sources)


def shown(look: Look, qtbot: QtBot, found: RecognisedWording) -> JudgedLine:
    line = JudgedLine(look)
    qtbot.addWidget(line)
    line.show_found([found], may_use=True)
    return line


def test_a_verdict_past_its_re_check_date_says_so(look: Look, qtbot: QtBot) -> None:
    assert shown(look, qtbot, RecognisedWording("c2", judged(360), True)).warning == ""
    assert "has passed: see whether" in shown(look, qtbot, RecognisedWording("c2", judged(370), True)).warning


def test_a_source_that_was_retracted_since_is_said_whatever_the_age(look: Look, qtbot: QtBot) -> None:
    source = JudgedSource(2, "A trial", EditorialStatus.RETRACTED, NOW, (RETRACTED,))
    line = shown(look, qtbot, RecognisedWording("c2", judged(9, sources=(source,)), True))
    assert "its source 2 was retracted on" in line.warning
    assert line.warning.endswith("after that.")


def test_what_is_only_to_be_known_is_no_warning(look: Look, qtbot: QtBot) -> None:
    found = RecognisedWording("c2", judged(9, sources=(JudgedSource(2, "A trial"),)), False, ("brisk",), ("slow",))
    line = shown(look, qtbot, found)
    assert line.warning == ""
    assert line.words.endswith("Only here: brisk. Only there: slow. Its source 2 was never checked for retractions.")


def test_the_quotes_of_the_earlier_verdict_can_be_read(look: Look, qtbot: QtBot) -> None:
    line = JudgedLine(look)
    qtbot.addWidget(line)
    line.show_found([RecognisedWording("c2", judged(3, PASSAGE), True)], may_use=True)
    assert line.quotes == ""
    find_control(line, QAbstractButton, "Read the quotes").click()
    assert line.quotes == "“may lower” (Li 2020 · p. 3)"
    line.show_found([RecognisedWording("c3", judged(3), True)], may_use=True)
    assert line.quotes == ""


def test_another_period_changes_what_is_said(look: Look, qtbot: QtBot) -> None:
    line = JudgedLine(look)
    qtbot.addWidget(line)
    line.show_found([RecognisedWording("c2", judged(100), True)], may_use=True)
    assert "re-check date" not in line.words
    line.set_check_again_after(90)
    assert "Its re-check date, " in line.warning
