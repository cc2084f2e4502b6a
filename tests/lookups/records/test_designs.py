"""The most telling design comes first; a work's own words count where services are silent."""

from __future__ import annotations

from dataclasses import replace

import pytest

from factcheck_app.domain.work import Design, Provider, WorkRecord
from factcheck_app.lookups.records.designs import ToldDesign, lists_only_animals, told_designs
from tests.fakes.works import ROWAN, record_of

PLAIN = replace(ROWAN, title="Evening walks and sleep")
MESH = replace(PLAIN, provider=Provider.PUBMED)


def first(*records: WorkRecord) -> Design | None:
    return next((told.design for told in told_designs(records)), None)


def test_who_says_so_is_kept() -> None:
    records = [replace(PLAIN, designs=(Design.REVIEW,)), replace(MESH, designs=(Design.REVIEW,))]
    assert told_designs(records) == (ToldDesign(Design.REVIEW, (Provider.CROSSREF, Provider.PUBMED)),)


@pytest.mark.parametrize(
    ("told", "design"),
    [
        ((Design.RANDOMISED_TRIAL, Design.PROTOCOL), Design.PROTOCOL),
        ((Design.REVIEW, Design.SYSTEMATIC_REVIEW), Design.SYSTEMATIC_REVIEW),
        ((Design.REVIEW, Design.RANDOMISED_TRIAL), Design.RANDOMISED_TRIAL),
        ((Design.PREPRINT, Design.OBSERVATIONAL), Design.OBSERVATIONAL),
    ],
)
def test_the_most_telling_comes_first(told: tuple[Design, ...], design: Design) -> None:
    assert first(replace(PLAIN, designs=told)) is design


@pytest.mark.parametrize(
    ("title", "design"),
    [
        ("Evening walks for nurses: study protocol for a randomised trial", Design.PROTOCOL),
        ("Walks: protocol for a systematic review", Design.PROTOCOL),
        ("Study protocol: walks at night", Design.PROTOCOL),
        ("A new treatment protocol for sleep", None),
        ("Deviations from the study protocol in trials of walks", None),
        ("Walks and sleep: a systematic review and meta-analysis", Design.SYSTEMATIC_REVIEW),
        ("Walks and sleep: a narrative review", Design.REVIEW),
        ("Walks: a randomized, double-blind, placebo-controlled trial", Design.RANDOMISED_TRIAL),
        ("Randomised trials of walks", None),
        ("Sleep after a walk: a case report", Design.CASE_REPORT),
        ("A case of sleep after a walk, and literature review", Design.CASE_REPORT),
        ("Evening walks and sleep", None),
    ],
)
def test_a_title_tells_its_design_in_the_words_of_the_field(title: str, design: Design | None) -> None:
    assert first(replace(PLAIN, title=title)) is design


def test_a_protocol_is_one_even_where_it_is_listed_as_the_trial() -> None:
    listed = replace(PLAIN, title="Walks: study protocol", designs=(Design.RANDOMISED_TRIAL,))
    assert first(listed) is Design.PROTOCOL


def test_a_comment_on_a_review_is_no_review() -> None:
    comment = replace(PLAIN, title="Comment on “Walks: a systematic review”", designs=(Design.COMMENT,))
    assert first(comment) is Design.COMMENT


def test_a_letter_may_report_a_study() -> None:
    assert first(replace(PLAIN, types=("Letter",), designs=(Design.COMMENT,))) is None
    assert first(replace(PLAIN, types=("Letter", "Comment"), designs=(Design.COMMENT,))) is Design.COMMENT


def test_an_abstract_may_say_that_it_is_a_review() -> None:
    assert first(replace(PLAIN, abstract="Sleep matters. This review summarises trials.")) is Design.REVIEW
    assert first(replace(PLAIN, abstract="After this review we began a trial.")) is None


@pytest.mark.parametrize(
    ("record", "is_animal"),
    [
        (replace(MESH, species=("Animals",)), True),
        (replace(MESH, species=("Animals", "Humans")), False),
        (MESH, False),
        (replace(MESH, species=("Animals",), designs=(Design.RANDOMISED_TRIAL,)), False),
        (replace(MESH, species=("Animals",), abstract="We asked 40 healthy volunteers."), False),
        (replace(MESH, species=("Animals",), designs=(Design.TRIAL,), types=("Clinical Trial, Veterinary",)), True),
    ],
)
def test_only_animals_means_that_nothing_speaks_of_people(record: WorkRecord, is_animal: bool) -> None:
    assert lists_only_animals([record]) is is_animal


def test_news_is_told_by_its_type() -> None:
    assert first(record_of(title="Walks again", types=("News",))) is Design.NEWS


@pytest.mark.parametrize(
    ("abstract", "design"),
    [
        ("This review explores the evidence.", Design.REVIEW),
        ("In this narrative review, we ask who sleeps.", Design.REVIEW),
        ("We conducted a systematic review of cohorts.", Design.SYSTEMATIC_REVIEW),
        ("This protocol describes a trial of walks.", Design.PROTOCOL),
        ("A previous systematic review found nothing; we asked 40 nurses.", None),
        ("We reviewed the charts of 200 adults after peer review.", None),
    ],
)
def test_what_an_abstract_says_of_the_work_itself_counts(abstract: str, design: Design | None) -> None:
    assert first(replace(PLAIN, abstract=abstract)) is design


@pytest.mark.parametrize("kind", ["peer-review", "component", "dataset"])
def test_what_only_bears_the_title_of_a_trial_is_none(kind: str) -> None:
    assert first(replace(PLAIN, title="Data from: Walks, a randomised trial", types=(kind,))) is None


def test_a_type_that_follows_the_title_makes_no_notice_of_a_work() -> None:
    guess = record_of(Provider.OPENALEX, is_notice=True, designs=(Design.NOTICE,))
    assert first(PLAIN, guess) is not Design.NOTICE
    assert first(guess) is Design.NOTICE
