"""A search begins with the words of the claim that tell its subject."""

from __future__ import annotations

from dataclasses import replace

from factcheck_app.analysis.evidence.query_words import MOST_WORDS, propose_query
from tests.gui.claims.example_review import make_claim


def query_of(text: str) -> str:
    return propose_query(replace(make_claim(1, text), standalone=text))


def test_subject_and_outcome_stay_in_their_order_and_small_words_go() -> None:
    query = query_of("A study of 120 people found that evening walking reduces the risk of insomnia.")
    assert query.split()[-1] == "insomnia"
    assert {"evening", "walking"} <= set(query.split())
    assert not {"study", "found", "120", "the", "risk"} & set(query.split())


def test_a_long_claim_gives_a_few_words_each_once() -> None:
    words = [f"{name}itis" for name in "abdcefghi"]
    query = query_of(f"{' '.join(words)} and {words[0]} go together.")
    assert len(query.split()) == len(set(query.split())) == MOST_WORDS


def test_a_claim_of_common_words_is_not_left_without_a_query() -> None:
    assert query_of("The results of the study were found.") != ""
