"""PubMed through NCBI's E-utilities (https://www.ncbi.nlm.nih.gov/books/NBK25499): ids, then records."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from factcheck_app.domain.pii import plain_pii, printed_pii
from factcheck_app.domain.work import Provider, WorkRecord
from factcheck_app.lookups.services.pubmed_record import read_error, read_found_ids, read_pubmed_articles
from factcheck_app.lookups.services.service_answer import ServiceFailed
from factcheck_app.lookups.services.service_line import Service, ServiceLine

SERVICE = Service("PubMed", Provider.PUBMED, "https://eutils.ncbi.nlm.nih.gov/entrez/eutils", every_s=0.5)
# with a key NCBI allows ten a second
_WITH_KEY = replace(SERVICE, every_s=0.125)
_TOOL = "FactcheckDesk"
_MOST_FOUND = 5
_MOST_AT_ONCE = 100
_MOST_OF_A_TRIAL = 20
# how efetch words that a PMID is nobody's
_UNKNOWN = re.compile("not available|cannot get document summary|empty result|not found", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class PubMed:
    """Asks PubMed. All raise ServiceFailed."""

    line: ServiceLine

    def by_pmid(self, pmid: str) -> WorkRecord | None:
        """The record of this PMID."""
        return next((record for record in self.by_pmids([pmid]) if record.pmid == pmid), None)

    def by_pmids(self, pmids: Sequence[str]) -> list[WorkRecord]:
        """The records of these PMIDs, at most 100, in their order; unknown ones are left out."""
        if not pmids:
            return []
        query = {"db": "pubmed", "id": ",".join(pmids[:_MOST_AT_ONCE]), "retmode": "xml", **self._who()}
        why = f"PubMed's record of {pmids[0]}" if len(pmids) == 1 else f"PubMed's {len(pmids)} records that were found"
        answer = self.line.xml(self._service(), "/efetch.fcgi", query, why=why, secrets=self._key())
        if answer is None:
            return []
        root, fetched = answer
        records = {record.pmid: record for record in read_pubmed_articles(root, fetched.at)}
        problem = read_error(root)
        if problem and not records and _UNKNOWN.search(problem) is None:
            raise ServiceFailed(Provider.PUBMED, "PubMed could not look the record up.")
        return [records[pmid] for pmid in pmids if pmid in records]

    def by_doi(self, doi: str) -> WorkRecord | None:
        """The record with this DOI; what a search finds beside it is left out."""
        # the tag that NLM documents, and the one that everybody uses
        found = self._found(f'"{doi}"[aid] OR "{doi}"[doi]', _MOST_FOUND, f"PubMed's record of {doi}")
        return next((record for record in found if record.doi == doi.lower()), None)

    def by_pii(self, pii: str) -> WorkRecord | None:
        """The record with this publisher item identifier, which PubMed keeps in its printed form."""
        printed = printed_pii(plain_pii(pii))
        found = self._found(f'"{printed}"[aid]', _MOST_FOUND, f"PubMed's record of {pii}") if printed else []
        return next((record for record in found if record.pii == plain_pii(pii)), None)

    def by_trial(self, number: str) -> list[WorkRecord]:
        """The records that name this registered trial ("NCT01234567"), as their journals deposited it."""
        return self._found(f"{number}[si]", _MOST_OF_A_TRIAL, f"PubMed's publications of the trial {number}")

    def search(self, title: str, author: str | None = None, year: int | None = None) -> list[WorkRecord]:
        """Records with the words of this title, of the author (a family name), around the year."""
        # in capitals "and", "or" and "not" would be commands
        terms = [f"{_plain(title).lower()}[ti]"]
        if author and _plain(author):
            terms.append(f"{_plain(author)}[au]")
        if year is not None:
            terms.append(f"{year - 1}:{year + 1}[dp]")
        return self._found(" AND ".join(terms), _MOST_FOUND, "PubMed's records with such a title")

    def search_words(self, query: str, limit: int = 20) -> list[WorkRecord]:
        """The records that fit the reviewer's query best, as PubMed ranks them; the query is sent as it is."""
        return self._found(query, limit, "PubMed's records for the reviewer's query")

    def _found(self, term: str, limit: int, why: str) -> list[WorkRecord]:
        query = {
            "db": "pubmed",
            "term": term,
            "retmax": str(limit),
            "sort": "relevance",
            "retmode": "xml",
            **self._who(),
        }
        answer = self.line.xml(self._service(), "/esearch.fcgi", query, why=why, secrets=self._key())
        if answer is None:
            return []
        if read_error(answer[0]):
            raise ServiceFailed(Provider.PUBMED, "PubMed could not make sense of the query.", "Change its words.")
        return self.by_pmids(read_found_ids(answer[0])[:limit])

    def _service(self) -> Service:
        return _WITH_KEY if self.line.access.ncbi_key else SERVICE

    def _who(self) -> dict[str, str]:
        return {"tool": _TOOL, "email": self.line.access.email}

    def _key(self) -> dict[str, str]:
        return {"api_key": self.line.access.ncbi_key}


def _plain(words: str) -> str:
    """Without what PubMed's query language would read as its own."""
    return " ".join(re.sub(r'["\[\]{}*();:]', " ", words).split())
