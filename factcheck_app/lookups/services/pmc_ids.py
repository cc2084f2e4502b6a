"""PMID, PMCID and DOI of the same paper (NCBI's PMC ID converter; it knows only papers that are in PMC)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck_app.lookups.services.json_values import child, rows, text
from factcheck_app.lookups.services.record_fields import doi_of, pmcid_of, pmid_of
from factcheck_app.lookups.services.service_line import Service, ServiceLine

SERVICE = Service("NCBI's ID converter", None, "https://pmc.ncbi.nlm.nih.gov/tools/idconv/api/v1", every_s=0.5)
_TOOL = "FactcheckDesk"
_MOST_AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class WorkIds:
    """The identifiers of one paper; None where it has none of that kind."""

    doi: str | None
    pmid: str | None
    pmcid: str | None


@dataclass(frozen=True, slots=True)
class PmcIds:
    """Asks the ID converter. All raise ServiceFailed."""

    line: ServiceLine

    def of(self, identifier: str) -> WorkIds | None:
        """The identifiers of the paper of this DOI, PMID or PMCID; None where it is not in PMC."""
        return next(iter(self.of_all([identifier])), None)

    def of_all(self, identifiers: Sequence[str]) -> list[WorkIds]:
        """The same for several identifiers of one kind, at most 200; those that are not in PMC are left out."""
        if not identifiers:
            return []
        query = {
            "ids": ",".join(identifiers[:_MOST_AT_ONCE]),
            "format": "json",
            "tool": _TOOL,
            "email": self.line.access.email,
        }
        shown = identifiers[0] if len(identifiers) == 1 else f"{len(identifiers)} papers"
        answer = self.line.json(SERVICE, "/articles/", query, why=f"other identifiers of {shown}")
        return read_converted_ids(answer[0]) if answer is not None else []


def read_converted_ids(value: object) -> list[WorkIds]:
    """The records of an answer that name a paper; those with an error are left out."""
    found = (
        WorkIds(doi_of(text(row.get("doi"))), pmid_of(text(row.get("pmid"))), pmcid_of(text(row.get("pmcid"))))
        for row in rows(child(value, "records"))
        if text(row.get("status")).lower() != "error"
    )
    return [ids for ids in found if ids.pmcid is not None or (ids.pmid and ids.doi)]
