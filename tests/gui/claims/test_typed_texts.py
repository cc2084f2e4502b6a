"""What was typed and is not on record yet."""

from __future__ import annotations

from factcheck_app.domain.decision import Judgement, TypedField, UnfinishedText
from factcheck_app.gui.claims.typed_texts import TypedTexts
from tests.gui.claims.example_review import make_review

NOTE = TypedField.NOTE


def test_typed_text_is_wanted_until_the_record_says_the_same() -> None:
    typed = TypedTexts()
    typed.take(UnfinishedText("claim-1", NOTE, "Only adults. "))
    claim = make_review().claims[0]
    assert typed.wanted(claim, NOTE) == "Only adults."
    recorded = make_review({1: Judgement(note="Only adults.")}).claims[0]
    typed.settle(recorded)
    assert typed.wanted(claim, NOTE) is None


def test_what_is_restored_never_replaces_what_is_newer() -> None:
    typed = TypedTexts()
    typed.take(UnfinishedText("claim-1", NOTE, "new"))
    typed.restore(UnfinishedText("claim-1", NOTE, "old"))
    assert typed.shown(make_review().claims[0], NOTE) == "new"


def test_a_note_emptied_by_the_reviewer_is_wanted_empty() -> None:
    typed = TypedTexts()
    typed.take(UnfinishedText("claim-1", NOTE, ""))
    assert typed.wanted(make_review({1: Judgement(note="old")}).claims[0], NOTE) == ""
