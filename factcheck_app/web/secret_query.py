"""Parameters that are sent and never shown: a key joins the address at the last moment, for the one host it is for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from urllib.parse import quote, unquote_plus

from factcheck_app.web.web_address import WebAddress


def with_secrets(address: WebAddress, secrets: Mapping[str, str]) -> WebAddress:
    """The address as it is sent; empty values are left out."""
    added = "&".join(f"{quote(name, safe='')}={quote(value, safe='')}" for name, value in secrets.items() if value)
    if not added:
        return address
    joint = "&" if "?" in address.target else "?"
    return replace(address, target=f"{address.target}{joint}{added}")


def without_secrets(address: WebAddress, secrets: Mapping[str, str]) -> WebAddress:
    """The address as it is shown: a site that sends on repeats what it was sent."""
    if not secrets:
        return address
    path, mark, query = address.target.partition("?")
    kept = [
        part
        for part in query.split("&")
        if unquote_plus(part.partition("=")[0]) not in secrets
        and not any(value and value in unquote_plus(part) for value in secrets.values())
    ]
    for value in filter(None, secrets.values()):
        path = path.replace(quote(value, safe=""), "-").replace(value, "-")
    return replace(address, target=f"{path}{mark if any(kept) else ''}{'&'.join(kept)}")


def is_same_place(one: WebAddress, other: WebAddress) -> bool:
    """Whether a secret for one of them may be sent to the other."""
    return (one.scheme, one.host, one.port) == (other.scheme, other.host, other.port)
