"""Terms, stems and short forms."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.words.abbreviations import find_abbreviations
from factcheck_app.analysis.words.stemming import stem
from factcheck_app.analysis.words.terms import content_stems, find_terms


@pytest.mark.parametrize(
    "forms",
    [
        "inhibit inhibits inhibited inhibition inhibitor",
        "infect infection infections infected infectious",
        "tumour tumours tumor",
        "randomised randomized randomly",
        "analysis analyses analysed",
        "control controlled controls",
    ],
)
def test_the_forms_of_a_word_have_one_stem(forms: str) -> None:
    assert len({stem(form) for form in forms.split()}) == 1


def test_words_that_differ_keep_their_stems_apart() -> None:
    assert len({stem(word) for word in ("cell", "call", "diet", "diabetes", "mice", "mite", "p53", "p54")}) == 8


def test_terms_stand_where_they_stand_in_the_text() -> None:
    text = "Beta-blockers don’t lower IL-6 by 1,200.5 µg."
    terms = find_terms(text)
    assert [term.word for term in terms] == ["beta", "blockers", "don't", "lower", "il", "6", "by", "1,200.5", "μg"]
    assert text[terms[1].start : terms[1].end] == "blockers"


def test_function_words_carry_no_content() -> None:
    assert content_stems("The walks of the adults were in the evening") == ["walk", "adult", "even"]


def test_a_short_form_is_explained_by_the_words_before_it() -> None:
    found = find_abbreviations(
        ["Patients with heart rate variability (HRV) and vitamin D (see Table 2) at rest (n = 12)"]
    )
    assert found == {"hrv": "heart rate variability"}
