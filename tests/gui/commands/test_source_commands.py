"""Tests of the ways between the draft's marks, the sources and the claims, through the real desk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from factcheck_app.domain.text_span import TextSpan
from factcheck_app.gui.claims.claim_list import ClaimList
from factcheck_app.gui.commands.source_commands import SourceCommands
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.sources.source_card import SourceCard
from factcheck_app.gui.window.desk import Desk
from tests.gui.claims.example_review import make_review

NAMED = "Journal of Sleep Research"


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    made = Desk(Look())
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    commands = SourceCommands(made.article, made.sources, made.claims, made)
    made.article.claim_selected.connect(made.claims.select_claim)
    made.article.source_chosen.connect(commands.show_source)
    made.sources.claims_requested.connect(commands.show_claims)
    review = make_review()
    at = review.article.text.index(NAMED)
    source = replace(review.sources[0], mentions=(TextSpan(at, at + len(NAMED)),))
    review = replace(review, sources=(source,))
    for part in (made.article, made.claims, commands):
        part.show_review(review)
    return made


def commands_of(desk: Desk) -> dict[str, Callable[[], object]]:
    commands = desk.findChild(SourceCommands)
    assert commands is not None
    return {command.words: command.run for command in commands.commands()}


def place_of_mark(desk: Desk) -> QPoint:
    draft = desk.article.draft
    cursor = draft.document().find(NAMED)
    cursor.setPosition(cursor.selectionStart() + 4)
    return draft.cursorRect(cursor).center()


def test_a_mark_names_its_source_under_the_mouse(desk: Desk) -> None:
    QTest.mouseMove(desk.article.draft.viewport(), place_of_mark(desk))
    assert "Source 1 (not checked for retractions): Lindqvist" in desk.article.draft.viewport().toolTip()


def test_a_click_on_a_mark_shows_the_source_beside_its_claim(desk: Desk) -> None:
    QTest.mouseClick(desk.article.draft.viewport(), Qt.MouseButton.LeftButton, pos=place_of_mark(desk))
    assert desk.claims.current_claim_id == "claim-2"
    assert desk.article.tabs.current == "Draft"


def test_a_source_leads_to_its_claims_one_after_the_other(desk: Desk) -> None:
    desk.article.tabs.open_page("Sources")
    seen = []
    for _ in range(3):
        desk.sources.claims_requested.emit(1)
        seen.append(desk.claims.current_claim_id)
    assert seen == ["claim-2", "claim-3", "claim-2"]
    assert desk.article.tabs.current == "Draft"


def test_a_mark_outside_the_claims_that_lean_on_it_opens_all_sources(desk: Desk) -> None:
    desk.claims.select_claim("claim-5")
    desk.article.source_chosen.emit(1)
    assert desk.article.tabs.current == "Sources"


def test_show_the_sources_brings_the_keyboard_to_a_card_and_escape_to_the_claims(desk: Desk) -> None:
    desk.activateWindow()
    desk.claims.select_claim("claim-2")
    commands_of(desk)["Show the sources"]()
    focus = desk.focusWidget()
    card = next(card for card in desk.sources.findChildren(SourceCard) if card.isAncestorOf(focus))
    assert (card.number, card.is_chosen, desk.article.tabs.current) == (1, True, "Sources")
    QTest.keyClick(focus, Qt.Key.Key_Escape)
    assert isinstance(desk.focusWidget(), ClaimList)


def test_show_the_sources_of_a_claim_without_any_begins_with_the_first_card(desk: Desk) -> None:
    desk.claims.select_claim("claim-5")
    commands_of(desk)["Show the sources"]()
    assert any(card.isAncestorOf(desk.focusWidget()) for card in desk.sources.findChildren(SourceCard))


def test_show_the_draft_brings_the_keyboard_to_it(desk: Desk) -> None:
    desk.article.tabs.open_page("Sources")
    commands_of(desk)["Show the draft"]()
    assert desk.article.tabs.current == "Draft"
    assert desk.article.isAncestorOf(desk.focusWidget())
