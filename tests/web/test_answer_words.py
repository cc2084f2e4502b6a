"""An answer that is no page says in words why, and what to do."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from factcheck_app.domain.errors import NotReached
from factcheck_app.web.answer_words import refuse_answer
from factcheck_app.web.http_client import Fetched


def answer(status: int, content: bytes = b"x", wait_s: float | None = None) -> Fetched:
    at = datetime(2026, 3, 1, tzinfo=UTC)
    where = "https://journal.org/a"
    return Fetched(where, where, "journal.org", status, "text/html", None, content, wait_s, at)


@pytest.mark.parametrize("status", [200, 203])
def test_a_page_is_taken(status: int) -> None:
    refuse_answer(answer(status))


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (204, "did not answer with a page"),
        (206, "did not answer with a page"),
        (304, "did not answer with a page"),
        (400, "did not answer with a page"),
        (401, "shows this page after a login only"),
        (403, "does not give this page to the desk"),
        (404, "has no such page"),
        (410, "has no such page"),
        (429, "takes no more requests for now"),
        (500, "has a problem of its own"),
        (503, "has a problem of its own"),
        (999, "has a problem of its own"),
    ],
)
def test_everything_else_is_refused_with_its_number(status: int, said: str) -> None:
    with pytest.raises(NotReached, match=rf"journal\.org {said} \({status}\)"):
        refuse_answer(answer(status))


def test_a_wait_that_is_asked_for_is_said_and_not_waited_for() -> None:
    with pytest.raises(NotReached) as raised:
        refuse_answer(answer(429, wait_s=999_999_999.0))
    assert raised.value.sentence.endswith("(429); it asks to wait more than a day.")


def test_an_empty_page_is_no_page() -> None:
    with pytest.raises(NotReached, match="sent an empty page"):
        refuse_answer(answer(200, b""))
