"""Tests of the pane of sources, with real cards."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from factcheck_app.domain.review import Review
from factcheck_app.domain.signal import Flag
from factcheck_app.gui.look.action_button import ActionButton
from factcheck_app.gui.look.banner import Banner
from factcheck_app.gui.look.empty_state import EmptyState
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.segmented_filter import SegmentedFilter
from factcheck_app.gui.sources.source_card import SourceCard
from factcheck_app.gui.sources.source_foot import SourceFoot
from factcheck_app.gui.sources.sources_pane import SourcesPane
from tests.gui.claims.example_review import make_review, make_source
from tests.gui.evidence.example_evidence import make_text
from tests.gui.find_control import find_control
from tests.gui.sources.shown_cards import shown_cards


def many_sources(count: int) -> Review:
    sources = tuple(replace(make_source(), number=n, flags=()) for n in range(1, count + 1))
    return replace(make_review(), sources=sources)


@pytest.fixture
def pane(qtbot: QtBot) -> SourcesPane:
    made = SourcesPane(Look())
    qtbot.addWidget(made)
    made.resize(640, 500)
    made.show()
    return made


def cards(pane: SourcesPane) -> list[SourceCard]:
    return shown_cards(pane)


def press(pane: SourcesPane, words: str) -> None:
    find_control(pane, ActionButton, words).click()


def choose(pane: SourcesPane, words: str) -> None:
    """An entry of the menu of the first card."""
    menu = next(foot for foot in pane.findChildren(SourceFoot) if foot.isVisible()).make_menu()
    next(action for action in menu.actions() if action.text() == words).trigger()


def test_each_source_has_a_card(pane: SourcesPane) -> None:
    pane.show_review(make_review())
    assert [card.number for card in cards(pane)] == [1]
    assert "Journal of Sleep Research" in cards(pane)[0].accessibleName()


def test_show_in_draft_asks_for_the_claims(pane: SourcesPane, qtbot: QtBot) -> None:
    pane.show_review(make_review())
    with qtbot.waitSignal(pane.claims_requested) as asked:
        press(pane, "Show in draft")
    assert asked.args == [1]


def test_a_link_is_opened_on_click_alone(pane: SourcesPane, qtbot: QtBot) -> None:
    review = replace(make_review(), sources=(replace(make_source(), url="https://example.org/paper"),))
    pane.show_review(review)
    with qtbot.waitSignal(pane.link_requested) as asked:
        press(pane, "Open in browser")
    assert asked.args == ["https://example.org/paper"]


def test_a_long_list_gets_its_cards_as_the_reader_comes_near(pane: SourcesPane, qtbot: QtBot) -> None:
    pane.show_review(many_sources(200))
    assert len(cards(pane)) < 200
    pane.show_source(180)
    assert 180 in [card.number for card in cards(pane)]


def test_a_card_that_says_the_same_stays_with_its_details(pane: SourcesPane) -> None:
    review = many_sources(30)
    pane.show_review(review)
    before = {card.number: card for card in cards(pane)}
    changed = replace(review.sources[1], title="Another title")
    pane.show_texts(replace(review, sources=(review.sources[0], changed, *review.sources[2:])))
    after = {card.number: card for card in cards(pane)}
    assert len(after) >= len(before)
    assert after[1] is before[1]
    assert after[2] is not before[2]
    assert "Another title" in after[2].accessibleName()


def test_tab_goes_from_card_to_card_as_they_stand(pane: SourcesPane) -> None:
    review = many_sources(5)
    pane.show_review(review)
    grave = replace(review.sources[3], flags=(Flag("retracted", "It is retracted."),))
    pane.show_texts(replace(review, sources=(*review.sources[:3], grave, review.sources[4])))
    assert [card.number for card in cards(pane)] == [4, 1, 2, 3, 5]
    seen: list[int] = []
    at: QWidget | None = pane.nextInFocusChain()
    while at is not None and at is not pane:
        if isinstance(at, SourceCard) and not at.isHidden():
            seen.append(at.number)
        at = at.nextInFocusChain()
    assert seen == [4, 1, 2, 3, 5]


def test_the_chosen_source_comes_into_view(pane: SourcesPane, qtbot: QtBot) -> None:
    pane.show_review(many_sources(40))
    pane.show_source(25)
    card = next(card for card in cards(pane) if card.number == 25)
    qtbot.waitUntil(lambda: card.visibleRegion().boundingRect().height() == card.height())


def test_a_card_higher_than_the_window_shows_its_title(pane: SourcesPane, qtbot: QtBot) -> None:
    flags = tuple(Flag("retracted", f"It was retracted for reason {number}.") for number in range(40))
    sources = tuple(replace(source, flags=flags) for source in many_sources(6).sources)
    pane.show_review(replace(make_review(), sources=sources))
    card = next(card for card in cards(pane) if card.number == 3)
    qtbot.waitUntil(lambda: card.height() > pane.height())
    pane.show_source(3)
    qtbot.waitUntil(lambda: not card.visibleRegion().isEmpty() and card.visibleRegion().boundingRect().top() == 0)


def test_a_filter_that_shows_nothing_says_why(pane: SourcesPane) -> None:
    pane.show_review(many_sources(3))
    find_control(pane, SegmentedFilter, "Show sources").chosen.emit(3)
    assert not cards(pane)
    assert find_control(pane, EmptyState, "No flags").isVisible()


def test_what_is_only_worth_knowing_is_no_flag(pane: SourcesPane) -> None:
    quiet = replace(make_source(), flags=(Flag("uncited_reference", "Nothing in the text names it."),))
    pane.show_review(replace(make_review(), sources=(quiet,)))
    find_control(pane, SegmentedFilter, "Show sources").chosen.emit(3)
    assert not cards(pane)


def test_a_hidden_source_is_shown_when_it_is_asked_for(pane: SourcesPane) -> None:
    pane.show_review(make_review())
    find_control(pane, SegmentedFilter, "Show sources").chosen.emit(2)
    pane.show_source(1)
    assert [card.number for card in cards(pane)] == [1]


def test_a_draft_that_cites_nothing_says_so(pane: SourcesPane) -> None:
    pane.show_review(replace(make_review(), sources=()))
    assert find_control(pane, EmptyState, "The draft cites nothing").isVisible()


def test_a_source_with_a_text_is_opened_and_one_without_gets_it_pasted(pane: SourcesPane, qtbot: QtBot) -> None:
    pane.show_review(make_review())
    with qtbot.waitSignal(pane.paste_requested) as asked:
        choose(pane, "Paste its text…")
    assert asked.args == [1]
    pane.show_texts(make_review().with_source_text(make_text()))
    with qtbot.waitSignal(pane.text_requested) as asked:
        press(pane, "Open the text")
    assert asked.args == [1]
    with qtbot.waitSignal(pane.attach_requested):
        choose(pane, "Attach another text…")


def test_a_file_dropped_on_a_card_is_for_its_source(pane: SourcesPane, qtbot: QtBot) -> None:
    pane.show_review(many_sources(3))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/tmp/trial.pdf")])
    with qtbot.waitSignal(pane.file_dropped) as dropped:
        cards(pane)[1].dropEvent(drop_of(data))
    assert dropped.args == [2, Path("/tmp/trial.pdf")]


@pytest.mark.parametrize("names", [["/tmp/a.pdf", "/tmp/b.pdf"], ["/tmp/picture.png"], []])
def test_what_is_no_text_of_one_source_is_not_taken(pane: SourcesPane, names: list[str], qtbot: QtBot) -> None:
    pane.show_review(make_review())
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(name) for name in names])
    with qtbot.assertNotEmitted(pane.file_dropped):
        cards(pane)[0].dropEvent(drop_of(data))


def drop_of(data: QMimeData) -> QDropEvent:
    return QDropEvent(
        QPointF(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )


def test_the_list_opens_at_its_top_and_goes_on_where_a_card_led_away(pane: SourcesPane, qtbot: QtBot) -> None:
    pane.resize(640, 300)
    pane.show_review(many_sources(6))
    (area,) = [each for each in pane.findChildren(QScrollArea) if each.accessibleName() == "Sources"]
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 50)
    area.verticalScrollBar().setValue(50)
    place = area.verticalScrollBar().value()
    pane.claims_requested.emit(5)
    for expected in (place, 0):
        pane.hide()
        pane.show()
        assert area.verticalScrollBar().value() == expected


def test_the_line_of_the_look_up_moves_no_card(pane: SourcesPane, qtbot: QtBot) -> None:
    pane.show_review(many_sources(2))
    top = QPoint(17, 48)
    qtbot.waitUntil(lambda: cards(pane)[0].mapTo(pane, QPoint()) == top)
    (line,) = pane.findChildren(Banner)
    line.setVisible(line.isHidden())
    qtbot.waitUntil(lambda: line.isHidden() or line.y() > top.y())
    assert cards(pane)[0].mapTo(pane, QPoint()) == top
