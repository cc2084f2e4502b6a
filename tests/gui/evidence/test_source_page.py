"""The text of a source: read, selected from, taken from."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from factcheck_app.domain.evidence import Stance
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.gui.evidence.source_page import SourcePage
from factcheck_app.gui.look.action_button import ActionButton
from factcheck_app.gui.look.look import Look
from tests.gui.evidence.example_evidence import (
    SENTENCES,
    TEXT,
    make_evidence_review,
    make_passage,
    make_text,
    sentence_spans,
)
from tests.gui.find_control import find_control


@pytest.fixture
def page(look: Look, qtbot: QtBot) -> SourcePage:
    made = SourcePage(look)
    qtbot.addWidget(made)
    made.resize(736, 500)
    made.show()
    made.show_text(make_text(), sentence_spans(), make_evidence_review(make_passage(2, Stance.LIMITS)))
    return made


def select(page: SourcePage, words: str) -> None:
    found = page.browser.document().find(words)
    assert found.hasSelection()
    page.browser.setTextCursor(found)


def taken(page: SourcePage, qtbot: QtBot) -> str:
    """The words that E takes."""
    with qtbot.waitSignal(page.take_requested) as asked:
        QTest.keyClick(page.browser, Qt.Key.Key_E)
    assert asked.args is not None
    _text, span = asked.args
    assert isinstance(span, TextSpan)
    return span.of(TEXT)


def test_each_sentence_stands_behind_its_number(page: SourcePage) -> None:
    shown = page.browser.toPlainText()
    assert f"1\N{NARROW NO-BREAK SPACE}{SENTENCES[0]}" in shown
    assert f"4\N{NARROW NO-BREAK SPACE}{SENTENCES[3]}" in shown
    assert shown.startswith("Results\n")


def test_selected_words_are_taken_without_the_blanks_around_them(page: SourcePage, qtbot: QtBot) -> None:
    select(page, " improved sleep in some ")
    assert taken(page, qtbot) == "improved sleep in some"


def test_a_selection_over_two_sentences_leaves_our_number_out(page: SourcePage, qtbot: QtBot) -> None:
    cursor = page.browser.document().find("insomnia.")
    cursor.setPosition(page.browser.document().find("Magnesium").selectionEnd(), cursor.MoveMode.KeepAnchor)
    page.browser.setTextCursor(cursor)
    assert taken(page, qtbot) == "insomnia. Magnesium"


def test_words_behind_letters_outside_the_plane_are_taken_exactly(page: SourcePage, qtbot: QtBot) -> None:
    select(page, "Further trials")
    assert taken(page, qtbot) == "Further trials"


def test_without_a_selection_the_sentence_of_the_passage_is_taken(page: SourcePage, qtbot: QtBot) -> None:
    assert not find_control(page, ActionButton, "Take as evidence").isEnabled()
    page.show_passage(make_passage(3))
    assert find_control(page, ActionButton, "Take as evidence").isEnabled()
    assert taken(page, qtbot) == SENTENCES[2]


def test_what_was_taken_is_listed_with_claim_and_stance(page: SourcePage, qtbot: QtBot) -> None:
    row = find_control(page, QAbstractButton, "Claim 2, Lind 2019 · para 2, limits")
    with qtbot.waitSignal(page.claim_requested) as asked:
        QTest.keyClick(row, Qt.Key.Key_Return)
    assert asked.args == ["claim-2"]
    page.show_evidence(make_evidence_review())
    assert not row.isVisible()


def test_escape_goes_back(page: SourcePage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.back_requested):
        QTest.keyClick(page.browser, Qt.Key.Key_Escape)


def test_a_text_without_pages_is_shown_as_text_alone(page: SourcePage) -> None:
    assert not any(button.isVisible() for button in page.findChildren(QAbstractButton) if button.text() == "Page")
