"""What a test looks at of an article: its blocks in a few words, and what must hold of any."""

from __future__ import annotations

from factcheck_app.domain.article import Article, BlockKind


def outline(article: Article) -> list[tuple[str, str]]:
    """Kind and text of each block, in order."""
    return [(block.kind.value, block.span.of(article.text)) for block in article.blocks]


def texts(article: Article, kind: BlockKind) -> list[str]:
    """The texts of the blocks of one kind."""
    return [block.span.of(article.text) for block in article.blocks if block.kind is kind]


def check_places(article: Article) -> None:
    """Blocks stand inside the text, in order and apart; all else stands inside the text; notes are notes."""
    end = 0
    for block in article.blocks:
        assert end <= block.span.start < block.span.end <= len(article.text)
        end = block.span.end
        assert all(block.span.contains(cell) for cell in block.cells)
    places = [link.span for link in article.links] + [styled.span for styled in article.styles]
    for span in places + [mark.span for mark in article.note_marks]:
        assert span.start < span.end <= len(article.text)
    notes = {block.span for block in article.blocks if block.kind is BlockKind.NOTE}
    assert {mark.note for mark in article.note_marks} <= notes
    assert not set("\r\x00") & set(article.text)
    article.text.encode("utf-8")
