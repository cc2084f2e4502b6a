"""The one HTTP client: each hop of a request is checked, bounded in time and size, and written to the ledger."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.message import Message
from typing import TYPE_CHECKING

from factcheck_app.domain.errors import NotReached, UserFacingError
from factcheck_app.domain.ledger import LedgerEntry
from factcheck_app.web.host_pace import HostPace
from factcheck_app.web.name_lookup import LookUp, ask_system
from factcheck_app.web.secret_query import is_same_place, with_secrets, without_secrets
from factcheck_app.web.sockets import Connect, connect_to
from factcheck_app.web.time_limit import TimeLimit
from factcheck_app.web.waiting_time import read_waiting_time
from factcheck_app.web.web_address import WebAddress, next_address, read_address

if TYPE_CHECKING:
    from factcheck_app.web.exchange import Answer, Exchange

MOST_REDIRECTS = 5


@dataclass(frozen=True, slots=True)
class Fetched:
    """An answer, whatever its status. `content` is the body unpacked and otherwise as it came.

    `content_type` is lower-case without its parameters, empty where none is declared; `charset` is the declared one.
    `wait_s` is what the site asks to wait before the next request, in seconds. `at` is when it was asked, UTC.
    `is_spent` where a metered service says that nothing is left of the day's allowance.
    """

    address: str
    final_address: str
    host: str
    status: int
    content_type: str
    charset: str | None
    content: bytes
    wait_s: float | None
    at: datetime
    is_spent: bool = False


def refuse_offline(instead: str = "") -> NotReached:
    """The error where the reviewer said that nothing is to be asked; `instead` is what can be done without asking."""
    return NotReached(
        "The desk was started with --offline and asks nobody.",
        f"Start it without --offline, or {instead}." if instead else "Start it without --offline.",
    )


class HttpClient:
    """Asks only where it is told to, and once; it may be used from several threads.

    `record` is given each request as it ends. `look_up` and `connect` are how names and sockets are come by,
    `certificates` a file of authorities in place of the usual ones. An `is_offline` client asks nobody.
    `pace` keeps turns for those who ask one host often. `allows_loopback` lets tests ask 127.0.0.1, at any port.
    """

    def __init__(
        self,
        record: Callable[[LedgerEntry], None],
        *,
        is_offline: bool = False,
        look_up: LookUp = ask_system,
        connect: Connect = connect_to,
        certificates: str | None = None,
        pace: HostPace | None = None,
        allows_loopback: bool = False,
    ) -> None:
        self._record = record
        self.is_offline = is_offline
        self.pace = pace or HostPace()
        self.allows_loopback = allows_loopback
        self._look_up = look_up
        self._connect = connect
        self._certificates = certificates

    def fetch(
        self,
        address: str,
        *,
        why: str,
        accept: str,
        max_bytes: int,
        deadline_s: float,
        is_cancelled: Callable[[], bool] | None = None,
        review_id: str | None = None,
        secret_query: Mapping[str, str] | None = None,
    ) -> Fetched:
        """The answer to one GET, redirects followed. `deadline_s` bounds the whole of it, redirects included.

        `max_bytes` caps the body as it comes and as it unpacks. `secret_query` are parameters (keys) that are sent to
        the host of `address` alone and stand neither in the ledger nor in an error nor in the answer's addresses.
        Raises NotReached or Cancelled.
        """
        secrets = secret_query or {}
        first = current = read_address(address, may_be_local=self.allows_loopback)
        if self.is_offline:
            raise refuse_offline()
        limit = TimeLimit(deadline_s, is_cancelled)
        at = datetime.now(UTC)
        seen: set[str] = set()
        while len(seen) <= MOST_REDIRECTS:
            seen.add(current.text)
            sent = with_secrets(current, secrets) if is_same_place(current, first) else current
            exchange = self._exchange(sent, accept, max_bytes)
            answer = self._ask(exchange, current.text, limit, why, review_id)
            if not answer.location:
                return _fetched(address, current, answer, at)
            current = next_address(current, answer.location, may_be_local=self.allows_loopback)
            current = without_secrets(current, secrets)
            if current.text in seen:
                raise NotReached(f"{current.host} sends in a circle.", "Save the page in the browser and open it.")
        raise NotReached(
            f"{current.host} was the end of more than {MOST_REDIRECTS} redirects.",
            "Save the page in the browser and open that file.",
        )

    def _exchange(self, address: WebAddress, accept: str, max_bytes: int) -> Exchange:
        # slow to import, and most days at the desk ask nobody
        from factcheck_app.web.exchange import Exchange

        return Exchange(address, accept, max_bytes, self._look_up, self._connect, self._certificates)

    def _ask(self, exchange: Exchange, shown: str, limit: TimeLimit, why: str, review_id: str | None) -> Answer:
        from factcheck_app.web.bounded_exchange import ask_within

        at, began = datetime.now(UTC), time.monotonic()
        problem = ""
        try:
            return ask_within(limit, exchange)
        except UserFacingError as error:
            problem = error.sentence
            raise
        finally:
            self._record(
                LedgerEntry(
                    at=at,
                    host=exchange.address.host,
                    method="GET",
                    sent=shown,
                    why=why,
                    status=exchange.status,
                    received=exchange.received,
                    milliseconds=round((time.monotonic() - began) * 1000),
                    problem=problem,
                    review_id=review_id,
                )
            )


def _fetched(asked: str, final: WebAddress, answer: Answer, at: datetime) -> Fetched:
    declared = Message()
    declared["Content-Type"] = answer.content_type.replace("\r", " ").replace("\n", " ")
    return Fetched(
        address=asked,
        final_address=final.text,
        host=final.host,
        status=answer.status,
        content_type=declared.get_content_type() if answer.content_type else "",
        charset=declared.get_content_charset(),
        content=answer.content,
        wait_s=read_waiting_time(answer.retry_after, at),
        at=at,
        is_spent=_is_nothing(answer.allowance),
    )


def _is_nothing(allowance: str) -> bool:
    return re.fullmatch(r"\s*(?:-\d+(?:\.\d+)?|0+(?:\.0+)?)\s*", allowance, re.ASCII) is not None
