"""A sentence of another language is told from English with foreign names in it."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.differences.comparable import why_not_comparable
from factcheck_app.analysis.differences.foreign_words import looks_foreign

CLAIM = "Zerolin lowers blood pressure in adults with diabetes."


@pytest.mark.parametrize(
    "sentence",
    [
        "Die Studie dauerte 12 Wochen.",
        "Zerolin in der Therapie: Studie mit 40 Patienten, Placebo, Randomisierung und Diabetes.",
        "Zerolin diminue la pression artérielle de 15 mmHg chez les souris diabétiques.",
        "Effet de la metformine sur le diabète de type 2.",
        "Zerolin sänker blodtrycket med 15 mmHg hos vuxna med diabetes.",
        "Zerolin senker blodtrykket hos voksne med diabetes.",
        "El estudio incluyó a 40 pacientes con diabetes.",
        "Zerolin abbassa la pressione in 15 topi diabetici.",
        "De patiënten kregen Zerolin of een placebo en werden 12 weken gevolgd.",
    ],
)
def test_a_sentence_of_another_language_is_said_to_be_unreadable(sentence: str) -> None:
    assert why_not_comparable(CLAIM, sentence) == (
        "The passage cannot be read as English prose, so nothing is compared."
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "De novo mutations cause autism.",
        "Van der Waals forces drive protein adhesion.",
        "Patients with Gilles de la Tourette syndrome had fewer tics.",
        "The trial of Dr. von der Heide was done at the Hospital Universitario de la Princesa.",
        "DAS28 and ALS scores fell.",
        "Snow kills coronavirus.",
        "Mean age 54 years; body mass index 27; systolic blood pressure 140 mmHg.",
    ],
)
def test_foreign_names_leave_a_sentence_english(sentence: str) -> None:
    assert not looks_foreign(sentence.replace(".", " ").replace(";", " ").split())
    assert why_not_comparable(CLAIM, sentence) == ""
