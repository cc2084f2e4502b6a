"""Unpaywall (https://unpaywall.org/products/api): open copies by DOI, for those who leave an e-mail address."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck_app.domain.work import Provider, WorkRecord
from factcheck_app.lookups.services.service_answer import ServiceFailed
from factcheck_app.lookups.services.service_line import Service, ServiceLine, path_part
from factcheck_app.lookups.services.unpaywall_record import read_unpaywall

SERVICE = Service("Unpaywall", Provider.UNPAYWALL, "https://api.unpaywall.org", every_s=0.5)


@dataclass(frozen=True, slots=True)
class Unpaywall:
    """Asks Unpaywall. All raise ServiceFailed."""

    line: ServiceLine

    @property
    def can_be_asked(self) -> bool:
        """Whether there is the e-mail address without which Unpaywall does not answer."""
        return bool(self.line.access.email)

    def by_doi(self, doi: str) -> WorkRecord | None:
        """The open copies of the work of this DOI."""
        if not self.can_be_asked:
            raise ServiceFailed(
                Provider.UNPAYWALL,
                "Unpaywall answers only those who leave an e-mail address.",
                "Give yours in the settings if you want open copies looked up.",
            )
        query = {"email": self.line.access.email}
        answer = self.line.json(SERVICE, f"/v2/{path_part(doi, safe='/')}", query, why=f"Unpaywall's copies of {doi}")
        if answer is None:
            return None
        value, fetched = answer
        if not isinstance(value, dict) or not value.get("doi"):
            raise ServiceFailed(Provider.UNPAYWALL, "Unpaywall answered without a record.")
        return read_unpaywall(value, fetched.at)
