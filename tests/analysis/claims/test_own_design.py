"""A cause that is stated of a study which can show none."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.claims.own_design import bolder_than_own_design


@pytest.mark.parametrize(
    ("text", "cause", "design"),
    [
        ("Tea causes headaches, according to an observational study.", "causes", "an observational study"),
        ("A cohort study found that tea prevents falls.", "prevents", "cohort study"),
        ("In a large cross-sectional study, tea reduced stress.", "reduced", "In a large cross-sectional study"),
        ("A survey of teachers shows that tea improves mood.", "improves", "survey"),
    ],
)
def test_a_cause_from_people_who_were_only_watched_is_noticed(text: str, cause: str, design: str) -> None:
    found = bolder_than_own_design(text)
    assert found is not None
    assert found[1:] == (cause, design)
    assert found[0].of(text) == design


@pytest.mark.parametrize(
    "text",
    [
        "Tea was linked to headaches in an observational study.",
        "A randomised trial, unlike observational studies, found that tea prevents falls.",
        "The observational study cannot prove that tea prevents falls.",
        "An observational study found that tea may prevent falls.",
        "In a cohort study, we observed a 21% decreased risk of falls.",
        "Cohort studies show that tea does not cause harm.",
        "Tea prevents falls.",
        "",
    ],
)
def test_careful_words_and_experiments_are_let_stand(text: str) -> None:
    assert bolder_than_own_design(text) is None
