"""Tests of the ways between the draft's marks, the sources and the claims, through the real desk."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from factcheck_app.domain.text_span import TextSpan
from factcheck_app.gui.commands.source_commands import SourceCommands
from factcheck_app.gui.look.look import Look
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
