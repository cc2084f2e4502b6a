"""A work of another kind than the draft says is flagged with both texts; an honest draft is left alone."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from factcheck_app.domain.claim import ClaimKind
from factcheck_app.domain.work import Design, Provider
from factcheck_app.lookups.flags.design_flags import design_flags, preprint_flag
from tests.fakes.works import record_of, work_of
from tests.lookups.flags.cited_draft import CitedDraft, cited

STUDY = "The study found that participants who took {} slept longer."
RESULT = "{} lowers blood pressure."


def flagged(draft: CitedDraft, provider: Provider = Provider.PUBMED, **known: Any) -> list[str]:
    work = work_of(record_of(provider, **{"title": "Evening habits and sleep", **known}))
    return [flag.code for flag in design_flags(work, draft.passages)]


@pytest.mark.parametrize("drug", ["ketamine", "metformin", "valerian tea"])
def test_a_review_told_as_a_study_is_said_with_both_texts(drug: str) -> None:
    work = work_of(record_of(Provider.PUBMED, title="Evening habits and sleep", designs=(Design.REVIEW,)))
    (flag,) = design_flags(work, cited(STUDY.format(drug)).passages)
    assert flag.code == "review_as_trial"
    assert f"“The study found that participants who took {drug} slept longer”" in flag.message
    assert "PubMed lists it as a review: “Evening habits and sleep” (2019)." in flag.message


@pytest.mark.parametrize(
    "text",
    [
        "A review found that participants slept longer.",
        "The study, a meta-analysis, found that participants slept longer.",
        "Several studies found that participants slept longer.",
        "Valerian may help people to sleep.",
    ],
)
def test_a_draft_that_does_not_call_it_one_study_is_left_alone(text: str) -> None:
    assert flagged(cited(text), designs=(Design.REVIEW,)) == []


def test_a_pooled_analysis_may_be_called_a_study_but_not_a_trial() -> None:
    assert flagged(cited(STUDY.format("tea")), designs=(Design.SYSTEMATIC_REVIEW,)) == []
    trial = cited("A randomised trial found that tea helps.")
    assert flagged(trial, designs=(Design.SYSTEMATIC_REVIEW,)) == ["review_as_trial"]


def test_what_has_data_of_its_own_is_no_mere_review() -> None:
    assert flagged(cited(STUDY.format("tea")), designs=(Design.REVIEW, Design.TRIAL)) == []


def test_openalex_alone_makes_no_review() -> None:
    assert flagged(cited(STUDY.format("tea")), Provider.OPENALEX, designs=(Design.REVIEW,)) == []


def test_a_protocol_told_as_a_result() -> None:
    title = "Tea at night: study protocol for a randomised trial"
    assert flagged(cited("The trial found that tea helps."), title=title) == ["protocol_as_result"]
    assert flagged(cited(RESULT.format("Tea")), title=title) == ["protocol_as_result"]
    assert flagged(cited("A trial will test whether tea helps."), title=title) == []


@pytest.mark.parametrize(
    ("told", "is_flagged"),
    [
        ("The trial (https://doi.org/10.5555/plan.2020.3) found that a dark bedroom lowered blood pressure.", True),
        ("The study (doi: 10.5555/whether.7) showed that warm baths help adults sleep.", True),
        ("The trial (https://example.org/protocol/evaluating) reported less pain after massage.", True),
        ("The trial, which recruited 40 adults, found that tea helps.", True),
        ("The trial found that sleep is improved by tea.", True),
        ("A pilot trial tested tea in 12 adults and found that it helps.", True),
        ("The trial is now recruiting, after an earlier study found that tea helps.", False),
        ("The trial will test whether tea, which was shown to help mice, helps people.", False),
        ("The protocol of the trial suggests weekly visits.", False),
    ],
)
def test_a_protocol_is_known_by_the_words_of_the_draft(told: str, is_flagged: bool) -> None:
    title = "Tea at night: study protocol for a randomised trial"
    assert flagged(cited(told), title=title) == (["protocol_as_result"] if is_flagged else [])


@pytest.mark.parametrize(
    ("text", "kind", "is_flagged"),
    [
        ("Tea lowers blood pressure.", ClaimKind.BENEFIT, True),
        ("Tea blocks a receptor in the brain.", ClaimKind.MECHANISM, False),
        ("Tea blocks a receptor in patients.", ClaimKind.MECHANISM, True),
        ("In mice, tea lowers blood pressure.", ClaimKind.BENEFIT, False),
        ("Laboratory studies show that tea lowers blood pressure.", ClaimKind.BENEFIT, False),
        ("Fish oil lowers blood pressure.", ClaimKind.BENEFIT, True),
    ],
)
def test_an_animal_study_told_of_people(text: str, kind: ClaimKind, is_flagged: bool) -> None:
    found = flagged(cited(text, kind=kind), species=("Animals",))
    assert found == (["animal_as_human"] if is_flagged else [])


def test_an_editorial_told_as_a_study() -> None:
    draft = cited(STUDY.format("tea"))
    assert flagged(draft, types=("Editorial",), designs=(Design.COMMENT,)) == ["comment_as_study"]
    assert flagged(draft, types=("Letter",), designs=(Design.COMMENT,)) == []
    assert flagged(draft, types=("Editorial",), designs=(Design.COMMENT,), abstract="We asked 40 men.") == []
    assert flagged(cited("An editorial found it."), types=("Editorial",), designs=(Design.COMMENT,)) == []


def test_a_preprint_names_the_version_that_was_published() -> None:
    record = record_of(designs=(Design.PREPRINT,), published_version="10.5555/final")
    flag = preprint_flag(work_of(record))
    assert flag is not None
    assert "doi.org/10.5555/final" in flag.message
    assert preprint_flag(work_of(replace(record, provider=Provider.OPENALEX))) is None
    assert preprint_flag(work_of(record_of())) is None


def test_nothing_known_is_nothing_flagged() -> None:
    assert flagged(cited(STUDY.format("tea"))) == []
