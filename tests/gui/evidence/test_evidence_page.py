"""The passages of a claim by key and by name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from factcheck_app.domain.evidence import Stance
from factcheck_app.gui.evidence.evidence_card import EvidenceCard
from factcheck_app.gui.evidence.evidence_page import EvidencePage
from factcheck_app.gui.evidence.found_passages import FoundPassages
from factcheck_app.gui.look.action_button import ActionButton
from factcheck_app.gui.look.empty_state import EmptyState
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.wrapped_text import WrappedText
from tests.gui.evidence.example_evidence import make_claim, make_found, make_passage
from tests.gui.find_control import find_control

Key = Qt.Key
NOTHING_FOUND = "Nothing in the text at hand bears on this claim. Open it to look for yourself."


@pytest.fixture
def page(look: Look, qtbot: QtBot) -> EvidencePage:
    made = EvidencePage(look)
    qtbot.addWidget(made)
    made.resize(484, 320)
    made.show()
    made.setFocus()
    return made


@pytest.fixture
def wishes(page: EvidencePage) -> list[tuple[object, ...]]:
    """What the page asks for from now on."""
    asked: list[tuple[object, ...]] = []
    for name in ("take", "remove", "stance", "compare", "text", "attach"):
        signal = getattr(page, f"{name}_requested")
        note: Callable[..., None] = lambda *values, name=name: asked.append((name, *values))  # noqa: E731
        signal.connect(note)
    return asked


def said(page: EvidencePage) -> list[str]:
    return [words.text for words in page.findChildren(WrappedText) if not words.isHidden()]


def press(page: EvidencePage, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(page, key)


def test_the_best_passage_is_marked_and_e_takes_it(page: EvidencePage, wishes: list[tuple[object, ...]]) -> None:
    page.show_claim(make_claim(), make_found(2, 3))
    press(page, Key.Key_E)
    assert wishes == [("take", make_passage(2))]


def test_arrows_mark_another_passage_and_enter_takes_it(page: EvidencePage, wishes: list[tuple[object, ...]]) -> None:
    page.show_claim(make_claim(), make_found(2, 3))
    press(page, Key.Key_Down, Key.Key_Down, Key.Key_Return)
    assert wishes == [("take", make_passage(3))]


def test_a_taken_passage_stands_first_and_is_not_taken_twice(
    page: EvidencePage, wishes: list[tuple[object, ...]], qtbot: QtBot
) -> None:
    page.show_claim(make_claim(make_passage(3)), make_found(2, 3))
    assert page.passages == [make_passage(3), make_passage(2)]
    qtbot.waitUntil(lambda: "Taken as evidence" in said(page))
    press(page, Key.Key_E)
    assert wishes == []


def test_the_mark_stays_on_a_passage_that_is_taken(page: EvidencePage) -> None:
    page.show_claim(make_claim(), make_found(2, 3))
    press(page, Key.Key_Down)
    page.show_judgement(make_claim(make_passage(3)))
    assert page.marked == make_passage(3)
    assert page.passages[0] == make_passage(3)


def test_left_and_right_change_the_stance(page: EvidencePage, wishes: list[tuple[object, ...]]) -> None:
    taken = make_passage(2, Stance.SUPPORTS)
    page.show_claim(make_claim(taken), make_found(2, 3))
    press(page, Key.Key_Right, Key.Key_Left)
    assert wishes == [("stance", taken, Stance.LIMITS), ("stance", taken, None)]


def test_a_stance_takes_a_passage_that_was_not_taken(page: EvidencePage, wishes: list[tuple[object, ...]]) -> None:
    page.show_claim(make_claim(), make_found(2))
    find_control(page, QAbstractButton, "Contradicts the claim").click()
    assert wishes == [("take", make_passage(2, Stance.CONTRADICTS))]


def test_delete_removes_a_taken_passage(page: EvidencePage, wishes: list[tuple[object, ...]]) -> None:
    page.show_claim(make_claim(make_passage(2)), make_found(3))
    press(page, Key.Key_Delete, Key.Key_Down, Key.Key_Delete)
    assert wishes == [("remove", make_passage(2))]


def test_buttons_of_a_card_act_on_its_own_passage(page: EvidencePage, wishes: list[tuple[object, ...]]) -> None:
    page.show_claim(make_claim(), make_found(2, 3))
    find_control(page, ActionButton, "[1] Lind 2019 · para 3").click()
    assert wishes == [("text", make_passage(3))]
    assert page.marked == make_passage(3)


def test_another_claim_begins_with_its_own_best_passage(page: EvidencePage) -> None:
    page.show_claim(make_claim(), make_found(2, 3))
    press(page, Key.Key_Down)
    other = make_claim()
    page.show_claim(replace(other, claim=replace(other.claim, id="other")), make_found(1, 2))
    assert page.marked == make_passage(1)
    page.show_judgement(make_claim(make_passage(3)))
    assert make_passage(3) not in page.passages


def test_a_source_without_a_text_asks_for_it(page: EvidencePage, wishes: list[tuple[object, ...]]) -> None:
    page.show_claim(make_claim(), FoundPassages(without_text=(4,)))
    find_control(page, EmptyState, "No text of this source is at hand. Attach it, or drop a file here.")
    find_control(page, ActionButton, "Attach text").click()
    assert wishes == [("attach", 4)]


def test_a_file_dropped_on_the_page_goes_to_the_source_without_a_text(page: EvidencePage, qtbot: QtBot) -> None:
    page.show_claim(make_claim(), FoundPassages(without_text=(4,)))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/tmp/trial.pdf")])
    moves = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entered = QDragEnterEvent(QPointF(9, 9).toPoint(), *moves)
    page.dragEnterEvent(entered)
    assert entered.isAccepted()
    with qtbot.waitSignal(page.file_dropped) as dropped:
        page.dropEvent(QDropEvent(QPointF(9, 9), *moves))
    assert dropped.args == [4, Path("/tmp/trial.pdf")]


def test_a_text_in_which_nothing_is_found_says_so(page: EvidencePage, qtbot: QtBot) -> None:
    page.show_claim(make_claim(), FoundPassages(with_text=(1,)))
    qtbot.waitUntil(lambda: said(page)[:1] == [NOTHING_FOUND])
    page.show_claim(make_claim(), FoundPassages())
    cites_nothing = (
        "This claim cites nothing, so there is no text to look in. "
        "Search for a source with Shift+L; once it is added, attach its text."
    )
    qtbot.waitUntil(lambda: said(page) == [cites_nothing])


def test_that_the_abstract_alone_is_at_hand_stands_above_the_passages(page: EvidencePage) -> None:
    sentence = "Only the abstract of source 1 is at hand: what it leaves out cannot be checked."
    page.show_claim(make_claim(), replace(make_found(2), abstract_words=sentence))
    assert any(part.accessibleName() == sentence for part in page.findChildren(QWidget))


def test_passages_of_texts_that_are_not_cited_say_so(page: EvidencePage, qtbot: QtBot) -> None:
    page.show_claim(make_claim(), replace(make_found(2), leans_on_them=False))
    qtbot.waitUntil(lambda: "Found in texts that it does not cite" in said(page))


def test_a_card_of_the_claim_before_shows_another_passage_as_a_new_one_would(
    page: EvidencePage, wishes: list[tuple[object, ...]], qtbot: QtBot
) -> None:
    page.show_claim(make_claim(make_passage(3, Stance.LIMITS)), make_found(2, 3))
    page.findChildren(EvidenceCard)[1].stance.setFocus()
    before = set(page.findChildren(EvidenceCard))
    other = replace(make_claim(), claim=replace(make_claim().claim, id="another"))
    page.show_claim(other, FoundPassages(is_waiting=True))
    assert page.passages == []
    assert not [card for card in before if card.isVisible()]
    page.show_claim(other, make_found(1, 4))
    qtbot.waitUntil(lambda: all(card.isVisible() for card in before))
    assert set(page.findChildren(EvidenceCard)) == before
    assert page.passages == [make_passage(1), make_passage(4)]
    assert [card.stance.stance for card in before] == [None, None]
    press(page, Key.Key_Down, Key.Key_E)
    assert wishes == [("take", make_passage(4))]
