"""Unpaywall's object becomes a record of copies, the best first."""

from __future__ import annotations

from datetime import UTC, datetime

from factcheck_app.domain.work import OpenCopy, Provider
from factcheck_app.lookups.services.unpaywall_record import read_unpaywall
from tests.fakes.service_records import DOI, unpaywall_object

NOW = datetime(2026, 5, 3, tzinfo=UTC)
BEST = OpenCopy("https://repository.example.org/a.pdf", Provider.UNPAYWALL, True, "accepted", "cc-by")


def test_the_best_copy_comes_first_and_each_once() -> None:
    places = [
        {"url": "https://journal.example.org/a", "version": "publishedVersion", "license": None},
        {"url_for_pdf": BEST.url, "version": "acceptedVersion"},
        {"url": "ftp://old.example.org/a"},
        None,
    ]
    record = read_unpaywall(unpaywall_object(oa_locations=places), NOW)
    page = OpenCopy("https://journal.example.org/a", Provider.UNPAYWALL, False, "published", "")
    assert (record.copies, record.is_open, record.doi) == ((BEST, page), True, DOI)


def test_a_closed_work_has_no_copies() -> None:
    record = read_unpaywall(unpaywall_object(is_oa=False, best_oa_location=None, oa_locations=[]), NOW)
    assert (record.copies, record.is_open) == ((), False)


def test_issns_stand_in_one_text() -> None:
    assert read_unpaywall(unpaywall_object(), NOW).issns == ("1234-5679", "2049-3630")
