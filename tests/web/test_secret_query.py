"""A key is sent to the host it is for, and stands nowhere else."""

from __future__ import annotations

import logging

import pytest

from factcheck_app.domain.errors import NotReached
from factcheck_app.web.http_client import Fetched, HttpClient
from factcheck_app.web.secret_query import with_secrets, without_secrets
from factcheck_app.web.web_address import read_address
from tests.fakes.web_site import Internet, Visit
from tests.web.conftest import AddSite

KEY = "s3cret/+ kéy"


def fetch(client: HttpClient, address: str = "http://journal.org/a?b=1") -> Fetched:
    secrets = {"api_key": KEY, "none": ""}
    return client.fetch(address, why="why", accept="*/*", max_bytes=1000, deadline_s=5, secret_query=secrets)


def test_a_secret_joins_the_query_percent_encoded() -> None:
    sent = with_secrets(read_address("http://journal.org/a"), {"key": "a&b=c", "none": ""})
    assert sent.text == "http://journal.org/a?key=a%26b%3Dc"
    assert with_secrets(read_address("http://journal.org/a?b=1"), {"key": "x"}).text == "http://journal.org/a?b=1&key=x"


def test_a_secret_is_taken_out_by_name_and_by_value() -> None:
    address = read_address("http://journal.org/a?b=1&key=x&next=%2Fc%3Fkey%3Dx&d=2")
    assert without_secrets(address, {"key": "x"}).text == "http://journal.org/a?b=1&d=2"
    assert without_secrets(read_address("http://journal.org/a?key=x"), {"key": "x"}).text == "http://journal.org/a"
    assert without_secrets(read_address("http://journal.org/k3y/b"), {"key": "k3y"}).text == "http://journal.org/-/b"


def test_a_key_is_sent_and_stands_in_nothing_that_is_kept(
    internet: Internet, add_site: AddSite, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    site = add_site("journal.org", lambda visit: visit.answer("200 OK", b"{}"))
    fetched = fetch(internet.client())
    assert site.visits[0].path == "/a?b=1&api_key=s3cret%2F%2B%20k%C3%A9y"
    assert internet.ledger[0].sent == fetched.address == fetched.final_address == "http://journal.org/a?b=1"
    assert "s3cret" not in f"{caplog.text}{internet.ledger}{fetched}"


def test_a_redirect_that_repeats_the_key_is_shown_without_it(internet: Internet, add_site: AddSite) -> None:
    def site(visit: Visit) -> None:
        if visit.path.startswith("/a"):
            visit.answer("302 Found", Location=visit.path.replace("/a", "/c"))
        else:
            visit.answer("200 OK", b"{}")

    journal = add_site("journal.org", site)
    fetch(internet.client())
    assert [entry.sent for entry in internet.ledger] == ["http://journal.org/a?b=1", "http://journal.org/c?b=1"]
    assert journal.visits[1].path.count("api_key") == 1


def test_another_host_never_gets_the_key(internet: Internet, add_site: AddSite) -> None:
    def site(visit: Visit) -> None:
        if visit.header("Host") == "journal.org":
            visit.answer("302 Found", Location=f"http://other.org{visit.path}")
        else:
            visit.answer("200 OK", b"{}")

    both = add_site("journal.org", site)
    internet.add("other.org", both)
    fetch(internet.client())
    assert ["s3cret" in visit.head for visit in both.visits] == [True, False]
    assert internet.ledger[-1].sent == "http://other.org/a?b=1"


def test_an_error_names_the_host_and_no_key(
    internet: Internet, add_site: AddSite, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    add_site("journal.org", lambda visit: visit.reset())
    with pytest.raises(NotReached) as problem:
        fetch(internet.client())
    assert "s3cret" not in f"{problem.value}{internet.ledger}{caplog.text}"
