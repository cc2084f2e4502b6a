"""Lets requests talk over sockets that we open, while names, certificates and Host lines stay what they are."""

from __future__ import annotations

import socket
from collections.abc import Callable
from typing import Any

from requests.adapters import HTTPAdapter
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.connection import HTTPConnection, HTTPSConnection


class PinnedAdapter(HTTPAdapter):
    """Takes its sockets from `open_socket`; the host's name stays what the certificate and the Host line say."""

    def __init__(self, open_socket: Callable[[], socket.socket]) -> None:
        self._open_socket = open_socket
        super().__init__(max_retries=0)

    def init_poolmanager(self, *arguments: Any, **options: Any) -> None:
        super().init_poolmanager(*arguments, **options)
        self.poolmanager.pool_classes_by_scheme = _pools(self._open_socket)


def _pools(open_socket: Callable[[], socket.socket]) -> dict[str, type[HTTPConnectionPool]]:
    # `_new_conn` is where urllib3's own SOCKS support puts its sockets in

    class PlainConnection(HTTPConnection):
        def _new_conn(self) -> socket.socket:
            return open_socket()

    class SafeConnection(HTTPSConnection):
        def _new_conn(self) -> socket.socket:
            return open_socket()

    class PlainPool(HTTPConnectionPool):
        ConnectionCls = PlainConnection

    class SafePool(HTTPSConnectionPool):
        ConnectionCls = SafeConnection

    return {"http": PlainPool, "https": SafePool}
