"""Verbs that can begin a part of a sentence."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.claims.part_verbs import agree, form_of, is_auxiliary, takes_object
from factcheck_app.analysis.strength.causal_verbs import VerbForm


def test_verbs_of_effect_have_a_form_and_auxiliaries_none() -> None:
    assert (form_of("reduces"), form_of("gave"), form_of("is")) == (VerbForm.PRESENT, VerbForm.PAST, None)
    assert is_auxiliary("is")
    assert is_auxiliary("may")
    assert not is_auxiliary("reduces")


@pytest.mark.parametrize(
    ("head", "verb", "same"),
    [
        ("reduces", "is", True),
        ("reduces", "are", False),
        ("may", "improves", True),
        ("restore", "are", True),
        ("restore", "is", False),
        ("reduced", "was", True),
    ],
)
def test_two_verbs_of_one_subject_agree_in_number(head: str, verb: str, same: bool) -> None:
    assert agree(head, verb) is same


@pytest.mark.parametrize(
    ("verb", "following", "has_object"),
    [
        ("improves", "sleep", True),
        ("increases", "in", False),
        ("damage", "caused", False),
        ("damage", "the", True),
        ("leads", "to", True),
        ("leads", "sleep", False),
    ],
)
def test_a_word_that_may_be_a_noun_is_a_verb_where_an_object_follows(
    verb: str, following: str, has_object: bool
) -> None:
    assert takes_object(verb, following) is has_object
