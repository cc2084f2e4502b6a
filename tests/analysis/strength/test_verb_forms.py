"""Plain forms of the verbs that state a cause."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.strength.causal_verbs import CAUSAL_VERBS
from factcheck_app.analysis.strength.verb_forms import comparative_of, noun_of, plain_form


@pytest.mark.parametrize(
    ("word", "plain"),
    [("reduces", "reduce"), ("modified", None), ("cuts", "cut"), ("relieved", "relieve"), ("tea", None)],
)
def test_a_form_leads_back_to_its_verb(word: str, plain: str | None) -> None:
    assert plain_form(word) == plain


def test_every_form_of_the_table_has_a_plain_form() -> None:
    assert [word for word in CAUSAL_VERBS if plain_form(word) is None] == []


def test_some_verbs_have_a_noun_and_some_a_comparative() -> None:
    assert noun_of("reduce") == "reduction in"
    assert comparative_of("shorten") == "shorter"
    assert noun_of("weaken") is None
