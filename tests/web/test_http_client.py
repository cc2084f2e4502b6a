"""The client asks once for what it is told to, follows redirects by its own rules, and notes each request."""

from __future__ import annotations

import threading
from ipaddress import ip_address

import pytest

from factcheck_app import __version__
from factcheck_app.domain.errors import Cancelled, NotReached
from factcheck_app.web.http_client import Fetched, HttpClient, refuse_offline
from tests.fakes.web_site import Internet, Visit
from tests.web.conftest import AddSite


def fetch(client: HttpClient, address: str = "http://journal.org/a?b=1", *, seconds: float = 5.0) -> Fetched:
    return client.fetch(
        address, why="to try it", accept="text/html", max_bytes=1000, deadline_s=seconds, review_id="r1"
    )


def page(visit: Visit) -> None:
    visit.answer("200 OK", b"<p>Iron helps.</p>", Content_Type="Text/HTML; Charset=ISO-8859-1", Set_Cookie="a=b")


def test_an_answer_comes_back_as_it_was_sent(internet: Internet, add_site: AddSite) -> None:
    add_site("journal.org", page)
    fetched = fetch(internet.client())
    assert (fetched.content, fetched.status, fetched.host) == (b"<p>Iron helps.</p>", 200, "journal.org")
    assert (fetched.content_type, fetched.charset) == ("text/html", "iso-8859-1")
    assert fetched.address == fetched.final_address == "http://journal.org/a?b=1"


def test_what_is_not_declared_is_not_guessed(internet: Internet, add_site: AddSite) -> None:
    add_site("journal.org", lambda visit: visit.answer("404 Not Found", b"no", Retry_After="7"))
    fetched = fetch(internet.client())
    assert (fetched.status, fetched.content_type, fetched.charset, fetched.wait_s) == (404, "", None, 7.0)


def test_a_request_says_who_asks_and_nothing_of_the_reviewer(internet: Internet, add_site: AddSite) -> None:
    site = add_site("journal.org", page)
    fetch(internet.client())
    names = [row.partition(":")[0] for row in site.visits[0].head.strip().split("\r\n")[1:]]
    assert sorted(names) == ["Accept", "Accept-Encoding", "Connection", "Host", "User-Agent"]
    assert site.visits[0].header("User-Agent") == f"FactcheckDesk/{__version__}"
    assert site.visits[0].header("Host") == "journal.org"


def test_every_request_stands_in_the_ledger(internet: Internet, add_site: AddSite) -> None:
    add_site("journal.org", page)
    fetched = fetch(internet.client())
    (entry,) = internet.ledger
    assert (entry.host, entry.method, entry.sent) == ("journal.org", "GET", "http://journal.org/a?b=1")
    assert (entry.why, entry.status, entry.received, entry.problem) == ("to try it", 200, 18, "")
    assert (entry.review_id, entry.at >= fetched.at) == ("r1", True)


@pytest.mark.parametrize("path", ["/a%2fb/../c?p=<0.05", "//x/%zz[1]", "/é?q=β&q=%ce%b2", "/?", "/a;b=c@d:e"])
def test_the_ledger_says_what_was_sent_letter_by_letter(internet: Internet, add_site: AddSite, path: str) -> None:
    site = add_site("journal.org", page)
    fetch(internet.client(), f"http://journal.org{path}")
    assert internet.ledger[0].sent == f"http://journal.org{site.visits[0].path}"


def test_each_hop_of_a_redirect_is_checked_and_noted(internet: Internet, add_site: AddSite) -> None:
    def site(visit: Visit) -> None:
        if visit.path == "/a?b=1":
            visit.answer(
                "302 Found", b"moved", Location="http://www.journal.org/b", Set_Cookie="a=b; Domain=journal.org"
            )
        else:
            page(visit)

    add_site("journal.org", site)
    www = add_site("www.journal.org", site)
    fetched = fetch(internet.client())
    assert fetched.final_address == "http://www.journal.org/b"
    assert [(entry.sent, entry.status) for entry in internet.ledger] == [
        ("http://journal.org/a?b=1", 302),
        ("http://www.journal.org/b", 200),
    ]
    assert www.visits[-1].header("Cookie") is None
    assert www.visits[-1].header("Referer") is None


@pytest.mark.parametrize(
    "target", ["http://127.0.0.1/admin", "http://[::1]/", "http://2130706433/", "//localhost/", "http://inside.org/"]
)
def test_a_redirect_into_this_network_is_not_followed(internet: Internet, add_site: AddSite, target: str) -> None:
    add_site("journal.org", lambda visit: visit.answer("301 Moved", Location=target))
    internet.add("inside.org", place=ip_address("192.168.1.1"))
    with pytest.raises(NotReached):
        fetch(internet.client())
    assert len(internet.connected) == 1


def test_a_circle_and_a_long_chain_of_redirects_end(internet: Internet, add_site: AddSite) -> None:
    add_site("circle.org", lambda visit: visit.answer("302 Found", Location="/b" if visit.path == "/a" else "/a"))
    with pytest.raises(NotReached, match="sends in a circle"):
        fetch(internet.client(), "http://circle.org/a")
    add_site("chain.org", lambda visit: visit.answer("302 Found", Location=f"{visit.path}x"))
    internet.ledger.clear()
    with pytest.raises(NotReached, match="more than 5 redirects"):
        fetch(internet.client(), "http://chain.org/")
    assert len(internet.ledger) == 6


def test_a_redirect_that_leads_nowhere_is_an_answer(internet: Internet, add_site: AddSite) -> None:
    add_site("journal.org", lambda visit: visit.answer("302 Found", b"where?"))
    assert (fetch(internet.client()).status, fetch(internet.client()).content) == (302, b"where?")


def test_offline_nobody_is_asked_and_nothing_is_noted(internet: Internet, add_site: AddSite) -> None:
    add_site("journal.org", page)
    with pytest.raises(NotReached, match="--offline"):
        fetch(internet.client(is_offline=True))
    assert (internet.connected, internet.ledger) == ([], [])


def test_a_refused_address_asks_nobody_and_is_not_noted(internet: Internet) -> None:
    with pytest.raises(NotReached):
        fetch(internet.client(), "http://127.0.0.1/")
    assert (internet.connected, internet.ledger) == ([], [])


def test_a_name_of_this_network_is_not_connected_to_and_is_noted(internet: Internet) -> None:
    internet.add("inside.org", place=ip_address("10.0.0.1"))
    with pytest.raises(NotReached, match=r"inside\.org leads into this computer"):
        fetch(internet.client(), "http://inside.org/")
    assert internet.connected == []
    assert (internet.ledger[0].status, "leads into" in internet.ledger[0].problem) == (None, True)


def test_the_place_that_was_checked_is_the_place_that_is_asked(internet: Internet, add_site: AddSite) -> None:
    add_site("journal.org", page)
    fetch(internet.client(), "http://journal.org:8080/a")
    # the name may stand for something else by now: it is not looked up again
    assert internet.connected == [(ip_address("93.184.216.34"), 8080)]


def test_one_limit_bounds_all_hops_together(internet: Internet, add_site: AddSite) -> None:
    def slow(visit: Visit) -> None:
        visit.closing.wait(0.2)
        visit.answer("302 Found", Location=f"{visit.path}x")

    add_site("journal.org", slow)
    with pytest.raises(NotReached, match=r"within 0\.5 seconds"):
        fetch(internet.client(), "http://journal.org/", seconds=0.5)
    assert len(internet.ledger) == 3


def test_cancelling_ends_a_request_and_it_is_noted(internet: Internet, add_site: AddSite) -> None:
    is_asked = threading.Event()

    def silent(visit: Visit) -> None:
        is_asked.set()
        visit.closing.wait(5)

    add_site("journal.org", silent)
    with pytest.raises(Cancelled):
        internet.client().fetch(
            "http://journal.org/",
            why="to try it",
            accept="*/*",
            max_bytes=1000,
            deadline_s=30,
            is_cancelled=is_asked.is_set,
        )
    assert internet.ledger[0].problem == "The request was cancelled."


def test_the_way_out_of_being_offline_fits_what_was_wanted() -> None:
    assert refuse_offline().next_step == "Start it without --offline."
    assert refuse_offline("save the page").next_step == "Start it without --offline, or save the page."
