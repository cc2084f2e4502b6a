"""The margin: each claim's number at its first line, one below the other."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from factcheck_app.gui.article.article_pane import ArticlePane
from factcheck_app.gui.look.look import Look
from tests.fakes.long_articles import make_long_article_review
from tests.gui.article.conftest import OpenPane


def click_row(pane: ArticlePane, number: int) -> None:
    row = next(row for row in pane.margin.rows() if row.claim.number == number)
    at = QPoint(pane.margin.width() - 20, round(row.middle - pane.draft.verticalScrollBar().value()))
    QTest.mouseClick(pane.margin, Qt.MouseButton.LeftButton, pos=at)


def test_a_number_stands_at_the_first_line_of_its_claim(open_pane: OpenPane) -> None:
    pane = open_pane()
    rows = {row.claim.id: row for row in pane.margin.rows()}
    for number in (1, 3, 4, 5):
        first = pane.draft.geometry_of_claims.lines_of(f"claim-{number}")[0].rect
        assert first.top() < rows[f"claim-{number}"].middle < first.bottom()


def test_claims_that_begin_on_one_line_stand_below_each_other(open_pane: OpenPane, look: Look) -> None:
    rows = [row.middle for row in open_pane().margin.rows()]
    assert len(rows) == 7
    assert all(below - above >= look.px(15) for above, below in pairwise(rows))


def test_a_click_on_a_number_chooses_its_claim(open_pane: OpenPane, qtbot: QtBot) -> None:
    pane = open_pane()
    for number in (1, 7):
        with qtbot.waitSignal(pane.claim_selected) as chosen:
            click_row(pane, number)
        assert chosen.args == [f"claim-{number}"]


def test_only_claims_in_view_are_measured(open_pane: OpenPane) -> None:
    pane = open_pane(make_long_article_review(2000), height=400)
    pane.select_claim("claim-1500")
    numbers = [row.claim.number for row in pane.margin.rows()]
    assert 1500 in numbers
    assert len(numbers) < 60


def test_the_margin_is_as_wide_as_designed_at_every_text_size(open_pane: OpenPane, look: Look) -> None:
    pane = open_pane()
    words = pane.draft.viewport().geometry()
    assert words.left() >= look.size("margin_width")
    look.change(scale=2.0)
    pane.resize(1000, 900)
    assert pane.draft.viewport().geometry().left() >= look.size("margin_width") == 112


def test_a_claim_that_begins_behind_another_stands_beside_words_of_its_own(open_pane: OpenPane) -> None:
    pane = open_pane()
    for row in pane.margin.rows():
        own = pane.draft.geometry_of_claims.lines_of(row.claim.id)
        assert row.middle <= own[-1].rect.bottom() + row.height
