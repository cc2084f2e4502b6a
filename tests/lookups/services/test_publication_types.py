"""The services' words for kinds of work, and the designs they stand for."""

from __future__ import annotations

import pytest

from factcheck_app.domain.work import Design
from factcheck_app.lookups.services.publication_types import (
    designs_of,
    is_animal_only,
    is_notice_type,
    is_retracted_type,
)


@pytest.mark.parametrize(
    ("word", "design"),
    [
        ("Randomized Controlled Trial", Design.RANDOMISED_TRIAL),
        ("Clinical Trial, Phase II", Design.TRIAL),
        ("Meta-Analysis", Design.SYSTEMATIC_REVIEW),
        ("review-article", Design.REVIEW),
        ("Clinical Trial Protocol", Design.PROTOCOL),
        ("case_report", Design.CASE_REPORT),
        ("Practice Guideline", Design.GUIDELINE),
        ("Letter", Design.COMMENT),
        ("observational study", Design.OBSERVATIONAL),
        ("preprint", Design.PREPRINT),
    ],
)
def test_a_word_of_a_service_stands_for_a_design(word: str, design: Design) -> None:
    assert designs_of([word]) == (design,)


def test_an_ordinary_article_has_no_design() -> None:
    assert designs_of(["Journal Article", "research-article", "journal-article", ""]) == ()


def test_notices_and_retracted_works_are_told_apart() -> None:
    assert [is_notice_type(word) for word in ("Published Erratum", "Retraction Notice", "Retracted Publication")] == [
        True,
        True,
        False,
    ]
    assert is_retracted_type("Retracted Publication")


def test_animals_and_humans_together_are_not_animals_only() -> None:
    assert [is_animal_only(tags) for tags in (("Animals",), ("Humans", "Animals"), ())] == [True, False, False]
