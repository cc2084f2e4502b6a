"""Where a source gets another text, the reviewer is told of what is lost and what stays."""

from __future__ import annotations

from dataclasses import replace

from factcheck_app.domain.text_part import TextPart
from factcheck_app.workflow.replaced_text import replaced_words
from tests.fakes.evidence import TRIAL_TEXT, make_quoted_review

OTHER = replace(TRIAL_TEXT, sha256="f" * 64)


def test_the_same_file_and_a_first_one_are_not_spoken_of() -> None:
    review = make_quoted_review()
    assert replaced_words(review, TRIAL_TEXT) == ""
    assert replaced_words(replace(review, source_texts=()), OTHER) == ""


def test_another_file_is_said_to_take_its_place_with_the_quotes_that_stay() -> None:
    said = replaced_words(make_quoted_review(), OTHER)
    assert said.startswith(f"Source 1 had another text ({TRIAL_TEXT.file_name}); this one takes its place. ")
    assert f"quotes stay with the old text, which is kept (SHA-256 {TRIAL_TEXT.sha256[:8]}…)" in said


def test_what_was_said_of_the_old_text_is_asked_of_the_new_one() -> None:
    told = make_quoted_review().with_source_text(TRIAL_TEXT.with_part(TextPart.EXCERPT))
    assert "You had said of that one: excerpt only. Say what this one is." in replaced_words(told, OTHER)
    assert "You had said" not in replaced_words(told, OTHER.with_part(TextPart.FULL_TEXT))
