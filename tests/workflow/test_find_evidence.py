"""Passages, comparisons and a suggestion for a claim, from the texts at hand alone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from factcheck_app.domain.claim import Claim
from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.review import Review
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.storage.storable_text import storable
from factcheck_app.workflow.attach_source import read_pasted_source
from factcheck_app.workflow.find_evidence import MOST_PASSAGES, compare_passage, find_evidence, make_passage
from tests.fakes.evidence import BEFORE, MINUTES, TRIAL_TEXT, make_quoted_review, make_unquoted_review
from tests.fakes.reviews import make_review

REVIEW = make_unquoted_review()
MINUTES_CLAIM = REVIEW.claim("claim-05").claim  # leans on source 1


def with_text(words: str, number: int = 1) -> Review:
    return make_review(()).with_source_text(read_pasted_source(REVIEW, number, words, "Ana Brandt").text)


def said(claim: Claim, text: str, **changes: object) -> Claim:
    return replace(claim, text=text, standalone=text, added=(), **changes)  # type: ignore[arg-type]


def test_the_best_passage_stands_in_the_text_word_for_word_and_is_located() -> None:
    found = find_evidence(REVIEW, MINUTES_CLAIM)
    best = found.passages[0].passage
    assert (best.quote, best.span, best.stance) == (MINUTES.quote, MINUTES.span, None)
    assert best.locator == "Rest_2021_Trial/p3/para1"
    assert [ranked.score for ranked in found.passages] == sorted((p.score for p in found.passages), reverse=True)
    assert len(found.comparisons) == len(found.passages) <= MOST_PASSAGES
    assert (found.with_text, found.without_text, found.leans_on_them) == ((1,), (), True)


def test_without_a_text_of_its_own_source_every_text_is_looked_into_and_nothing_suggested() -> None:
    found = find_evidence(REVIEW, REVIEW.claim("claim-10").claim)  # leans on source 3
    assert (found.with_text, found.without_text, found.leans_on_them) == ((1, 2), (3,), False)
    assert found.suggestion.shown_verdict is None
    assert found.suggestion.because == "No text of source 3 is at hand, which the claim cites."


def test_a_claim_without_a_source_gets_passages_and_no_suggestion() -> None:
    found = find_evidence(REVIEW, REVIEW.claim("claim-11").claim)
    assert (found.without_text, found.leans_on_them) == ((), False)
    assert found.suggestion.because == "The claim cites no source."


def test_without_any_text_nothing_is_found() -> None:
    found = find_evidence(make_review(()), MINUTES_CLAIM)
    assert (found.passages, found.comparisons, found.with_text) == ((), (), ())
    assert found.suggestion.because == "No text of source 1 is at hand, which the claim cites."


def test_silence_on_an_abstract_says_that_it_is_one() -> None:
    review = with_text("BACKGROUND: Tea is drunk by many people.\n\nRESULTS: Tea leaves were counted in two towns.")
    suggestion = find_evidence(review, MINUTES_CLAIM).suggestion
    assert suggestion.shown_verdict is None
    assert suggestion.because.startswith("Only the abstract is at hand.")


def test_numbers_of_a_passage_are_set_against_the_claim() -> None:
    claim = said(MINUTES_CLAIM, "Walkers fell asleep 28 minutes sooner than controls.")
    assert "number_differs" in [difference.code for difference in find_evidence(REVIEW, claim).differences]


def test_a_text_that_the_claim_does_not_cite_raises_no_flag_until_a_passage_of_it_is_taken() -> None:
    strayed = said(MINUTES_CLAIM, "Walkers fell asleep 28 minutes sooner than controls.", citations=())
    claims = tuple(
        replace(each, claim=strayed) if each.id == strayed.id else each for each in make_unquoted_review().claims
    )
    review = replace(REVIEW, claims=claims)
    found = find_evidence(review, strayed)
    assert found.comparisons[0].differences
    assert found.differences == ()
    taken = review.with_judgement(strayed.id, Judgement(evidence=(found.passages[0].passage,)))
    assert find_evidence(taken, strayed).differences == found.comparisons[0].differences


def test_a_passage_that_the_reviewer_selects_is_trimmed_located_and_compared() -> None:
    start = TRIAL_TEXT.text.index(" The trial ran")
    passage = make_passage(REVIEW, TRIAL_TEXT, TextSpan(start, start + 31))
    assert (passage.quote, passage.locator) == ("The trial ran for eight weeks.", "Rest_2021_Trial/p2/para1")
    assert compare_passage(REVIEW, MINUTES_CLAIM, passage).is_whole_source
    assert compare_passage(make_quoted_review(), MINUTES_CLAIM, BEFORE).is_whole_source
    assert not compare_passage(REVIEW, MINUTES_CLAIM, BEFORE).is_whole_source


@pytest.mark.parametrize(
    "words",
    [
        "Die Teilnehmer schliefen 18 Minuten früher ein, und das ist nicht mit Sicherheit der Brille zuzuschreiben.",
        "12 14 17 18 minutes 22",
        "参加者は18分早く眠りについた。",
        "Tbe w4lk3rs f3ll asl33p 18 m1nut3s s00ner th4n c0ntr0ls d1d 1n th3 tr1al 0f w4lks.",
    ],
)
def test_what_cannot_be_compared_says_so_and_raises_no_flag(words: str) -> None:
    found = find_evidence(with_text(words), MINUTES_CLAIM)
    assert all(comparison.cannot_compare for comparison in found.comparisons)
    assert (found.differences, found.suggestion.shown_verdict) == ((), None)
    assert found.suggestion.because


@pytest.mark.parametrize("claim", ["", "18 %", "sleep " * 3000, "| 18 | 22 |", storable("\x00\ud800 sleep"), "眠り"])
def test_any_claim_is_taken(claim: str) -> None:
    found = find_evidence(REVIEW, said(MINUTES_CLAIM, claim))
    assert found.suggestion.shown_verdict is None
    assert found.suggestion.because
