"""What a service answered: a record, "no such work", or a failure in words; nothing a service sends is an accident."""

from __future__ import annotations

import json
import re
from typing import NoReturn
from xml.etree.ElementTree import Element, ParseError

import defusedxml.ElementTree
from defusedxml import DefusedXmlException

from factcheck_app.domain.errors import NotReached
from factcheck_app.domain.work import Provider
from factcheck_app.web.http_client import Fetched
from factcheck_app.web.patient_fetch import may_pass
from factcheck_app.web.waiting_time import waiting_words

_LATER = "Look it up again later; what the other services say is shown."
_TELL = "Look it up again later; if it stays so, the service has changed what it sends."
_KEY = "Check the key in the settings, or take it out."
_EMAIL = "Check the e-mail address in the settings."
# a refusal that some services send as an ordinary answer
_TOO_OFTEN = re.compile(rb'"error"\s*:\s*"[^"]{0,80}rate limit', re.IGNORECASE)
_BUDGET = re.compile(rb"budget|credit|daily|per day|midnight|insufficient|usage limit", re.IGNORECASE)
_SMALL = 5000


class ServiceFailed(NotReached):
    """A service that was asked and gave no answer that can be read; `provider` is None for resolvers of identifiers."""

    def __init__(self, provider: Provider | None, sentence: str, next_step: str = _LATER) -> None:
        super().__init__(sentence, next_step)
        self.provider = provider


def is_passing(fetched: Fetched) -> bool:
    """Whether asking again may help: not where a day's allowance is used up."""
    return (may_pass(fetched) or _is_too_often(fetched)) and not is_used_up(fetched)


def is_used_up(fetched: Fetched) -> bool:
    """Whether the service says that it gives no more today."""
    # a limit per second passes, a budget does not; its words tell them apart, and what is left of it
    if fetched.status not in {402, 403, 429}:
        return False
    return fetched.is_spent or (fetched.status == 429 and _BUDGET.search(fetched.content[:_SMALL]) is not None)


def refuse_failure(fetched: Fetched, name: str, provider: Provider | None) -> None:
    """Raises ServiceFailed unless the answer is a whole one (200)."""
    status = fetched.status

    def fail(what: str, next_step: str = _LATER) -> NoReturn:
        raise ServiceFailed(provider, f"{name} {what}.", next_step)

    wait = "" if fetched.wait_s is None else f"; it asks to wait {waiting_words(fetched.wait_s)}"
    if is_used_up(fetched):
        fail("gives no more today: the day's allowance is used up until midnight UTC", "Look it up again tomorrow.")
    if status == 429 or _is_too_often(fetched):
        fail(f"takes no more requests for now{wait}")
    match status:
        case 200:
            if not fetched.content.strip():
                fail("sent an empty answer")
        case 400 | 401 | 403 if b"api key" in fetched.content[:_SMALL].lower():
            fail(f"does not accept the key ({status})", _KEY)
        case 422:
            fail(f"does not accept the e-mail address or the identifier ({status})", _EMAIL)
        case 401 | 402 | 403 | 451:
            fail(f"refuses to answer ({status})")
        case _ if status >= 500:
            fail(f"has a problem of its own ({status}){wait}")
        case _:
            fail(f"did not answer with a record ({status})", _TELL)


def read_json(fetched: Fetched, name: str, provider: Provider | None) -> object:
    """The JSON of a whole answer (RFC 8259). Raises ServiceFailed."""
    if _is_page(fetched):
        raise ServiceFailed(provider, f"{name} answered with a web page instead of a record.")
    for charset in dict.fromkeys(("utf-8-sig", fetched.charset or "utf-8-sig")):
        try:
            return json.loads(fetched.content.decode(charset), parse_constant=_refuse_constant)
        except RecursionError:
            raise ServiceFailed(provider, f"{name} sent a record that is nested too deeply.", _TELL) from None
        except (LookupError, ValueError):
            # a charset that nobody knows, bytes that are not of it, or no JSON
            continue
    raise ServiceFailed(provider, f"{name} sent something that is not a whole record.", _TELL)


def read_xml(fetched: Fetched, name: str, provider: Provider | None) -> Element:
    """The XML of a whole answer; entities that a document defines are refused. Raises ServiceFailed."""
    if _is_page(fetched):
        raise ServiceFailed(provider, f"{name} answered with a web page instead of a record.")
    try:
        root: Element = defusedxml.ElementTree.fromstring(fetched.content)
    except (ParseError, DefusedXmlException, ValueError, LookupError):
        raise ServiceFailed(provider, f"{name} sent something that is not a whole record.", _TELL) from None
    return root


def _is_page(fetched: Fetched) -> bool:
    start = fetched.content[:200].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return start.startswith((b"<!doctype html", b"<html")) or (
        "html" in fetched.content_type and not start.startswith((b"{", b"["))
    )


def _is_too_often(fetched: Fetched) -> bool:
    return fetched.status in {200, 403} and _TOO_OFTEN.search(fetched.content[:_SMALL]) is not None


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON")
