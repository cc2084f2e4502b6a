"""One spelling of an address is let through; disguises, local names and other schemes are refused in words."""

from __future__ import annotations

import pytest
import requests
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck_app.domain.errors import NotReached
from factcheck_app.web.web_address import next_address, read_address


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("https://Journal.ORG", "https://journal.org/"),
        ("  http://journal.org/a?b=1#part ", "http://journal.org/a?b=1"),
        ("journal.org/article", "https://journal.org/article"),
        ("journal.org:8443/article", "https://journal.org:8443/article"),
        ("https://journal.org:443/", "https://journal.org/"),
        ("http://journal.org:443/", "http://journal.org:443/"),
        ("https://journal.org./a", "https://journal.org/a"),
        ("https://bücher.example/Straße?ü=1", "https://xn--bcher-kva.example/Stra%C3%9Fe?%C3%BC=1"),
        ("https://faß.example/", "https://xn--fa-hia.example/"),
        ("https://ｊｏｕｒｎａｌ。org/", "https://journal.org/"),
        ("https://journal.org/100%/%41?p=<0.05>", "https://journal.org/100%25/A?p=%3C0.05%3E"),
        ("https://journal.org/a/../%2e%2e/./b%2fc%7e/..", "https://journal.org/"),
        ("https://journal.org/a/./b%2fc%7e[1]", "https://journal.org/a/b%2Fc~%5B1%5D"),
        ("https://my_host.journal.org/", "https://my_host.journal.org/"),
        ("http://8.8.8.8/", "http://8.8.8.8/"),
        ("http://[2606:4700:0:0::1111]/", "http://[2606:4700::1111]/"),
    ],
)
def test_an_address_has_one_spelling(typed: str, asked: str) -> None:
    assert read_address(typed).text == asked


@settings(deadline=None)
@given(
    st.lists(
        st.sampled_from([*"a/?&=#[]<>|^`~!$()*+,;:@é日%", "/../", "/./", "..", "%2e", "%2F", "%zz", "%c3%a9"]),
        max_size=15,
    )
)
def test_its_spelling_is_final_and_the_one_that_is_sent(parts: list[str]) -> None:
    spelled = read_address(f"http://journal.org/{''.join(parts)}").text
    assert read_address(spelled).text == spelled
    assert requests.Request("GET", spelled).prepare().url == spelled


@pytest.mark.parametrize(
    "typed",
    [
        "http://127.0.0.1:9/x",
        "http://localhost/",
        "http://LOCALHOST./",
        "http://a.localhost/",
        "http://printer/",
        "http://printer.local/",
        "http://wiki.corp/",
        "http://nas.home.arpa/",
        "http://metadata.google.internal/",
        "http://10.0.0.1/",
        "http://169.254.169.254/latest/meta-data",
        "http://１２７.０.０.１/",
        "http://127。0。0。1/",
        "http://0.0.0.0/",
        "http://127.0.0.1./",
        "http://[::1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://[64:ff9b::7f00:1]/",
        "http://[fe80::1%25eth0]/",
    ],
)
def test_what_leads_into_this_computer_or_its_network_is_refused(typed: str) -> None:
    with pytest.raises(NotReached, match="leads into this computer or its own network"):
        read_address(typed)


@pytest.mark.parametrize(
    "typed",
    [
        "http://2130706433/",
        "http://0x7f000001/",
        "http://0x7f.0.0.1/",
        "http://0177.0.0.1/",
        "http://127.1/",
        "http://0/",
        "http://1.2.3.4.5/",
        "http://[v1.x]/",
        "http://127.0.0.1.0x/",
    ],
)
def test_a_number_in_an_unusual_spelling_is_refused(typed: str) -> None:
    with pytest.raises(NotReached, match=r"unusual spelling|no web address"):
        read_address(typed)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("file:///etc/passwd", "a file on a computer"),
        ("ftp://journal.org/a", "begin with http"),
        ("javascript:alert(1)", "begin with http"),
        ("data:text/html,hello", "begin with http"),
        ("mailto:editor@journal.org", "begin with http"),
        ("https://name:secret@journal.org/", "user name or password"),
        ("https://journal.org@evil.example/", "user name or password"),
        ("https://journal.org\\@evil.example/", "blanks or other characters"),
        ("https://journal.org/a b", "blanks or other characters"),
        ("https://journal.org/a\r\nHost: evil.example", "blanks or other characters"),
        ("https://journal.org:22/", "port 22"),
        ("https://journal.org:99999/", "no web address"),
        ("https://jour%6eal.org/", "no name that can be looked up"),
        ("https://journal..org/", "no name that can be looked up"),
        ("https://journal.org../", "no name that can be looked up"),
        ("https://-journal.org/", "no name that can be looked up"),
        (f"https://{'a' * 64}.org/", "no name that can be looked up"),
        ("https://" + "ab." * 90 + "org/", "no name that can be looked up"),
        ("https://a\u202eb.org/", "no name that can be looked up"),
        ("https://journal.invalid/", "no host of the public web"),
        ("https:///x", "names no host"),
        ("https://[::", "no web address"),
        ("", "names no host"),
        (f"https://journal.org/{'a' * 5000}", "too long"),
    ],
)
def test_what_is_no_address_of_the_web_is_refused_and_says_why(typed: str, said: str) -> None:
    with pytest.raises(NotReached, match=said) as refused:
        read_address(typed)
    assert "secret" not in str(refused.value)


@pytest.mark.parametrize(
    ("location", "asked"),
    [
        ("/b?c=1", "https://journal.org/b?c=1"),
        ("b", "https://journal.org/a/b"),
        ("//other.org/x", "https://other.org/x"),
        ("https://other.org", "https://other.org/"),
        ("/Stra\xc3\x9fe", "https://journal.org/Stra%C3%9Fe"),
        ("/caf\xe9", "https://journal.org/caf%C3%A9"),
        (" /with blank ", "https://journal.org/with%20blank"),
    ],
)
def test_a_redirect_is_read_as_browsers_read_it(location: str, asked: str) -> None:
    assert next_address(read_address("https://journal.org/a/"), location).text == asked


@pytest.mark.parametrize(
    "location",
    ["http://127.0.0.1/", "//localhost/", "file:///etc/passwd", "https://a@other.org/", "http://[::1", "//x.org:22/"],
)
def test_a_redirect_obeys_the_same_rules(location: str) -> None:
    with pytest.raises(NotReached):
        next_address(read_address("https://journal.org/"), location)


def test_a_redirect_does_not_give_encryption_up() -> None:
    with pytest.raises(NotReached, match="not encrypted"):
        next_address(read_address("https://journal.org/"), "http://journal.org/")
    assert next_address(read_address("http://journal.org/"), "https://journal.org/").scheme == "https"
