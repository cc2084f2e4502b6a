"""The article is cut without losing a word, and each piece knows its claims."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from factcheck_app.domain.article import Article, Block, BlockKind, Link, StyledText, TextStyle
from factcheck_app.domain.review import Review
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.readers.choose_reader import read_article
from factcheck_app.reports.annotated.marked_article import MarkedArticle, mark_article
from factcheck_app.reports.formats import ExportOptions
from factcheck_app.workflow.open_article import review_article
from tests.fakes.reviews import make_review

ALL = ExportOptions()
NOTHING = ExportOptions(include=frozenset())
TABLE = "| Outcome | Effect |\n|---|---|\n| Sleep | Walking shortens it by 18 minutes |\n"


def place_claims(text: str, *spans: tuple[int, int], blocks: tuple[Block, ...] = ()) -> Review:
    """A review of this text with a claim at each place."""
    review = make_review(())
    content = text.encode()
    article = Article("T", text, blocks, "t.txt", "text", content, sha256(content).hexdigest())
    claims = tuple(
        replace(one, claim=replace(one.claim, span=TextSpan(*span), text=text[slice(*span)]))
        for one, span in zip(review.claims, spans, strict=False)
    )
    return replace(review, article=article, claims=claims)


def pieces(marked: MarkedArticle) -> list[tuple[str, tuple[int, ...], tuple[int, ...]]]:
    return [
        (piece.text, tuple(note.number for note in piece.claims), tuple(note.number for note in piece.begins))
        for block in marked.blocks
        for cell in block.cells
        for piece in cell
    ]


def test_no_word_is_lost_where_blocks_leave_some_out() -> None:
    text = "Before.\nInside the block.\nAfter it.\n"
    review = place_claims(text, blocks=(Block(BlockKind.PARAGRAPH, TextSpan(8, 25)),))
    assert [block.text for block in mark_article(review, ALL).blocks] == ["Before.", "Inside the block.", "After it."]


def test_a_bullet_on_a_line_of_its_own_is_drawn_once(tmp_path: Path) -> None:
    path = tmp_path / "list.txt"
    path.write_text("What it does:\n-\nTea lowers the pulse of adults\nIt did so in a trial of 40 adults.\n")
    blocks = mark_article(review_article(read_article(path)), ALL).blocks
    assert "-" not in [block.text for block in blocks]
    assert [block.marker for block in blocks if block.text.startswith("Tea")] == ["–"]


def test_overlapping_claims_share_the_piece_that_both_cover() -> None:
    review = place_claims("One two three four", (0, 13), (4, 18))
    assert pieces(mark_article(review, ALL)) == [
        ("One ", (1,), (1,)),
        ("two three", (1, 2), (2,)),
        (" four", (2,), ()),
    ]


def test_a_claim_over_two_blocks_begins_once() -> None:
    text = "First part\nsecond part"
    blocks = (Block(BlockKind.PARAGRAPH, TextSpan(0, 10)), Block(BlockKind.PARAGRAPH, TextSpan(11, 22)))
    marked = mark_article(place_claims(text, (6, 17), blocks=blocks), ALL)
    assert pieces(marked) == [("First ", (), ()), ("part", (1,), (1,)), ("second", (1,), ()), (" part", (), ())]


def test_a_claim_on_no_words_is_told_and_not_dropped() -> None:
    marked = mark_article(place_claims("One\n\n\ntwo", (4, 5)), ALL)
    assert [note.number for note in marked.unplaced] == [1]


def test_a_row_of_a_table_is_marked_in_each_cell(tmp_path: Path) -> None:
    path = tmp_path / "table.md"
    path.write_text(TABLE, encoding="utf-8")
    marked = mark_article(review_article(read_article(path)), ALL)
    row = marked.blocks[-1]
    assert ["".join(piece.text for piece in cell) for cell in row.cells] == [
        "Sleep",
        "Walking shortens it by 18 minutes",
    ]
    assert [[note.number for note in cell[0].claims] for cell in row.cells] == [[1], [1]]
    assert [note.number for note in row.begins] == [1]


def test_styles_and_links_are_kept_and_only_safe_addresses_can_be_followed() -> None:
    review = place_claims("Bold link script")
    article = replace(
        review.article,
        styles=(StyledText(TextSpan(0, 6), TextStyle.BOLD), StyledText(TextSpan(2, 9), TextStyle.ITALIC)),
        links=(Link(TextSpan(5, 9), "https://example.org/a"), Link(TextSpan(10, 16), "javascript:alert(1)")),
    )
    (block,) = mark_article(replace(review, article=article), ALL).blocks
    assert [(piece.text, sorted(piece.styles), piece.url) for piece in block.cells[0]] == [
        ("Bo", ["bold"], ""),
        ("ld ", ["bold", "italic"], ""),
        ("l", ["bold", "italic"], "https://example.org/a"),
        ("ink", ["italic"], "https://example.org/a"),
        (" script", [], ""),
    ]


def test_what_the_options_leave_out_is_not_noted() -> None:
    full, bare = mark_article(make_review(), ALL), mark_article(make_review(), NOTHING)
    assert {note.mark for note in full.notes} - {note.mark for note in bare.notes} == {"set_aside"}
    assert any(note.wording for note in full.notes)
    assert not any(note.wording or note.evidence for note in bare.notes)
