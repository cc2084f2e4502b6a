"""The open questions of a review as a text to send."""

from __future__ import annotations

from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.open_questions import open_questions, questions_text
from factcheck_app.domain.reason import Reason
from factcheck_app.domain.verdict import SetAsideReason, Verdict
from tests.fakes.reviews import TITLE, make_review

ASKED = Judgement(reasons=(Reason.QUERY_TO_AUTHOR,), note="Who says so?")
LOST = Judgement(reasons=(Reason.SOURCE_NOT_ACCESSIBLE,))
ASIDE = Judgement(reasons=(Reason.QUERY_TO_AUTHOR,), set_aside=SetAsideReason.OUT_OF_SCOPE)


def test_only_undecided_claims_that_carry_a_question_ask_something() -> None:
    review = make_review((ASKED, Judgement(Verdict.SUPPORTED, (Reason.DIRECT,)), LOST, ASIDE))
    assert [question.number for question in open_questions(review)] == [1, 3]


def test_the_text_holds_number_words_and_note_of_each_claim() -> None:
    review = make_review((ASKED, Judgement(), LOST))
    text = questions_text(review.title, open_questions(review))
    assert text.startswith(f"Questions about “{TITLE}”\n\nClaim 1: “One adult in three")
    assert "night.”\nWho says so?\n\nClaim 3: “" in text
    assert text.endswith("We cannot get at the source of this. Could you send it?\n")


def test_a_question_without_a_note_still_asks() -> None:
    (question,) = open_questions(make_review((Judgement(reasons=(Reason.QUERY_TO_AUTHOR,)),)))
    assert question.asks.endswith("?")
