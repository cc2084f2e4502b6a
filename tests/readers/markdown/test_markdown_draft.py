"""Markdown drafts become articles."""

from __future__ import annotations

import pytest

from factcheck_app.domain.article import Article, BlockKind
from factcheck_app.readers.choose_reader import read_content
from factcheck_app.readers.refusals import DraftRefused, Refusal
from tests.readers.outline import check_places, outline, texts

DRAFT = """---
title: "Another name"
author: Ann Other
date: 2024-05-01
---
# Tea & *the heart*

Tea **lowers** pressure[^1] by 5 mmHg,
see [the trial](https://doi.org/10.5555/tea) or https://example.org/a. H<sub>2</sub>O.

- one
  - two

  body of one

3. three

| Cups | Effect |
|------|--------|
|      | **none** |

![A cup of tea](cup.png)

[^1]: Other A. Tea. 2020.
[^unused]: Nobody calls this note.
"""


def read(text: str) -> Article:
    article = read_content("draft.md", text.encode())
    check_places(article)
    return article


def test_marks_become_blocks_and_the_text_is_readable() -> None:
    assert outline(read(DRAFT)) == [
        ("heading", "Tea & the heart"),
        ("paragraph", "Tea lowers pressure¹ by 5 mmHg, see the trial or https://example.org/a. H2O."),
        ("list_item", "one"),
        ("list_item", "two"),
        ("paragraph", "body of one"),
        ("list_item", "three"),
        ("table_row", "Cups\tEffect"),
        ("table_row", "none"),
        ("note", "Other A. Tea. 2020."),
        ("note", "Nobody calls this note."),
    ]


def test_links_notes_styles_and_cells_stand_on_their_words() -> None:
    article = read(DRAFT)
    text = article.text
    assert [(link.span.of(text), link.url) for link in article.links] == [
        ("the trial", "https://doi.org/10.5555/tea"),
        ("https://example.org/a", "https://example.org/a"),
    ]
    assert [(mark.span.of(text), mark.note.of(text)) for mark in article.note_marks] == [("¹", "Other A. Tea. 2020.")]
    assert [styled.span.of(text) for styled in article.styles] == ["the heart", "lowers", "2", "none"]
    rows = [block for block in article.blocks if block.kind is BlockKind.TABLE_ROW]
    assert [cell.of(text) for cell in rows[1].cells] == ["", "none"]


def test_what_is_struck_out_or_quoted_is_marked() -> None:
    article = read("Tea ~~cures~~ and <del>heals</del>.\n\n> One **says**\n>\n> it.\n\nNobody.\n")
    marked = [(styled.span.of(article.text), styled.style.value) for styled in article.styles]
    assert {("cures", "struck"), ("heals", "struck"), ("says", "bold")} <= set(marked)
    assert [words.split() for words, style in marked if style == "quoted"] == [["One", "says"], ["it."]]


def test_list_items_keep_their_marks_and_depth() -> None:
    items = [block for block in read(DRAFT).blocks if block.kind is BlockKind.LIST_ITEM]
    assert [(item.marker, item.level) for item in items] == [("–", 1), ("–", 2), ("3.", 1)]


def test_what_the_file_says_of_itself_is_kept() -> None:
    article = read(DRAFT)
    assert (article.title, article.author, article.published) == ("Tea & the heart", "Ann Other", "2024-05-01")
    assert "1 picture (described as “A cup of tea”)" in [part.what for part in article.left_out]


def test_raw_html_is_not_rendered_and_its_words_stay() -> None:
    article = read(
        "Before <em>and</em> after.\n\n<div>raw <b>words</b><script>x()</script></div>\n\n<!-- a secret -->\n"
    )
    assert texts(article, BlockKind.PARAGRAPH) == ["Before and after.", "raw words"]
    assert [part.what for part in article.left_out] == ["comments in HTML (2 words)", "scripts and styles (1 word)"]


def test_a_number_that_links_keeps_its_brackets_and_unused_addresses_are_said() -> None:
    article = read("It calms [1].\n\n[1]: https://example.org/a\n[2]: https://example.org/b\n")
    assert article.text == "It calms [1]."
    assert [link.url for link in article.links] == ["https://example.org/a"]
    assert [part.what for part in article.left_out] == ["an address that no words point to (https://example.org/b)"]


@pytest.mark.parametrize("opening", [">", "> ", "- ", "1. ", "* > "])
def test_fifty_thousand_nested_quotes_or_lists_lose_no_words(opening: str) -> None:
    article = read("Some words.\n\n" + opening * 50_000 + "deep words\n")
    assert "deep words" in article.text
    assert "Markdown" in article.left_out[0].what


def test_a_list_nested_by_its_indentation_loses_no_words() -> None:
    assert "item 199" in read("\n".join(f"{'  ' * depth}- item {depth}" for depth in range(200))).text


def test_a_file_of_marks_alone_has_no_text() -> None:
    with pytest.raises(DraftRefused) as refused:
        read("![](a.png)\n\n---\n")
    assert refused.value.reason is Refusal.NO_TEXT


def test_two_notes_of_one_word_stay_two() -> None:
    article = read("Tea helps[^a][^b] or not [^b].\n\n[^a]: In adults.\n[^b]: In rats.\n")
    assert article.text.startswith("Tea helps¹,² or not ².")
    assert [(mark.label, mark.span.of(article.text)) for mark in article.note_marks] == [
        ("1", "¹"),
        ("2", "²"),
        ("2", "²"),
    ]
