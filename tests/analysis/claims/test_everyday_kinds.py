"""Kinds of claims that are told in everyday words."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.claim_strength import rate_strength
from factcheck_app.analysis.claims.claim_kind import kind_of


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Gallstones are the third most common cause of a hospital stay.", "occurrence"),
        ("Most people have a stiff neck at some point in their lives.", "occurrence"),
        ("The Lung Society recommends a yearly check from the age of 50.", "advice"),
        ("Diffusion: Use two drops of the oil before bed.", "advice"),
        ("Women in this analysis had given birth at least once.", "source"),
        ("This is among the first studies to look at fathers.", "source"),
        ("Zerolin is indicated in the UK to lower the risk of stroke.", "regulatory"),
        ("Hair loss of this kind is usually reversible.", "prognosis"),
        ("Most patients go home within two days.", "prognosis"),
        ("By week 24, the response rate was 69 percent with the drug.", "benefit"),
        ("The trial of zerolin met its main goal.", "benefit"),
        ("The vaccine is the best way to protect against serious and sometimes fatal infections.", "benefit"),
        ("Eating the raw berries can make you sick.", "harm"),
        ("The infection can lead to complications such as pneumonia.", "harm"),
        ("The bean contains flavonoids, which the gut converts into acids.", "mechanism"),
    ],
)
def test_everyday_words_tell_what_a_claim_is_about(text: str, kind: str) -> None:
    assert kind_of(text, rate_strength(text)).value == kind
