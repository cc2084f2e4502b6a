"""Citations by author and year in running text."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.citations.author_year_citations import find_author_years


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        ("Smith et al. (2019) found it.", [("Smith", 2019, "")]),
        ("It helps (Smith & Jones, 2019; Doe 2020a).", [("Smith", 2019, ""), ("Doe", 2020, "a")]),
        ("It helps (e.g., Müller, Smith, & Doe, 2017, p. 33).", [("Müller", 2017, "")]),
        (
            "However, van der Berg and O'Neil (2018, 2020) did.",
            [("van der Berg", 2018, ""), ("van der Berg", 2020, "")],
        ),
        ("As shown [Lee et al., 2020].", [("Lee", 2020, "")]),
        ("Smith's 2019 trial failed.", [("Smith", 2019, "")]),
        ("A 2018 randomized trial by Jones and colleagues failed.", [("Jones", 2018, "")]),
        ("Smoke kills (World Health Office, 2020).", [("World Health Office", 2020, "")]),
        ("It is so (Smith 2019a, b).", [("Smith", 2019, "a"), ("Smith", 2019, "b")]),
    ],
)
def test_each_form_is_read(text: str, cited: list[tuple[str, int, str]]) -> None:
    assert [(one.names[0], one.year, one.suffix) for one in find_author_years(text)] == cited


@pytest.mark.parametrize("text", ["In Boston (2019) it rained.", "Sales rose (2018).", "It came (March 2020) late."])
def test_places_and_months_need_a_list_that_knows_them(text: str) -> None:
    assert not any(one.is_plain for one in find_author_years(text))


def test_a_page_instead_of_a_year_needs_a_list_too() -> None:
    (one,) = find_author_years("Music soothes (Brook and Chase 45-46).")
    assert (one.names, one.year, one.is_plain) == (("Brook", "Chase"), None, False)


def test_the_span_covers_name_and_year() -> None:
    text = "Later, Smith et al. (2019) found it."
    (one,) = find_author_years(text)
    assert one.span.of(text) == "Smith et al. (2019)"
