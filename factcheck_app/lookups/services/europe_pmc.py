"""Europe PMC (https://europepmc.org/RestfulWebService): PubMed's records and more, with abstracts and open copies."""

from __future__ import annotations

import re
from dataclasses import dataclass

from factcheck_app.domain.work import Provider, WorkRecord
from factcheck_app.lookups.services.europe_pmc_record import read_europe_pmc_result
from factcheck_app.lookups.services.json_values import child, rows
from factcheck_app.lookups.services.service_answer import ServiceFailed
from factcheck_app.lookups.services.service_line import Service, ServiceLine

SERVICE = Service("Europe PMC", Provider.EUROPE_PMC, "https://www.ebi.ac.uk/europepmc/webservices/rest", every_s=0.5)
_MOST_FOUND = 5


@dataclass(frozen=True, slots=True)
class EuropePmc:
    """Asks Europe PMC. All raise ServiceFailed."""

    line: ServiceLine

    def by_doi(self, doi: str) -> WorkRecord | None:
        """The record with this DOI."""
        found = self._found(f'DOI:"{_plain(doi)}"', _MOST_FOUND, f"Europe PMC's record of {doi}")
        return next((record for record in found if record.doi == doi.lower()), None)

    def by_pmid(self, pmid: str) -> WorkRecord | None:
        """The record of this PMID."""
        found = self._found(f"EXT_ID:{_plain(pmid)} AND SRC:MED", _MOST_FOUND, f"Europe PMC's record of {pmid}")
        return next((record for record in found if record.pmid == pmid), None)

    def by_pmcid(self, pmcid: str) -> WorkRecord | None:
        """The record of this PMCID."""
        found = self._found(f"PMCID:{_plain(pmcid)}", _MOST_FOUND, f"Europe PMC's record of {pmcid}")
        return next((record for record in found if record.pmcid == pmcid.upper()), None)

    def search(self, title: str, author: str | None = None, year: int | None = None) -> list[WorkRecord]:
        """Records with this title, of the author (a family name), around the year."""
        terms = [f'TITLE:"{_plain(title)}"']
        if author and _plain(author):
            terms.append(f'AUTH:"{_plain(author)}"')
        if year is not None:
            terms.append(f"PUB_YEAR:[{year - 1} TO {year + 1}]")
        return self._found(" AND ".join(terms), _MOST_FOUND, "Europe PMC's records with such a title")

    def search_words(self, query: str, limit: int = 20) -> list[WorkRecord]:
        """The records that fit the reviewer's query best; the query is sent as it is."""
        return self._found(query, limit, "Europe PMC's records for the reviewer's query")

    def _found(self, query: str, limit: int, why: str) -> list[WorkRecord]:
        asked = {"query": query, "resultType": "core", "format": "json", "pageSize": str(limit)}
        answer = self.line.json(SERVICE, "/search", asked, why=why)
        if answer is None:
            return []
        value, fetched = answer
        results = child(value, "resultList", "result")
        if results is None and child(value, "hitCount") is None:
            raise ServiceFailed(Provider.EUROPE_PMC, "Europe PMC answered without a list of records.")
        return [read_europe_pmc_result(result, fetched.at) for result in rows(results)[:limit]]


def _plain(words: str) -> str:
    """Without what ends a quoted phrase of the query language."""
    return " ".join(re.sub(r'["\\]', " ", words).split())
