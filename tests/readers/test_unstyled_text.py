"""A file without styles is read by the shape of its lines; one with styles is left alone."""

from __future__ import annotations

from factcheck_app.domain.article import Block, BlockKind
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.readers.docx.docx_draft import read_docx
from factcheck_app.readers.unstyled_text import structured
from tests.readers.word_files import paragraph, word_file

_BODY = "Evening walks shortened the time to fall asleep in one small trial, and nobody was followed for longer."


def test_headings_and_items_of_an_unstyled_file_are_found() -> None:
    lines = ("Walks and sleep", _BODY, "-", "Less noise", _BODY)
    article = read_docx("d.docx", word_file("".join(paragraph(line) for line in lines)))
    kinds = [block.kind for block in article.blocks]
    assert kinds == [BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.PARAGRAPH]
    assert article.title == "Walks and sleep"


def test_blocks_of_a_styled_file_stay_and_pages_are_kept() -> None:
    text = f"Walks and sleep\n\n{_BODY}"
    title, body = TextSpan(0, 15), TextSpan(17, len(text))
    styled = (Block(BlockKind.HEADING, title, 1), Block(BlockKind.PARAGRAPH, body))
    assert structured(text, styled) == styled
    plain = (Block(BlockKind.PARAGRAPH, title, page=1), Block(BlockKind.PARAGRAPH, body, page=2))
    assert [(block.kind, block.page) for block in structured(text, plain)] == [
        (BlockKind.HEADING, 1), (BlockKind.PARAGRAPH, 2),
    ]  # fmt: skip
