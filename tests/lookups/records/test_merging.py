"""Records of one work become one work; every difference is kept."""

from __future__ import annotations

from factcheck_app.domain.editorial_status import EditorialStatus
from factcheck_app.domain.work import Author, OpenCopy, Provider, Unanswered, Work, WorkRecord
from factcheck_app.lookups.records.merging import abstract_of, merge_records
from tests.fakes.works import ASKED, ROWAN, TITLE, record_of, work_of


def conflicts(*records: WorkRecord) -> list[str]:
    return [conflict.field for conflict in work_of(*records).conflicts]


def origin(work: Work, field: str) -> tuple[Provider, ...]:
    return next(one.providers for one in work.origins if one.field == field)


def test_services_fill_each_other_s_gaps_and_the_origin_is_kept() -> None:
    work = work_of(ROWAN, record_of(Provider.PUBMED, pmid="31000001", abstract="We walked."))
    assert (work.doi, work.pmid, work.has_abstract) == ("10.5555/rest.2019.7", "31000001", True)
    assert origin(work, "pmid") == (Provider.PUBMED,)
    assert origin(work, "title") == (Provider.CROSSREF, Provider.PUBMED)
    assert origin(work, "abstract") == (Provider.PUBMED,)


def test_spelling_is_no_conflict() -> None:
    spelled = record_of(
        Provider.PUBMED, title=f"RETRACTED: {TITLE.upper()}.", doi="10.5555/REST.2019.7", journal="J Rest"
    )
    assert conflicts(ROWAN, spelled) == []
    assert conflicts(ROWAN, record_of(Provider.PUBMED, title="[Abendliche Wege]")) == []


def test_differences_are_shown_with_both_values() -> None:
    other = record_of(
        Provider.OPENALEX, title="Tea", year=2021, journal="Tea", issns=("0028-3908",), authors=(Author("Elm", "E"),)
    )
    assert conflicts(ROWAN, other) == ["title", "authors", "journal", "year"]
    assert work_of(ROWAN, other).title == TITLE


def test_a_group_before_the_first_author_is_no_conflict() -> None:
    grouped = record_of(Provider.PUBMED, authors=(Author("Walk Group"), *ROWAN.authors))
    assert conflicts(ROWAN, grouped) == []
    assert conflicts(ROWAN, record_of(Provider.PUBMED, authors=(Author("Walk Group"),))) == []


def test_names_that_are_turned_round_are_the_same_names() -> None:
    turned = record_of(Provider.PUBMED, authors=(Author("Ada", "Rowan"),))
    assert conflicts(ROWAN, turned) == []


def test_open_copies_stand_once_with_the_published_version_first() -> None:
    draft = OpenCopy("https://example.org/d", Provider.OPENALEX, version="submitted")
    final = OpenCopy("https://example.org/f", Provider.UNPAYWALL, version="published")
    work = work_of(record_of(copies=(draft,)), record_of(Provider.UNPAYWALL, copies=(final, draft), is_open=True))
    assert (work.copies, work.is_open) == ((final, draft), True)


def test_of_nothing_nothing_is_known() -> None:
    silent = (Unanswered(Provider.CROSSREF, "It does not answer."),)
    work = merge_records((), silent, ASKED)
    assert (work.title, work.origins, work.status) == (None, (), EditorialStatus.NOT_CHECKED)
    assert work.unanswered == silent


def test_the_abstract_is_pubmed_s_where_there_is_one() -> None:
    longer = record_of(abstract="A publisher's long abstract.")
    assert abstract_of([longer, record_of(Provider.PUBMED, abstract="AIMS: short.")]) == (
        "AIMS: short.",
        Provider.PUBMED,
    )
    assert abstract_of([longer]) == ("A publisher's long abstract.", Provider.CROSSREF)
    assert abstract_of([record_of(abstract=" ")]) is None
