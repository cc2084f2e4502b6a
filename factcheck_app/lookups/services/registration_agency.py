"""Who registered a DOI, and whether it exists at all (https://www.doi.org, "Which RA?")."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck_app.lookups.services.json_values import rows, text
from factcheck_app.lookups.services.record_fields import doi_of
from factcheck_app.lookups.services.service_line import Service, ServiceLine, path_part

SERVICE = Service("doi.org", None, "https://doi.org", every_s=0.5)
_MOST_AT_ONCE = 20


@dataclass(frozen=True, slots=True)
class Registration:
    """A DOI with the name of its agency ("Crossref", "DataCite", "mEDRA"); empty where the DOI does not exist."""

    doi: str
    agency: str = ""

    @property
    def exists(self) -> bool:
        """Whether anybody registered it."""
        return bool(self.agency)


@dataclass(frozen=True, slots=True)
class RegistrationAgency:
    """Asks doi.org. All raise ServiceFailed."""

    line: ServiceLine

    def of(self, doi: str) -> Registration | None:
        """The registration of this DOI; None where doi.org does not say."""
        return self.of_all([doi]).get(doi.lower())

    def of_all(self, dois: Sequence[str]) -> dict[str, Registration]:
        """Registrations by DOI in lower case, of at most 20; one request unless a DOI holds a comma."""
        asked = list(dict.fromkeys(dois))[:_MOST_AT_ONCE]
        alone = [doi for doi in asked if "," in doi]
        together = [doi for doi in asked if "," not in doi]
        found: dict[str, Registration] = {}
        for group in [*([together] if together else []), *([doi] for doi in alone)]:
            path = ",".join(path_part(doi, safe="/") for doi in group)
            shown = group[0] if len(group) == 1 else f"{len(group)} DOIs"
            answer = self.line.json(SERVICE, f"/doiRA/{path}", why=f"the registration agency of {shown}")
            found |= read_registrations(answer[0]) if answer is not None else {}
        return found


def read_registrations(value: object) -> dict[str, Registration]:
    """Registrations in an answer of doiRA: rows of "DOI" with "RA", or with a "status" that says what is wrong."""
    found = {}
    for row in rows(value):
        doi = doi_of(text(row.get("DOI")))
        if doi is not None and (row.get("RA") is not None or "not exist" in text(row.get("status")).lower()):
            found[doi] = Registration(doi, text(row.get("RA")))
    return found
