"""DataCite (https://support.datacite.org/docs/api): DOIs of repositories, data, theses and many preprints."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck_app.domain.work import Provider, WorkRecord
from factcheck_app.lookups.services.datacite_record import read_datacite_work
from factcheck_app.lookups.services.json_values import child
from factcheck_app.lookups.services.service_answer import ServiceFailed
from factcheck_app.lookups.services.service_line import Service, ServiceLine, path_part

SERVICE = Service("DataCite", Provider.DATACITE, "https://api.datacite.org", every_s=0.5)


@dataclass(frozen=True, slots=True)
class DataCite:
    """Asks DataCite. All raise ServiceFailed."""

    line: ServiceLine

    def by_doi(self, doi: str) -> WorkRecord | None:
        """The work of this DOI; None where DataCite does not know it."""
        answer = self.line.json(SERVICE, f"/dois/{path_part(doi)}", why=f"DataCite's record of {doi}")
        if answer is None:
            return None
        value, fetched = answer
        data = child(value, "data")
        if not isinstance(data, dict):
            raise ServiceFailed(Provider.DATACITE, "DataCite answered without a record.")
        return read_datacite_work(data, fetched.at)
