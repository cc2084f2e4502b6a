"""One amount that is given twice has to agree with itself."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.quantities.doubled_figures import find_doubled_figures


@pytest.mark.parametrize(
    ("text", "should_be"),
    [
        ("Adults need 10 micrograms (4000 IU) of vitamin D a day.", "“10 micrograms” is 400 IU"),
        ("They lost 10 kg (15 lb).", "“10 kg” is 22 lb"),
        ("They lost 10 kg, or about 15 pounds.", "“10 kg” is 22 lb"),
        ("12 of 48 patients (35%) fell ill.", "“12 of 48” is 25%"),
        ("A third (50%) fell ill.", "“A third” is 33.3%"),
        ("Glucose was 7.0 mmol/L (226 mg/dL).", "“7.0 mmol/L” is 126 mg/dL"),
        ("The room had 20 °C (90 °F).", "“20 °C” is 68 °F"),
        ("Falls fell by 50%, from 12% to 9%.", "from “12%” to “9%” is 25%"),
        ("Falls went from 12% to 9%, a drop of 50%.", "from “12%” to “9%” is 25%"),
    ],
)
def test_figures_that_contradict_each_other_are_found(text: str, should_be: str) -> None:
    assert [found.should_be for found in find_doubled_figures(text)] == [should_be]


@pytest.mark.parametrize(
    "text",
    [
        "Adults need 10 micrograms (400 IU) of vitamin D a day.",
        "Adults need 10 micrograms (4000 IU) of it.",
        "They lost 10 kg (22 lb).",
        "They weighed 70 kg (10 kg).",
        "The dose was 500 mg (1 g in adults).",
        "Take 500 mg or 1 g.",
        "In the trial 20% (30% of women) stopped.",
        "Almost half of them (45.2%) stayed.",
        "Falls fell by 25%, from 12% to 9%.",
        "Falls fell by 3%, from 12% to 9%.",
        "More than doubled from 10% to 25%.",
        "",
    ],
)
def test_figures_that_agree_or_are_of_two_things_are_let_stand(text: str) -> None:
    assert find_doubled_figures(text) == []


def test_the_sentence_before_may_name_the_vitamin() -> None:
    assert find_doubled_figures("Take 10 µg (4000 IU) a day.", "Vitamin D is cheap.")
