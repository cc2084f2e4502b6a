"""The page of the summary shows figures, leads to their claims, and can be worked by keyboard."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from factcheck_app.domain.balance_sheet import BalanceQuestion
from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.reason import Reason
from factcheck_app.domain.strength_ladder import Ladder, LadderPoint
from factcheck_app.domain.verdict import Verdict
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.summary.ladder_chart import LadderChart
from factcheck_app.gui.summary.summary_page import MOST_PARTS, SummaryPage
from tests.fakes.reviews import make_long_review, make_review
from tests.gui.find_control import find_control

OVER, EVEN = Ladder(3, 1, "cures", "linked"), Ladder(2, 2)


@pytest.fixture
def page(look: Look, qtbot: QtBot) -> SummaryPage:
    made = SummaryPage(look)
    qtbot.addWidget(made)
    made.resize(700, 900)
    made.show()
    made.show_review(make_review())
    return made


def test_a_part_of_the_bar_leads_to_the_claims_behind_it(page: SummaryPage, qtbot: QtBot) -> None:
    part = next(b for b in page.findChildren(QAbstractButton) if b.accessibleName().endswith(" overstated"))
    with qtbot.waitSignal(page.figure_requested) as told:
        QTest.keyClick(part, Qt.Key.Key_Return)
    review = make_review()
    overstated = tuple(c.id for c in review.claims if c.judgement.verdict is Verdict.OVERSTATED)
    assert (told.args[0].words, told.args[0].claims) == ("overstated", overstated)
    assert part.accessibleDescription().startswith("List claims 3")


def test_the_bar_is_said_in_words(page: SummaryPage) -> None:
    assert find_control(page, QWidget, "Verdicts: ").accessibleName().count(",") == 3


def test_a_part_of_the_draft_leads_to_what_fails_in_it(page: SummaryPage, qtbot: QtBot) -> None:
    row = find_control(page, QAbstractButton, "A new study:")
    with qtbot.waitSignal(page.figure_requested) as told:
        row.click()
    claims, listed = {claim.id: claim for claim in make_review().claims}, told.args[0].claims
    assert {claims[each].claim.heading for each in listed} == {"A new study"}
    assert claims[listed[0]].judgement.verdict in (Verdict.UNSUPPORTED, Verdict.OVERSTATED)


def test_long_drafts_show_the_worst_parts_and_then_all(look: Look, qtbot: QtBot) -> None:
    page = SummaryPage(look)
    qtbot.addWidget(page)
    review = make_long_review(60)[0]
    claims = [
        replace(claim, claim=replace(claim.claim, heading=f"Part {claim.number:02}"), judgement=Judgement())
        for claim in review.claims
    ]
    page.show_review(replace(review, claims=tuple(claims)))
    page.show()

    def parts() -> int:
        rows = [row for row in page.findChildren(QAbstractButton) if row.accessibleName().startswith("Part ")]
        return sum(row.isVisible() for row in rows)

    assert parts() == MOST_PARTS
    find_control(page, QPushButton, "Show all 60 parts").click()
    assert parts() == 60


def test_a_question_of_the_checklist_leads_there(page: SummaryPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.checklist_requested) as told:
        find_control(page, QAbstractButton, "Cost: open").click()
    assert told.args == [BalanceQuestion.COST]


def test_questions_can_be_copied_only_where_there_are_some(page: SummaryPage) -> None:
    button = find_control(page, QPushButton, "Copy the questions")
    asked = make_review((Judgement(reasons=(Reason.QUERY_TO_AUTHOR,), note="Who says so?"),))
    page.show_review(asked)
    assert button.isVisible()
    assert find_control(page, QAbstractButton, "Claim 1: Who says so?").isVisible()
    page.show_review(make_review((Judgement(Verdict.SUPPORTED),)))
    assert not button.isVisible()


def test_the_chart_of_strength_is_walked_with_the_arrows(page: SummaryPage, qtbot: QtBot) -> None:
    page.show_ladder([LadderPoint(2, EVEN), LadderPoint(5, OVER)], 0)
    chart = page.findChildren(LadderChart)[0]
    assert "Above their source: claims 5" in chart.accessibleName()
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart.accessibleDescription() == "Claim 5. The claim stands two rungs above its source."
    with qtbot.waitSignal(page.claim_requested) as told:
        QTest.keyClick(chart, Qt.Key.Key_Return)
    assert told.args == ["claim-05"]


def test_the_name_of_a_rung_leads_to_the_claims_that_are_worded_on_it(page: SummaryPage, qtbot: QtBot) -> None:
    page.show_ladder([LadderPoint(2, EVEN), LadderPoint(5, OVER)], 0)
    rung = find_control(page, QAbstractButton, "direct causal: 1 claim")
    with qtbot.waitSignal(page.figure_requested) as told:
        QTest.keyClick(rung, Qt.Key.Key_Return)
    assert told.args[0].claims == ("claim-05",)
    assert not find_control(page, QAbstractButton, "correlational: 0 claims").isEnabled()


def test_a_click_on_a_mark_leads_to_its_claim(page: SummaryPage, qtbot: QtBot) -> None:
    page.show_ladder([LadderPoint(2, EVEN)], 0)
    chart = page.findChildren(LadderChart)[0]
    with qtbot.waitSignal(page.claim_requested) as told:
        QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(132, 40))
    assert told.args == ["claim-02"]


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_narrow_chart_keeps_the_widest_gaps_apart(look: Look, qtbot: QtBot, scale: float) -> None:
    look.change(scale=scale)
    chart = LadderChart(look)
    qtbot.addWidget(chart)
    chart.resize(500, 300)
    chart.show_points([LadderPoint(number, OVER if number == 40 else EVEN) for number in range(1, 41)])
    assert 40 in chart.shown_numbers
    assert len(chart.shown_numbers) <= 500 / scale / 22


def test_without_passages_the_page_says_how_to_take_one(page: SummaryPage) -> None:
    page.show_ladder([], 0)
    assert find_control(page, QWidget, "No passage is taken yet.").isVisible()
    page.show_ladder([], 3)
    assert find_control(page, QWidget, "Comparing").isVisible()


def test_the_keyboard_stays_on_a_row_when_figures_change(page: SummaryPage) -> None:
    page.activateWindow()
    row = find_control(page, QAbstractButton, "Cost: open")
    row.setFocus()
    page.show_review(make_review((Judgement(Verdict.UNSUPPORTED),)))
    assert page.isAncestorOf(row)
    assert row.isVisible()
