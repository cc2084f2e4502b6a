"""The line to the services: one request at their pace, with the reviewer's address, keys and Cancel."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from urllib.parse import quote, urlencode
from xml.etree.ElementTree import Element

from factcheck_app.domain.errors import NotReached
from factcheck_app.domain.work import Provider
from factcheck_app.lookups.services.given_up import GivenUp
from factcheck_app.lookups.services.service_access import ServiceAccess
from factcheck_app.lookups.services.service_answer import (
    ServiceFailed,
    is_passing,
    is_used_up,
    read_json,
    read_xml,
    refuse_failure,
)
from factcheck_app.web.http_client import Fetched, HttpClient, refuse_offline
from factcheck_app.web.patient_fetch import PatientRequest, fetch_patiently

MOST_BYTES = 8_000_000
# of each try
MOST_SECONDS = 20.0
_ONLINE = "Check whether this computer is online, and look it up again later."
_NOT_THERE = frozenset({404, 410})


@dataclass(frozen=True, slots=True)
class Service:
    """A service: its name for the reviewer, where it is asked, and how many seconds to leave between requests."""

    name: str
    provider: Provider | None
    root: str
    every_s: float


@dataclass(frozen=True, slots=True)
class ServiceLine:
    """Asks services for one review, or for none; may be used from several threads."""

    client: HttpClient
    access: ServiceAccess
    review_id: str | None = None
    is_cancelled: Callable[[], bool] | None = None
    given_up: GivenUp = field(default_factory=GivenUp)

    def json(
        self,
        service: Service,
        path: str,
        query: Mapping[str, str] | None = None,
        *,
        why: str,
        secrets: Mapping[str, str] | None = None,
    ) -> tuple[object, Fetched] | None:
        """The JSON at this path, and the answer it came in; None where the service knows no such work.

        Raises ServiceFailed, Cancelled, and NotReached where the desk is offline.
        """
        fetched = self._ask(service, path, query, "application/json", why, secrets)
        return None if fetched is None else (read_json(fetched, service.name, service.provider), fetched)

    def xml(
        self,
        service: Service,
        path: str,
        query: Mapping[str, str],
        *,
        why: str,
        secrets: Mapping[str, str] | None = None,
    ) -> tuple[Element, Fetched] | None:
        """As `json`, for XML."""
        fetched = self._ask(service, path, query, "application/xml, text/xml", why, secrets)
        return None if fetched is None else (read_xml(fetched, service.name, service.provider), fetched)

    def _ask(
        self,
        service: Service,
        path: str,
        query: Mapping[str, str] | None,
        accept: str,
        why: str,
        secrets: Mapping[str, str] | None,
    ) -> Fetched | None:
        if self.client.is_offline:
            raise refuse_offline()
        if why_not := self.given_up.why(service.name):
            raise ServiceFailed(service.provider, why_not, _ONLINE)
        asked = {name: value for name, value in (query or {}).items() if value}
        parameters = f"?{urlencode(asked, quote_via=quote)}" if asked else ""
        request = PatientRequest(
            address=f"{service.root}{path}{parameters}",
            why=why,
            accept=accept,
            max_bytes=MOST_BYTES,
            deadline_s=MOST_SECONDS,
            every_s=service.every_s,
            review_id=self.review_id,
            is_cancelled=self.is_cancelled,
            secret_query={name: value for name, value in (secrets or {}).items() if value},
        )
        try:
            fetched = fetch_patiently(self.client, request, is_passing)
        except NotReached as problem:
            self.given_up.note_failure(service.name)
            raise ServiceFailed(service.provider, f"{service.name}: {problem.sentence}", _ONLINE) from None
        if is_passing(fetched) or is_used_up(fetched):
            self.given_up.note_failure(service.name, for_good=is_used_up(fetched))
        else:
            self.given_up.note_answer(service.name)
        if fetched.status in _NOT_THERE:
            return None
        refuse_failure(fetched, service.name, service.provider)
        return fetched


def path_part(value: str, safe: str = "") -> str:
    """An identifier as one step of a path."""
    return quote(value, safe=safe)
