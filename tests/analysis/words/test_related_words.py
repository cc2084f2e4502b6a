"""Everyday and technical words for one thing."""

from __future__ import annotations

from factcheck_app.analysis.words.related_words import MEMBERS, RELATED, meanings_of
from factcheck_app.analysis.words.stemming import stem
from factcheck_app.analysis.words.word_rarity import rarity, rarity_of_meaning


def test_words_for_one_thing_have_one_meaning() -> None:
    assert meanings_of([stem("haemorrhage")]) == meanings_of([stem("bleeding")])
    assert meanings_of(["veloren"]) == {"veloren"}


def test_every_stem_stands_in_the_set_that_names_it() -> None:
    assert all(one in MEMBERS[name] for one, name in RELATED.items())


def test_a_meaning_is_as_rare_as_its_commonest_word_and_a_number_says_little() -> None:
    assert rarity_of_meaning(RELATED[stem("renal")]) == min(rarity(stem(word)) for word in ("renal", "kidney"))
    assert rarity_of_meaning("19") < rarity_of_meaning("veloren")
