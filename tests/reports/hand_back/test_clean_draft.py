"""A draft in another format becomes a Word document with its words, its structure and the same comments."""

from __future__ import annotations

import io
from typing import Any

from docx import Document

from factcheck_app.domain.article import Article, Block, BlockKind
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.readers.choose_reader import read_content
from factcheck_app.reports.hand_back.clean_draft import clean_copy
from tests.evaluation.handed_back_file import HandedBackFile
from tests.fakes.reviews import MADE
from tests.reports.hand_back.decided_drafts import hand_back, review_of

MARKDOWN = """# Tea and sleep

Tea **really** helps, says [a trial](https://a.example/x).[^1]

- Green tea calms.
- Black tea wakes.

3. Wash the cup.
4. Boil water.

| Tea | Minutes |
|---|---|
| Green | 18 |

[^1]: Rao 2019.
"""
ARTICLE = read_content("tea.md", MARKDOWN.encode())


def made(article: Article = ARTICLE) -> Any:
    return Document(io.BytesIO(clean_copy(article, MADE).content))


def test_headings_lists_and_tables_are_what_they_were() -> None:
    document = made()
    assert [p.text for p in document.paragraphs if p.style.name == "Heading 1"] == ["Tea and sleep"]
    listed = [p.text for p in document.paragraphs if p._p.xpath("./w:pPr/w:numPr")]
    assert listed == ["Green tea calms.", "Black tea wakes.", "Wash the cup.", "Boil water."]
    assert [[cell.text for cell in row.cells] for row in document.tables[0].rows] == [
        ["Tea", "Minutes"],
        ["Green", "18"],
    ]


def test_numbers_begin_where_the_authors_do() -> None:
    numbering = made().part.numbering_part.element
    starts = numbering.xpath("./w:num/w:lvlOverride/w:startOverride/@w:val")
    assert starts == ["3"]


def test_links_styles_and_notes_are_kept() -> None:
    document = made()
    paragraph = next(p for p in document.paragraphs if "really" in p.text)
    assert [run.text for run in paragraph.runs if run.bold] == ["really"]
    assert [(link.text, link.address) for link in paragraph.hyperlinks] == [("a trial", "https://a.example/x")]
    assert next(p.text for p in document.paragraphs if p.style.name == "Note").endswith("Rao 2019.")


def test_every_stretch_has_its_origin_in_the_new_file() -> None:
    copy = clean_copy(ARTICLE, MADE)
    counted = [one for one in made().element.iter() if one.tag.endswith(("}t", "}tab", "}br"))]
    for origin in copy.origins:
        if counted[origin.index].tag.endswith("}t"):
            assert counted[origin.index].text == origin.span.of(copy.text)
    assert sum(len(one.span) for one in copy.origins) > 100


def test_the_comments_stand_on_the_words_of_their_claims() -> None:
    review = review_of(ARTICLE, "Tea really helps", "Green\t18", "Black tea wakes.", "Rao 2019.")
    file = HandedBackFile(hand_back(review).content)
    assert list(file.faults()) == []
    ranges = dict(file.new_ranges(HandedBackFile(clean_copy(ARTICLE, MADE).content)))
    assert [ranges[number].words for number in (1, 2, 3, 4)] == [
        "Teareallyhelps",
        "Green18",
        "Blackteawakes.",
        "Rao2019.",
    ]


def test_words_between_blocks_and_odd_signs_are_not_lost() -> None:
    text = "Left \x07 out \ud800 text.\n\nKept."
    block = Block(BlockKind.PARAGRAPH, TextSpan(len(text) - 5, len(text)))
    article = Article("T", text, (block,), "", "text", b"", "")
    assert [p.text for p in made(article).paragraphs] == ["Left ␇ out \ufffd text.", "Kept."]


def test_right_to_left_paragraphs_run_from_the_right() -> None:
    article = read_content("x.md", "שלום עולם.\n\nHello.".encode())
    assert [bool(p._p.xpath("./w:pPr/w:bidi")) for p in made(article).paragraphs] == [True, False]


def test_a_claim_without_words_in_the_document_is_listed_in_a_section_at_the_end() -> None:
    text = "Kept.\n•\n"
    article = Article("T", text, (Block(BlockKind.PARAGRAPH, TextSpan(0, 5)),), "", "text", b"", "")
    done = hand_back(review_of(article, "•"))
    assert done.unanchored == ("•",)
    texts = [p.text for p in Document(io.BytesIO(done.content)).paragraphs]
    assert texts[1:3] == ["Comments on words that have no place in the text above", "Claim 1: “•”"]
    assert "It may." in texts
