"""The head of the middle pane."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from factcheck_app.gui.article.draft_tabs import DraftTabs
from factcheck_app.gui.look.look import Look


def test_pages_open_by_name_and_take_the_keyboard(qtbot: QtBot, look: Look) -> None:
    tabs = DraftTabs(look)
    qtbot.addWidget(tabs)
    draft, sources = QLineEdit(), QLineEdit()
    tabs.add_page("Draft", draft)
    tabs.add_page("Sources", sources)
    tabs.show()
    assert tabs.current == "Draft"
    tabs.setFocus()
    assert tabs.focusWidget() is draft
    tabs.open_page("Sources")
    assert sources.isVisible()
    assert not draft.isVisible()
    tabs.setFocus()
    assert tabs.focusWidget() is sources


def test_a_click_on_a_tab_gives_its_page_the_keyboard(qtbot: QtBot, look: Look) -> None:
    tabs = DraftTabs(look)
    qtbot.addWidget(tabs)
    pages = [QLineEdit(), QLineEdit()]
    for name, page in zip(("Draft", "Sources"), pages, strict=True):
        tabs.add_page(name, page)
    tabs.show()
    (bar,) = tabs.findChildren(QTabBar)
    for index in (1, 0):
        QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(index).center())
        assert tabs.focusWidget() is pages[index]


def test_a_count_stands_behind_the_name_and_goes_again(qtbot: QtBot, look: Look) -> None:
    tabs = DraftTabs(look)
    qtbot.addWidget(tabs)
    tabs.add_page("Sources", QWidget())
    (bar,) = tabs.findChildren(QTabBar)
    tabs.show_count("Sources", "4")
    assert bar.tabText(0) == "Sources  4"
    tabs.show_count("Sources", "")
    assert bar.tabText(0) == "Sources"


def test_a_cover_lies_over_the_page_until_a_tab_is_chosen(qtbot: QtBot, look: Look) -> None:
    tabs = DraftTabs(look)
    qtbot.addWidget(tabs)
    draft, sources, cover = QLineEdit(), QLineEdit(), QLineEdit()
    tabs.add_page("Draft", draft)
    tabs.add_page("Sources", sources)
    tabs.add_cover(cover)
    tabs.show()
    tabs.open_cover(cover)
    assert cover.isVisible()
    assert tabs.current == "Draft"
    tabs.open_page("Draft")
    assert draft.isVisible()
    tabs.open_cover(cover)
    tabs.open_page("Sources")
    assert tabs.cover is None
    assert sources.isVisible()


def test_a_notice_comes_under_the_tabs_however_often_it_is_handed_in(qtbot: QtBot, look: Look) -> None:
    tabs, notice = DraftTabs(look), QLabel("A sentence")
    qtbot.addWidget(tabs)
    tabs.add_page("Draft", QWidget())
    notice.hide()
    tabs.hold_notice(notice)
    tabs.hold_notice(notice)
    tabs.resize(600, 400)
    tabs.show()
    (bar,), before = tabs.findChildren(QTabBar), tabs.findChildren(QTabBar)[0].geometry()
    with qtbot.waitSignal(tabs.pages_moved) as moved:
        notice.show()
    assert bar.geometry() == before
    assert bar.geometry().bottom() < notice.y() < tabs.height() / 2
    assert moved.args == [notice.height()]
