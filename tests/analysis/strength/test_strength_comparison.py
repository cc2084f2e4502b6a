"""How strongly a claim is worded beside a sentence of its source."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.strength.strength_comparison import boldest, relate
from factcheck_app.domain.comparison import StrengthRelation

WALKS = "Walking was associated with less pain."


@pytest.mark.parametrize(
    ("claim", "source", "relation"),
    [
        ("Walking reduces pain.", WALKS, StrengthRelation.EXAGGERATES),
        ("Walking may reduce pain.", WALKS, StrengthRelation.EXAGGERATES),
        ("Walking reduces pain.", "Walking may reduce pain.", StrengthRelation.EXAGGERATES),
        ("Walking is linked to less pain.", WALKS, StrengthRelation.SAME),
        ("Walking may reduce pain.", "Walking reduced pain.", StrengthRelation.DOWNPLAYS),
        ("Walking reduces pain.", "We enrolled forty adults.", StrengthRelation.SAME),
        ("Walking reduces pain.", "Walking did not reduce pain.", StrengthRelation.SAME),
        ("Walking reduces pain.", "Our data suggest that walking reduces pain.", StrengthRelation.SAME),
        ("Walking may reduce pain.", "Our data suggest that walking reduces pain.", StrengthRelation.DOWNPLAYS),
        ("Walking reduces pain.", "In this survey, walkers had less pain than others.", StrengthRelation.EXAGGERATES),
        ("Walking reduces pain.", "Walkers had less pain than others.", StrengthRelation.SAME),
        ("", WALKS, StrengthRelation.SAME),
    ],
)
def test_the_rungs_decide_where_words_name_them(claim: str, source: str, relation: StrengthRelation) -> None:
    assert relate(claim, source) is relation


def test_a_relation_taken_for_granted_by_advice_counts_as_stated() -> None:
    source = "Harms that are associated with the gel should be listed."
    assert relate("The gel causes harms.", source) is StrengthRelation.EXAGGERATES


def test_the_boldest_sentence_speaks_for_a_claim_and_its_cue_stands_in_the_whole() -> None:
    claim = "We asked forty adults. Walking reduces pain."
    cue = boldest(claim).strength.cues[0]
    assert cue.span.of(claim) == cue.words == "reduces"


@pytest.mark.parametrize(
    ("claim", "source", "relation"),
    [
        (
            "Masks cut colds by 60%.",
            "Wearing masks was linked to 60% lower odds of colds.",
            StrengthRelation.EXAGGERATES,
        ),
        ("Naps make colds twice as likely.", "Naps were associated with more colds.", StrengthRelation.EXAGGERATES),
        (
            "The mask improves sleep.",
            "Sleep improved in adults, although rashes were more frequent.",
            StrengthRelation.SAME,
        ),
    ],
)
def test_a_cause_is_told_from_the_size_of_a_relation_and_from_another_matter(
    claim: str, source: str, relation: StrengthRelation
) -> None:
    assert relate(claim, source) is relation
