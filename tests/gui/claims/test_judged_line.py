"""What the offer of an earlier verdict says, and what it lets the reviewer read."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.editorial_status import EditorialStatus
from factcheck_app.domain.evidence import Passage
from factcheck_app.domain.judged_source import JudgedSource
from factcheck_app.domain.judged_wording import EarlierWords, JudgedWording, RecognisedWording
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


def test_a_verdict_on_words_of_before_names_their_draft(look: Look, qtbot: QtBot) -> None:
    earlier = replace(judged(9), earlier=EarlierWords(1, 0, 7))
    assert ", in draft 1 of “Tea”." in shown(look, qtbot, RecognisedWording("c2", earlier, True)).words
    reshaped = replace(judged(9), earlier=EarlierWords(2, 0, 7, is_reshaped=True))
    line = shown(look, qtbot, RecognisedWording("c2", reshaped, True, is_own=True))
    assert ", in draft 2 of this review, before the claim was reshaped." in line.words
    assert find_control(line, QAbstractButton, "Open the review of the earlier verdict").isHidden()


def test_words_that_others_say_are_not_offered_as_the_same(look: Look, qtbot: QtBot) -> None:
    here = RecognisedWording("c2", judged(9), True, told_here="Experts claim that")
    assert shown(look, qtbot, here).words.startswith("Judged before, said by the article itself: overstated.")
    assert "Here it is told as what others say (“Experts claim that”)" in shown(look, qtbot, here).warning
    there = RecognisedWording("c2", judged(9), True, told_there="according to the maker")
    assert shown(look, qtbot, there).words.startswith("Judged before, said by others: overstated.")


def test_another_review_that_judged_it_differently_is_named(look: Look, qtbot: QtBot) -> None:
    line = JudgedLine(look)
    qtbot.addWidget(line)
    other = replace(judged(20), review_id="r2", review_title="Green tea", judgement=Judgement(Verdict.SUPPORTED))
    line.show_found([RecognisedWording("c2", judged(3), True), RecognisedWording("c2", other, True)], may_use=True)
    assert "Ana Brandt judged it supported on " in line.warning
    assert "in “Green tea”: see which holds." in line.warning
