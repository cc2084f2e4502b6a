"""Which numbers of a text are quantities, and of what kind."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.quantities.quantities import find_quantities
from factcheck_app.domain.comparison import Bound, Quantity, QuantityKind

K = QuantityKind


def one(text: str) -> Quantity:
    (quantity,) = find_quantities(text)
    return quantity


@pytest.mark.parametrize(
    ("text", "kind", "low", "unit"),
    [
        ("We asked 2,318 adults.", K.COUNT, 2318, ""),
        ("We asked forty-two adults.", K.COUNT, 42, ""),
        ("Some 1.5 million people smoke.", K.COUNT, 1_500_000, ""),
        ("It occurred in 14.1% of wearers.", K.SHARE, 14.1, "%"),
        ("Half of the wearers had pain.", K.SHARE, 50, "%"),
        ("One in five wearers had pain.", K.SHARE, 20, "%"),
        ("One child in five had pain.", K.SHARE, 20, "%"),
        ("It fell by 5 mood points.", K.AMOUNT, 5, "point"),
        ("Nine out of ten wearers slept well.", K.SHARE, 90, "%"),
        ("Pain fell by 30%.", K.CHANGE, 30, "%"),
        ("They had a 40% lower risk.", K.CHANGE, 40, "%"),
        ("The cost was cut by a third.", K.CHANGE, pytest.approx(33.33, abs=0.01), "%"),
        ("The rate was halved.", K.CHANGE, 50, "%"),
        ("It fell by 12 percentage points.", K.POINTS, 12, "percentage points"),
        ("The hazard ratio was 0.75.", K.RATIO, 0.75, ""),
        ("The risk doubled.", K.TIMES, 2, ""),
        ("We saw a threefold rise.", K.TIMES, 3, ""),
        ("They were four times as likely to fall.", K.TIMES, 4, ""),
        ("The effect was clear (p < 0.001).", K.PROBABILITY, 0.001, ""),
        ("They took 400 mcg daily.", K.AMOUNT, 400, "µg per day"),
        ("They took 0.5 mg/kg.", K.AMOUNT, 0.5, "mg per kg"),
        ("They took 1,000 IU.", K.AMOUNT, 1000, "IU"),
        ("Glucose was 7.0 mmol/L.", K.AMOUNT, 7, "mmol/L"),
        ("They took 12,5 mg.", K.AMOUNT, 12.5, "mg"),
        ("A 12-week course helped.", K.DURATION, 12, "week"),
        ("At day 10 the itch was gone.", K.DURATION, 10, "day"),
        ("We asked 35-year-old men.", K.AGE, 35, "year"),
    ],
)
def test_a_number_is_read_with_its_kind_and_unit(text: str, kind: QuantityKind, low: float, unit: str) -> None:
    quantity = one(text)
    assert (quantity.kind, quantity.low, quantity.unit) == (kind, low, unit)


@pytest.mark.parametrize(
    "text",
    [
        "The law of 2019 was changed on 4 January 2024 at 8 p.m.",
        "This was shown before [12] and again (3) and [4, 5].",
        "See Table 1, Figure 2 and section 3.",
        "A phase 3 trial of type 2 diabetes and COVID-19.",
        "doi:10.5555/alr.2022.0088 and 2022;9(2):88-94",
        "The double-blind trial gave tablets twice daily.",
        "She stayed for half an hour in the second half of the night.",
        "The H1N1 strain and the B12 vitamin.",
        "The course cost 250 pounds.",
        "",
        "no figures here",
    ],
)
def test_years_marks_and_names_are_no_quantities(text: str) -> None:
    assert find_quantities(text) == ()


def test_an_interval_is_one_quantity_and_its_level_none() -> None:
    difference, interval = find_quantities("The difference was -6.1 minutes (95% CI -11.0 to -1.2).")
    assert (difference.kind, difference.low, difference.is_difference) == (K.DURATION, 6.1, True)
    assert (interval.kind, interval.low, interval.high) == (K.INTERVAL, -11.0, -1.2)


def test_a_range_is_one_quantity_and_a_change_is_two() -> None:
    assert [(q.low, q.high) for q in find_quantities("They took 5 to 10 mg.")] == [(5, 10)]
    assert [q.low for q in find_quantities("It fell from 20% to 15%.")] == [20, 15]


@pytest.mark.parametrize(
    ("words", "bound"),
    [("about", Bound.ABOUT), ("more than", Bound.AT_LEAST), ("up to", Bound.AT_MOST), ("exactly", Bound.EXACT)],
)
def test_the_words_before_bound_it(words: str, bound: Bound) -> None:
    assert one(f"We asked {words} 600 patients.").bound is bound


def test_the_span_holds_the_words() -> None:
    text = "İn 24 of 804 people the dose of 400 µg was halved."
    assert [q.words for q in find_quantities(text)] == ["24 of 804", "400 µg", "halved"]
    assert all(q.span.of(text) == q.words for q in find_quantities(text))


@pytest.mark.parametrize("text", ["1" * 5000, "1 " * 5000, "1," * 5000, "-" * 5000, "two hundred " * 2000, "½ ² ٣"])
def test_endless_figures_are_read_to_the_end(text: str) -> None:
    assert all(q.span.of(text) == q.words for q in find_quantities(text))
