"""The annotated page: one file, no script, no request, every claim marked by shape, every text escaped."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import pytest
from lxml import html

from factcheck_app.domain.errors import ExportFailed
from factcheck_app.reports.annotated.annotated_html import make_annotated_html
from factcheck_app.reports.formats import ExportMaterial, ExportOptions, Include, ReportTheme
from tests.fakes.evidence import make_quoted_history, make_quoted_review
from tests.fakes.reviews import HEAD, MADE, make_review

MATERIAL = ExportMaterial(make_quoted_review(), tuple(make_quoted_history()), HEAD, MADE)
ALL = ExportOptions(include=frozenset(Include))


def tree_of(page: str) -> Any:
    return html.fromstring(page)


def page_of(options: ExportOptions = ALL, material: ExportMaterial = MATERIAL) -> str:
    return make_annotated_html(material, options).decode()


def test_the_page_runs_and_fetches_nothing() -> None:
    page = page_of()
    tree = tree_of(page)
    assert "default-src 'none'" in page
    assert not tree.xpath("//script | //link | //iframe | //img | //@onclick")
    assert not re.search(r"url\(|@import", page)
    assert "&lt;script&gt;alert" in page


def test_every_claim_is_marked_and_numbered_and_leads_to_its_note_and_back() -> None:
    tree = tree_of(page_of())
    for reviewed in MATERIAL.review.claims:
        assert tree.xpath("//*[@id=$name]", name=f"claim-{reviewed.number}")
    for link in map(str, tree.xpath("//a[starts-with(@href, '#')]/@href")):
        assert tree.xpath("//*[@id=$name]", name=link[1:]), link
    marks = {str(word) for names in tree.xpath("//span/@class") for word in str(names).split()}
    assert {"supported", "overstated", "unsupported", "undecided", "set_aside"} <= marks


def test_the_words_of_the_article_stand_in_order() -> None:
    (draft,) = tree_of(page_of()).find_class("draft")
    for part in (*draft.find_class("notes"), *draft.find_class("tag")):
        part.drop_tree()
    words = "".join(str(draft.text_content()).split())
    at = 0
    for block in MATERIAL.review.article.blocks:
        text = "".join(block.span.of(MATERIAL.review.article.text).split())
        assert text in words[at:]
        at = words.index(text, at)


def test_notes_say_verdict_reasons_wording_and_the_words_of_the_source() -> None:
    note = tree_of(page_of()).get_element_by_id("note-3").text_content()
    for said in (
        "Overstated",
        "Effect inflated",
        "Severity: major",
        "It enrolled students only.",
        "In a trial of students",
        "Walkers fell asleep 18 minutes sooner",
        "Rest 2021 · p. 3, para 1",
    ):
        assert said in note


@pytest.mark.parametrize("theme", ReportTheme)
def test_a_theme_gives_the_dark_colours_where_it_wants_them(theme: ReportTheme) -> None:
    page = page_of(replace(ALL, theme=theme))
    assert ("prefers-color-scheme: dark" in page) is (theme is ReportTheme.SYSTEM)
    assert ("#16352B" in page) is (theme is not ReportTheme.LIGHT)


def test_the_house_stands_at_the_head() -> None:
    header = replace(ALL, header='Journal <of> "Walking"')
    assert "Journal &lt;of&gt; &#34;Walking&#34;" in page_of(header)
    with pytest.raises(ExportFailed):
        page_of(replace(ALL, logo=b"no picture"))


def test_an_article_without_claims_is_shown_as_it_is() -> None:
    bare = replace(MATERIAL, review=replace(make_review(()), claims=()), history=())
    assert "Evening walks and sleep" in page_of(material=bare)
