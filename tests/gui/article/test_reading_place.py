"""The reader's place: found again, and kept when width or type changes."""

from __future__ import annotations

import pytest

from factcheck_app.gui.article.article_pane import ArticlePane
from factcheck_app.gui.look.look import Look
from tests.fakes.long_articles import make_long_article_review
from tests.gui.article.conftest import OpenPane

REVIEW = make_long_article_review(400)
PLACE = REVIEW.claims[250].claim.span.start


def top_line_of(pane: ArticlePane) -> str:
    """The words on the line at the top of the view."""
    draft = pane.draft
    top = draft.verticalScrollBar().value() + 10
    line = next(line for line in draft.visible_lines() if line.rect.bottom() > top)
    return line.key


def test_a_place_that_was_remembered_is_at_the_top_again(open_pane: OpenPane) -> None:
    pane = open_pane(REVIEW)
    pane.scroll_to(PLACE)
    place = pane.first_visible()
    assert place == PLACE
    assert top_line_of(pane) in {"claim-250", "claim-251"}
    again = open_pane(REVIEW)
    again.scroll_to(place)
    assert again.draft.verticalScrollBar().value() == pane.draft.verticalScrollBar().value()


def test_the_place_is_where_the_reader_scrolled_to(open_pane: OpenPane) -> None:
    pane = open_pane(REVIEW)
    bar = pane.draft.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    place = pane.first_visible()
    bar.setValue(0)
    assert pane.first_visible() == 0
    pane.scroll_to(place)
    assert abs(bar.value() - bar.maximum() // 2) < 40


def test_the_place_outlasts_other_widths(open_pane: OpenPane) -> None:
    pane = open_pane(REVIEW)
    pane.scroll_to(PLACE)
    for width in (500, 900, 612):
        pane.resize(width, 700)
        assert pane.first_visible() == PLACE
        assert top_line_of(pane) in {"claim-250", "claim-251"}


def test_a_place_given_before_the_pane_is_shown_holds(look: Look, open_pane: OpenPane) -> None:
    hidden = ArticlePane(look)
    hidden.show_review(REVIEW)
    hidden.scroll_to(PLACE)
    hidden.resize(736, 826)
    assert hidden.first_visible() == PLACE
    hidden.show()
    assert top_line_of(hidden) in {"claim-250", "claim-251"}
    hidden.close()


@pytest.mark.parametrize("size", [13, 28])
def test_another_text_size_keeps_the_place(look: Look, open_pane: OpenPane, size: int) -> None:
    pane = open_pane(REVIEW)
    pane.select_claim("claim-251")
    pane.scroll_to(PLACE)
    look.change(reading_size=size)
    assert pane.first_visible() == PLACE
    assert pane.draft.current == "claim-251"
    assert top_line_of(pane) in {"claim-250", "claim-251"}


def test_a_claim_in_view_does_not_move_the_draft_and_another_does(open_pane: OpenPane) -> None:
    pane = open_pane(REVIEW)
    bar = pane.draft.verticalScrollBar()
    pane.select_claim("claim-3")
    assert bar.value() == 0
    for claim_id in ("claim-300", "claim-30", "claim-400", "claim-1"):
        pane.select_claim(claim_id)
        first = pane.draft.geometry_of_claims.lines_of(claim_id)[0].rect
        assert bar.value() <= first.top()
        assert first.bottom() <= bar.value() + pane.draft.viewport().height()
    assert bar.value() == 0


@pytest.mark.parametrize(("scale", "size"), [(1.0, 28), (2.0, 17), (1.0, 13)])
def test_the_current_claim_stays_in_view_at_another_text_size(
    look: Look, open_pane: OpenPane, scale: float, size: int
) -> None:
    pane = open_pane(REVIEW)
    pane.scroll_to(PLACE)
    draft = pane.draft
    last = draft.visible_lines()[-3].key  # near the foot
    pane.select_claim(last)
    look.change(scale=scale, reading_size=size)
    for height in (500, 826, 300):
        pane.resize(736, height)
        lines, top = draft.geometry_of_claims.lines_of(last), draft.verticalScrollBar().value()
        assert top <= lines[0].rect.top()
        assert lines[-1].rect.bottom() <= top + draft.viewport().height()


def test_a_claim_that_was_left_behind_does_not_come_back_with_the_text_size(look: Look, open_pane: OpenPane) -> None:
    pane = open_pane(REVIEW)
    pane.select_claim("claim-1")
    pane.scroll_to(PLACE)
    look.change(reading_size=24)
    pane.resize(700, 600)
    assert pane.first_visible() == PLACE
