"""Crossref's work object becomes a record, and what is missing stays empty."""

from __future__ import annotations

from datetime import UTC, datetime

from factcheck_app.domain.work import Author, Design, Provider
from factcheck_app.lookups.services.crossref_record import read_crossref_work
from tests.fakes.service_records import DOI, TITLE, crossref_work, update

NOW = datetime(2026, 5, 3, tzinfo=UTC)


def test_the_fields_of_a_work_are_read() -> None:
    record = read_crossref_work(crossref_work(), NOW)
    assert (record.provider, record.fetched_at, record.doi, record.title) == (Provider.CROSSREF, NOW, DOI, TITLE)
    assert record.authors == (Author("Muster", "Ana"), Author("The Walks Group"))
    assert (record.journal, record.issns) == ("Journal of Invented Trials", ("1234-5679", "2049-3630"))
    assert (record.volume, record.issue, record.pages, record.language) == ("12", "3", "101-109", "en")
    assert (record.types, record.notices, record.is_notice) == (("journal-article",), (), False)


def test_the_year_is_that_of_the_issue() -> None:
    record = read_crossref_work(crossref_work(), NOW)
    assert (record.year, record.published) == (2019, "2019-05")
    online = read_crossref_work(crossref_work(published_print=None), NOW)
    assert (online.year, online.published) == (2018, "2018-12-30")


def test_a_subtitle_joins_the_title() -> None:
    assert read_crossref_work(crossref_work(title="Walks", subtitle=["A trial"]), NOW).title == "Walks: A trial"
    assert read_crossref_work(crossref_work(subtitle=["a randomised trial"]), NOW).title == TITLE


def test_a_publisher_item_identifier_is_found_in_either_place() -> None:
    named = read_crossref_work(crossref_work(alternative_id=["3626", "S1234567919300174"]), NOW)
    primary = {"primary": {"URL": "https://linkinghub.elsevier.com/retrieve/pii/S1234567919300174"}}
    assert named.pii == read_crossref_work(crossref_work(resource=primary), NOW).pii == "S1234567919300174"


def test_a_preprint_names_its_published_version_and_the_other_way_round() -> None:
    relation = {"is-preprint-of": [{"id-type": "doi", "id": "10.5555/Published"}]}
    preprint = read_crossref_work(crossref_work(type="posted-content", subtype="preprint", relation=relation), NOW)
    assert (preprint.designs, preprint.published_version) == ((Design.PREPRINT,), "10.5555/published")
    published = read_crossref_work(crossref_work(relation={"has-preprint": {"id": "10.1101/1"}}), NOW)
    assert (published.preprint, published.designs) == ("10.1101/1", ())


def test_trial_numbers_are_read() -> None:
    numbers = [{"clinical-trial-number": "nct01234567", "registry": "10.18810/clinical-trials-gov"}]
    assert read_crossref_work(crossref_work(clinical_trial_number=numbers), NOW).trial_numbers == ("NCT01234567",)


def test_a_retracted_work_keeps_its_title_without_the_mark() -> None:
    work = crossref_work(title=f"RETRACTED: {TITLE}", updated_by=[update("retraction", "10.5555/n")])
    record = read_crossref_work(work, NOW)
    assert (record.title, len(record.notices)) == (TITLE, 1)


def test_a_notice_has_the_design_of_one() -> None:
    record = read_crossref_work(crossref_work(title=f"Correction to: {TITLE}"), NOW)
    assert (record.designs, record.is_notice) == ((Design.NOTICE,), True)


def test_csl_with_plain_texts_is_read_too() -> None:
    work = crossref_work(container_title="Trials", ISSN="1234-5679", PMID=31000001, PMCID="PMC7000001")
    work |= {"title": "Walks", "author": [{"literal": "A Group"}], "issued": {"date-parts": [["2019"]]}}
    record = read_crossref_work(work, NOW)
    assert (record.title, record.journal, record.pmid, record.pmcid) == ("Walks", "Trials", "31000001", "PMC7000001")
    assert record.authors == (Author("A Group"),)


def test_an_empty_work_gives_an_empty_record() -> None:
    record = read_crossref_work({}, NOW)
    assert (record.doi, record.title, record.year, record.authors, record.notices) == (None, None, None, (), ())
