"""One request and its answer: no redirect followed, no cookie, no proxy, no password of the user's sent."""

from __future__ import annotations

import logging
import socket
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field

import requests

from factcheck_app import __version__
from factcheck_app.web.body import BodyTooLarge, unpack
from factcheck_app.web.name_lookup import LookUp, public_places
from factcheck_app.web.pinned_adapter import PinnedAdapter
from factcheck_app.web.public_network import IPAddress
from factcheck_app.web.sockets import Connect
from factcheck_app.web.web_address import WebAddress

# its messages hold whole addresses, and an address may hold a key
logging.getLogger("urllib3").setLevel(logging.CRITICAL + 1)
USER_AGENT = f"FactcheckDesk/{__version__}"
CONNECT_S = 5.0
# no site is silent for so long and then answers
SILENCE_S = 20.0
_SENDS_ON = frozenset({301, 302, 303, 307, 308})
_AT_ONCE = 1 << 16
# OpenAlex meters its answers so
_ALLOWANCE = "X-RateLimit-Remaining-USD"


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back. `location` is where a redirect sends on to, else empty; the body of a redirect is not read.

    `allowance` is what a metered service has left for its asker today, as it writes it.
    """

    status: int
    content_type: str
    retry_after: str
    location: str = ""
    content: bytes = b""
    allowance: str = ""


@dataclass(slots=True)
class Exchange:
    """Asks one address once, on a worker; `cut` ends it from another thread.

    `is_connected`, `status` and `received` (bytes of the body as they came) tell how far it got.
    """

    address: WebAddress
    accept: str
    most_bytes: int
    look_up: LookUp
    connect: Connect
    certificates: str | None
    is_connected: bool = False
    status: int | None = None
    received: int = 0
    _is_cut: bool = False
    _line: socket.socket | None = field(default=None, repr=False)

    def carry_out(self, remaining_s: Callable[[], float]) -> Answer:
        """Raises NotReached, BodyTooLarge, BodyBroken, and what requests, urllib3 and sockets raise."""

        def open_socket() -> socket.socket:
            # the only way to a socket leads through the check of where the name points
            return self._connect(public_places(self.address, self.look_up), min(CONNECT_S, remaining_s()))

        try:
            # a session of its own: nothing that one site sets is ever sent to another, or sent again
            with requests.Session() as session:
                session.trust_env = False
                adapter = PinnedAdapter(open_socket)
                for scheme in ("http://", "https://"):
                    session.mount(scheme, adapter)
                session.headers.clear()
                session.headers.update(
                    {
                        "User-Agent": USER_AGENT,
                        "Accept": self.accept,
                        "Accept-Encoding": "gzip, deflate",
                        "Connection": "close",
                    }
                )
                with session.get(
                    self.address.text,
                    stream=True,
                    allow_redirects=False,
                    timeout=(CONNECT_S, min(SILENCE_S, remaining_s())),
                    verify=self.certificates or True,
                ) as response:
                    return self._take(response)
        finally:
            if self._line is not None:
                self._line.close()

    def cut(self) -> None:
        """Ends the exchange; what waits for the network comes back with an error."""
        self._is_cut = True
        if self._line is not None:
            with suppress(OSError):
                self._line.shutdown(socket.SHUT_RDWR)

    def _connect(self, places: Sequence[IPAddress], seconds: float) -> socket.socket:
        connection = self.connect(places, self.address.port, seconds)
        # a second handle on the same line: the first one changes hands while TLS is agreed on
        self._line = connection.dup()
        self.is_connected = True
        if self._is_cut:
            connection.close()
            raise ConnectionAbortedError
        return connection

    def _take(self, response: requests.Response) -> Answer:
        self.status = response.status_code
        headers = response.headers
        kind, wait = headers.get("Content-Type", ""), headers.get("Retry-After", "")
        location = headers.get("Location", "") if self.status in _SENDS_ON else ""
        if location:
            return Answer(self.status, kind, wait, location)
        length = headers.get("Content-Length", "")
        if length.isascii() and length.isdigit() and int(length[:18]) > self.most_bytes:
            raise BodyTooLarge
        # whatever has arrived, at once: a long wait for a full portion would leave the ledger without it
        pieces = iter(lambda: response.raw.read1(_AT_ONCE, decode_content=False) or b"", b"")
        content = unpack(pieces, headers.get("Content-Encoding", ""), self.most_bytes, self._count)
        return Answer(self.status, kind, wait, content=content, allowance=headers.get(_ALLOWANCE, ""))

    def _count(self, length: int) -> None:
        self.received += length
