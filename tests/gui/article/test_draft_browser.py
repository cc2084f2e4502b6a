"""The draft as text to read: keys, copying, and nothing that comes from outside."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QImage,
    QPainter,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from factcheck_app.domain.article import Link
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.gui.article.article_pane import ArticlePane
from factcheck_app.gui.article.draft_menu import DraftMenu
from factcheck_app.gui.look.look import Look
from tests.fakes.long_articles import make_long_article_review
from tests.gui.article.conftest import OpenPane
from tests.gui.article.example_draft import TRIAL, make_draft, make_draft_review


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
    assert f"Open {TRIAL}" in [action.statusTip() for action in menu.actions()]
    menu.close()


def test_what_is_dropped_on_the_draft_is_the_window_s(open_pane: OpenPane) -> None:
    text = open_pane().draft
    assert not text.acceptDrops()
    assert not text.viewport().acceptDrops()


def test_an_address_that_looks_like_ours_is_a_link_like_any_other(open_pane: OpenPane, qtbot: QtBot) -> None:
    article = make_draft("note:x", links=(Link(TextSpan(0, 6), "note:nowhere"),))
    text = open_pane(make_draft_review(article)).draft
    found = text.document().find("note:x")
    place = text.cursorRect(found).center() - QPoint(8, 0)
    assert text.link_at(place) == "note:nowhere"
    assert text.note_at(place) is None
