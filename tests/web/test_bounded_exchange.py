"""Every fault of a site or a network ends in time, in one sentence, and stands in the ledger."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from factcheck_app.domain.errors import NotReached
from tests.fakes.web_site import Internet, Script, Visit
from tests.web.conftest import AddSite

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"


def complaint(internet: Internet, *, seconds: float = 5.0, most: int = 100_000) -> str:
    """What is said where journal.org is asked for a page whose address holds a key."""
    with pytest.raises(NotReached) as raised:
        internet.client().fetch(
            "http://journal.org/a?key=SECRET", why="to try it", accept="*/*", max_bytes=most, deadline_s=seconds
        )
    error = raised.value
    assert "SECRET" not in str(error)
    assert error.sentence.endswith(".")
    assert error.next_step
    assert internet.ledger[-1].problem == error.sentence
    return error.sentence


@pytest.mark.parametrize(
    "start", [b"", b"HTTP", HEAD, HEAD + b"\r\n", HEAD + b"Content-Length: 90000\r\n\r\n", HEAD + b"X-Long: "]
)
def test_a_byte_now_and_then_ends_with_the_limit(internet: Internet, add_site: AddSite, start: bytes) -> None:
    def drip(visit: Visit) -> None:
        visit.send(start)
        visit.drip(b"x")

    add_site("journal.org", drip)
    assert complaint(internet, seconds=0.4) == "journal.org did not send everything within 0.4 seconds."
    assert internet.ledger[-1].received < 100


def test_endless_interim_answers_end_with_the_limit(internet: Internet, add_site: AddSite) -> None:
    add_site("journal.org", lambda visit: visit.drip(b"HTTP/1.1 100 Continue\r\n\r\n"))
    assert "within 0.4 seconds" in complaint(internet, seconds=0.4)


def answers_with(*parts: bytes) -> Script:
    def script(visit: Visit) -> None:
        for part in parts:
            visit.send(part)

    return script


def endless(visit: Visit) -> None:
    visit.send(HEAD + b"\r\n")
    while not visit.closing.is_set():
        visit.send(b"x" * 10_000)


def reset(visit: Visit) -> None:
    visit.send(HEAD + b"Content-Length: 50\r\n\r\nabc")
    visit.reset()


PACKED = gzip.compress(b"<p>Iron helps.</p>" * 50)
BOMB = gzip.compress(b"\x00" * 20_000_000)
INCOMPLETE = "What journal.org sent arrived incomplete or damaged."
NO_SITE = "journal.org broke the connection off, or did not answer as a web site does."
TOO_LARGE = "What journal.org sends is larger than 100000 bytes."


@pytest.mark.parametrize(
    ("script", "said"),
    [
        (endless, TOO_LARGE),
        (answers_with(HEAD, b"Content-Length: 100001\r\n\r\n"), TOO_LARGE),
        (answers_with(HEAD, b"Content-Length: " + b"9" * 50 + b"\r\n\r\n"), TOO_LARGE),
        (answers_with(HEAD, b"Content-Encoding: gzip\r\n\r\n", BOMB), TOO_LARGE),
        (answers_with(HEAD, b"Content-Length: 50\r\n\r\nabc"), INCOMPLETE),
        (reset, INCOMPLETE),
        (answers_with(HEAD, b"Transfer-Encoding: chunked\r\n\r\n5\r\nabcde\r\n"), INCOMPLETE),
        (answers_with(HEAD, b"Transfer-Encoding: chunked\r\n\r\n5\r\nabc"), INCOMPLETE),
        (answers_with(HEAD, b"Transfer-Encoding: chunked\r\n\r\nhello\r\n"), INCOMPLETE),
        (answers_with(HEAD, b"Content-Encoding: gzip\r\n\r\n", PACKED[:-9]), INCOMPLETE),
        (answers_with(HEAD, b"Content-Encoding: gzip\r\n\r\nplain"), INCOMPLETE),
        (answers_with(HEAD, b"Content-Encoding: br\r\n\r\nplain"), INCOMPLETE),
        (lambda visit: visit.reset(), NO_SITE),
        (answers_with(), NO_SITE),
        (answers_with(HEAD, b"Content-Length: 50\r\nContent-Length: 60\r\n\r\nabc"), NO_SITE),
        (answers_with(b"220 mail.journal.org ESMTP\r\n"), NO_SITE),
        (answers_with(b"\x16\x03\x01\x00\x05"), NO_SITE),
        (answers_with(b"HTTP/1.1 200 OK\r\n", b"X: y\r\n" * 500, b"\r\n"), NO_SITE),
        (answers_with(b"HTTP/1.1 200 OK\r\nX: ", b"y" * 100_000), NO_SITE),
    ],
)
def test_a_fault_of_the_site_is_said_in_words(internet: Internet, add_site: AddSite, script: Script, said: str) -> None:
    add_site("journal.org", script)
    assert complaint(internet) == said


def test_nobody_answers_at_a_place(internet: Internet) -> None:
    internet.add("journal.org")
    assert complaint(internet) == "journal.org does not answer."


def test_a_name_that_is_not_there(internet: Internet) -> None:
    assert complaint(internet) == "The name journal.org was not found."


def test_a_page_without_a_length_and_one_in_chunks_are_whole(internet: Internet, add_site: AddSite) -> None:
    for script in (
        answers_with(HEAD, b"\r\nIron helps."),
        answers_with(HEAD, b"Transfer-Encoding: chunked\r\n\r\n5\r\nIron \r\n6\r\nhelps.\r\n0\r\n\r\n"),
        answers_with(HEAD, b"Content-Encoding: gzip\r\n\r\n", gzip.compress(b"Iron helps.")),
    ):
        internet.names.clear()
        add_site("journal.org", script)
        fetched = internet.client().fetch(
            "http://journal.org/", why="to try it", accept="*/*", max_bytes=100_000, deadline_s=5
        )
        assert fetched.content == b"Iron helps."


def test_passwords_and_proxies_of_the_system_are_left_alone(
    internet: Internet, add_site: AddSite, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    netrc = tmp_path / ".netrc"
    netrc.write_text("machine journal.org login ana password secret\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    site = add_site("journal.org", lambda visit: visit.answer("200 OK", b"x"))
    internet.client().fetch("http://journal.org/", why="to try it", accept="*/*", max_bytes=10, deadline_s=5)
    assert site.visits[0].header("Authorization") is None
    assert site.visits[0].head.startswith("GET / HTTP/1.1")
