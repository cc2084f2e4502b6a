"""Who says a claim is read from what stands about it, and so is whether it is called untrue."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.differences.who_says import IN_ITS_OWN_VOICE, Telling, telling_of
from factcheck_app.domain.surroundings import surroundings_of

WORDS = "the patch lowers blood pressure in older adults by 4 mmHg"


def told(text: str, heading: str = "", *, is_listed: bool = False) -> Telling:
    whole = text.replace("X", WORDS)
    start = whole.index(WORDS)
    return telling_of(WORDS, surroundings_of(whole, start, start + len(WORDS), heading, is_listed=is_listed))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Experts claim that X.", "Experts claim that"),
        ("Experts say X.", "Experts say"),
        ("According to the maker, X.", "According to the maker"),
        ("“X,” says Ann Lee, a nurse.", "says Ann Lee"),
        ("X, the maker claims.", "the maker claims"),
        ("X, according to the maker.", "according to the maker"),
        ("The firm says its diet is safe, but trials show X.", "but trials show"),
        ("Researchers found fibre helps and that X.", "Researchers found"),
        ("Ann Lee said: “X.”", "Ann Lee said"),
    ],
)
def test_an_attribution_outside_the_words_is_found(text: str, words: str) -> None:
    assert told(text).words == words
    assert not told(text).is_denied


def test_a_sentence_before_the_words_that_lead_into_a_list_and_a_heading_say_it_too() -> None:
    words, before = WORDS.capitalize(), "Critics say the following. "
    around = surroundings_of(f"{before}{words}.", len(before), len(before + words))
    assert telling_of(words, around).words == before.strip()
    assert told("What the maker says:\n\n- Sleep.\n- X.", is_listed=True).words == "What the maker says"
    assert told("X.", "What the maker claims").words == "What the maker claims"


@pytest.mark.parametrize(
    "text",
    [
        "X.",
        "Doctors recommend fibre; X.",
        "Health claims are common, and X.",
        "In recent reports, X.",
        "The firm says its diet is safe. Besides, X.",
        "Walking helps and X, which was found in mice.",
        "Benefits:\n\nX.",
    ],
)
def test_what_says_nothing_of_the_claim_is_passed_over(text: str) -> None:
    assert told(text) == IN_ITS_OWN_VOICE


@pytest.mark.parametrize(
    "text",
    [
        "It is a myth that X.",
        "Myth: X",
        "There is no evidence that X.",
        "It is not true that X.",
        "Doctors do not believe that X.",
        "“X.” This is a myth.",
    ],
)
def test_what_is_called_untrue_is_denied(text: str) -> None:
    assert told(text).is_denied


def test_a_heading_that_gathers_myths_denies_and_one_of_myths_and_facts_does_not() -> None:
    assert told("X.", "Myths about patches").is_denied
    assert not told("X.", "Myths and facts").is_denied


def test_the_same_people_are_the_same_whatever_their_verb() -> None:
    assert told("The experts say that X.").is_like(told("Experts claim X."))
    assert told("According to the maker, X.").is_like(told("X, the maker claims."))
    assert not told("Experts claim X.").is_like(told("The maker claims X."))
    assert not told("It is a myth that X.").is_like(told("There is no evidence that X."))
