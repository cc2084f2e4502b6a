"""A claim beside a passage: rows light up their words, keys turn the pages."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from factcheck_app.gui.evidence.comparison_page import ComparisonPage
from factcheck_app.gui.evidence.strength_ladder import StrengthLadder
from factcheck_app.gui.look.icon_button import IconButton
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.wrapped_text import WrappedText
from tests.gui.evidence.example_evidence import CLAIM, compare_with, make_claim, make_passage, make_text
from tests.gui.find_control import find_control

PASSAGES = [make_passage(2), make_passage(3)]


@pytest.fixture
def page(look: Look, qtbot: QtBot) -> ComparisonPage:
    made = ComparisonPage(look)
    qtbot.addWidget(made)
    made.resize(736, 760)
    made.show()
    made.activateWindow()
    made.show_comparison(make_claim(), PASSAGES, 0, compare_with(PASSAGES[0]), make_text())
    made.setFocus()
    return made


def focused(page: ComparisonPage) -> str:
    return page.focusWidget().accessibleName()


def said(page: ComparisonPage) -> list[str]:
    return [words.text for words in page.findChildren(WrappedText) if words.isVisible()]


def test_every_number_of_the_claim_has_its_row(page: ComparisonPage) -> None:
    names = [row.accessibleName() for row in page.rows]
    assert "45%, 39.5%, differs" in names
    assert any(name.startswith("43, 43") and name.endswith("found") for name in names)


def test_a_row_with_the_keyboard_lights_its_words_in_both_texts(page: ComparisonPage, qtbot: QtBot) -> None:
    row = next(row for row in page.rows if row.accessibleName().startswith("45%"))
    row.setFocus()
    qtbot.waitUntil(lambda: page.pointed[0] != ())
    (claim,), (passage,) = page.pointed
    assert claim.of(CLAIM) == "45%"
    assert passage.of(PASSAGES[0].quote) == "39.5%"


def test_arrows_go_through_the_rows(page: ComparisonPage, qtbot: QtBot) -> None:
    area = page.focusWidget()

    QTest.keyClick(area, Qt.Key.Key_Down)
    assert focused(page) == page.rows[0].accessibleName()
    QTest.keyClick(page.rows[0], Qt.Key.Key_Down)
    assert focused(page) == page.rows[1].accessibleName()
    QTest.keyClick(page.rows[1], Qt.Key.Key_Up)
    assert focused(page) == page.rows[0].accessibleName()


def test_right_asks_for_the_next_passage_and_the_first_has_none_before(page: ComparisonPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.passage_requested) as asked:
        QTest.keyClick(page.rows[0], Qt.Key.Key_Right)
    assert asked.args == [1]
    assert not find_control(page, IconButton, "Previous passage").isEnabled()
    with qtbot.assertNotEmitted(page.passage_requested):
        QTest.keyClick(page, Qt.Key.Key_Left)


def test_the_keyboard_stays_on_the_page_where_a_row_with_it_goes(page: ComparisonPage, qtbot: QtBot) -> None:
    page.rows[0].setFocus()
    page.show_comparison(make_claim(), PASSAGES, 1, compare_with(PASSAGES[1]), make_text())
    assert focused(page) == "Claim and passage"
    qtbot.waitUntil(lambda: page.rows[0].isVisible())
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Down)
    assert focused(page) == page.rows[0].accessibleName()


def test_a_button_that_can_no_longer_be_pressed_leaves_the_keyboard_on_the_page(
    page: ComparisonPage, qtbot: QtBot
) -> None:
    find_control(page, IconButton, "Next passage").setFocus()
    page.show_comparison(make_claim(), PASSAGES, 1, compare_with(PASSAGES[1]), make_text())
    with qtbot.waitSignal(page.back_requested):
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Escape)


def test_escape_goes_back(page: ComparisonPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.back_requested):
        QTest.keyClick(page.rows[0], Qt.Key.Key_Escape)


def test_the_ladder_says_both_rungs(page: ComparisonPage) -> None:
    ladder = find_control(page, StrengthLadder, "Strength")
    assert "Claim: direct causal, 3 of 3" in ladder.accessibleName()
    assert "Source: correlational, 1 of 3" in ladder.accessibleName()
    assert "two rungs above" in ladder.accessibleName()


def test_what_cannot_be_compared_says_why(page: ComparisonPage, qtbot: QtBot) -> None:
    page.show_claim_alone(make_claim(), "There is no passage.")
    assert page.rows == []
    qtbot.waitUntil(
        lambda: [w.text for w in page.findChildren(WrappedText) if w.isVisible()] == ["There is no passage."]
    )


def test_a_source_that_the_claim_does_not_cite_is_headed_so(page: ComparisonPage) -> None:
    def heads() -> list[str]:
        return [words.text() for words in page.findChildren(QLabel) if words.text().startswith("Source 1")]

    assert heads() == ["Source 1"]
    claim = make_claim()
    strayed = replace(claim, claim=replace(claim.claim, citations=()))
    page.show_comparison(strayed, PASSAGES, 0, compare_with(PASSAGES[0]), make_text())
    assert heads() == ["Source 1, not cited here"]
    assert "beside Source 1, not cited here" in page.accessibleDescription()
