"""A denied claim is answered as its statement is, the other way round."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.evidence.answer_shares import SILENCE, SUPPORTED, UNSUPPORTED
from factcheck_app.analysis.evidence.claim_answer import claim_figures, claim_shares, likeliest_answer
from factcheck_app.analysis.evidence.linear_model import load_model
from factcheck_app.analysis.evidence.source_sentence import read_sentence
from factcheck_app.analysis.evidence_ranking import score_sentences

ASKED = "We randomised 300 adults over 65 to balance training or to usual care."
LOWERED = (ASKED, "Balance training lowered the rate of falls in adults over 65.")
NO_DIFFERENCE = (
    ASKED,
    "There was no significant difference in the rate of falls between balance training and usual care.",
)


def shares(claim: str, source: tuple[str, ...]) -> dict[str, float]:
    model = load_model("suggestion")
    figures = claim_figures(claim, [read_sentence(one) for one in source], score_sentences(claim, source))
    return dict(claim_shares(model["close"], model["everyday"], figures))


@pytest.mark.parametrize(
    "claim",
    [
        "Balance training does not lower the rate of falls in adults over 65.",
        "There is no evidence that balance training lowers the rate of falls in adults over 65.",
        "It is a myth that balance training lowers the rate of falls in adults over 65.",
        "Balance training fails to lower the rate of falls in adults over 65.",
        "Balance training is unlikely to lower the rate of falls in adults over 65.",
    ],
)
def test_a_denied_effect_is_contradicted_by_the_effect_and_supported_by_none(claim: str) -> None:
    found, none = shares(claim, LOWERED), shares(claim, NO_DIFFERENCE)
    assert max(found, key=lambda answer: found[answer]) == UNSUPPORTED
    assert none[SUPPORTED] > none[UNSUPPORTED]


def test_denying_exchanges_what_supports_and_what_contradicts_and_leaves_silence() -> None:
    plain = shares("Balance training does lower the rate of falls in adults over 65.", LOWERED)
    denied = shares("Balance training does not lower the rate of falls in adults over 65.", LOWERED)
    assert denied[UNSUPPORTED] == pytest.approx(plain[SUPPORTED], abs=0.02)
    assert denied[SILENCE] == pytest.approx(plain[SILENCE], abs=0.02)


@pytest.mark.parametrize(
    "claim",
    [
        "Balance training not only lowers the rate of falls in adults over 65.",
        "It is not a myth that balance training lowers the rate of falls in adults over 65.",
        "Balance training lowers the rate of falls in adults over 65 without side effects.",
        "Balance training lowers the rate of falls in adults over 65 who do not take sleeping pills.",
    ],
)
def test_what_denies_no_main_statement_does_not_turn_the_answer(claim: str) -> None:
    found = shares(claim, LOWERED)
    assert found[SUPPORTED] > found[UNSUPPORTED]


def test_a_claim_is_supported_no_more_than_what_it_denies_besides() -> None:
    both = "Balance training is popular with older adults, but it does not lower the rate of falls in adults over 65."
    part = "It does not lower the rate of falls in adults over 65."
    assert shares(both, LOWERED)[SUPPORTED] <= shares(part, LOWERED)[SUPPORTED] + 0.05


def test_an_answer_is_no_surer_than_its_share() -> None:
    model = load_model("suggestion")
    claim = LOWERED[1]
    figures = claim_figures(claim, [read_sentence(one) for one in LOWERED], score_sentences(claim, LOWERED))
    answer = likeliest_answer(model["close"], model["everyday"], figures)
    assert answer.name == SUPPORTED
    assert 0 <= answer.confidence <= shares(claim, LOWERED)[SUPPORTED]
