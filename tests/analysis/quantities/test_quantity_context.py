"""What the words beside a number say of it."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.quantities.quantity_context import Around, counted_noun, is_age, is_difference, ratio_name


@pytest.mark.parametrize(
    ("after", "noun"),
    [
        (" small trials with people", "studies"),
        (" older hospital patients", "people"),
        (" male mice were kept", "animals"),
        (" deaths were seen", "deaths"),
        (" of the best", ""),
        (", patients", ""),
        (" times as many", ""),
    ],
)
def test_the_counted_noun_is_the_next_plural(after: str, noun: str) -> None:
    assert counted_noun(after) == noun


def test_a_change_is_told_from_a_value() -> None:
    assert is_difference(Around("fell asleep ", " sooner than before"), "")
    assert is_difference(Around("cut the time by ", ""), "")
    assert not is_difference(Around("the time was ", " with the tablet"), "")


def test_ratios_and_ages_are_named_before_the_number() -> None:
    assert ratio_name("the odds ratio for relapse was ") == "odds"
    assert ratio_name("aOR ") == "odds"
    assert ratio_name("weighed less or ") == ""
    assert is_age(Around("adults aged ", ""))
    assert is_age(Around("the mean age of the patients was ", " years"))
    assert not is_age(Around("followed for ", " years"))
