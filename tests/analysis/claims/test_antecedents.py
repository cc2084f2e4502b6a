"""What "it", "the drug" and "this effect" stand for."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.claims.antecedents import pronoun_subject, statement_before, thing_subject


@pytest.mark.parametrize(
    ("sentence", "pronoun", "rest", "subject"),
    [
        ("Ginger tea has been drunk for centuries.", "It", " relieves nausea.", "Ginger tea"),
        ("Zinc shortens colds by a day.", "It", " works only if taken early.", "Zinc"),
        ("Statins lower cholesterol.", "They", " also reduce the risk of stroke.", "Statins"),
        ("Smoking causes lung cancer.", "It", " kills millions.", ""),
        ("Antibiotics kill bacteria.", "They", " cause most ear infections.", ""),
        ("Aspirin reduces the effect of ibuprofen.", "It", " can cause bleeding.", ""),
        ("Ginger may help, but honey works better.", "It", " is safe.", ""),
        ("Anna is a nurse.", "It", " lowers her blood pressure.", ""),
        ("Do cold flannels help?", "They", " lower the temperature.", ""),
        ("The trial was funded by the maker.", "It", " was safe.", ""),
    ],
)
def test_a_pronoun_stands_for_the_subject_where_nothing_else_fits(
    sentence: str, pronoun: str, rest: str, subject: str
) -> None:
    assert pronoun_subject(sentence, pronoun, rest) == subject


@pytest.mark.parametrize(
    ("sentence", "words", "subject"),
    [
        ("Metformin lowers blood sugar.", "The drug", "Metformin"),
        ("Turmeric is a spice from Asia.", "The spice", "Turmeric"),
        ("Migraine affects one woman in five.", "The condition", "Migraine"),
        ("Probiotics may shorten diarrhoea.", "These supplements", "Probiotics"),
        ("Caffeine is a stimulant in coffee and tea.", "This drink", ""),
        ("The company is listed.", "This drug", ""),
        ("Obesity raises the risk of diabetes.", "The disease", ""),
    ],
)
def test_a_thing_is_named_where_the_sentence_before_says_what_it_is(sentence: str, words: str, subject: str) -> None:
    assert thing_subject(sentence, words) == subject


def test_an_effect_sums_up_a_short_sentence_with_one_cause() -> None:
    assert statement_before("Foam rolling reduces soreness.", "This effect") == "Foam rolling reduces soreness"
    assert statement_before("Hypnosis reduces pain and anxiety.", "This effect") == ""
    assert statement_before("People sleep badly in the heat.", "This effect") == ""
