"""A careful wording is offered for what the reviewer enters, and for nothing else."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from factcheck_app.gui.dialogs.wording_dialog import WordingDialog
from factcheck_app.gui.look.look import Look
from factcheck_app.workflow.reword_claim import reword_claim
from tests.gui.claims.example_review import make_claim
from tests.gui.find_control import find_control

CLAIM = "Daily walks reduce the risk of falls in older adults."


@pytest.fixture
def dialog(look: Look, qtbot: QtBot) -> WordingDialog:
    return open_dialog(look, qtbot, CLAIM)


def open_dialog(look: Look, qtbot: QtBot, words: str) -> WordingDialog:
    claim = make_claim(1, words)
    made = WordingDialog(look, words, lambda rating: reword_claim(claim, rating))
    qtbot.addWidget(made)
    made.show()
    return made


def choose(dialog: WordingDialog, *names: str) -> None:
    for name in names:
        next(b for b in dialog.findChildren(QAbstractButton) if b.accessibleName() == name).click()


def test_nothing_is_offered_before_the_reviewer_rates(dialog: WordingDialog) -> None:
    assert dialog.wording() == ""
    assert not find_control(dialog, QPushButton, "Take into Wording").isEnabled()
    choose(dialog, "low")
    assert dialog.wording() == ""
    assert dialog.because.startswith("Choose the certainty and the size")


def test_certainty_and_size_word_the_sentence(dialog: WordingDialog) -> None:
    choose(dialog, "low", "small")
    assert dialog.wording() == "Daily walks may reduce the risk of falls slightly in older adults."
    choose(dialog, "moderate")
    assert "probably" in dialog.wording()
    assert find_control(dialog, QPushButton, "Take into Wording").isEnabled()


def test_what_goes_together_needs_no_rating(dialog: WordingDialog) -> None:
    choose(dialog, "only what goes together")
    assert "associated with" in dialog.wording()


def test_the_reviewer_edits_it_and_undo_brings_back_what_was_typed(dialog: WordingDialog) -> None:
    choose(dialog, "low", "small")
    field = find_control(dialog, QPlainTextEdit, "Wording to begin with")
    field.selectAll()
    field.insertPlainText("Walking may help.")
    assert dialog.wording() == "Walking may help."
    choose(dialog, "moderate")
    assert dialog.wording() != "Walking may help."
    field.undo()
    assert dialog.wording() == "Walking may help."


def test_what_was_rated_is_taken_with_the_wording(dialog: WordingDialog) -> None:
    choose(dialog, "low", "small")
    find_control(dialog, QLineEdit, "Rated by").setText("Ana Brandt")
    rating = dialog.taken().rating
    assert rating is not None
    assert (rating.certainty.value, rating.size.value, rating.rater) == ("low", "small", "Ana Brandt")


def test_words_without_a_rating_are_taken_without_one(dialog: WordingDialog) -> None:
    find_control(dialog, QPlainTextEdit, "Wording to begin with").insertPlainText("Walking may help.")
    assert dialog.taken().text == "Walking may help."
    assert dialog.taken().rating is None


def test_a_claim_without_an_effect_gets_a_pattern(look: Look, qtbot: QtBot) -> None:
    claim = "Millions of people sleep badly."
    made = open_dialog(look, qtbot, claim)
    choose(made, "low", "small")
    assert made.wording() == claim
    assert "X may reduce or increase Y slightly" in made.because
