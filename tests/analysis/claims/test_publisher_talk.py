"""What publishers say for themselves beside what can be checked."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.claims.publisher_talk import is_business, is_courtesy_or_sale


@pytest.mark.parametrize(
    "words",
    [
        "Roe Labs is a pioneer in gene research.",
        "The centre is one of the world's most influential cancer institutes.",
        "Its shares fell 9% in the afternoon.",
        "The market is tiny compared with that of tea, says an analyst.",
        "From May it will be available in most pharmacies and shops.",
        "Dr Roe believes in a gentle approach to pain relief.",
        "The dose is optional and will be discussed with the surgeon.",
        "You will be seen by a nurse within a few hours.",
        "At Roe and Sons we run a school for sore backs.",
        "We can tailor your exercises.",
        "The $27 million award will support the team.",
        "We continue to advance our trials.",
        "Arrangements for your care will be made by the ward.",
        "The surgeon will explain the operation.",
        "The clinic will be held on Saturday.",
        "The capsules fit easily into any day.",
    ],
)
def test_what_a_company_or_practice_is_and_does_is_business(words: str) -> None:
    assert is_business(words, words.lower())


@pytest.mark.parametrize(
    "words",
    [
        "The scan costs more and delivers twice as much radiation.",
        "The label of the bottle says the drink will carry you to sleep.",
        "Clean your teeth with a soft brush twice a day and keep your appointments.",
    ],
)
def test_a_comparison_a_promise_and_a_dose_stand_beside_business(words: str) -> None:
    assert not is_business(words, words.lower())


@pytest.mark.parametrize(
    ("words", "is_one"),
    [
        ("Eating well has never been easier.", True),
        ("Autumn is the perfect time to start.", True),
        ("The firm declined to comment.", True),
        ("Dr Roe was not involved in the trial.", True),
        ("Dr Roe, who was not involved, said that a third of patients relapsed.", False),
    ],
)
def test_sales_talk_and_bystanders_are_courtesy(words: str, is_one: bool) -> None:
    assert is_courtesy_or_sale(words.lower()) is is_one
