"""Which part of a page is the article."""

from __future__ import annotations

from factcheck_app.readers.html.elements import PagePart
from factcheck_app.readers.html.main_part import find_main_part
from factcheck_app.readers.html.tree import parse_markup

TEXT = "Green tea lowers blood pressure in adults, as a trial of two hundred people has found. " * 3
AROUND = f"<ul>{'<li>Weather today' * 60}</ul>"


def roots_of(markup: str) -> list[str]:
    body = parse_markup(markup).find("body")
    assert body is not None
    return [root.get("id", root.tag) for root in find_main_part(body).roots]


def test_the_lowest_element_with_nearly_all_running_text_is_the_article() -> None:
    assert roots_of(f"{AROUND}<div id=story><p>{TEXT}<p>{TEXT}</div>{AROUND}") == ["story"]


def test_the_title_and_the_lead_above_it_belong_to_it() -> None:
    lead = f"<h1 id=title>Tea</h1><p id=lead>{TEXT}</p>"
    assert roots_of(f"{AROUND}{lead}<div id=story>{f'<p>{TEXT}' * 9}</div>{AROUND}") == ["title", "lead", "story"]


def test_references_below_it_belong_to_it() -> None:
    references = "<ol id=references><li>Other A. Tea. 2020.</ol>"
    assert roots_of(f"{AROUND}<div id=story><p>{TEXT}<p>{TEXT}</div>{AROUND}{references}") == ["story", "references"]


def test_lists_of_links_are_dropped_unless_they_stand_among_paragraphs() -> None:
    links = "<li><a href=/a>A page about coffee and sleep</a><li><a href=/b>A page about cocoa and sleep</a>"
    body = parse_markup(
        f"<div><p>{TEXT}<ul id=kept>{links}</ul><p>{TEXT}<div id=more><ul>{links}</ul></div></div>"
    ).find("body")
    assert body is not None
    dropped = find_main_part(body).dropped
    assert [(element.get("id"), part) for element, part in dropped.items()] == [("more", PagePart.ELSEWHERE)]
