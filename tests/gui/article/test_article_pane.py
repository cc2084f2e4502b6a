"""The middle pane and its two-way talk with the desk."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from factcheck_app.gui.article.draft_line import DraftLine
from factcheck_app.gui.article.marked_text import MarkedText
from factcheck_app.gui.look.look import Look
from tests.fakes.long_articles import make_long_article_review
from tests.fakes.reviews import make_review_without_claims
from tests.gui.article.conftest import OpenPane
from tests.gui.find_control import find_control


def lines_shown(pane: QWidget) -> list[str]:
    return [line.words for line in pane.findChildren(DraftLine) if line.isVisible()]


def test_a_selected_claim_comes_into_view_and_says_where_it_stands(open_pane: OpenPane, qtbot: QtBot) -> None:
    review = make_long_article_review(300)
    pane = open_pane(review)
    with qtbot.waitSignal(pane.heading_entered) as entered:
        pane.select_claim("claim-200")
    assert pane.draft.current == "claim-200"
    assert entered.args == [review.claim("claim-200").claim.span.start]


def test_selecting_a_claim_is_no_wish_of_the_reviewer(open_pane: OpenPane, qtbot: QtBot) -> None:
    pane = open_pane()
    with qtbot.assertNotEmitted(pane.claim_selected):
        pane.select_claim("claim-4")


def test_each_selection_says_its_place_once(open_pane: OpenPane) -> None:
    review = make_long_article_review(300)
    pane = open_pane(review)
    places: list[int] = []
    pane.heading_entered.connect(places.append)
    for number in (200, 201, 20):
        pane.select_claim(f"claim-{number}")
    assert places[-1] == review.claim("claim-20").claim.span.start
    assert len(places) <= 6


def test_a_claim_that_is_not_in_the_draft_is_passed_over(open_pane: OpenPane) -> None:
    pane = open_pane()
    pane.select_claim("of another review")
    assert pane.draft.verticalScrollBar().value() == 0


def test_the_pane_without_a_review_is_empty(open_pane: OpenPane) -> None:
    pane = open_pane()
    pane.select_claim("claim-4")
    pane.show_review(None)
    assert pane.draft.toPlainText() == ""
    assert pane.first_visible() == 0
    assert pane.margin.rows() == []
    assert lines_shown(pane) == []


def test_what_is_missing_is_said_above_and_below_the_draft(open_pane: OpenPane, qtbot: QtBot) -> None:
    pane = open_pane()
    assert lines_shown(pane) == ["Left out: 3 pictures, a deleted tracked change."]
    with qtbot.waitSignal(pane.original_requested):
        find_control(pane, QWidget, "Open the file").click()  # type: ignore[attr-defined]
    pane.show_review(make_review_without_claims())
    (words,) = lines_shown(pane)
    assert words.startswith("No claims were found")


def test_a_heading_of_the_outline_opens_the_draft_at_its_line(open_pane: OpenPane) -> None:
    review = make_long_article_review(300)
    pane = open_pane(review)
    pane.tabs.add_page("Sources", QWidget())
    pane.tabs.open_page("Sources")
    place = review.article.blocks[15].span.start
    pane.read_at(place)
    assert pane.tabs.current == "Draft"
    assert pane.first_visible() == place


def test_focus_goes_to_the_words_of_the_open_page(open_pane: OpenPane) -> None:
    pane = open_pane()
    pane.setFocus()
    assert pane.draft.hasFocus() or pane.window().focusWidget() is pane.draft


@pytest.mark.parametrize(("size", "asked"), [(40, 28), (5, 13), (20, 20)])
def test_sizes_beyond_the_limits_are_not_asked_for(open_pane: OpenPane, qtbot: QtBot, size: int, asked: int) -> None:
    pane = open_pane()
    with qtbot.waitSignal(pane.reading_size_requested) as request:
        pane.draft.reading_size_requested.emit(size)
    assert request.args == [asked]


@pytest.mark.parametrize(("scale", "reading_size"), [(1.0, 28), (2.0, 17), (2.0, 28), (0.75, 13)])
def test_the_draft_fits_its_pane_at_every_text_size(
    open_pane: OpenPane, look: Look, scale: float, reading_size: int
) -> None:
    pane = open_pane(width=560)
    look.change(scale=scale, reading_size=reading_size)
    assert pane.draft.document().size().width() <= pane.draft.viewport().width() + 1
    for line in pane.draft.visible_lines():
        assert line.rect.left() >= 0
        assert line.rect.right() <= pane.draft.viewport().width() + 1


def test_a_screen_reader_reads_the_draft_and_every_part_has_a_name(open_pane: OpenPane) -> None:
    pane = open_pane()
    reader = QAccessible.queryAccessibleInterface(pane.draft)
    assert reader.text(QAccessible.Text.Name) == "Draft"
    words = reader.textInterface()
    assert "Magnesium gives deeper sleep" in words.text(0, words.characterCount())
    for part in (pane, pane.margin, pane.comments, pane.strip, *pane.findChildren(MarkedText)):
        assert part.accessibleName()
    assert find_control(pane, QWidget, "Text size of the draft").isVisible()
