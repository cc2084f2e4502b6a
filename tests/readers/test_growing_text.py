"""A text that grows block by block."""

from __future__ import annotations

from factcheck_app.domain.article import BlockKind, TextStyle
from factcheck_app.readers.growing_text import BlockShape, GrowingText

PARAGRAPH = BlockShape(BlockKind.PARAGRAPH)
ITEM = BlockShape(BlockKind.LIST_ITEM, 1, "–")
ROW = BlockShape(BlockKind.TABLE_ROW)


def test_white_space_is_folded_and_falls_off_at_the_ends_of_a_block() -> None:
    growing = GrowingText()
    for words in ("\n  Tea ", " calms\t", "\n the heart. \n"):
        growing.add(words, PARAGRAPH)
    growing.end_block()
    growing.add(" \xa0 ", PARAGRAPH)
    assert growing.text == "Tea calms the heart."
    assert len(growing.finished_blocks()) == 1


def test_a_second_line_break_ends_the_block() -> None:
    growing = GrowingText()
    growing.add("one", PARAGRAPH)
    growing.break_line()
    growing.add("two", PARAGRAPH)
    growing.break_line()
    growing.break_line()
    growing.add("three", PARAGRAPH)
    assert [block.span.of(growing.text) for block in growing.finished_blocks()] == ["one\ntwo", "three"]


def test_empty_cells_keep_the_columns_apart() -> None:
    growing = GrowingText()
    growing.begin_row()
    for words in ("", "a", "", "b", ""):
        growing.next_cell()
        growing.add(words, ROW)
    (row,) = growing.finished_blocks()
    assert growing.text == "a\t\tb"
    assert [cell.of(growing.text) for cell in row.cells] == ["", "a", "", "b"]


def test_a_style_and_a_link_go_on_over_pieces_of_their_words() -> None:
    growing = GrowingText()
    growing.add("Tea ", PARAGRAPH)
    growing.add("really", PARAGRAPH, {TextStyle.BOLD}, (1, "https://example.org"))
    growing.add(" calms", PARAGRAPH, {TextStyle.BOLD, TextStyle.ITALIC}, (1, "https://example.org"))
    growing.add(".", PARAGRAPH)
    growing.end_block()
    assert [link.span.of(growing.text) for link in growing.links()] == ["really calms"]
    assert [(styled.span.of(growing.text), styled.style.value) for styled in growing.styles()] == [
        ("really calms", "bold"),
        ("calms", "italic"),
    ]


def test_a_link_over_two_blocks_becomes_two() -> None:
    growing = GrowingText()
    for words in ("one", "two"):
        growing.add(words, PARAGRAPH, (), (1, "https://example.org"))
        growing.end_block()
    assert [link.span.of(growing.text) for link in growing.links()] == ["one", "two"]


def test_the_short_first_line_of_an_item_with_a_body_is_its_title() -> None:
    growing = GrowingText()
    for words, shape in (
        ("Less pain", ITEM),
        ("A trial found so.", BlockShape(BlockKind.PARAGRAPH, 1)),
        ("Last", ITEM),
    ):
        growing.add(words, shape)
        growing.end_block()
    assert [block.is_title for block in growing.finished_blocks()] == [True, False, False]
