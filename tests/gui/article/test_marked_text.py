"""The draft with its marks: clicks on them, and what a verdict repaints."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import (
    QPaintEvent,
    QRegion,
    QTextCursor,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.verdict import SetAsideReason, Verdict
from factcheck_app.gui.article.marked_text import MarkedText
from tests.gui.article.conftest import OpenPane
from tests.gui.article.example_draft import CLAIMS, TRIAL, make_full_review


class PaintedRegion(QObject):
    """Remembers what of a widget was painted."""

    def __init__(self) -> None:
        super().__init__()
        self.region = QRegion()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if isinstance(event, QPaintEvent):
            self.region += event.region()
        return False


def middle_of(text: MarkedText, claim_id: str) -> QPoint:
    """The middle of the claim's first line, in the viewport."""
    rect = text.geometry_of_claims.lines_of(claim_id)[0].rect
    return rect.translated(0, -text.verticalScrollBar().value()).center().toPoint()


def place_of(text: MarkedText, words: str) -> QPoint:
    """The middle of these words, in the viewport."""
    found = text.document().find(words)
    begin, end = QTextCursor(found), QTextCursor(found)
    begin.setPosition(found.selectionStart())
    end.setPosition(found.selectionEnd())
    return (text.cursorRect(begin).center() + text.cursorRect(end).center()) / 2


def click(text: MarkedText, at: QPoint, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, modifiers, at)


@pytest.mark.parametrize("number", range(1, len(CLAIMS) + 1))
def test_a_click_on_a_sentence_chooses_its_claim(open_pane: OpenPane, qtbot: QtBot, number: int) -> None:
    text = open_pane().draft
    with qtbot.waitSignal(text.claim_chosen) as chosen:
        click(text, middle_of(text, f"claim-{number}"))
    assert chosen.args == [f"claim-{number}"]


def test_a_click_beside_the_claims_chooses_none(open_pane: OpenPane, qtbot: QtBot) -> None:
    text = open_pane().draft
    with qtbot.assertNotEmitted(text.claim_chosen):
        click(text, place_of(text, "Results"))


def test_ctrl_and_click_follows_a_link_and_a_click_alone_does_not(open_pane: OpenPane, qtbot: QtBot) -> None:
    text = open_pane().draft
    place = place_of(text, "trial")
    with qtbot.waitSignal(text.link_followed) as followed:
        click(text, place, Qt.KeyboardModifier.ControlModifier)
    assert followed.args == [TRIAL]
    with qtbot.assertNotEmitted(text.link_followed):
        click(text, place)


def test_a_note_mark_leads_to_its_note(open_pane: OpenPane) -> None:
    text = open_pane(height=200).draft
    found = text.document().find("note1")
    end = QTextCursor(found)
    end.setPosition(found.selectionEnd())
    before = text.verticalScrollBar().value()
    click(text, text.cursorRect(end).center() - QPoint(2, 4))
    assert text.verticalScrollBar().value() > before


def test_a_verdict_repaints_its_claim_alone(open_pane: OpenPane, qtbot: QtBot) -> None:
    pane = open_pane()
    text = pane.draft
    watch = PaintedRegion()
    QApplication.processEvents()
    text.viewport().installEventFilter(watch)
    claim = make_full_review().claim("claim-3")
    text.show_claim(replace(claim, judgement=Judgement(Verdict.UNSUPPORTED)))
    qtbot.waitUntil(lambda: not watch.region.isEmpty())
    assert watch.region.contains(middle_of(text, "claim-3"))
    assert not watch.region.contains(middle_of(text, "claim-6"))
    assert watch.region.boundingRect().height() < 60


def test_a_claim_set_aside_is_muted_and_taken_back_is_not(open_pane: OpenPane) -> None:
    text = open_pane().draft
    claim = make_full_review().claim("claim-6")
    text.show_claim(replace(claim, judgement=Judgement(set_aside=SetAsideReason.DUPLICATE)))
    assert [part.cursor.selectedText() for part in text.extraSelections()] == ["Short one."]
    text.show_claim(claim)
    assert text.extraSelections() == []


def test_a_screen_reader_hears_the_draft_and_where_it_is(open_pane: OpenPane) -> None:
    text = open_pane().draft
    text.show_current("claim-2")
    assert text.accessibleName() == "Draft"
    assert text.accessibleDescription() == "Claim 2 of 7, undecided"
    assert text.textCursor().block().text().startswith("Water")
    assert text.textCursor().positionInBlock() == len("Water is H2O 😀. ") + 1
