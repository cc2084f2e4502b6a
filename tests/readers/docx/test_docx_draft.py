"""Word files become articles: kinds of blocks, notes, comments, links, styles, title."""

from __future__ import annotations

import pytest

from factcheck_app.domain.article import Article, BlockKind, TextStyle
from factcheck_app.domain.errors import DraftUnreadable
from factcheck_app.readers.docx.docx_draft import read_docx
from tests.readers.word_files import outside, paragraph, run, styled, word_file

_STYLES = (
    '<w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="House head"/><w:basedOn w:val="Titre1"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Lvl"><w:name w:val="Zwischen"/>'
    '<w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="U2"><w:name w:val="Überschrift 2"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Cap"><w:name w:val="caption"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Loop"><w:name w:val="x"/><w:basedOn w:val="Loop"/></w:style>'
    '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>'
)
_NOTE = '<w:r><w:{}Reference w:id="{}"/></w:r>'


def _read(*body: str, **parts: str) -> Article:
    return read_docx("my_draft.docx", word_file("".join(body), **parts))


def test_headings_come_by_style_based_on_style_outline_and_localised_name() -> None:
    names = ("Titre1", "Own", "Lvl", "U2", "Loop")
    article = _read(*(styled(name, f"Head {name}") for name in names), styles=_STYLES)
    kinds = [(block.kind, block.level) for block in article.blocks]
    heading = BlockKind.HEADING
    assert kinds == [(heading, 1), (heading, 1), (heading, 3), (heading, 2), (BlockKind.PARAGRAPH, 0)]


def test_an_outline_level_of_the_paragraph_itself_counts() -> None:
    article = _read(paragraph("Head", properties='<w:outlineLvl w:val="1"/>'), paragraph("Body."))
    assert (article.blocks[0].kind, article.blocks[0].level) == (BlockKind.HEADING, 2)


def test_captions_come_by_style_counter_and_wording() -> None:
    counter = '<w:fldSimple w:instr=" SEQ Figure ">' + run("1") + "</w:fldSimple>"
    article = _read(styled("Cap", "A trial"), paragraph("Abb. ", counter), paragraph("Table 2. Doses"), styles=_STYLES)
    assert [block.kind for block in article.blocks] == [BlockKind.CAPTION] * 3


def test_the_title_is_the_paragraph_of_that_style_then_the_property_then_a_heading() -> None:
    core = "<dc:title>From the file</dc:title><dc:creator>Ana Brandt</dc:creator>"
    assert _read(styled("T", "Shown"), paragraph("x"), styles=_STYLES, core=core).title == "Shown"
    assert _read(paragraph("x"), core=core).title == "From the file"
    assert _read(styled("Titre1", "Heading"), paragraph("x"), styles=_STYLES).title == "Heading"
    assert _read(paragraph("x")).title == "My draft"


def test_author_and_date_are_what_the_file_says() -> None:
    core = "<dc:creator>Ana Brandt</dc:creator><dcterms:created>2026-03-01T08:00:00Z</dcterms:created>"
    article = _read(paragraph("x"), core=core)
    assert (article.author, article.published) == ("Ana Brandt", "2026-03-01")


def test_footnotes_and_endnotes_stand_at_the_end_and_are_marked() -> None:
    notes = '<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>' + "".join(
        f'<w:footnote w:id="{number}">{paragraph(f"Note {number}.")}</w:footnote>' for number in (1, 2, 3)
    )
    ends = f'<w:endnote w:id="1">{paragraph("End.")}{paragraph("More.")}</w:endnote>'
    body = paragraph("In 2019", _NOTE.format("footnote", 2), " and", _NOTE.format("footnote", 1), ".")
    article = _read(body, paragraph("Later", _NOTE.format("endnote", 1)), footnotes=notes, endnotes=ends)
    assert article.text.startswith("In 2019¹ and².")
    found = [(mark.label, mark.span.of(article.text), mark.note.of(article.text)) for mark in article.note_marks]
    assert found == [("1", "¹", "Note 2."), ("2", "²", "Note 1."), ("i", "[i]", "End.\nMore.")]
    assert [block.kind for block in article.blocks][-3:] == [BlockKind.NOTE] * 3
    assert [one.what for one in article.left_out] == ["a note that no mark calls"]


def test_two_notes_of_one_word_stay_two_and_the_words_keep_their_origins() -> None:
    notes = "".join(f'<w:footnote w:id="{number}">{paragraph(f"Note {number}.")}</w:footnote>' for number in (1, 2))
    body = paragraph("Tea helps", _NOTE.format("footnote", 1), _NOTE.format("footnote", 2), " in 2019")
    article = _read(body, footnotes=notes)
    assert article.text.startswith("Tea helps¹,² in 2019")
    assert [mark.span.of(article.text) for mark in article.note_marks] == ["¹", "²"]
    assert [one.span.of(article.text) for one in article.origins][:2] == ["Tea helps", " in 2019"]


def test_a_note_keeps_the_mark_that_its_author_wrote() -> None:
    notes = f'<w:footnote w:id="1">{paragraph("Paid by the maker.")}</w:footnote>'
    mark = '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>*</w:t></w:r>'
    article = _read(paragraph("It works", mark), footnotes=notes)
    assert [(one.label, one.span.of(article.text)) for one in article.note_marks] == [("*", "*")]


def test_comments_keep_their_words_their_author_and_their_place() -> None:
    comments = f'<w:comment w:id="7" w:author="Ana">{paragraph("Source?")}{paragraph("Please.")}</w:comment>'
    body = paragraph(
        "Walking ", '<w:commentRangeStart w:id="7"/>', "cures ", "insomnia", '<w:commentRangeEnd w:id="7"/>', "."
    )
    comment = _read(body, comments=comments).comments[0]
    assert (comment.author, comment.text) == ("Ana", "Source?\nPlease.")
    assert comment.span.of("Walking cures insomnia.") == "cures insomnia"


def test_links_come_from_relations_fields_and_bare_addresses() -> None:
    begin, end = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>', '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    middle = '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    instruction = '<w:r><w:instrText> HYPERLINK "https://b.example/x" \\l "p2" </w:instrText></w:r>'
    body = paragraph(
        f'<w:hyperlink r:id="rA">{run("a ")}{run("trial")}</w:hyperlink>',
        begin, instruction, middle, run("a review"), end,
        " https://doi.org/10.1000/182. ",
        f'<w:hyperlink w:anchor="top">{run("top")}</w:hyperlink>',
        f'<w:hyperlink r:id="rF">{run("file")}</w:hyperlink>',
    )  # fmt: skip
    article = _read(body, links=outside("rA", "https://a.example/") + outside("rF", "file:///C:/secret.docx"))
    assert [(link.span.of(article.text), link.url) for link in article.links] == [
        ("a trial", "https://a.example/"),
        ("a review", "https://b.example/x#p2"),
        ("https://doi.org/10.1000/182", "https://doi.org/10.1000/182"),
    ]
    assert [one.what for one in article.left_out] == ["a link that leads to no web page"]


def test_styles_are_marked_and_hidden_text_stays_but_is_said() -> None:
    body = paragraph(
        run("bold", '<w:rStyle w:val="Strong"/>'),
        run("plain", '<w:rStyle w:val="Strong"/><w:b w:val="0"/>'),
        run("2", '<w:vertAlign w:val="superscript"/>'),
        run("3", '<w:position w:val="6"/>'),
        run("low", '<w:vertAlign w:val="subscript"/><w:i/>'),
        run("unseen", "<w:vanish/>"),
        run("gone", "<w:strike/>"),
    )
    article = _read(body, styles=_STYLES)
    found = {(one.span.of(article.text), one.style) for one in article.styles}
    assert found == {
        ("bold", TextStyle.BOLD),
        ("23", TextStyle.SUPERSCRIPT),
        ("low", TextStyle.SUBSCRIPT),
        ("low", TextStyle.ITALIC),
        ("unseen", TextStyle.HIDDEN),
        ("gone", TextStyle.STRUCK),
    }


def test_bold_lines_over_text_are_headings_in_a_draft_without_styles() -> None:
    bold = run("Evening walks", "<w:b/>")
    article = _read(paragraph(bold), paragraph("Some text."), paragraph(bold), paragraph("More text."))
    assert [(block.kind.value, block.level) for block in article.blocks] == [
        ("heading", 1), ("paragraph", 0), ("heading", 2), ("paragraph", 0),
    ]  # fmt: skip
    assert article.title == "Evening walks"


def test_headers_and_footers_are_left_out_and_said() -> None:
    article = _read(paragraph("Body."), header=paragraph("Confidential"), footer=paragraph(""))
    assert article.text == "Body."
    assert [one.what for one in article.left_out] == ["a page header"]


@pytest.mark.parametrize("body", ["", paragraph(""), paragraph("  ")])
def test_a_document_without_text_says_so(body: str) -> None:
    with pytest.raises(DraftUnreadable, match="holds no text"):
        _read(body)
