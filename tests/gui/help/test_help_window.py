"""The window of the guide: pages, back and forward, search, and nothing from outside."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListWidget, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from factcheck_app.gui.help.guide import PAGES, load_guide
from factcheck_app.gui.help.guide_browser import GuideBrowser
from factcheck_app.gui.help.guide_text import GuideText
from factcheck_app.gui.help.help_window import HelpWindow
from factcheck_app.gui.look.look import Look
from tests.gui.find_control import find_control

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def guide(look: Look, qtbot: QtBot) -> HelpWindow:
    made = HelpWindow(look, load_guide({"Claim": [("Ctrl+Z", "Undo")]}))
    qtbot.addWidget(made)
    made.open_page("first_review")
    made.show()
    return made


def test_a_link_leads_to_its_page_and_back_leads_home(guide: HelpWindow) -> None:
    browser = guide.findChildren(GuideBrowser)[0]
    browser.anchorClicked.emit(QUrl("claims.md"))
    assert guide.page_name == "claims"
    back, forward = (find_control(guide, QPushButton, name) for name in ("Back", "Forward"))
    back.click()
    assert (guide.page_name, back.isEnabled(), forward.isEnabled()) == ("first_review", False, True)
    forward.click()
    assert guide.page_name == "claims"


def test_links_to_the_outside_do_nothing(guide: HelpWindow) -> None:
    guide.findChildren(GuideBrowser)[0].anchorClicked.emit(QUrl("https://example.org/"))
    assert guide.page_name == "first_review"


@pytest.mark.parametrize("address", ["https://example.org/a.png", "file:///etc/hostname", "pictures/../../tokens.json"])
def test_no_page_reads_anything_but_the_guides_own_pictures(look: Look, qtbot: QtBot, address: str) -> None:
    document = GuideText(look, "# A\n", 500)
    assert document.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl(address)) is None


def test_the_list_shows_the_pages_that_hold_the_words_and_the_places_are_marked(guide: HelpWindow) -> None:
    QTest.keyClicks(find_control(guide, QLineEdit, "Find in the guide"), "retraction watch")
    pages = find_control(guide, QListWidget, "Pages")
    assert [pages.item(row).text() for row in range(pages.count())] == ["Sources, look-ups and privacy  4"]
    QTest.keyClick(find_control(guide, QLineEdit, "Find in the guide"), Qt.Key.Key_Return)
    assert guide.page_name == "sources"
    assert guide.findChildren(GuideBrowser)[0].extraSelections()


def test_words_that_no_page_has_are_said(guide: HelpWindow) -> None:
    QTest.keyClicks(find_control(guide, QLineEdit, "Find in the guide"), "zebra")
    assert find_control(guide, QWidget, "No page has these words.").isVisible()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_page_is_wider_than_its_room(guide: HelpWindow, look: Look, scale: float) -> None:
    look.change(scale=scale)
    browser = guide.findChildren(GuideBrowser)[0]
    for name in PAGES:
        guide.open_page(name)
        assert browser.horizontalScrollBar().maximum() == 0, name
