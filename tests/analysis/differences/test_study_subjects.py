"""Whether a source is about people, and whether a claim is told of them."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.differences.study_subjects import animal_words, claims_people, studies_people


@pytest.mark.parametrize(
    "text", ["In mice it grew.", "It killed cells in vitro.", "The rats were fed.", "cultured human cells"]
)
def test_animals_and_cells_are_named(text: str) -> None:
    assert animal_words(text) is not None


@pytest.mark.parametrize("text", ["Fifty adults took part.", "He moved the mouse.", "The rat race is tiring."])
def test_other_words_name_no_animal(text: str) -> None:
    assert animal_words(text) is None


def test_people_who_may_profit_one_day_were_not_studied() -> None:
    assert studies_people(["Fifty volunteers took part."])
    assert not studies_people(["No conclusion about people can be drawn.", "Whether patients gain is unknown."])


def test_a_claim_on_molecules_is_told_of_people_only_where_it_names_them() -> None:
    assert claims_people("Noise harms the heart.")
    assert claims_people("It kills cells and so protects patients.")
    assert not claims_people("The protein blocks the receptor.")
    assert not claims_people("In mice, noise harms the heart.")


@pytest.mark.parametrize("claim", ["The gene therapy restored hearing.", "A receptor blocker shrinks tumours."])
def test_what_a_whole_body_has_is_told_of_people_whatever_molecule_did_it(claim: str) -> None:
    assert claims_people(claim)


def test_people_beside_animals_were_studied() -> None:
    assert studies_people(["Blood of seven subjects was drawn.", "It was found in human and mouse skin."])
