"""Marks stand on the right words: across lines, in lists and tables, in mixed directions."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextCursor

from factcheck_app.domain.review import Review
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.gui.article.article_document import ArticleDocument
from factcheck_app.gui.article.text_geometry import MarkedLine, TextGeometry
from factcheck_app.gui.look.look import Look
from tests.gui.article.example_draft import CLAIMS, LONG_CLAIM, make_draft, make_draft_review, make_full_review

WIDTH = 420
MIXED = "Before. שלום עולם and magnesium عربي here. After."


class Measured:
    """A laid out draft and where its claims stand."""

    def __init__(self, look: Look, review: Review | None = None, width: int = WIDTH) -> None:
        self.review = review or make_full_review()
        self._built = ArticleDocument(self.review.article, "A draft", look)
        self.document = self._built.document
        self.document.setTextWidth(width)
        spans = ((claim.id, claim.claim.span) for claim in self.review.claims)
        self.geometry = TextGeometry(self.document, self._built.offsets, spans)

    def words_under(self, line: MarkedLine) -> str:
        """What is shown from the line's left end to its right end."""
        y = line.rect.center().y()
        cursor = QTextCursor(self.document)
        cursor.setPosition(self._position(line.rect.left() + 0.5, y))
        cursor.setPosition(self._position(line.rect.right() - 0.5, y), QTextCursor.MoveMode.KeepAnchor)
        return cursor.selectedText()

    def _position(self, x: float, y: float) -> int:
        return self.document.documentLayout().hitTest(QPointF(x, y), Qt.HitTestAccuracy.FuzzyHit)


@pytest.mark.parametrize("number", [1, 2, 3, 4, 6, 7])
def test_a_mark_covers_the_words_of_its_claim_and_no_others(look: Look, number: int) -> None:
    measured = Measured(look)
    lines = measured.geometry.lines_of(f"claim-{number}")
    assert " ".join(measured.words_under(line).strip() for line in lines) == CLAIMS[number - 1]
    assert [line.is_first for line in lines] == [True] + [False] * (len(lines) - 1)


def test_a_claim_over_several_lines_has_one_rectangle_for_each(look: Look) -> None:
    measured = Measured(look)
    lines = measured.geometry.lines_of("claim-4")
    assert len(lines) >= 2
    assert " ".join(measured.words_under(line).strip() for line in lines) == LONG_CLAIM
    for above, below in pairwise(lines):
        assert below.rect.top() == above.rect.bottom(), "lines of one claim have no seam"
        assert below.baseline > above.baseline


def test_a_claim_in_a_table_row_is_marked_in_each_cell(look: Look) -> None:
    measured = Measured(look)
    first, second = measured.geometry.lines_of("claim-5")
    assert [measured.words_under(line) for line in (first, second)] == ["Magnesium", "18 minutes"]
    assert first.rect.right() < second.rect.left()
    assert first.rect.top() == second.rect.top()


def test_spaces_at_a_line_s_end_carry_no_mark(look: Look) -> None:
    measured = Measured(look)
    for line in measured.geometry.lines_of("claim-4"):
        assert line.rect.right() <= WIDTH


def test_words_that_run_from_right_to_left_are_marked_where_they_stand(look: Look) -> None:
    article = make_draft(MIXED)
    words = "שלום עולם"
    span = TextSpan(MIXED.index(words), MIXED.index(words) + len(words))
    measured = Measured(look, make_draft_review(article, [span]))
    (line,) = measured.geometry.lines_of("claim-1")
    assert sorted(measured.words_under(line)) == sorted(words)


def test_another_width_is_measured_anew(look: Look) -> None:
    measured = Measured(look)
    narrow = len(measured.geometry.lines_of("claim-4"))
    measured.document.setTextWidth(WIDTH * 3)
    measured.geometry.forget_layout()
    assert len(measured.geometry.lines_of("claim-4")) < narrow


def test_tops_are_in_the_order_of_the_draft(look: Look) -> None:
    tops = [top for _, top in Measured(look).geometry.tops()]
    assert len(tops) == len(CLAIMS)
    assert tops == sorted(tops)


def test_a_claim_outside_every_block_has_no_line(look: Look) -> None:
    review = make_draft_review(make_draft("Words.\n\nnowhere", make_draft("Words.").blocks), [TextSpan(8, 15)])
    measured = Measured(look, review)
    assert measured.geometry.lines_of("claim-1") == []
    assert measured.geometry.tops() == []


def test_a_line_break_of_the_author_is_one_and_carries_no_mark(look: Look) -> None:
    article = make_draft("First half\nsecond half.")
    measured = Measured(look, make_draft_review(article, [TextSpan(0, len(article.text))]))
    first, second = measured.geometry.lines_of("claim-1")
    assert [measured.words_under(line).strip("\u2028") for line in (first, second)] == ["First half", "second half."]
    assert first.rect.right() < WIDTH / 2
