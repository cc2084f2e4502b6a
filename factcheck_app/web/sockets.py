"""Sockets to places that were checked, never to a name: what the name stands for by then does not matter."""

from __future__ import annotations

import socket
from collections.abc import Callable, Sequence
from ipaddress import IPv6Address

from factcheck_app.web.public_network import IPAddress

# a connected socket to one of these places, at this port, within these seconds a place; raises OSError
Connect = Callable[[Sequence[IPAddress], int, float], socket.socket]


def connect_to(places: Sequence[IPAddress], port: int, seconds: float) -> socket.socket:
    """The first place that answers. Raises OSError where none does."""
    problem = OSError("no place to connect to")
    for place in places:
        family = socket.AF_INET6 if isinstance(place, IPv6Address) else socket.AF_INET
        connection = socket.socket(family, socket.SOCK_STREAM)
        try:
            connection.settimeout(seconds)
            connection.connect((str(place), port))
        except OSError as error:
            connection.close()
            problem = error
        else:
            return connection
    raise problem
