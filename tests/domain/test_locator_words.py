"""A locator is shown as a reader says it; the stored one stays."""

from __future__ import annotations

import pytest

from factcheck_app.domain.locator_words import locator_words


@pytest.mark.parametrize(
    ("stored", "shown"),
    [
        ("Rush_AmJPsychiatry_2006/p1914/para1", "Rush 2006 · p. 1914, para 1"),
        ("Brandt_AnnalsLightRest_2022/para3", "Brandt 2022 · para 3"),
        ("Brandt_AnnalsLightRest_2022/heading", "Brandt 2022 · a heading"),
        ("Brandt_AnnalsLightRest_2022/row4", "Brandt 2022 · row 4 of the tables"),
        ("EzquerraRomano_Neuropharmacology_2018/p2", "Ezquerra Romano 2018 · p. 2"),
        ("McDonald_Lancet_2019/para2", "McDonald 2019 · para 2"),
        ("O'Brien_2019/para2", "O'Brien 2019 · para 2"),
        ("Rest_2021_Trial/p3/para1", "Rest 2021 Trial · p. 3, para 1"),
        ("Source3/para1", "Source 3 · para 1"),
    ],
)
def test_author_and_year_then_page_and_paragraph(stored: str, shown: str) -> None:
    assert locator_words(stored) == shown


@pytest.mark.parametrize("stored", ["", "/", "https://example.org/a/b", "p. 14, second column", "a/p1/para1/s3", "_"])
def test_a_locator_of_another_shape_stands_as_it_is(stored: str) -> None:
    assert locator_words(stored) == stored


def test_two_places_of_one_source_are_never_shown_alike() -> None:
    places = [f"Rush_AmJPsychiatry_2006{page}/{kind}1" for page in ("", "/p1") for kind in ("para", "row")]
    assert len({locator_words(place) for place in places}) == len(places)
