"""A request in its turn that is asked again where an answer may come a moment later; each try is noted by itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from factcheck_app.web.bounded_exchange import Interrupted
from factcheck_app.web.host_pace import IsCancelled, stop_if_cancelled
from factcheck_app.web.http_client import Fetched, HttpClient
from factcheck_app.web.web_address import read_address

BACK_OFF_S = (2.0, 8.0)
# a site that asks for more is told to the reviewer instead
LONGEST_WAIT_S = 30.0
_PASSING = frozenset({429, 500, 502, 503, 504})


@dataclass(frozen=True, slots=True)
class PatientRequest:
    """What is asked for; the fields are those of `HttpClient.fetch`, `deadline_s` of each try.

    `every_s` is the least number of seconds between the beginnings of two requests to one host.
    """

    address: str
    why: str
    accept: str
    max_bytes: int
    deadline_s: float
    every_s: float
    review_id: str | None = None
    is_cancelled: IsCancelled = None
    secret_query: Mapping[str, str] = field(default_factory=dict, repr=False)


def may_pass(fetched: Fetched) -> bool:
    """Whether the trouble that the status tells of may be over soon (RFC 6585, 4; RFC 9110, 15.6)."""
    return fetched.status in _PASSING


def fetch_patiently(
    client: HttpClient, request: PatientRequest, is_passing: Callable[[Fetched], bool] = may_pass
) -> Fetched:
    """The answer of the first try that is not in passing trouble, or of the last. Raises NotReached or Cancelled.

    Between tries it waits what the site asks for (Retry-After), else 2 and then 8 seconds; where the site asks for
    more than 30 seconds, its answer is handed back at once.
    """
    for back_off in BACK_OFF_S:
        try:
            fetched = _in_turn(client, request)
        except Interrupted:
            wait_s = back_off
        else:
            wait_s = back_off if fetched.wait_s is None else fetched.wait_s
            if not is_passing(fetched) or wait_s > LONGEST_WAIT_S:
                return fetched
        client.pace.wait(wait_s, request.is_cancelled)
    return _in_turn(client, request)


def _in_turn(client: HttpClient, request: PatientRequest) -> Fetched:
    stop_if_cancelled(request.is_cancelled)
    host = read_address(request.address, may_be_local=client.allows_loopback).host
    with client.pace.turn(host, request.every_s, request.is_cancelled):
        return client.fetch(
            request.address,
            why=request.why,
            accept=request.accept,
            max_bytes=request.max_bytes,
            deadline_s=request.deadline_s,
            is_cancelled=request.is_cancelled,
            review_id=request.review_id,
            secret_query=request.secret_query,
        )
