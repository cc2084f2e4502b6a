"""A request is asked again where the trouble may pass, waits as long as it is asked to, and notes each try."""

from __future__ import annotations

from dataclasses import replace

import pytest

from factcheck_app.domain.errors import Cancelled, NotReached
from factcheck_app.web.http_client import Fetched, HttpClient
from factcheck_app.web.patient_fetch import PatientRequest, fetch_patiently
from tests.fakes.web_site import Internet, Script, Visit, WebSite
from tests.web.conftest import AddSite

REQUEST = PatientRequest("http://journal.org/a", "why", "*/*", 1000, 5.0, 0.5, review_id="r1")


def good(visit: Visit) -> None:
    visit.answer("200 OK", b"good")


def bad(status: str, **headers: str) -> Script:
    return lambda visit: visit.answer(status, b"bad", **headers)


def reset(visit: Visit) -> None:
    visit.reset()


def short(visit: Visit) -> None:
    visit.send(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort")


def ask(internet: Internet, add_site: AddSite, *tries: Script) -> Fetched:
    left = list(tries)
    add_site("journal.org", lambda visit: (left.pop(0) if len(left) > 1 else left[0])(visit))
    return fetch_patiently(internet.client(), REQUEST)


@pytest.mark.parametrize("first", [bad("500 Oops"), bad("503 Busy"), bad("429 Slow"), reset, short])
def test_passing_trouble_is_waited_out(internet: Internet, add_site: AddSite, first: Script) -> None:
    assert ask(internet, add_site, first, good).content == b"good"
    assert internet.patience.waited == [2.0]
    assert [entry.review_id for entry in internet.ledger] == ["r1", "r1"]


def test_after_the_third_try_the_last_answer_counts(internet: Internet, add_site: AddSite) -> None:
    assert ask(internet, add_site, bad("502 Oops")).status == 502
    assert internet.patience.waited == [2.0, 8.0]
    assert [entry.status for entry in internet.ledger] == [502, 502, 502]


def test_after_the_third_broken_connection_it_is_said(internet: Internet, add_site: AddSite) -> None:
    with pytest.raises(NotReached, match="broke the connection off"):
        ask(internet, add_site, reset)
    assert len(internet.ledger) == 3


def test_a_site_that_asks_to_wait_is_waited_for(internet: Internet, add_site: AddSite) -> None:
    assert ask(internet, add_site, bad("429 Slow", Retry_After="17"), good).status == 200
    assert internet.patience.waited == [17.0]


@pytest.mark.parametrize("wait", ["31", "86400", "999999999999999", "Fri, 31 Dec 9999 23:59:59 GMT"])
def test_a_site_that_asks_for_long_is_not_waited_for(internet: Internet, add_site: AddSite, wait: str) -> None:
    fetched = ask(internet, add_site, bad("429 Slow", Retry_After=wait), good)
    assert (fetched.status, internet.patience.waited, len(internet.ledger)) == (429, [], 1)


@pytest.mark.parametrize("status", ["404 Not Found", "400 Bad", "401 No", "422 No", "501 No"])
def test_an_answer_that_would_stay_is_taken_at_once(internet: Internet, add_site: AddSite, status: str) -> None:
    assert ask(internet, add_site, bad(status), good).content == b"bad"
    assert len(internet.ledger) == 1


def test_a_name_that_is_not_found_is_not_asked_again(internet: Internet) -> None:
    with pytest.raises(NotReached, match="was not found"):
        fetch_patiently(internet.client(), REQUEST)
    assert len(internet.ledger) == 1


def test_cancel_ends_the_waiting_between_tries(internet: Internet, add_site: AddSite) -> None:
    add_site("journal.org", bad("500 Oops"))
    # the first try is over once it stands in the ledger
    request = replace(REQUEST, is_cancelled=lambda: bool(internet.ledger))
    with pytest.raises(Cancelled):
        fetch_patiently(internet.client(), request)
    assert len(internet.ledger) == 1


def test_a_slow_body_is_cut_off_by_the_limit_of_its_try(internet: Internet, add_site: AddSite) -> None:
    def drip(visit: Visit) -> None:
        visit.send(b"HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n")
        visit.drip(b"x")

    add_site("journal.org", drip)
    request = PatientRequest("http://journal.org/a", "why", "*/*", 1000, 0.3, 0.5)
    with pytest.raises(NotReached, match=r"within 0\.3 seconds"):
        fetch_patiently(internet.client(), request)
    assert len(internet.ledger) == 1


def test_tests_may_ask_this_computer_and_nobody_else_may() -> None:
    with WebSite(good) as site:
        address = f"http://127.0.0.1:{site.port}/a"
        request = PatientRequest(address, "why", "*/*", 1000, 5.0, 0.0)
        assert fetch_patiently(HttpClient(lambda _: None, allows_loopback=True), request).content == b"good"
        with pytest.raises(NotReached):
            fetch_patiently(HttpClient(lambda _: None), request)
    with pytest.raises(NotReached):
        HttpClient(lambda _: None, allows_loopback=True).fetch(
            "http://192.168.0.1/", why="why", accept="*/*", max_bytes=10, deadline_s=1
        )
