"""DataCite's resources become records, whoever made them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from factcheck_app.domain.work import Author, Design, WorkRecord
from factcheck_app.lookups.services.datacite_record import read_datacite_work
from tests.fakes.service_records import DOI, TITLE, datacite_answer

NOW = datetime(2026, 5, 3, tzinfo=UTC)


def read(**attributes: object) -> WorkRecord:
    data = datacite_answer(DOI, TITLE, **attributes)["data"]
    assert isinstance(data, dict)
    return read_datacite_work(data, NOW)


def test_the_fields_of_a_resource_are_read() -> None:
    record = read()
    assert (record.doi, record.title, record.year, record.publisher) == (DOI, TITLE, 2019, "An Invented Archive")
    assert (record.designs, record.abstract) == ((Design.PREPRINT,), "We asked walkers.")


@pytest.mark.parametrize(
    ("creator", "author"),
    [
        ({"name": "Muster, Ana"}, Author("Muster", "Ana")),
        ({"name": "Ana Muster", "givenName": "Ana Muster", "familyName": None}, Author("Ana Muster")),
        ({"name": "Walks, Sleep and Co", "nameType": "Organizational"}, Author("Walks, Sleep and Co")),
        ({"name": "The Walks Group"}, Author("The Walks Group")),
    ],
)
def test_people_and_groups_have_names_of_many_shapes(creator: object, author: Author) -> None:
    assert read(creators=[creator, {}, None, {"name": ", "}]).authors == (author,)


def test_a_journal_article_has_its_place() -> None:
    container = {"title": "Trials", "identifier": "1234-5679", "identifierType": "EISSN", "volume": 12, "issue": "3"}
    record = read(container={**container, "firstPage": "101", "lastPage": "9"}, types={"resourceTypeGeneral": "Text"})
    assert (record.journal, record.issns, record.volume, record.pages) == ("Trials", ("1234-5679",), "12", "101-109")


def test_a_preprint_names_the_paper_it_became() -> None:
    related = [
        {"relationType": "References", "relatedIdentifier": "10.5555/cited", "relatedIdentifierType": "DOI"},
        {"relationType": "IsVersionOf", "relatedIdentifier": "10.5555/published", "relatedIdentifierType": "DOI"},
    ]
    assert read(relatedIdentifiers=related).published_version == "10.5555/published"
    assert read(relatedIdentifiers=related, types={"resourceTypeGeneral": "Dataset"}).published_version is None


def test_a_publisher_may_be_an_object() -> None:
    assert read(publisher={"name": "Zenodo"}).publisher == "Zenodo"


def test_a_preprint_that_says_it_was_withdrawn_is() -> None:
    record = read(titles=[{"title": f"WITHDRAWN: {TITLE}"}])
    assert ([notice.kind for notice in record.notices], record.title) == (["retraction"], TITLE)
