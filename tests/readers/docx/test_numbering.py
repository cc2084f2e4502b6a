"""List marks as Word shows them."""

from __future__ import annotations

import pytest

from factcheck_app.domain.article import Article, BlockKind
from factcheck_app.readers.docx.docx_draft import read_docx
from factcheck_app.readers.docx.numbering import numeral
from tests.readers.word_files import item, paragraph, word_file


def _level(at: int, form: str, text: str, more: str = "") -> str:
    return (
        f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/>{more}</w:lvl>'
    )


_OUTLINE = _level(0, "decimal", "%1.") + _level(1, "lowerLetter", "%1.%2)") + _level(2, "lowerRoman", "(%3)")
_BULLETS = _level(0, "bullet", "\uf0b7") + _level(1, "bullet", "o")
_NUMBERING = (
    f'<w:abstractNum w:abstractNumId="5">{_OUTLINE}</w:abstractNum>'
    f'<w:abstractNum w:abstractNumId="6">{_BULLETS}</w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="6"/></w:num>'
    '<w:num w:numId="3"><w:abstractNumId w:val="5"/>'
    '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride></w:num>'
    '<w:num w:numId="4"><w:abstractNumId w:val="5"/></w:num>'
)


def _read(*body: str, styles: str = "") -> Article:
    return read_docx("d.docx", word_file("".join(body), numbering=_NUMBERING, styles=styles))


def _marks(article: Article) -> list[tuple[str, int]]:
    return [(block.marker, block.level) for block in article.blocks]


def test_levels_count_for_themselves_and_begin_anew_under_the_next() -> None:
    article = _read(item("a"), item("b", 1), item("c", 1), item("d", 2), item("e"), item("f", 1))
    assert _marks(article) == [("1.", 1), ("1.a)", 2), ("1.b)", 2), ("(i)", 3), ("2.", 1), ("2.a)", 2)]
    assert {block.kind for block in article.blocks} == {BlockKind.LIST_ITEM}


def test_bullets_of_any_shape_are_one_mark() -> None:
    assert _marks(_read(item("a", number=2), item("b", 1, number=2))) == [("–", 1), ("–", 2)]


def test_a_list_counts_on_over_text_and_over_another_use_of_it() -> None:
    article = _read(item("a"), paragraph("between"), item("b"), item("c", number=4))
    assert [mark for mark, _ in _marks(article)] == ["1.", "", "2.", "3."]


def test_a_list_that_says_where_to_begin_begins_there() -> None:
    assert [mark for mark, _ in _marks(_read(item("a"), item("b", number=3), item("c", number=3)))] == [
        "1.",
        "4.",
        "5.",
    ]


def test_a_list_may_come_from_the_style() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="L"><w:name w:val="List Number"/>'
        '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    )
    assert _marks(_read(paragraph("a", properties='<w:pStyle w:val="L"/>'), styles=styles)) == [("1.", 1)]


def test_a_paragraph_outside_every_list_has_no_mark() -> None:
    assert _marks(_read(item("a", number=0), item("b", number=99))) == [("", 0), ("", 0)]


@pytest.mark.parametrize(
    ("count", "form", "shown"),
    [
        (4, "decimal", "4"), (4, "decimalZero", "04"), (27, "upperLetter", "AA"), (1994, "upperRoman", "MCMXCIV"),
        (9, "lowerRoman", "ix"), (22, "ordinal", "22nd"), (12, "ordinal", "12th"), (3, "none", ""), (3, "chicago", "3"),
    ],
)  # fmt: skip
def test_counts_in_the_formats_of_word(count: int, form: str, shown: str) -> None:
    assert numeral(count, form) == shown
