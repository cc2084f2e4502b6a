"""Only the public internet is asked; everything else is this computer or its surroundings."""

from __future__ import annotations

from ipaddress import ip_address

import pytest

from factcheck_app.web.public_network import is_public


@pytest.mark.parametrize(
    "place", ["93.184.216.34", "8.8.8.8", "172.15.255.255", "172.32.0.1", "100.63.255.255", "2606:4700::1111"]
)
def test_places_of_the_public_internet(place: str) -> None:
    assert is_public(ip_address(place))


@pytest.mark.parametrize(
    "place",
    [
        "0.0.0.0",
        "0.1.2.3",
        "10.1.2.3",
        "100.64.0.1",
        "127.0.0.1",
        "127.255.255.254",
        "169.254.169.254",
        "172.16.0.1",
        "192.0.0.8",
        "192.0.2.1",
        "192.168.1.1",
        "198.18.0.1",
        "198.51.100.7",
        "203.0.113.9",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
    ],
)
def test_places_of_version_four_that_are_not_public(place: str) -> None:
    assert not is_public(ip_address(place))


@pytest.mark.parametrize(
    "place",
    [
        "::",
        "::1",
        "::127.0.0.1",
        "::ffff:127.0.0.1",
        "::ffff:8.8.8.8",
        "64:ff9b:1::1",
        "100::1",
        "2001::1",
        "2001:db8::1",
        "2002:7f00:1::",
        "2002:808:808::",
        "3fff::1",
        "5f00::1",
        "fc00::1",
        "fd12:3456::1",
        "fe80::1",
        "fe80::1%eth0",
        "2606:4700::1111%eth0",
        "fec0::1",
        "ff02::1",
    ],
)
def test_places_of_version_six_that_are_not_public(place: str) -> None:
    assert not is_public(ip_address(place))


def test_a_translated_place_is_as_public_as_what_it_carries() -> None:
    assert is_public(ip_address("64:ff9b::8.8.8.8"))
    assert not is_public(ip_address("64:ff9b::10.0.0.1"))
    assert not is_public(ip_address("64:ff9b::127.0.0.1"))
