"""Only a full text says where it has something from, and only its sentences that fit the claim count."""

from __future__ import annotations

from dataclasses import replace

from factcheck_app.domain.source import Access
from factcheck_app.workflow.fitting_passages import fitting_passages
from tests.fakes.evidence import make_source_text
from tests.gui.claims.example_review import make_claim

CITED = "In an earlier trial, walkers fell asleep 18 minutes sooner than controls (Elm et al., 2001)."
OWN = "We found that walkers fell asleep 17 minutes sooner than controls."
METHODS = "The questionnaires were printed on yellow paper and kept for ten years."
CLAIM = make_claim(3, "Walkers fall asleep 18 minutes sooner than controls.")


def test_the_sentences_that_fit_come_best_first() -> None:
    text = make_source_text(1, (METHODS, CITED, OWN), "trial.pdf")
    assert fitting_passages(text, [CLAIM]) == {CLAIM.id: (CITED, OWN)}


def test_a_claim_that_nothing_fits_has_none() -> None:
    text = make_source_text(1, (METHODS,), "trial.pdf")
    assert fitting_passages(text, [CLAIM]) == {}


def test_an_abstract_is_not_looked_into() -> None:
    text = replace(make_source_text(1, (CITED,), "abstract.txt"), access=Access.ABSTRACT_ONLY)
    assert fitting_passages(text, [CLAIM]) == {}
