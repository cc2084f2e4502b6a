"""A web site on this computer that a test scripts byte by byte, and a network in which names lead to it."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from ipaddress import ip_address
from types import TracebackType

from factcheck_app.domain.ledger import LedgerEntry
from factcheck_app.web.host_pace import HostPace
from factcheck_app.web.http_client import HttpClient
from factcheck_app.web.public_network import IPAddress
from tests.fakes.patience import Patience

# what the site does with one request: writes to the socket, and may look at the request and at `closing`
Script = Callable[["Visit"], None]
PUBLIC_PLACE = ip_address("93.184.216.34")


class Visit:
    """One connection: the request's head as text, and ways to answer."""

    def __init__(self, line: socket.socket, closing: threading.Event, head: str) -> None:
        self._line = line
        self.closing = closing
        self.head = head

    @property
    def path(self) -> str:
        return self.head.split(" ")[1]

    def header(self, name: str) -> str | None:
        """The value of a header of the request, None where it was not sent."""
        for row in self.head.split("\r\n")[1:]:
            key, _, value = row.partition(":")
            if key.lower() == name.lower():
                return value.strip()
        return None

    def send(self, data: bytes) -> None:
        self._line.sendall(data)

    def answer(self, status: str, body: bytes = b"", **headers: str) -> None:
        """A whole answer; header names are written with underscores."""
        rows = {"Content_Length": str(len(body)), **headers}
        head = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in rows.items())
        self.send(f"HTTP/1.1 {status}\r\n{head}\r\n".encode() + body)

    def drip(self, data: bytes) -> None:
        """The same few bytes for ever, slowly, until the asker or the test goes away."""
        while not self.closing.wait(0.02):
            self.send(data)

    def wait(self) -> None:
        """Says nothing until the test ends."""
        self.closing.wait(5)

    def reset(self) -> None:
        """Ends the connection the hard way."""
        self._line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\x00\x00\x00\x00\x00\x00\x00")


class WebSite:
    """Serves connections by its script until it is left; keeps them in `visits`.

    A site that `speaks_first` does not read the request.
    """

    def __init__(self, script: Script, tls: ssl.SSLContext | None = None, *, speaks_first: bool = False) -> None:
        self._script = script
        self._speaks_first = speaks_first
        self._tls = tls
        self._closing = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._listener.settimeout(0.05)
        self._threads: list[threading.Thread] = []
        self.visits: list[Visit] = []

    @property
    def port(self) -> int:
        return int(self._listener.getsockname()[1])

    def __enter__(self) -> WebSite:
        self._start(self._accept)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._closing.set()
        for thread in self._threads:
            thread.join()
        self._listener.close()

    def _start(self, work: Callable[[], None]) -> None:
        thread = threading.Thread(target=work)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while not self._closing.is_set():
            with suppress(TimeoutError):
                line, _ = self._listener.accept()
                self._start(lambda line=line: self._serve(line))  # type: ignore[misc]

    def _serve(self, line: socket.socket) -> None:
        # askers that go away in the middle are what these tests are about
        with suppress(OSError):
            line.settimeout(5)
            if self._tls is not None:
                line = self._tls.wrap_socket(line, server_side=True)
            with line:
                visit = Visit(line, self._closing, "" if self._speaks_first else _read_head(line))
                self.visits.append(visit)
                self._script(visit)
        line.close()


class Internet:
    """Names and the sites they lead to; every socket goes to the site of the address that was asked for.

    Waiting between requests takes no time and stands in `patience`.
    """

    def __init__(self) -> None:
        self.names: dict[str, list[IPAddress]] = {}
        self.sites: dict[IPAddress, int] = {}
        self.connected: list[tuple[IPAddress, int]] = []
        self.ledger: list[LedgerEntry] = []
        self.patience = Patience()

    def add(self, name: str, site: WebSite | None = None, place: IPAddress = PUBLIC_PLACE) -> None:
        """The name leads to this place, and the place to this site (None: nobody answers there)."""
        self.names.setdefault(name, []).append(place)
        if site is not None:
            self.sites[place] = site.port

    def client(self, *, is_offline: bool = False, certificates: str | None = None) -> HttpClient:
        """A client in this network, writing to `ledger`."""
        return HttpClient(
            self.ledger.append,
            is_offline=is_offline,
            look_up=self.look_up,
            connect=self.connect,
            certificates=certificates,
            pace=HostPace(self.patience.now, self.patience.wait),
        )

    def look_up(self, host: str) -> Sequence[IPAddress]:
        """The places of a name."""
        return self.names.get(host, [])

    def connect(self, places: Sequence[IPAddress], port: int, seconds: float) -> socket.socket:
        """A socket to the site at the first of these places."""
        self.connected.append((places[0], port))
        if places[0] not in self.sites:
            raise ConnectionRefusedError
        return socket.create_connection(("127.0.0.1", self.sites[places[0]]), timeout=seconds)


def _read_head(line: socket.socket) -> str:
    head = b""
    while b"\r\n\r\n" not in head:
        part = line.recv(4096)
        if not part:
            raise ConnectionAbortedError
        head += part
    return head.decode("latin-1")
