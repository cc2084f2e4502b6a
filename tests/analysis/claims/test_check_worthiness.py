"""The order of the work."""

from __future__ import annotations

from factcheck_app.analysis.claim_strength import rate_strength
from factcheck_app.analysis.claims.check_worthiness import worth_of
from factcheck_app.analysis.claims.claim_kind import kind_of


def worth(sentence: str) -> float:
    strength = rate_strength(sentence)
    return worth_of(kind_of(sentence, strength), strength, sentence)


def test_what_can_harm_comes_before_what_is_nice_to_know() -> None:
    assert worth("The drug does not cause dependence.") > worth("Mindfulness is a practice that comes from Asia.")


def test_a_bare_cause_comes_before_a_careful_one() -> None:
    assert worth("Tea reduces pain.") > worth("Tea may reduce pain.")


def test_figures_and_sweeping_words_are_easily_wrong() -> None:
    assert worth("Tea reduces pain by 40%.") > worth("Tea reduces pain.")
    assert worth("Tea always reduces pain.") > worth("Tea reduces pain.")


def test_a_citation_mark_is_no_figure() -> None:
    assert worth("Tea reduces pain [4].") == worth("Tea reduces pain.")


def test_worth_stays_between_nothing_and_one() -> None:
    assert 0 < worth("The only proven cure always causes death in 9 of 10 people.") <= 1
