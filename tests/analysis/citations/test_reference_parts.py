"""Authors, year, title and journal in the styles of the field; unknown where the style does not show them."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.citations.reference_authors import plain_name, read_authors
from factcheck_app.analysis.citations.reference_parts import read_reference

STYLES = {
    "ama": "Smith J, Jones AB, et al. Effects of tea on mood. J Tea Sci. 2019;12(3):45-67. doi:10.5555/jts.2019.45",
    "vancouver": "Smith J, Jones AB. Effects of tea on mood. J. Tea Sci. 2019 Mar 3;12(3):45–67.",
    "apa": "Smith, J., & Jones, A. B. (2019). Effects of tea on mood. J Tea Sci, 12(3), 45–67.",
    "harvard": "Smith, J. and Jones, A. (2019) 'Effects of tea on mood', J Tea Sci, 12(3), pp. 45-67.",
    "chicago": "Smith, John, and Amy Jones. 2019. “Effects of tea on mood.” J Tea Sci 12 (3): 45–67.",
    "chicago_note": "John Smith and Amy Jones, “Effects of tea on mood,” J Tea Sci 12, no. 3 (2019): 45.",
    "mla": 'Smith, John, et al. "Effects of tea on mood." J Tea Sci, vol. 12, no. 3, 2019, pp. 45-67.',
}


@pytest.mark.parametrize("written", STYLES.values(), ids=STYLES)
def test_every_style_gives_the_same_work(written: str) -> None:
    parts = read_reference(written)
    assert parts.authors.surnames[0] == "Smith"
    assert parts.year == 2019
    assert parts.title == "Effects of tea on mood"
    assert (parts.journal or "").replace(".", "") == "J Tea Sci"


def test_a_body_that_writes_is_no_person() -> None:
    parts = read_reference("World Tea Office. (2020, May 1). Tea and water. https://tea.example/water")
    assert parts.authors.surnames == ()
    assert parts.authors.group == "World Tea Office"
    assert parts.year == 2020


def test_the_day_of_a_visit_is_no_year_and_pages_are_none() -> None:
    assert read_reference("Tea Board. Tea facts. Accessed 3 May 2024. https://tea.example").year is None
    assert read_reference("Smith J. Tea. J Tea. vol 3, pp. 1985-2004").year is None


def test_what_no_style_shows_stays_unknown() -> None:
    parts = read_reference("Notes on tea, my own kitchen")
    assert (parts.year, parts.title, parts.journal) == (None, None, None)


def test_names_with_particles_are_one_surname() -> None:
    assert read_authors("van der Berg P, O'Neil S. Tea. BMJ. 2018;1:1.").surnames == ("van der Berg", "O'Neil")


def test_names_are_compared_without_accents_and_particles() -> None:
    assert plain_name("de García-López") == plain_name("Garcia-Lopez")
    assert plain_name("Müller") == "muller"


@pytest.mark.parametrize(
    "written",
    [
        "The Harbour Research Group. Sleep by the sea. Sleep Sci. 2015;2:1-9.",
        "Harbour Trialists' (HT) Collaboration, Smith A, Jones B. Sleep by the sea. Sleep Sci. 2015;2:1-9.",
    ],
)
def test_the_title_behind_a_body_is_read_without_its_members(written: str) -> None:
    assert read_reference(written).title == "Sleep by the sea"
