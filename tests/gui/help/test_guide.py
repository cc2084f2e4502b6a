"""The pages of the guide: whole, linked, searchable; the keys are those of the commands."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QImage

from factcheck_app.gui.help.guide import PAGES, GuidePage, keys_page, load_guide, pages_with
from factcheck_app.resource_files import resource_path

KEYS = {"Claim": [("Ctrl+Z", "Undo"), ("J or Down", "Next claim")]}
GUIDE = load_guide(KEYS)


def test_every_file_of_the_guide_is_a_page_of_it() -> None:
    files = {path.stem for path in resource_path("help").glob("*.md")}
    assert files == set(PAGES) - {"keys"}
    assert [page.name for page in GUIDE] == list(PAGES)
    assert len({page.title for page in GUIDE}) == len(PAGES)


@pytest.mark.parametrize("page", GUIDE, ids=PAGES)
def test_links_and_pictures_of_a_page_lead_somewhere_in_the_guide(page: GuidePage) -> None:
    for target in re.findall(r"\]\(([^)]*)\)", page.text):
        if target.startswith("pictures/"):
            assert not QImage(str(resource_path("help", *target.split("/")))).isNull()
        else:
            assert target.removesuffix(".md") in PAGES


def test_pictures_are_few_and_small() -> None:
    sizes = [path.stat().st_size for path in resource_path("help", "pictures").iterdir()]
    assert len(sizes) <= 8
    assert sum(sizes) < 800_000


def test_the_page_of_keys_is_made_from_the_commands() -> None:
    page = keys_page(KEYS)
    assert "## Claim" in page
    assert "| `J` or `Down` | Next claim |" in page


def test_a_page_is_found_by_all_of_the_words_as_they_stand() -> None:
    names = [page.name for page, _places in pages_with(GUIDE, "retraction watch")]
    assert names == ["sources"]
    assert pages_with(GUIDE, "retraction zebra") == []
    assert len(pages_with(GUIDE, "")) == len(PAGES)


def test_addresses_of_links_are_no_words_of_a_page() -> None:
    assert "claims.md" not in GUIDE[0].words
