"""Whether two quantities say the same."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.quantities.quantities import find_quantities
from factcheck_app.analysis.quantities.quantity_matching import is_same_sort, match
from factcheck_app.domain.comparison import NumberResult


def result(claim: str, source: str, substance: str = "") -> NumberResult | None:
    return match(find_quantities(claim)[0], find_quantities(source)[0], substance)


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("half of the patients", "50% of the patients"),
        ("a 40% lower risk", "a risk ratio of 0.60"),
        ("the risk doubled", "the odds ratio was 2.0"),
        ("after one year", "after 12 months"),
        ("a dose of 400 mcg", "a dose of 0.4 mg"),
        ("2,318 adults", "2,318 of 5,790 adults"),
        ("seven trials", "7 trials"),
        ("a temperature of 98.6 °F", "a temperature of 37 °C"),
        ("the fever fell by 1.8 °F", "the fever fell by 1 °C"),
    ],
)
def test_equal_values_are_found_in_whatever_words(claim: str, source: str) -> None:
    assert result(claim, source) is NumberResult.FOUND


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("14% of patients", "14.1% of patients"),
        ("nearly 2,000 people", "1,950 people"),
        ("more than half of patients", "54% of patients"),
        ("one in five women", "20.3% of women"),
        ("a 6 minutes shorter wait", "a 6.1 minutes shorter wait"),
        ("1,200 adults", "1,214 adults"),
        ("2 to 3 mmHg", "2.6 mmHg"),
        ("p < 0.05", "p = 0.016"),
    ],
)
def test_close_values_round(claim: str, source: str) -> None:
    assert result(claim, source) is NumberResult.ROUNDS


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("62% of patients", "26% of patients"),
        ("42 adults", "43 adults"),
        ("14.1% of patients", "14% of patients"),
        ("16 minutes", "16 mg"),
        ("more than half of patients", "46% of patients"),
        ("5 to 10 mg", "7 mg"),
        ("nearly 2,000 people", "1,200 people"),
    ],
)
def test_other_values_do_not_match(claim: str, source: str) -> None:
    assert result(claim, source) is None


def test_only_answers_to_one_question_contradict_each_other() -> None:
    def same_sort(claim: str, source: str) -> bool:
        return is_same_sort(find_quantities(claim)[0], find_quantities(source)[0])

    assert same_sort("16 minutes sooner", "a difference of 6 minutes")
    assert not same_sort("16 minutes sooner", "it took 31 minutes")
    assert not same_sort("42 trials", "43 people")
    assert not same_sort("two years", "four minutes")


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("it fell by 5 mmHg", "it fell by 0.67 kPa"),
        ("a pressure of 120/80 mmHg", "a pressure of 16.0/10.7 kPa"),
    ],
)
def test_pressures_round_to_each_other(claim: str, source: str) -> None:
    assert result(claim, source) is NumberResult.ROUNDS
    assert result("it fell by 9 mmHg", "it fell by 0.67 kPa") is None
