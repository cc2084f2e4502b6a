"""An answer that is not what was asked for, in words: refused, not there, too often, out of order."""

from __future__ import annotations

from factcheck_app.domain.errors import NotReached
from factcheck_app.web.http_client import Fetched
from factcheck_app.web.waiting_time import waiting_words

_SAVE = "Save the page in the browser and open that file."
_LATER = "Try again later, or save the page in the browser and open that file."


def refuse_answer(fetched: Fetched) -> None:
    """Raises NotReached unless the answer is a whole page (200, 203) that is not empty."""
    host, status = fetched.host, fetched.status
    wait = "" if fetched.wait_s is None else f"; it asks to wait {waiting_words(fetched.wait_s)}"
    match status:
        case 200 | 203:
            if not fetched.content:
                raise NotReached(f"{host} sent an empty page.", _SAVE)
        case 401 | 402 | 407:
            raise NotReached(f"{host} shows this page after a login only ({status}).", _SAVE)
        case 403 | 406 | 451:
            raise NotReached(f"{host} does not give this page to the desk ({status}).", _SAVE)
        case 404 | 410:
            raise NotReached(f"{host} has no such page ({status}).", "Check the address.")
        case 429:
            raise NotReached(f"{host} takes no more requests for now ({status}){wait}.", _LATER)
        case _ if status >= 500:
            raise NotReached(f"{host} has a problem of its own ({status}){wait}.", _LATER)
        case _:
            raise NotReached(f"{host} did not answer with a page ({status}).", _SAVE)
