"""The document on screen: the author's blocks as blocks, the author's characters as characters."""

from __future__ import annotations

from PySide6.QtGui import QTextBlock, QTextCursor, QTextTable

from factcheck_app.domain.article import Block, BlockKind
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.gui.article.article_document import ArticleDocument
from factcheck_app.gui.look.look import Look
from tests.fakes.reviews import make_review_without_claims
from tests.gui.article.example_draft import TRIAL, make_draft, make_full_review


def open_document(look: Look) -> ArticleDocument:
    return ArticleDocument(make_full_review().article, "A draft", look)


def block_with(built: ArticleDocument, words: str) -> QTextBlock:
    return built.document.find(words).block()


def at(built: ArticleDocument, words: str) -> QTextCursor:
    """A cursor whose format is that of these words."""
    return built.document.find(words)


def test_markup_in_a_draft_is_shown_as_characters(look: Look) -> None:
    assert "Sleep & <b>magnesium</b>" in open_document(look).document.toPlainText()


def test_headings_lists_and_notes_keep_their_place(look: Look) -> None:
    built = open_document(look)
    assert block_with(built, "Results").blockFormat().headingLevel() == 2
    item = block_with(built, "Deeper sleep")
    assert item.text() == "–\tDeeper sleep"
    assert item.blockFormat().textIndent() < 0 < item.blockFormat().leftMargin()
    assert block_with(built, "A trial of forty").text().startswith("1.\t")
    assert block_with(built, "One of many").blockFormat().textIndent() < item.blockFormat().textIndent()


def test_table_rows_become_one_table(look: Look) -> None:
    built = open_document(look)
    table = at(built, "18 minutes").currentTable()
    assert isinstance(table, QTextTable)
    assert (table.rows(), table.columns()) == (2, 2)


def test_rows_of_unlike_length_and_an_empty_row_fit(look: Look) -> None:
    rows = (
        Block(BlockKind.TABLE_ROW, TextSpan(0, 1)),
        Block(BlockKind.TABLE_ROW, TextSpan(2, 5), cells=(TextSpan(2, 3), TextSpan(4, 5))),
        Block(BlockKind.TABLE_ROW, TextSpan(5, 5)),
    )
    built = ArticleDocument(make_draft("a\nb\tc", rows), "A draft", look)
    table = at(built, "b").currentTable()
    assert table is not None
    assert (table.rows(), table.columns()) == (3, 2)


def test_links_notes_and_styles_have_their_formats(look: Look) -> None:
    built = open_document(look)
    assert at(built, "link to the trial").charFormat().anchorHref() == f"link:{TRIAL}"
    assert at(built, "bold word").charFormat().fontWeight() >= 600
    mark = at(built, "note1").charFormat()
    assert mark.anchorHref().startswith("note:")
    assert mark.verticalAlignment() is mark.VerticalAlignment.AlignSuperScript


def test_hidden_text_is_shown_and_called_so(look: Look) -> None:
    built = open_document(look)
    assert "hidden text  Nobody reads this." in built.document.toPlainText()
    hidden = at(built, "Nobody reads")
    span = make_full_review().article.text.index("Nobody reads")
    assert built.offsets.position_of(span) == hidden.selectionStart()


def test_comments_of_the_file_stand_under_the_draft(look: Look) -> None:
    built = open_document(look)
    block = built.document.findBlock(built.comments[0])
    assert block.text() == "Ana: “Deeper sleep”  Is <i>this</i> so?"


def test_the_title_is_set_above_a_draft_that_has_none_of_its_own(look: Look) -> None:
    review = make_review_without_claims()
    titled = ArticleDocument(review.article, "Walking", look).document.toPlainText()
    assert titled.startswith("Walking\nIn this article")
    assert open_document(look).document.toPlainText().startswith("Sleep &")


def test_a_draft_without_a_word_has_its_title_alone(look: Look) -> None:
    built = ArticleDocument(make_draft("", ()), "Nothing", look)
    assert built.document.toPlainText() == "Nothing"
    assert built.offsets.code_point_at(3) is None
