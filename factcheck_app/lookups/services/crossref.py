"""Crossref, where most journals register their DOIs (https://www.crossref.org/documentation/retrieve-metadata/rest-api)."""

from __future__ import annotations

from dataclasses import dataclass, replace

from factcheck_app.domain.check_digits import hyphened_issn
from factcheck_app.domain.pii import plain_pii
from factcheck_app.domain.work import Provider, WorkRecord
from factcheck_app.lookups.services.crossref_record import read_crossref_work
from factcheck_app.lookups.services.json_values import child, rows, text, texts
from factcheck_app.lookups.services.plain_words import plain_line
from factcheck_app.lookups.services.record_fields import issns_of
from factcheck_app.lookups.services.service_answer import ServiceFailed
from factcheck_app.lookups.services.service_line import Service, ServiceLine, path_part

SERVICE = Service("Crossref", Provider.CROSSREF, "https://api.crossref.org", every_s=0.5)
# lists cost the service more, and its limits for them are stricter
_LISTS = replace(SERVICE, every_s=1.0)
_MOST_FOUND = 5


@dataclass(frozen=True, slots=True)
class JournalRecord:
    """A journal's name and ISSNs as registered."""

    name: str
    issns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Crossref:
    """Asks Crossref; the reviewer's address, where there is one, opens its polite pool. All raise ServiceFailed."""

    line: ServiceLine

    def by_doi(self, doi: str) -> WorkRecord | None:
        """The work of this DOI; None where Crossref does not know it: it may be another agency's."""
        answer = self.line.json(SERVICE, f"/works/{path_part(doi)}", self._polite(), why=f"Crossref's record of {doi}")
        if answer is None:
            return None
        value, fetched = answer
        message = child(value, "message")
        if not isinstance(message, dict):
            raise ServiceFailed(Provider.CROSSREF, "Crossref answered without a record.")
        record = read_crossref_work(message, fetched.at)
        if record.doi is None:
            # it may be of any work
            raise ServiceFailed(Provider.CROSSREF, "Crossref answered with a record that has no DOI.")
        return record

    def by_pii(self, pii: str) -> WorkRecord | None:
        """The work whose publisher deposited this publisher item identifier; None where none or several did."""
        query = {"filter": f"alternative-id:{pii}", "rows": str(_MOST_FOUND)}
        found = [record for record in self._list(query, f"Crossref's record of {pii}") if record.pii == plain_pii(pii)]
        return found[0] if len(found) == 1 else None

    def search(self, title: str, author: str | None = None, year: int | None = None) -> list[WorkRecord]:
        """Works with such a title, those of the author (a family name) first, around the year.

        The author is not sent: with an author in the query, copies under invented DOIs come first.
        """
        query = {"query.bibliographic": title, "rows": str(_MOST_FOUND)}
        if year is not None:
            query["filter"] = f"from-pub-date:{year - 1},until-pub-date:{year + 1}"
        found = self._list(query, "Crossref's works with such a title")
        wanted = (author or "").casefold()
        return sorted(found, key=lambda record: wanted not in {one.family.casefold() for one in record.authors})

    def journal(self, issn: str) -> JournalRecord | None:
        """The journal of this ISSN."""
        path = f"/journals/{path_part(hyphened_issn(issn))}"
        answer = self.line.json(SERVICE, path, self._polite(), why=f"Crossref's journal of ISSN {issn}")
        name = plain_line(text(child(answer[0], "message", "title"))) if answer is not None else ""
        if answer is None or not name:
            return None
        return JournalRecord(name, issns_of(texts(child(answer[0], "message", "ISSN"))))

    def _list(self, query: dict[str, str], why: str) -> list[WorkRecord]:
        answer = self.line.json(_LISTS, "/works", {**query, **self._polite()}, why=why)
        if answer is None:
            return []
        value, fetched = answer
        return [read_crossref_work(item, fetched.at) for item in rows(child(value, "message", "items"))]

    def _polite(self) -> dict[str, str]:
        return {"mailto": self.line.access.email}
