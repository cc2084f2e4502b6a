"""DOIs end where the work's name ends."""

from __future__ import annotations

import pytest

from factcheck_app.domain.doi import DOI, trim_doi


@pytest.mark.parametrize(
    ("written", "doi"),
    [
        ("10.5555/ABC.7.", "10.5555/abc.7"),
        ("10.5555/abc(2019)7)", "10.5555/abc(2019)7"),
        ("10.5555/abc.7/full", "10.5555/abc.7"),
        ("10.5555/abc.7.full.pdf", "10.5555/abc.7"),
        ("10.5555/abc.7/abstract;", "10.5555/abc.7"),
        ("10.1101/2020.01.02.20000001v2", "10.1101/2020.01.02.20000001"),
        ("10.6084/m9.figshare.1.v2", "10.6084/m9.figshare.1.v2"),
    ],
)
def test_stops_brackets_and_tails_are_cut(written: str, doi: str) -> None:
    assert trim_doi(written) == doi


def test_an_address_loses_its_query() -> None:
    assert trim_doi("10.5555/abc.7?cookieSet=1#top", from_address=True) == "10.5555/abc.7"


def test_old_dois_with_angle_brackets_are_whole() -> None:
    written = "10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2"
    found = DOI.search(f"see {written}.")
    assert found is not None
    assert trim_doi(found.group()) == written.lower()


def test_a_decimal_is_no_doi() -> None:
    assert DOI.search("rose to 110.1234/ml and 10.12/5") is None
