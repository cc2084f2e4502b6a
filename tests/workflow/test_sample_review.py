"""The sample comes with the texts of its sources, and evidence is found in them."""

from __future__ import annotations

from dataclasses import asdict
from functools import cache
from pathlib import Path

import pytest

from factcheck_app.domain.errors import Cancelled
from factcheck_app.domain.source import Access
from factcheck_app.resource_files import resource_path
from factcheck_app.storage.audit_chain import verify
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.review_store import ReviewStore
from factcheck_app.storage.source_text_store import SourceTextStore
from factcheck_app.workflow.find_evidence import find_evidence
from factcheck_app.workflow.sample_review import Sample, open_sample


@cache
def sample() -> Sample:
    return open_sample()


def test_every_text_of_the_sample_is_attached_to_the_source_that_cites_it() -> None:
    review = sample().review
    written = {text.file_name: review.source(text.source_number).as_written for text in review.source_texts}
    assert set(written) == {path.name for path in resource_path("sample", "sources").iterdir()}
    for name, words in written.items():
        author = name.split("_")[0]
        assert words.startswith(author) or (author, words) in {
            ("Lindqvist", "read it here"),
            ("Duskwell", "news release"),
        }


def test_access_is_what_the_files_are() -> None:
    access = {text.file_name.split("_")[0]: text.access for text in sample().review.source_texts}
    whole = {name for name, how_much in access.items() if how_much is Access.FULL_TEXT}
    assert whole == {"Lindqvist", "Haddad", "Duskwell"}
    assert {source.access for source in sample().review.sources} == {
        Access.FULL_TEXT,
        Access.ABSTRACT_ONLY,
        Access.NOT_CHECKED,
    }


@pytest.mark.parametrize(
    ("begins", "says", "locator", "code"),
    [
        ("Blue light at night", "poorer recognition of objects", "Tanaka_JNocturnalPhysiology_2019", "animal_as_human"),
        (
            "In one of these trials",
            "In the smallest trial",
            "Haddad_ReviewsEverydayMedicine_2023",
            "comparison_dropped",
        ),
        ("Reading a printed book", "read on paper (3.0%)", "Okafor_HouseholdHealthSurveys_2020", "relative_without"),
        ("Nine in ten wearers", "sleep better after one week", "Duskwell_NewsRelease_2024", ""),
    ],
)
def test_the_passage_that_a_careful_reviewer_would_read_comes_first(
    begins: str, says: str, locator: str, code: str
) -> None:
    claim = next(c.claim for c in sample().review.claims if c.claim.text.startswith(begins))
    found = find_evidence(sample().review, claim)
    best = found.passages[0].passage
    assert says in best.quote
    assert best.locator.startswith(locator)
    assert not code or any(difference.code.startswith(code) for difference in found.differences)


def test_no_suggestion_of_the_sample_is_one_that_a_careful_reviewer_would_not_give() -> None:
    answers = resource_path("sample", "README.md").read_text(encoding="utf-8").split("| claim begins |")[1]
    for line in answers.split("\n\n")[0].splitlines()[2:]:
        begins, _leans, verdict = (cell.strip().replace("*", "") for cell in line.strip("|").split("|")[:3])
        for claim in (reviewed.claim for reviewed in sample().review.claims):
            if claim.text.replace("*", "").startswith(begins):
                assert find_evidence(sample().review, claim).suggestion.shown_verdict in (None, verdict), begins


def test_the_sample_is_stored_whole(tmp_path: Path) -> None:
    database = ReviewDatabase.open(tmp_path / "reviews.db", writer=True, holder="a test")
    made = sample()
    ReviewStore(database).add(made.review, "Ana Brandt", made.history, made.source_files)
    loaded = ReviewStore(database).load(made.review.id)
    assert [asdict(text)["text"] for text in loaded.source_texts] == [text.text for text in made.review.source_texts]
    assert SourceTextStore(database).contents(made.review.id) == made.source_files
    assert verify(database).is_whole
    database.close()


def test_opening_it_can_be_cancelled() -> None:
    with pytest.raises(Cancelled):
        open_sample(lambda: True)
