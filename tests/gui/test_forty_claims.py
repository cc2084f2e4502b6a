"""A draft of forty claims by keyboard: found words, the filter and the next undecided claim work together."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from factcheck_app.domain.review_event import tag_claim
from factcheck_app.domain.verdict import Verdict
from factcheck_app.gui.claims.claim_choice import Criterion, Subject
from factcheck_app.gui.claims.filter_chips import FilterChips
from factcheck_app.gui.look.removable_chip import RemovableChip
from factcheck_app.gui.main_window import MainWindow
from factcheck_app.workflow.open_article import open_article
from tests.gui.find_control import find_control
from tests.gui.whole_window import OpenWindow, press, review_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

Key, Control, Shift = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
FOODS = ("Oats", "Garlic", "Walnuts", "Kale", "Rye", "Plums", "Dates", "Figs", "Leeks", "Beans")
ENDS = ("cholesterol", "blood pressure", "body weight", "blood sugar")
OF_GARLIC = frozenset({Criterion(Subject.TAG, "garlic")})


@pytest.fixture
def forty(open_desk: OpenWindow, tmp_path: Path) -> MainWindow:
    """Forty claims in as many paragraphs; those on garlic have a tag, and the first of them a verdict."""
    path = tmp_path / "forty.txt"
    said = [f"{food} lowered {end} by {n} percent in adults." for n, food in enumerate(FOODS, 2) for end in ENDS]
    path.write_text("\n\n".join(said), encoding="utf-8")
    window = open_desk()
    window.review_controller.add_review(open_article(path))
    assert len(review_of(window).claims) == 40
    for claim in garlic(window):
        window.review_controller.say(tag_claim(claim, ("Garlic",)))
    window.review_controller.judging.mark_verdict(garlic(window)[0], Verdict.SUPPORTED)
    window.desk.claims.keys.focus_list()
    return window


def garlic(window: MainWindow) -> list[str]:
    return [claim.id for claim in review_of(window).claims if "Garlic" in claim.claim.text]


def listed(window: MainWindow) -> int:
    return find_control(window.desk.claims, QListView, "Claims").model().rowCount()


def test_words_are_found_within_a_filter_and_the_undecided_follow(forty: MainWindow, qtbot: QtBot) -> None:
    claims = forty.desk.claims
    claims.narrowing.choose(OF_GARLIC)
    assert listed(forty) in (4, 5)
    press(forty, Key.Key_F, Control)
    QTest.keyClicks(forty.toolbar.find_field, "Walnuts")
    qtbot.waitUntil(lambda: len(forty.desk.article.draft.extraSelections()) == 4)
    press(forty, Key.Key_Return)
    press(forty, Key.Key_F3)
    press(forty, Key.Key_Escape)
    # the filter is what it was, and the list has the keyboard again
    assert claims.narrowing.chosen == OF_GARLIC
    gone_through = []
    for _ in range(3):
        press(forty, Key.Key_N)
        gone_through.append(claims.current_claim_id)
        press(forty, Key.Key_1)
    assert sorted(map(str, gone_through)) == sorted(garlic(forty)[1:])


def test_what_the_filter_hides_is_said_where_nothing_listed_is_undecided(forty: MainWindow) -> None:
    forty.desk.claims.narrowing.choose(OF_GARLIC)
    for claim in garlic(forty):
        forty.review_controller.judging.mark_verdict(claim, Verdict.SUPPORTED)
    forty.desk.claims.select_claim(garlic(forty)[0])
    press(forty, Key.Key_N)
    assert "36 that the filter does not list do" in forty.banner.sentence
    press(forty, Key.Key_A, Shift)
    assert listed(forty) == 40
    press(forty, Key.Key_N)
    assert forty.desk.claims.current_claim_id not in garlic(forty)


def test_a_review_comes_back_with_its_own_filter_and_one_key_takes_it_away(
    forty: MainWindow, open_desk: OpenWindow
) -> None:
    review_id = review_of(forty).id
    forty.desk.claims.narrowing.choose(OF_GARLIC)
    forty.desk.claims.set_claim_filter("undecided")
    forty.desk.claims.select_claim(garlic(forty)[2])
    forty.close()
    again = open_desk()
    assert review_of(again).id == review_id
    assert (listed(again), again.desk.claims.current_claim_id) == (3, garlic(again)[2])
    chips = again.desk.claims.findChild(FilterChips)
    assert chips is not None
    assert [chip.accessibleName() for chip in chips.findChildren(RemovableChip)] == ["Take away: #Garlic"]
    assert chips.isVisible()
    press(again, Key.Key_A, Shift)
    assert listed(again) == 40
    assert again.desk.claims.current_claim_id == garlic(again)[2]
    assert not chips.isVisible()
