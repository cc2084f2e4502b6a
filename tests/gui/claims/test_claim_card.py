"""What the card says of its claim."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.verdict import VERDICT_DEFINITIONS, SetAsideReason, Severity, Verdict
from factcheck_app.gui.claims.choice_field import ChoiceField
from factcheck_app.gui.claims.claim_pane import ClaimPane
from tests.gui.claims.conftest import note_wishes
from tests.gui.claims.example_review import ADDED, STANDALONE

OpenPane = Callable[..., ClaimPane]


def said(pane: ClaimPane) -> list[str]:
    return [part.accessibleName() for part in pane.findChildren(QWidget) if part.isVisible() and part.accessibleName()]


def scrolls(pane: ClaimPane, name: str) -> bool:
    (area,) = [area for area in pane.findChildren(QScrollArea) if area.accessibleName() == name]
    return area.verticalScrollBar().maximum() > 0


def choice(pane: ClaimPane, name: str) -> ChoiceField:
    (field,) = pane.findChildren(ChoiceField, f"{name}_field")
    return field


def test_flags_of_the_claim_and_of_its_sources_stand_as_chips(open_pane: OpenPane) -> None:
    pane = open_pane()
    pane.select_claim("claim-2")
    assert "Flag: Studies without a source" in said(pane)
    assert "Flag: Journal differs from identifier" in said(pane)


def test_a_claim_that_leans_shows_its_stand_alone_wording(open_pane: OpenPane) -> None:
    pane = open_pane()
    assert not any("Read alone" in words for words in said(pane))
    pane.select_claim("claim-3")
    assert f"Read alone, with added words: {STANDALONE}" in said(pane)
    assert all(words in STANDALONE for words in ADDED)


def test_a_source_is_shown_with_why_and_with_what_nobody_checked(open_pane: OpenPane, qtbot: QtBot) -> None:
    pane = open_pane()
    pane.resize(484, 1300)
    pane.select_claim("claim-2")
    pane.keys.open_sources()
    qtbot.waitUntil(lambda: "Why: the study it names" in said(pane))
    words = said(pane)
    qtbot.waitUntil(lambda: not scrolls(pane, "Source"))
    assert "Identifiers: 10.5555/example.2019.0042 · PMID 30000042" in words
    assert "not checked for retractions" in words


def test_a_claim_without_a_source_says_so(open_pane: OpenPane, qtbot: QtBot) -> None:
    pane = open_pane()
    pane.keys.open_sources()
    qtbot.waitUntil(lambda: "This claim cites nothing." in said(pane))


def test_a_proposed_severity_is_shown_and_not_recorded(open_pane: OpenPane) -> None:
    pane = open_pane({1: Judgement(Verdict.OVERSTATED)})
    wishes = note_wishes(pane)
    assert choice(pane, "severity").accessibleName() == "Severity: Major, proposed"
    pane.select_claim("claim-2")
    assert wishes == []


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_enter_takes_the_proposed_severity(open_pane: OpenPane) -> None:
    pane = open_pane({1: Judgement(Verdict.OVERSTATED)})
    wishes = note_wishes(pane)
    field = choice(pane, "severity")
    QTest.keyClick(field, Qt.Key.Key_Return)
    (choices,) = field.findChildren(QListWidget)
    QTest.keyClick(choices, Qt.Key.Key_Return)
    assert wishes == [("severity", "claim-1", Severity.MAJOR)]


def test_without_a_verdict_the_reasons_are_open_questions(open_pane: OpenPane) -> None:
    pane = open_pane()
    assert choice(pane, "reason").accessibleName() == "Open question: Give a verdict, or say why you cannot"
    assert not choice(pane, "severity").isEnabled()


def test_a_claim_set_aside_is_not_judged_and_can_be_taken_back(open_pane: OpenPane) -> None:
    pane = open_pane({1: Judgement(set_aside=SetAsideReason.DUPLICATE)})
    wishes = note_wishes(pane)
    (supported,) = pane.findChildren(QPushButton, "verdict_supported")
    assert not supported.isEnabled()
    (back,) = pane.findChildren(QPushButton, "take_back")
    QTest.mouseClick(back, Qt.MouseButton.LeftButton)
    assert wishes == [("set_aside", "claim-1", None)]


def test_in_a_low_window_the_focused_buttons_definition_stands_below(open_pane: OpenPane, qtbot: QtBot) -> None:
    pane = open_pane()
    pane.set_compact(True)
    (overstated,) = pane.findChildren(QPushButton, "verdict_overstated")
    overstated.setFocus()
    qtbot.waitUntil(lambda: VERDICT_DEFINITIONS[Verdict.OVERSTATED] in said(pane))
    assert VERDICT_DEFINITIONS[Verdict.SUPPORTED] not in said(pane)


def test_the_evidence_gets_the_whole_card_and_the_note_comes_with_its_head(open_pane: OpenPane) -> None:
    pane = open_pane()
    pane.resize(484, 700)
    pane.select_claim("claim-2")
    (card,) = [area for area in pane.findChildren(QScrollArea) if area.accessibleName() == "The current claim"]
    pane.keys.open_evidence()
    assert pane.evidence.visibleRegion().boundingRect().height() > card.viewport().height() * 0.8
    pane.keys.focus_note()
    assert card.verticalScrollBar().value() == 0
