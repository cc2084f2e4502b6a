"""OpenAlex (https://docs.openalex.org): a work by its DOI, which is free; searches would spend a budget."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck_app.domain.work import Provider, WorkRecord
from factcheck_app.lookups.services.openalex_record import read_openalex_work
from factcheck_app.lookups.services.service_answer import ServiceFailed
from factcheck_app.lookups.services.service_line import Service, ServiceLine, path_part

SERVICE = Service("OpenAlex", Provider.OPENALEX, "https://api.openalex.org", every_s=0.5)


@dataclass(frozen=True, slots=True)
class OpenAlex:
    """Asks OpenAlex. All raise ServiceFailed."""

    line: ServiceLine

    def by_doi(self, doi: str) -> WorkRecord | None:
        """The work of this DOI."""
        return self._work(f"doi:{path_part(doi, safe='/')}", doi)

    def by_pmid(self, pmid: str) -> WorkRecord | None:
        """The work of this PMID."""
        return self._work(f"pmid:{path_part(pmid)}", pmid)

    def _work(self, name: str, shown: str) -> WorkRecord | None:
        secrets = {"api_key": self.line.access.openalex_key}
        answer = self.line.json(SERVICE, f"/works/{name}", why=f"OpenAlex's record of {shown}", secrets=secrets)
        if answer is None:
            return None
        value, fetched = answer
        if not isinstance(value, dict) or not value.get("id"):
            raise ServiceFailed(Provider.OPENALEX, "OpenAlex answered without a record.")
        return read_openalex_work(value, fetched.at)
