"""Which way the words of a text point."""

from __future__ import annotations

from factcheck_app.analysis.evidence.agreement import agreement_figures, opposites_in
from factcheck_app.analysis.evidence.source_sentence import read_sentence
from factcheck_app.analysis.words.pushing_words import find_pushes, product_of_signs, split_clauses


def signs(text: str) -> list[int]:
    return [push.sign for push in find_pushes(text).pushes]


def test_denial_and_absence_turn_the_sign_round() -> None:
    assert signs("Walking increased strength.") == [1]
    assert signs("Walking did not increase strength.") == [-1]
    assert signs("Lack of the protein increased growth.") == [-1]
    assert signs("Walking reduced pain.") == [-1]


def test_what_goes_faster_does_not_point_away_from_a_shorter_time() -> None:
    assert signs("Walkers fell asleep faster.") == []
    assert signs("Walking shortened the time to fall asleep.") == [-1]


def test_an_even_number_of_lowering_words_points_up() -> None:
    assert product_of_signs("Walking reduced pain.") == (-1, True)
    assert product_of_signs("Walking did not reduce pain.") == (1, True)
    assert product_of_signs("Walking was measured.") == (1, False)


def test_words_in_both_texts_cancel_out() -> None:
    assert product_of_signs("Walking reduced pain.", read_sentence("reduced").stem_set) == (1, False)


def test_opposites_count_only_where_the_word_itself_is_missing() -> None:
    claim = read_sentence("Walking is safe.")
    assert opposites_in(claim, read_sentence("Walking is harmful.").stem_set) == ["safe"]
    assert opposites_in(claim, read_sentence("Walking is safe, falling is harmful.").stem_set) == []


def test_a_comparison_turned_round_is_noticed() -> None:
    claim = read_sentence("Walking was more effective than swimming.")
    turned = read_sentence("Swimming was more effective than walking.")
    assert agreement_figures(claim, turned, turned.stem_set)["sides swapped"] > 0
    assert agreement_figures(claim, claim, claim.stem_set)["sides swapped"] < 0


def test_clauses_are_never_shorter_than_five_words() -> None:
    parts = split_clauses(
        "Walking lowered pain in all groups, whereas swimming, running and rowing did nothing for it."
    )
    assert len(parts) == 2
    assert split_clauses("") == [""]
