"""CSL-JSON of content negotiation is read, one item or several."""

from __future__ import annotations

from datetime import UTC, datetime

from factcheck_app.domain.work import Provider
from factcheck_app.lookups.services.csl_record import read_csl_works

NOW = datetime(2026, 5, 3, tzinfo=UTC)
ITEM = {
    "type": "article-journal",
    "DOI": "10.5555/ABC",
    "title": "Walks",
    "author": [{"family": "Muster", "given": "Ana"}],
    "issued": {"date-parts": [[2019]]},
    "abstract": "<b>Walks.</b><br>We asked &amp; they slept.",
}


def test_one_item_and_a_list_are_read_alike() -> None:
    (record,) = read_csl_works(ITEM, Provider.DATACITE, NOW)
    assert read_csl_works([ITEM, None], Provider.DATACITE, NOW) == [record]
    assert (record.provider, record.doi, record.year) == (Provider.DATACITE, "10.5555/abc", 2019)
    assert record.abstract == "Walks.\n\nWe asked & they slept."


def test_anything_else_is_nothing() -> None:
    assert read_csl_works("<html>", Provider.CROSSREF, NOW) == []
