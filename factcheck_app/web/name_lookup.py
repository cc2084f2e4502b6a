"""Looks a host's name up, and refuses the whole host where any answer is not of the public internet."""

from __future__ import annotations

import socket
from collections.abc import Callable, Sequence
from ipaddress import ip_address

from factcheck_app.domain.errors import NotReached
from factcheck_app.web.public_network import IPAddress, is_public
from factcheck_app.web.web_address import WebAddress, refuse_local

# the addresses that a name stands for; raises OSError where there are none
LookUp = Callable[[str], Sequence[IPAddress]]


def ask_system(host: str) -> list[IPAddress]:
    """What the system's resolver says; may block for as long as the resolver likes. Raises OSError."""
    # the final dot keeps the system from trying the name within its own network
    answers = socket.getaddrinfo(f"{host}.", None, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(ip_address(answer[4][0]) for answer in answers))


def public_places(address: WebAddress, look_up: LookUp) -> Sequence[IPAddress]:
    """Where to connect for this address. Raises NotReached."""
    if address.number is not None:
        return [address.number]
    try:
        places = look_up(address.host)
    except (OSError, UnicodeError):
        places = ()
    if not places:
        raise NotReached(
            f"The name {address.host} was not found.", "Check the address, and whether this computer is online."
        )
    if not all(is_public(place) for place in places):
        raise refuse_local(address.host)
    return places
