"""An exchange within its time, and what went wrong on the way, in words.

They name the host and never the rest of an address: it may hold a key.
"""

from __future__ import annotations

import ssl

import requests
import urllib3.exceptions

from factcheck_app.domain.errors import NotReached
from factcheck_app.web.body import BodyBroken, BodyTooLarge
from factcheck_app.web.exchange import Answer, Exchange
from factcheck_app.web.time_limit import TimeLimit, TimeUp

_SAVE = "Try again later, or save the page in the browser and open that file."
_UNSAFE = (requests.exceptions.SSLError, urllib3.exceptions.SSLError, ssl.SSLError)
_SLOW = (TimeoutError, requests.exceptions.Timeout, urllib3.exceptions.TimeoutError)


_ON_THE_WAY = (requests.RequestException, urllib3.exceptions.HTTPError, OSError, BodyTooLarge, BodyBroken)


class Interrupted(NotReached):
    """Something on the way broke off; the same request may well be answered a moment later."""


def ask_within(limit: TimeLimit, exchange: Exchange) -> Answer:
    """The answer of this exchange. Raises NotReached or Cancelled."""
    try:
        return limit.run(lambda: exchange.carry_out(lambda: limit.remaining), exchange.cut)
    except TimeUp:
        host = exchange.address.host
        raise NotReached(f"{host} did not send everything within {limit.seconds:g} seconds.", _SAVE) from None
    except _ON_THE_WAY as cause:
        raise in_words(cause, exchange) from None


def in_words(problem: Exception, exchange: Exchange) -> NotReached:
    """The error for what stopped this exchange."""
    host = exchange.address.host
    if isinstance(problem, BodyTooLarge):
        return _too_large(host, exchange.most_bytes)
    if any(isinstance(cause, ssl.SSLCertVerificationError) for cause in _causes(problem)):
        return NotReached(
            f"The certificate of {host} does not prove that it is {host}; nothing was read.",
            "Check the address; if you trust the page, save it in the browser and open that file.",
        )
    if not exchange.is_connected:
        return Interrupted(f"{host} does not answer.", "Check the address, and whether this computer is online.")
    if isinstance(problem, _UNSAFE) and exchange.status is None:
        return NotReached(f"No safe connection to {host} could be agreed on.", _SAVE)
    if isinstance(problem, _SLOW):
        return NotReached(f"{host} stopped sending.", _SAVE)
    if exchange.status is None:
        return Interrupted(f"{host} broke the connection off, or did not answer as a web site does.", _SAVE)
    return Interrupted(f"What {host} sent arrived incomplete or damaged.", _SAVE)


def _too_large(host: str, most_bytes: int) -> NotReached:
    amount = f"{most_bytes // 1_000_000} MB" if most_bytes >= 1_000_000 else f"{most_bytes} bytes"
    return NotReached(f"What {host} sends is larger than {amount}.", "Open a smaller page, or a file of the draft.")


def _causes(problem: BaseException) -> list[BaseException]:
    """The error and what it was made from; libraries keep theirs as the cause, the context, or an argument."""
    found: list[BaseException] = []
    waiting: list[object] = [problem]
    while waiting:
        error = waiting.pop()
        if isinstance(error, BaseException) and not any(error is known for known in found):
            found.append(error)
            waiting += [error.__cause__, error.__context__, getattr(error, "reason", None), *error.args]
    return found
