"""A page is asked for once and becomes a review that no longer needs it."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from io import BytesIO

import pytest
from pypdf import PdfWriter

from factcheck_app.domain.errors import DraftUnreadable, NotReached, PasswordNeeded
from factcheck_app.workflow.open_address import (
    asked_host,
    check_address,
    has_address_form,
    is_lone_address,
    open_address,
)
from tests.fakes.drafts import TEA_DRAFT
from tests.fakes.web_site import Internet, Visit, WebSite


def locked_pdf() -> bytes:
    """A blank page behind a user password."""
    writer, file = PdfWriter(), BytesIO()
    writer.add_blank_page(100, 100)
    writer.encrypt("secret", algorithm="RC4-128")
    writer.write(file)
    return file.getvalue()


TEA_PAGE = b"""<!doctype html><html><head><title>Green tea | Tea Journal</title><meta charset="utf-8"></head><body>
<nav>Home About</nav><article><h1>Green tea and blood pressure</h1>
<p>Drinking green tea every day lowers blood pressure in adults.</p>
<p>A <a href="/studies/7">trial</a> found that three cups a day reduced systolic pressure by 3 mmHg.</p></article>
<img src="http://tracker.example/pixel.png"><script src="/script.js"></script></body></html>"""
STRANGE_CHARSETS = (
    "hex",
    "zlib",
    "idna",
    "punycode",
    "unicode_escape",
    "utf-7",
    "undefined",
    "mbcs",
    "utf-16",
    "a%00b",
)
ANSWERS = {
    "/page": ("200 OK", "text/html; charset=utf-8", TEA_PAGE),
    "/cyrillic": ("200 OK", "text/html; charset=koi8-r", "<html><p>Чай полезен для сердца.</p>".encode("koi8-r")),
    "/lying": ("200 OK", "text/html; charset=rubbish", "<html><p>Thé vert, café noir.</p>".encode("cp1252")),
    **{
        f"/as-{name}": ("200 OK", f"text/html; charset={name}", "<html><p>Thé vert.</p>".encode("cp1252"))
        for name in STRANGE_CHARSETS
    },
    "/locked.pdf": ("200 OK", "application/pdf", locked_pdf()),
    "/tea.txt": ("200 OK", "text/plain; charset=utf-8", TEA_DRAFT.encode()),
    "/tea.txt?a=/x.pdf": ("200 OK", "text/plain", TEA_DRAFT.encode()),
    "/": ("200 OK", "text/plain", TEA_DRAFT.encode()),
    "/a/..%2Fb%00.php": ("200 OK", "text/plain", TEA_DRAFT.encode()),
    "/untyped": ("200 OK", "", TEA_DRAFT.encode()),
    "/data": ("200 OK", "application/ld+json", b'{"a": 1}'),
    "/feed": ("200 OK", "application/rss+xml", b"<rss/>"),
    "/picture": ("200 OK", "image/png", b"\x89PNG\r\n"),
    "/blank": ("200 OK", "text/plain", b"  \n "),
    "/empty": ("200 OK", "text/html", b""),
    "/often": ("429 Too Many Requests", "text/html", b"slow down"),
}


@pytest.fixture
def site() -> Iterator[WebSite]:
    def script(visit: Visit) -> None:
        if visit.path == "/old":
            visit.answer("301 Moved Permanently", Location="/tea.txt")
            return
        status, kind, body = ANSWERS.get(visit.path, ("404 Not Found", "text/html", b"no"))
        visit.answer(status, body, **({"Content_Type": kind} if kind else {}), Retry_After="999999999")

    with WebSite(script) as made:
        yield made


@pytest.fixture
def internet(site: WebSite) -> Internet:
    made = Internet()
    made.add("tea.example", site)
    return made


def test_a_page_becomes_a_review_with_its_bytes_and_its_address(internet: Internet, site: WebSite) -> None:
    review = open_address("http://tea.example/old", internet.client())
    article = review.article
    assert review.claims
    assert (article.address, article.file_name) == ("http://tea.example/tea.txt", "tea.txt")
    assert (article.content, article.sha256) == (TEA_DRAFT.encode(), sha256(TEA_DRAFT.encode()).hexdigest())
    assert [visit.path for visit in site.visits] == ["/old", "/tea.txt"]


def test_a_web_page_is_read_from_its_snapshot_and_loads_nothing_more(internet: Internet, site: WebSite) -> None:
    article = open_address("http://tea.example/page", internet.client()).article
    assert "lowers blood pressure in adults" in article.text
    assert (article.content, article.file_name, article.file_format) == (TEA_PAGE, "page.html", "html")
    assert [link.url for link in article.links] == ["http://tea.example/studies/7"]
    assert (len(site.visits), len(internet.connected)) == (1, 1)


@pytest.mark.parametrize(
    ("path", "words"), [("/cyrillic", "Чай полезен для сердца."), ("/lying", "Thé vert, café noir.")]
)
def test_the_declared_encoding_is_believed_where_it_fits(internet: Internet, path: str, words: str) -> None:
    assert open_address(f"http://tea.example{path}", internet.client()).article.text.strip() == words


@pytest.mark.parametrize("charset", STRANGE_CHARSETS)
def test_an_encoding_that_no_page_is_in_is_passed_over(internet: Internet, charset: str) -> None:
    assert open_address(f"http://tea.example/as-{charset}", internet.client()).article.text.strip() == "Thé vert."


def test_the_ledger_names_the_review_that_came_of_it(internet: Internet) -> None:
    review = open_address("http://tea.example/old", internet.client(), title="Tea")
    assert review.title == "Tea"
    assert [(entry.review_id, entry.why) for entry in internet.ledger] == [
        (review.id, "to open this page as a draft")
    ] * 2


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/", "tea.example.txt"),
        ("/a/%2e%2e%2fb%00.php", "b.txt"),
        ("/untyped", "untyped"),
        ("/tea.txt?a=/x.pdf", "tea.txt"),
    ],
)
def test_the_file_has_a_name_that_can_be_written(internet: Internet, path: str, name: str) -> None:
    assert open_address(f"http://tea.example{path}", internet.client()).article.file_name == name


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("/data", "answered with data for programs (JSON), which is no draft."),
        ("/feed", "answered with data for programs (XML), which is no draft."),
        ("/picture", "answered with a picture, which is no draft."),
        ("/empty", "sent an empty page."),
        ("/often", "takes no more requests for now (429); it asks to wait more than a day."),
        ("/gone", "has no such page (404)."),
    ],
)
def test_what_is_no_page_is_said_in_words(internet: Internet, path: str, said: str) -> None:
    with pytest.raises(NotReached) as raised:
        open_address(f"http://tea.example{path}", internet.client())
    assert raised.value.sentence == f"tea.example {said}"
    assert len(internet.ledger) == 1


def test_a_file_behind_a_password_is_saved_first(internet: Internet) -> None:
    with pytest.raises(DraftUnreadable, match="Save it in the browser and open that file") as raised:
        open_address("http://tea.example/locked.pdf", internet.client())
    assert not isinstance(raised.value, PasswordNeeded)


def test_a_page_without_words_is_refused_like_a_file(internet: Internet) -> None:
    with pytest.raises(DraftUnreadable):
        open_address("http://tea.example/blank", internet.client())


@pytest.mark.parametrize(
    "word", ["https://a.org", "HTTP://a.org/x", "file:///etc/passwd", "ftp://a.org/x", "data:text/html,x", "http:a.org"]
)
def test_words_of_the_command_line_that_are_addresses(word: str) -> None:
    assert has_address_form(word)


@pytest.mark.parametrize("word", ["draft.txt", "/drafts/a.html", "C:\\drafts\\a.txt", "C:/a.txt", "a0f3", "a: b.txt"])
def test_words_of_the_command_line_that_are_none(word: str) -> None:
    assert not has_address_form(word)


def test_pasted_text_is_an_address_only_where_it_is_nothing_else() -> None:
    assert is_lone_address(" https://a.org/b?c \n")
    assert not is_lone_address("See https://a.org/b")
    assert not is_lone_address("https://a.org/b https://a.org/c")
    assert not is_lone_address("a.org")


def test_an_address_is_checked_without_asking_anybody() -> None:
    assert asked_host("WWW.Tea.example/a") == "www.tea.example"
    check_address("tea.example/a", is_offline=False)
    with pytest.raises(NotReached, match="--offline"):
        check_address("tea.example/a", is_offline=True)
    with pytest.raises(NotReached, match="this computer"):
        check_address("http://127.0.0.1/", is_offline=False)
