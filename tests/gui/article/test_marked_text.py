"""The draft on screen: clicks, keys, copying, and nothing that comes from outside."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QImage,
    QPainter,
    QPaintEvent,
    QRegion,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.domain.verdict import SetAsideReason, Verdict
from factcheck_app.gui.article.article_pane import ArticlePane
from factcheck_app.gui.article.draft_menu import DraftMenu
from factcheck_app.gui.article.marked_text import MarkedText
from factcheck_app.gui.look.look import Look
from tests.fakes.long_articles import make_long_article_review
from tests.gui.article.conftest import OpenPane
from tests.gui.article.example_draft import CLAIMS, TRIAL, make_draft, make_draft_review, make_full_review


class PaintedRegion(QObject):
    """Remembers what of a widget was painted."""

    def __init__(self) -> None:
        super().__init__()
        self.region = QRegion()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if isinstance(event, QPaintEvent):
            self.region += event.region()
        return False


def middle_of(text: MarkedText, claim_id: str) -> QPoint:
    """The middle of the claim's first line, in the viewport."""
    rect = text.geometry_of_claims.lines_of(claim_id)[0].rect
    return rect.translated(0, -text.verticalScrollBar().value()).center().toPoint()


def place_of(text: MarkedText, words: str) -> QPoint:
    """The middle of these words, in the viewport."""
    found = text.document().find(words)
    begin, end = QTextCursor(found), QTextCursor(found)
    begin.setPosition(found.selectionStart())
    end.setPosition(found.selectionEnd())
    return (text.cursorRect(begin).center() + text.cursorRect(end).center()) / 2


def click(text: MarkedText, at: QPoint, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, modifiers, at)


@pytest.mark.parametrize("number", range(1, len(CLAIMS) + 1))
def test_a_click_on_a_sentence_chooses_its_claim(open_pane: OpenPane, qtbot: QtBot, number: int) -> None:
    text = open_pane().draft
    with qtbot.waitSignal(text.claim_chosen) as chosen:
        click(text, middle_of(text, f"claim-{number}"))
    assert chosen.args == [f"claim-{number}"]


def test_a_click_beside_the_claims_chooses_none(open_pane: OpenPane, qtbot: QtBot) -> None:
    text = open_pane().draft
    with qtbot.assertNotEmitted(text.claim_chosen):
        click(text, place_of(text, "Results"))


def test_ctrl_and_click_follows_a_link_and_a_click_alone_does_not(open_pane: OpenPane, qtbot: QtBot) -> None:
    text = open_pane().draft
    place = place_of(text, "trial")
    with qtbot.waitSignal(text.link_followed) as followed:
        click(text, place, Qt.KeyboardModifier.ControlModifier)
    assert followed.args == [TRIAL]
    with qtbot.assertNotEmitted(text.link_followed):
        click(text, place)


def test_a_note_mark_leads_to_its_note(open_pane: OpenPane) -> None:
    text = open_pane(height=200).draft
    found = text.document().find("note1")
    end = QTextCursor(found)
    end.setPosition(found.selectionEnd())
    before = text.verticalScrollBar().value()
    click(text, text.cursorRect(end).center() - QPoint(2, 4))
    assert text.verticalScrollBar().value() > before


def test_copied_words_are_the_author_s_own_characters(open_pane: OpenPane, qtbot: QtBot) -> None:
    words = "One\u00a0two\tthree e\u0301 😀 <b>four</b>\u2028five."
    text = open_pane(make_draft_review(make_draft(words))).draft
    text.selectAll()
    text.setFocus()
    QTest.keyClick(text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == words


def test_copying_over_blocks_leaves_our_own_list_marks_out(open_pane: OpenPane) -> None:
    text = open_pane().draft
    cursor = text.document().find("Deeper sleep")
    cursor.setPosition(cursor.block().position())
    cursor.setPosition(text.document().find("first night").selectionEnd(), QTextCursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)
    assert text.selected_words() == "Deeper sleep\nMagnesium gives deeper sleep from the first night"


def test_nothing_is_loaded_from_anywhere(open_pane: OpenPane) -> None:
    text = open_pane().draft
    image = QTextDocument.ResourceType.ImageResource.value
    for name in ("https://example.org/x.png", "file:///etc/hostname", "x.png"):
        assert text.loadResource(image, QUrl(name)) is None
        assert text.document().resource(image, QUrl(name)) is None


def test_a_verdict_repaints_its_claim_alone(open_pane: OpenPane, qtbot: QtBot) -> None:
    pane = open_pane()
    text = pane.draft
    watch = PaintedRegion()
    QApplication.processEvents()
    text.viewport().installEventFilter(watch)
    claim = make_full_review().claim("claim-3")
    text.show_claim(replace(claim, judgement=Judgement(Verdict.UNSUPPORTED)))
    qtbot.waitUntil(lambda: not watch.region.isEmpty())
    assert watch.region.contains(middle_of(text, "claim-3"))
    assert not watch.region.contains(middle_of(text, "claim-6"))
    assert watch.region.boundingRect().height() < 60


def test_a_claim_set_aside_is_muted_and_taken_back_is_not(open_pane: OpenPane) -> None:
    text = open_pane().draft
    claim = make_full_review().claim("claim-6")
    text.show_claim(replace(claim, judgement=Judgement(set_aside=SetAsideReason.DUPLICATE)))
    assert [part.cursor.selectedText() for part in text.extraSelections()] == ["Short one."]
    text.show_claim(claim)
    assert text.extraSelections() == []


@pytest.mark.parametrize(
    ("key", "goes_down"),
    [(Qt.Key.Key_PageDown, True), (Qt.Key.Key_Space, True), (Qt.Key.Key_End, True), (Qt.Key.Key_Down, True)],
)
def test_keys_scroll_the_draft(open_pane: OpenPane, qtbot: QtBot, key: Qt.Key, goes_down: bool) -> None:
    text = open_pane(make_long_article_review(40), height=300).draft
    QTest.keyClick(text, key)
    assert (text.verticalScrollBar().value() > 0) is goes_down
    QTest.keyClick(text, Qt.Key.Key_Home)
    assert text.verticalScrollBar().value() == 0


def test_ctrl_and_wheel_asks_for_another_size(open_pane: OpenPane, qtbot: QtBot, look: Look) -> None:
    text = open_pane().draft
    place, none = QPointF(50, 50), QPoint()
    control = Qt.KeyboardModifier.ControlModifier
    for turn, size in ((120, 18), (-120, 16)):
        event = QWheelEvent(
            place,
            text.mapToGlobal(place),
            none,
            QPoint(0, turn),
            Qt.MouseButton.NoButton,
            control,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        with qtbot.waitSignal(text.reading_size_requested) as asked:
            QApplication.sendEvent(text.viewport(), event)
        assert asked.args == [size]
    assert look.reading_size == 17


def test_a_screen_reader_hears_the_draft_and_where_it_is(open_pane: OpenPane) -> None:
    text = open_pane().draft
    text.show_current("claim-2")
    assert text.accessibleName() == "Draft"
    assert text.accessibleDescription() == "Claim 2 of 7, undecided"
    assert text.textCursor().block().text().startswith("Water")
    assert text.textCursor().positionInBlock() == len("Water is H2O 😀. ") + 1


def test_broken_and_hostile_characters_are_shown_whole(open_pane: OpenPane) -> None:
    words = "a\ud83d b\ude00 c\ufdd0\ufffc\u2029d \u202eabc\u202c <img src=x>"
    pane = open_pane(make_draft_review(make_draft(words), [TextSpan(0, len(words))]))
    assert isinstance(pane, ArticlePane)
    picture = QImage(pane.size(), QImage.Format.Format_ARGB32)
    painter = QPainter(picture)
    pane.render(painter, QPoint())
    painter.end()
    assert "<img src=x>" in pane.draft.toPlainText()
    assert len(pane.draft.geometry_of_claims.lines_of("claim-1")) >= 1


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_menu_key_offers_the_links_of_the_current_claim(open_pane: OpenPane) -> None:
    text = open_pane().draft
    text.show_current("claim-2")
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), text.mapToGlobal(QPoint(5, 5)))
    QApplication.sendEvent(text.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, DraftMenu)
    assert f"Open {TRIAL}".replace("&", "&&") in [action.text() for action in menu.actions()]
    menu.close()


def test_what_is_dropped_on_the_draft_is_the_window_s(open_pane: OpenPane) -> None:
    text = open_pane().draft
    assert not text.acceptDrops()
    assert not text.viewport().acceptDrops()
