"""What is suggested about a claim, and where nothing is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from factcheck_app.analysis.evidence.everyday_figures import EVERYDAY
from factcheck_app.analysis.evidence.linear_model import load_model
from factcheck_app.analysis.evidence.source_sentence import read_sentence
from factcheck_app.analysis.evidence.source_words import SourceWords
from factcheck_app.analysis.evidence.support_figures import support_figures
from factcheck_app.analysis.evidence_ranking import score_sentences
from factcheck_app.analysis.suggestion import suggest_verdict
from factcheck_app.domain.reason import REASONS_FOR, Reason
from factcheck_app.domain.verdict import Verdict
from tests.fakes.reviews import make_review

SOURCE = (
    "We randomised 300 adults over 65 to weekly balance training or to usual care.",
    "Balance training lowered the rate of falls in adults over 65.",
    "No serious adverse events were seen.",
)
TRUE = "Balance training lowered the rate of falls in adults over 65."


def test_what_the_source_says_is_supported() -> None:
    suggestion = suggest_verdict(TRUE, SOURCE)
    assert suggestion.shown_verdict is Verdict.SUPPORTED
    assert suggestion.reason is Reason.DIRECT
    assert suggestion.evidence[0] == 1
    assert "“falls”" in suggestion.because


@pytest.mark.parametrize(
    "claim",
    [
        "Balance training did not lower the rate of falls in adults over 65.",
        "Balance training raised the rate of falls in adults over 65.",
        "Acupuncture lowered the rate of falls in adults over 65.",
        "Balance training lowered the rate of migraines in adults over 65.",
    ],
)
def test_a_true_claim_that_was_made_wrong_is_not_shown_as_supported(claim: str) -> None:
    assert suggest_verdict(claim, SOURCE).shown_verdict is not Verdict.SUPPORTED


def test_the_opposite_is_contradicted() -> None:
    suggestion = suggest_verdict("Balance training raised the rate of falls in adults over 65.", SOURCE)
    assert suggestion.verdict is Verdict.UNSUPPORTED
    assert suggestion.reason is Reason.CONTRADICTED
    assert "“raised”" in suggestion.because
    assert "“lowered”" in suggestion.because


def test_silence_says_what_the_source_does_not_speak_of() -> None:
    suggestion = suggest_verdict("Green tea cures insomnia in astronauts.", SOURCE)
    assert suggestion.verdict is None
    assert suggestion.reason == ""
    assert suggestion.confidence > 0.5
    assert "“astronauts”" in suggestion.because


def test_a_claim_is_compared_by_its_stand_alone_words_and_its_differences_stand_in_its_own() -> None:
    any_claim = make_review().claims[0].claim
    claim = replace(any_claim, text="It cut falls by 90%.", standalone="Balance training cut falls by 90%.")
    suggestion = suggest_verdict(claim, ("Balance training cut falls by 20% in adults over 65.", *SOURCE))
    assert suggestion.evidence[0] == 0
    spans = [span for difference in suggestion.signals for span in difference.claim_spans]
    assert "90%" in [span.of(claim.text) for span in spans]


def test_blank_sentences_keep_the_indexes_right() -> None:
    assert suggest_verdict(TRUE, ("", *SOURCE)).evidence[0] == 2


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("", SOURCE),
        (TRUE, ()),
        (TRUE, ("", " ")),
        (TRUE, ("Das Training senkte die Zahl der Stürze bei den älteren Menschen deutlich.",)),
        ("Das Training senkte die Zahl der Stürze bei den älteren Menschen deutlich.", SOURCE),
        ("word " * 3_000, SOURCE),
        ("12 34 5.6 7%", SOURCE),
        (TRUE, ("Group A | 12 (3) | 14 (4)", "12 13 14")),
        ("Тренировка снижает риск падений", SOURCE),
        ("B4l@nce tr#ining l0w ers t#e r@te 0f f a l l s", SOURCE),
    ],
)
def test_what_cannot_be_compared_brings_no_suggestion_and_says_why(claim: str, source: tuple[str, ...]) -> None:
    suggestion = suggest_verdict(claim, source)
    assert suggestion.verdict is None
    assert suggestion.confidence == 0.0
    assert not suggestion.signals
    assert suggestion.because.endswith(".")


def test_reasons_belong_to_their_verdicts() -> None:
    for claim in (TRUE, "Balance training might have raised the rate of falls by 90% in children for ten years."):
        suggestion = suggest_verdict(claim, SOURCE)
        assert suggestion.verdict is None or suggestion.reason in REASONS_FOR[suggestion.verdict]


def test_the_model_weighs_each_figure_and_no_other() -> None:
    claim, read = read_sentence(TRUE), [read_sentence(sentence) for sentence in SOURCE]
    figures = support_figures(claim, read, SourceWords(claim, read), score_sentences(TRUE, SOURCE))
    model = load_model("suggestion")
    for answer, weights in model["close"].items():
        assert weights.keys() == {*figures, "always"}
        assert model["everyday"][answer].keys() == {*EVERYDAY, "always"}
