"""What the desk says of sources without a network."""

from __future__ import annotations

from dataclasses import replace

import pytest

from factcheck_app.domain.source import Source
from factcheck_app.lookups.journal_table import JournalTable
from factcheck_app.lookups.offline_checks import check_sources
from factcheck_app.readers.pasted_text import read_pasted

ARTICLE = replace(
    read_pasted("Tea helps."), address="https://www.tea-news.example.com/tea?x=1", publisher="The Tea Times"
)
TABLE = JournalTable.load()


def codes(**known: object) -> list[str]:
    (checked,) = check_sources(ARTICLE, [replace(Source(1, "a source"), **known)], TABLE)  # type: ignore[arg-type]
    return [flag.code for flag in checked.flags]


def test_the_identifier_of_another_journal_is_said_with_both_names() -> None:
    source = Source(1, "link", pii="S0028390818300170", journal_named="Neuropsychopharmacology")
    (checked,) = check_sources(ARTICLE, [source], TABLE)
    assert (checked.issn, checked.journal) == ("0028-3908", "Neuropharmacology")
    assert [flag.code for flag in checked.flags] == ["journal_mismatch"]
    assert "Neuropsychopharmacology" in checked.flags[0].message


@pytest.mark.parametrize("named", ["Neuropharmacology", "A Journal Nobody Knows", None])
def test_the_right_or_an_unknown_journal_is_no_mismatch(named: str | None) -> None:
    assert codes(pii="S0028390818300170", journal_named=named) == []


@pytest.mark.parametrize(
    ("doi", "journal"),
    [
        ("10.1056/nejmoa0000001", "New England Journal of Medicine"),
        ("10.1111/j.1360-0443.2009.00000.x", "Addiction"),
        ("10.1177/0269881117700000", "Journal of Psychopharmacology"),
        ("10.1016/s0140-6736(97)11096-0", "The Lancet"),
        ("10.5555/unknown", None),
    ],
)
def test_a_doi_shows_its_journal_where_that_is_sure(doi: str, journal: str | None) -> None:
    (checked,) = check_sources(ARTICLE, [Source(1, "link", doi=doi)], TABLE)
    assert checked.journal == journal


def test_numbers_whose_check_character_fails_look_mistyped() -> None:
    assert codes(pii="S0028390818300171") == ["identifier_mistyped"]
    assert codes(as_written="Tea Journal, ISSN 0028-3909") == ["identifier_mistyped"]
    assert codes(as_written="The Tea Book. ISBN 978-0-306-40615-8") == ["identifier_mistyped"]
    assert codes(as_written="ISSN 0028-3908, ISBN 978-0-306-40615-7", pii="S0028390818300170") == []


@pytest.mark.parametrize(
    "url",
    [
        "https://en.wikipedia.org/wiki/Tea",
        "https://www.eurekalert.org/news-releases/1",
        "https://www.webmd.com/tea",
        "https://edition.cnn.com/tea",
        "https://www.teashop.example/blog/tea",
    ],
)
def test_a_report_of_another_s_study_is_a_secondary_source(url: str) -> None:
    assert codes(url=url) == ["secondary_source"]


@pytest.mark.parametrize("url", ["https://www.who.int/tea", "https://www.nhs.uk/tea", "https://notwebmd.com/tea"])
def test_official_and_unknown_hosts_get_no_flag(url: str) -> None:
    assert codes(url=url) == []


def test_the_article_itself_and_its_site_go_in_a_circle() -> None:
    assert codes(url="http://tea-news.example.com/tea#end") == ["circular_source"]
    assert codes(url="https://shop.example.com/green") == ["circular_source"]
    assert codes(url="https://www.theteatimes.org/green") == ["circular_source"]
    assert codes(url="https://doi.org/10.5555/x", doi="10.5555/x") == []


def test_preprints_are_told_by_host_and_by_doi() -> None:
    assert codes(url="https://www.medrxiv.org/content/10.1101/2020.01.02.1v1") == ["preprint"]
    assert codes(doi="10.21203/rs.3.rs-1/v1") == ["preprint"]
    assert codes(doi="10.1101/gr.1.2") == []


def test_the_same_work_under_two_numbers_is_said_of_the_second() -> None:
    first = Source(1, "Smith 2019", doi="10.5555/x")
    checked = check_sources(ARTICLE, [first, replace(first, number=2), Source(3, "other", doi="10.5555/y")], TABLE)
    assert [[flag.code for flag in source.flags] for source in checked] == [[], ["duplicate_source"], []]


def test_checking_twice_says_nothing_twice() -> None:
    once = check_sources(ARTICLE, [Source(1, "x", url="https://www.webmd.com/tea")], TABLE)
    assert check_sources(ARTICLE, once, TABLE) == once
