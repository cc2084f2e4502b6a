"""Identifiers, pages and titles come in many forms and are kept in one."""

from __future__ import annotations

import pytest

from factcheck_app.domain.work import Notice, NoticeKind, Provider
from factcheck_app.lookups.services.record_fields import (
    doi_in,
    doi_of,
    full_pages,
    is_preprint_doi,
    issns_of,
    language_of,
    pii_of,
    pmcid_of,
    pmid_of,
    without_mark,
    without_stop,
)

RETRACTION = Notice(NoticeKind.RETRACTION, Provider.CROSSREF)


@pytest.mark.parametrize(
    "written", ["10.5555/ABC", "https://doi.org/10.5555/abc", "http://dx.doi.org/10.5555/abc", "doi: 10.5555/abc"]
)
def test_a_doi_is_kept_in_lower_case_and_bare(written: str) -> None:
    assert doi_of(written) == "10.5555/abc"


def test_what_is_no_doi_is_none() -> None:
    assert [doi_of(text) for text in ("", "10.1/x", "abc", "10.5555/")] == [None] * 4


def test_the_doi_of_a_reference_is_found_without_its_stop() -> None:
    assert doi_in("Lancet. 2010;375(9713):445. doi: 10.5555/S0140-6736(10)60175-4. PMID: 1") == (
        "10.5555/s0140-6736(10)60175-4"
    )
    assert doi_in("BMJ. 2009;338:a2597") is None


def test_preprints_are_known_by_their_prefix() -> None:
    assert [is_preprint_doi(doi) for doi in ("10.1101/2020.01.01.1", "10.5555/1", "10.48550/arxiv.1")] == [
        True,
        False,
        True,
    ]


def test_numbers_are_read_out_of_addresses() -> None:
    assert (pmid_of("https://pubmed.ncbi.nlm.nih.gov/31000001/"), pmid_of("31000001"), pmid_of("abc")) == (
        "31000001",
        "31000001",
        None,
    )
    assert pmcid_of("https://www.ncbi.nlm.nih.gov/pmc/articles/7000001") == "PMC7000001"
    assert (pmcid_of("PMC7000001.2"), pmcid_of("x")) == ("PMC7000001", None)


def test_only_a_publisher_item_identifier_is_taken_for_one() -> None:
    assert pii_of(("PONE-D-13-12071", "S1234-5679(19)30017-4")) == "S1234567919300174"
    assert pii_of(("3626",)) is None


def test_issns_get_their_hyphen_and_need_their_check_digit() -> None:
    assert issns_of(("0140-6736; 1474-547x; ", "01406736", "0893-1339")) == ("0140-6736", "1474-547X")


@pytest.mark.parametrize(
    ("written", "full"),
    [("637-41", "637-641"), ("1000-9", "1000-1009"), ("e1-e9", "e1-e9"), ("S12-5", "S12-S15"), ("a1190", "a1190")],
)
def test_the_last_page_is_written_out(written: str, full: str) -> None:
    assert full_pages(written) == full


def test_a_language_has_two_letters_where_it_can() -> None:
    assert [language_of(code) for code in ("eng", "en-GB", "fre", "und", "", "haw")] == [
        "en",
        "en",
        "fr",
        None,
        None,
        "haw",
    ]


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("Walks help sleep.", "Walks help sleep"),
        ("[Dog breeds and behaviour].", "Dog breeds and behaviour"),
        ("Rules in the U.S.A.", "Rules in the U.S.A."),
        ("Do walks help?", "Do walks help?"),
    ],
)
def test_a_title_loses_its_final_stop(written: str, title: str) -> None:
    assert without_stop(written) == title


@pytest.mark.parametrize("mark", ["RETRACTED: ", "Retracted: ", "RETRACTED ARTICLE: ", "[RETRACTED] ", "RETRACTED-- "])
def test_the_publishers_mark_is_no_part_of_a_title(mark: str) -> None:
    assert without_mark(f"{mark}Walks help", [RETRACTION]) == "Walks help"
    assert without_mark(f"{mark}Walks help", []) == f"{mark}Walks help"


def test_a_title_about_retractions_is_left_alone() -> None:
    title = "Retracted papers in sleep research: a review"
    assert without_mark(title, [RETRACTION]) == title
