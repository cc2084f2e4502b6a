"""Which words a claim and a passage share."""

from __future__ import annotations

from factcheck_app.analysis.differences.aligned_words import align_words
from factcheck_app.domain.text_span import TextSpan

CLAIM = "Daily walking prevents pain in adults."
PASSAGE = "Daily walks may ease pain in adults with arthritis."


def test_shared_words_are_marked_in_both_whatever_their_form() -> None:
    words = align_words(CLAIM, PASSAGE)
    assert [span.of(CLAIM) for span in words.same_in_claim] == ["Daily", "walking", "pain", "adults"]
    assert [span.of(PASSAGE) for span in words.same_in_passage] == ["Daily", "walks", "pain", "adults"]


def test_words_in_each_others_place_differ() -> None:
    words = align_words(CLAIM, PASSAGE)
    assert [span.of(CLAIM) for span in words.differing_in_claim] == ["prevents"]
    assert [span.of(PASSAGE) for span in words.differing_in_passage] == ["may ease"]


def test_given_spans_differ_and_are_not_marked_as_same() -> None:
    words = align_words(CLAIM, PASSAGE, ([TextSpan(23, 27)], []))
    assert [span.of(CLAIM) for span in words.differing_in_claim] == ["prevents pain"]
    assert "pain" not in [span.of(CLAIM) for span in words.same_in_claim]


def test_endless_texts_share_words_all_the_same() -> None:
    assert align_words("pain " * 2000, "pain").same_in_passage == (TextSpan(0, 4),)
    assert align_words("", "").same_in_claim == ()
