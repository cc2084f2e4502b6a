"""A work as CSL-JSON, which DOI resolvers give by content negotiation (citeproc-js, schema 1.0)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from factcheck_app.domain.work import Provider, WorkRecord
from factcheck_app.lookups.services.crossref_record import read_crossref_work
from factcheck_app.lookups.services.json_values import rows


def read_csl_works(value: object, provider: Provider, fetched_at: datetime) -> list[WorkRecord]:
    """The records of one item or of a list; `provider` is whose agency the DOI's is.

    Crossref's works are CSL-JSON with more in it, so one reader serves both.
    """
    return [replace(read_crossref_work(item, fetched_at), provider=provider) for item in rows(value)]
