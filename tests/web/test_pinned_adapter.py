"""Over a socket to a checked place the certificate must still prove the host's name; there is no way around it."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from factcheck_app.domain.errors import NotReached
from factcheck_app.web.http_client import Fetched
from tests.fakes.certificates import Authority
from tests.fakes.web_site import Internet, Visit, WebSite

UNPROVEN = "The certificate of journal.org does not prove that it is journal.org; nothing was read."


@pytest.fixture
def authority(tmp_path: Path) -> Authority:
    return Authority(tmp_path)


@contextmanager
def safe_site(internet: Internet, tls: ssl.SSLContext) -> Iterator[WebSite]:
    def page(visit: Visit) -> None:
        visit.answer("200 OK", b"Iron helps.")

    with WebSite(page, tls) as site:
        internet.add("journal.org", site)
        yield site


def fetch(internet: Internet, certificates: Path | None, seconds: float = 5.0) -> Fetched:
    client = internet.client(certificates=None if certificates is None else str(certificates))
    return client.fetch("https://journal.org/", why="to try it", accept="*/*", max_bytes=1000, deadline_s=seconds)


def test_a_proven_host_is_read(internet: Internet, authority: Authority) -> None:
    with safe_site(internet, authority.context_for("journal.org")) as site:
        assert fetch(internet, authority.bundle).content == b"Iron helps."
        assert site.visits[0].header("Host") == "journal.org"
    assert internet.connected[0][1] == 443


def test_the_host_is_named_when_the_safe_connection_begins(internet: Internet, authority: Authority) -> None:
    named: list[str] = []
    tls = authority.context_for("journal.org")
    tls.sni_callback = lambda _line, name, _context: named.append(name)
    with safe_site(internet, tls):
        fetch(internet, authority.bundle)
    assert named == ["journal.org"]


@pytest.mark.parametrize(
    ("host", "valid_for", "is_trusted"),
    [
        ("evil.example", timedelta(days=1), True),
        ("journal.org", timedelta(days=-1), True),
        ("journal.org", timedelta(days=1), False),
    ],
    ids=["another host", "expired", "unknown authority"],
)
def test_a_host_that_is_not_proven_is_sent_nothing(
    internet: Internet, authority: Authority, host: str, valid_for: timedelta, is_trusted: bool
) -> None:
    with safe_site(internet, authority.context_for(host, valid_for=valid_for)) as site:
        with pytest.raises(NotReached) as raised:
            fetch(internet, authority.bundle if is_trusted else None)
        assert raised.value.sentence == UNPROVEN
        assert site.visits == []
    assert internet.ledger[0].status is None


def test_no_variable_of_the_system_adds_an_authority(
    internet: Internet, authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
        monkeypatch.setenv(name, str(authority.bundle))
    with safe_site(internet, authority.context_for("journal.org")), pytest.raises(NotReached, match="certificate"):
        fetch(internet, None)


def test_a_site_that_speaks_no_tls_is_said_so(internet: Internet, authority: Authority) -> None:
    with WebSite(lambda visit: visit.send(b"HTTP/1.1 400 Bad Request\r\n\r\n"), speaks_first=True) as site:
        internet.add("journal.org", site)
        with pytest.raises(NotReached, match="No safe connection"):
            fetch(internet, authority.bundle)


def test_a_safe_connection_that_never_comes_about_ends_with_the_limit(internet: Internet, authority: Authority) -> None:
    with WebSite(lambda visit: visit.drip(b"\x16\x03\x03\x00\xff"), speaks_first=True) as site:
        internet.add("journal.org", site)
        with pytest.raises(NotReached):
            fetch(internet, authority.bundle, seconds=0.4)
    with WebSite(lambda visit: visit.wait(), speaks_first=True) as site:
        internet.sites[internet.names["journal.org"][0]] = site.port
        with pytest.raises(NotReached, match=r"within 0\.4 seconds"):
            fetch(internet, authority.bundle, seconds=0.4)
