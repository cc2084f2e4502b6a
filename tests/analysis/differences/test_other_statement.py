"""Small words that turn a statement are never passed over, and what leaves it standing is."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.differences.other_statement import (
    figures_of,
    is_other_statement,
    meanings_of_content,
    words_apart,
)

TABLET = "A daily tablet of 5 mg vitamin D lowers the risk of bone fractures in older adults with osteoporosis."


@pytest.mark.parametrize(
    ("words", "instead"),
    [
        ("lowers", "does not lower"),
        ("lowers", "hardly lowers"),
        ("lowers", "raises"),
        ("lowers", "may lower"),
        ("lowers", "is linked to a lower"),
        ("older adults", "children"),
        ("older adults", "younger adults"),
        ("adults", "women"),
        ("with osteoporosis", "with diabetes"),
        ("vitamin D", "vitamin K"),
        ("A daily tablet of 5 mg vitamin D", "Only a daily tablet of 5 mg vitamin D"),
    ],
)
def test_denial_direction_strength_people_and_substance_make_another_statement(words: str, instead: str) -> None:
    assert is_other_statement(TABLET, TABLET.replace(words, instead))


@pytest.mark.parametrize(("words", "instead"), [("5 mg", "50 mg"), ("5 mg", "5 g"), ("5 mg", "five mg"), ("5 ", "<5 ")])
def test_another_figure_or_unit_is_another(words: str, instead: str) -> None:
    assert figures_of(TABLET) != figures_of(TABLET.replace(words, instead))


def test_figures_keep_their_order_and_not_their_spelling() -> None:
    assert figures_of("from 5 to 10 g") != figures_of("from 10 to 5 g")
    assert figures_of("5-10 mg, p<0.05, (-3%)") == figures_of("5 – 10  mg, p < 0.05, (\N{MINUS SIGN}3 %)")
    assert figures_of("-3%") != figures_of("3%")
    assert figures_of("12-week, 1,000 IU, 5 per cent, one third") == figures_of("12 weeks, 1000 IU, 5%, one third")


def test_who_does_it_to_whom_counts() -> None:
    coffee = "Drinking coffee lowers the risk of stroke more than green tea."
    assert is_other_statement(coffee, "Drinking green tea lowers the risk of stroke more than coffee.")
    assert is_other_statement("Smoking raises the risk of severe depression.", "Severe depression raises smoking risk.")


@pytest.mark.parametrize(
    "words",
    [
        TABLET.replace("lowers", "reduces"),
        TABLET.replace("A daily tablet", "A tablet every day"),
        TABLET.replace("the risk", "risk"),
        TABLET.upper(),
    ],
)
def test_synonyms_order_nearby_case_and_articles_leave_it_standing(words: str) -> None:
    assert not is_other_statement(TABLET, words)


def test_the_words_that_stand_in_one_alone_are_told() -> None:
    assert words_apart(TABLET, TABLET.replace("the risk", "the lifetime risk")) == ((), ("lifetime",))
    assert meanings_of_content("The tablets lower and reduce daily risk of a tablet") == meanings_of_content(
        "Tablet reduces day risk"
    )


@pytest.mark.parametrize(
    ("judged", "met"),
    [
        ("The vaccine protects against hepatitis A infection.", "The vaccine protects against hepatitis B infection."),
        ("Vitamin D tablets improve sleep in adults.", "Vitamin E tablets improve sleep in adults."),
        ("Drug A works better than placebo in adults.", "Drug B works better than placebo in adults."),
        ("HER2+ patients relapse less on the drug.", "HER2\N{MINUS SIGN} patients relapse less on the drug."),
        ("Rh+ mothers need no injection at birth.", "Rh\N{EN DASH} mothers need no injection at birth."),
        ("Pressure ↓ 5 mmHg with daily walking.", "Pressure ↑ 5 mmHg with daily walking."),
        ("A daily pill costs €5 in the shops.", "A daily pill costs $5 in the shops."),
        ("Zinc ± copper shortens a common cold.", "Zinc + copper shortens a common cold."),
        ("Stopping aspirin reduces bleeding in patients.", "Aspirin reduces bleeding in patients."),
        ("Vitamin D deficiency causes low mood in adults.", "Vitamin D causes low mood in adults."),
        ("The relative risk of stroke fell by 30%.", "The absolute risk of stroke fell by 30%."),
        ("It is a myth that the diet shrinks tumours.", "The diet shrinks tumours."),
        ("More attacks than in exposed children.", "More attacks than in unexposed children."),
    ],
)
def test_a_letter_a_sign_or_a_word_more_is_another_statement(judged: str, met: str) -> None:
    assert is_other_statement(judged, met)
    assert is_other_statement(met, judged)
