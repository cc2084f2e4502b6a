"""A name is as public as the least public place it stands for."""

from __future__ import annotations

from collections.abc import Sequence
from ipaddress import ip_address

import pytest

from factcheck_app.domain.errors import NotReached
from factcheck_app.web.name_lookup import ask_system, public_places
from factcheck_app.web.public_network import IPAddress
from factcheck_app.web.web_address import read_address

ADDRESS = read_address("https://journal.org/")


def answering(*places: str) -> Sequence[IPAddress]:
    return public_places(ADDRESS, lambda _host: [ip_address(place) for place in places])


def test_every_place_of_a_public_name_is_kept_in_its_order() -> None:
    assert [str(place) for place in answering("2606:4700::1", "8.8.8.8")] == ["2606:4700::1", "8.8.8.8"]


@pytest.mark.parametrize("private", ["127.0.0.1", "0.0.0.0", "10.1.1.1", "169.254.169.254", "::1", "::ffff:8.8.8.8"])
def test_one_private_place_among_public_ones_refuses_the_name(private: str) -> None:
    with pytest.raises(NotReached, match=r"journal\.org leads into this computer"):
        answering("8.8.8.8", private)


def test_a_name_that_is_not_found_says_so() -> None:
    def fail(_host: str) -> Sequence[IPAddress]:
        raise OSError(-2, "Name or service not known")

    def find_nothing(_host: str) -> Sequence[IPAddress]:
        return []

    for look_up in (fail, find_nothing):
        with pytest.raises(NotReached, match=r"The name journal\.org was not found"):
            public_places(ADDRESS, look_up)


def test_a_number_is_not_looked_up() -> None:
    def never(_host: str) -> Sequence[IPAddress]:
        raise AssertionError

    assert public_places(read_address("http://8.8.8.8/"), never) == [ip_address("8.8.8.8")]


def test_the_system_is_asked_without_its_search_list() -> None:
    # the final dot that keeps the search list out is part of the name that is asked for
    with pytest.raises(UnicodeError):
        ask_system("a" * 64)
