"""The strip: the whole draft's verdicts beside the scroll bar."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.verdict import Verdict
from factcheck_app.gui.article.article_pane import ArticlePane
from tests.fakes.long_articles import make_long_article_review
from tests.gui.article.conftest import OpenPane
from tests.gui.article.example_draft import make_full_review


def wait_for_marks(pane: ArticlePane, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(pane.strip.marks))


def test_every_claim_has_its_mark_in_the_order_of_the_draft(open_pane: OpenPane, qtbot: QtBot) -> None:
    pane = open_pane()
    wait_for_marks(pane, qtbot)
    ids = [claim_id for mark in pane.strip.marks for claim_id in mark.claim_ids]
    assert ids == [f"claim-{number}" for number in range(1, 8)]
    heights = [mark.y for mark in pane.strip.marks]
    assert heights == sorted(heights)
    assert 0 < heights[0] < heights[-1] < pane.strip.height()


def test_glyphs_become_ticks_where_claims_crowd(open_pane: OpenPane, qtbot: QtBot) -> None:
    few, many = open_pane(make_long_article_review(20)), open_pane(make_long_article_review(2000))
    for pane in (few, many):
        wait_for_marks(pane, qtbot)
    assert not all(mark.is_tick for mark in few.strip.marks)
    assert all(mark.is_tick for mark in many.strip.marks)


def test_a_crowded_tick_shows_the_verdict_that_needs_the_eye(open_pane: OpenPane, qtbot: QtBot) -> None:
    pane = open_pane(make_long_article_review(2000))
    wait_for_marks(pane, qtbot)
    crowd = next(mark for mark in pane.strip.marks if len(mark.claim_ids) > 3)
    assert pane.strip.verdict_of(crowd) == "unsupported"


def test_another_verdict_shows_in_the_strip(open_pane: OpenPane, qtbot: QtBot) -> None:
    pane = open_pane()
    wait_for_marks(pane, qtbot)
    (mark,) = (mark for mark in pane.strip.marks if mark.claim_ids == ("claim-3",))
    assert pane.strip.verdict_of(mark) == "undecided"
    pane.show_claim(replace(make_full_review().claim("claim-3"), judgement=Judgement(Verdict.SUPPORTED)))
    assert pane.strip.verdict_of(mark) == "supported"


def test_a_click_in_the_strip_goes_there(open_pane: OpenPane, qtbot: QtBot) -> None:
    pane = open_pane(make_long_article_review(400))
    wait_for_marks(pane, qtbot)
    mark = pane.strip.marks[len(pane.strip.marks) // 2]
    QTest.mouseClick(pane.strip, Qt.MouseButton.LeftButton, pos=QPoint(6, round(mark.y)))
    assert mark.claim_ids[0] in {line.key for line in pane.draft.visible_lines()}
