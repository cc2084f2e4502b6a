"""Europe PMC's results become records, in their long and their short form."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from factcheck_app.domain.work import Author, Design, NoticeKind, OpenCopy, Provider, WorkRecord
from factcheck_app.lookups.services.europe_pmc_record import read_europe_pmc_result
from tests.fakes.service_records import DOI, TITLE, europe_pmc_result

NOW = datetime(2026, 5, 3, tzinfo=UTC)
ONE = {"id": "33000001", "source": "MED", "reference": "Lancet. 2021. doi: 10.5555/notice.", "type": "Retraction in"}


def linked(links: object, **fields: object) -> WorkRecord:
    value = europe_pmc_result(commentCorrectionList={"commentCorrection": links})
    return read_europe_pmc_result({**value, **fields}, NOW)


def test_the_fields_of_a_result_are_read() -> None:
    record = read_europe_pmc_result(europe_pmc_result(), NOW)
    assert (record.doi, record.pmid, record.pmcid, record.title) == (DOI, "31000001", "PMC7000001", TITLE)
    assert (record.authors, record.year, record.published) == ((Author("Muster", "Ana"),), 2019, "2019-05-01")
    assert (record.issns, record.pages) == (("1234-5679", "2049-3630"), "101-109")
    assert (record.designs, record.is_open) == ((Design.RANDOMISED_TRIAL,), True)
    assert record.abstract == "Methods: We asked walkers.\n\nResults: They slept."


def test_only_free_copies_are_open() -> None:
    record = read_europe_pmc_result(europe_pmc_result(), NOW)
    assert record.copies == (OpenCopy("https://europepmc.org/a.pdf", Provider.EUROPE_PMC, True, "", "cc by"),)


@pytest.mark.parametrize("links", [ONE, [ONE], [None, ONE]])
def test_one_link_may_stand_without_its_list(links: object) -> None:
    (notice,) = linked(links).notices
    assert (notice.kind, notice.doi, notice.pmid) == (NoticeKind.RETRACTION, "10.5555/notice", "33000001")


@pytest.mark.parametrize(
    ("relation", "kinds"),
    [
        ("Erratum in", [NoticeKind.CORRECTION]),
        ("Expression of concern in", [NoticeKind.EXPRESSION_OF_CONCERN]),
        ("Partial retraction in", [NoticeKind.PARTIAL_RETRACTION]),
        ("Comment in", []),
        ("Update in", []),
    ],
)
def test_each_relation_is_told_as_what_it_is(relation: str, kinds: list[NoticeKind]) -> None:
    assert [notice.kind for notice in linked([{**ONE, "type": relation}]).notices] == kinds


def test_a_notice_itself_is_not_retracted() -> None:
    record = linked([{**ONE, "type": "Retraction of"}], pubTypeList={"pubType": ["Retraction of Publication"]})
    assert (record.notices, record.is_notice, record.designs) == ((), True, (Design.NOTICE,))


def test_a_preprint_is_known_by_its_source() -> None:
    record = linked([{**ONE, "source": "MED", "type": "Preprint of"}], source="PPR", pubTypeList=None)
    assert (record.designs, record.published_version) == ((Design.PREPRINT,), "10.5555/notice")


def test_a_withdrawn_preprint_says_so_in_its_title_alone() -> None:
    record = linked([], source="PPR", pubTypeList=None, title=f"WITHDRAWN: {TITLE}.")
    assert ([notice.kind for notice in record.notices], record.title) == ([NoticeKind.RETRACTION], TITLE)
    assert linked([], title=f"WITHDRAWN: {TITLE}.").notices == ()


def test_the_short_form_is_read_too() -> None:
    lite = {
        "doi": DOI,
        "title": f"{TITLE}.",
        "authorString": "Haas-Kogan DA, O'Neill AF, The Walks Group.",
        "journalTitle": "J Invent Trials",
        "journalIssn": "1234-5679; 2049-3630; ",
        "pubYear": "2019",
        "pubType": "review; journal article",
        "isOpenAccess": "N",
        "firstPublicationDate": "2018-12-30",
    }
    record = read_europe_pmc_result(dict(lite), NOW)
    assert record.authors == (Author("Haas-Kogan", "DA"), Author("O'Neill", "AF"), Author("The Walks Group"))
    assert (record.designs, record.is_open, record.published) == ((Design.REVIEW,), False, "2019")
    assert record.issns == ("1234-5679", "2049-3630")
