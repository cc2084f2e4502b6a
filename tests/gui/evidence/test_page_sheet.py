"""Words selected on the page itself, with the mouse and with the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from factcheck_app.domain.evidence import SourceText
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.gui.evidence.pdf_page import draw_page
from factcheck_app.gui.evidence.pdf_view import PdfView
from factcheck_app.gui.look.look import Look
from factcheck_app.readers.choose_reader import read_content
from factcheck_app.workflow.attach_source import source_of_article
from factcheck_app.workflow.source_sentences import source_sentences
from tests.readers.pdf_files import Page, column, pdf_file

WORDS = "Forty students wore amber lenses for a week. They fell asleep six minutes sooner than with clear lenses."
FILE = pdf_file(
    Page(column(WORDS, 60, 700)),
    Page(column("On a cropped page nothing differed.", 160, 700), entries="/CropBox [100 300 500 760]"),
    Page((), more="100 200 300 400 re f"),
)
Key, Modifier = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def text() -> SourceText:
    return source_of_article(read_content("trial.pdf", FILE), 1, "Ana").text


@pytest.fixture
def view(text: SourceText, look: Look, qtbot: QtBot) -> PdfView:
    made = PdfView(look)
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    show(made, text, 1)
    return made


def show(view: PdfView, text: SourceText, number: int) -> None:
    view.show_page(draw_page(FILE, number, 1.0), text, source_sentences(text), ())


def point(view: PdfView, text: SourceText, words: str) -> QPoint:
    start = text.text.index(words)
    return view.sheet.places_of(TextSpan(start, start + len(words)))[0].center().toPoint()


def drag(view: PdfView, text: SourceText, first: str, last: str) -> None:
    end = point(view, text, last)
    QTest.mousePress(view.sheet, Qt.MouseButton.LeftButton, pos=point(view, text, first))
    moved = QPointF(end), view.sheet.mapToGlobal(QPointF(end)), Qt.MouseButton.NoButton
    QApplication.sendEvent(
        view.sheet, QMouseEvent(QEvent.Type.MouseMove, *moved, Qt.MouseButton.LeftButton, Modifier.NoModifier)
    )
    QTest.mouseRelease(view.sheet, Qt.MouseButton.LeftButton, pos=end)


def area_of(view: PdfView) -> QScrollArea:
    (area,) = view.findChildren(QScrollArea)
    return area


def press(view: PdfView, key: Qt.Key, modifier: Qt.KeyboardModifier = Modifier.NoModifier) -> None:
    QTest.keyClick(area_of(view), key, modifier)


def chosen(view: PdfView, text: SourceText) -> str:
    return " ".join(view.chosen.of(text.text).split()) if view.chosen is not None else ""


def test_words_dragged_over_are_chosen_word_for_word(view: PdfView, text: SourceText) -> None:
    assert view.chosen is None
    drag(view, text, "fell", "sooner")
    assert chosen(view, text) == "fell asleep six minutes sooner"
    drag(view, text, "week.", "amber")
    assert chosen(view, text) == "amber lenses for a week."


def test_a_click_chooses_the_sentence_and_a_double_click_the_word(view: PdfView, text: SourceText) -> None:
    QTest.mouseClick(view.sheet, Qt.MouseButton.LeftButton, pos=point(view, text, "amber"))
    assert chosen(view, text) == "Forty students wore amber lenses for a week."
    QTest.mouseDClick(view.sheet, Qt.MouseButton.LeftButton, pos=point(view, text, "amber"))
    assert chosen(view, text) == "amber"


def test_a_click_far_from_every_word_chooses_nothing(view: PdfView) -> None:
    QTest.mouseClick(view.sheet, Qt.MouseButton.LeftButton, pos=QPoint(300, view.sheet.height() - 20))
    assert view.chosen is None


def test_shift_and_the_arrows_select_and_copying_gives_the_stored_words(view: PdfView, text: SourceText) -> None:
    for _ in range(3):
        press(view, Key.Key_Right)
    press(view, Key.Key_Right, Modifier.ShiftModifier)
    assert chosen(view, text) == "wore amber"
    press(view, Key.Key_End, Modifier.ShiftModifier)
    press(view, Key.Key_Down, Modifier.ShiftModifier)
    assert chosen(view, text).startswith("wore amber lenses for a week. They fell")
    press(view, Key.Key_A, Modifier.ControlModifier)
    press(view, Key.Key_C, Modifier.ControlModifier)
    assert " ".join(QGuiApplication.clipboard().text().split()) == WORDS
    press(view, Key.Key_Home)
    assert chosen(view, text).startswith("They fell")


def test_on_a_cropped_page_words_lie_where_they_are_drawn(view: PdfView, text: SourceText) -> None:
    show(view, text, 2)
    drag(view, text, "cropped", "differed.")
    assert chosen(view, text) == "cropped page nothing differed."
    (place,) = view.sheet.places_of(TextSpan(text.text.index("On a"), text.text.index("cropped") + 7))
    picture = view.sheet.page
    assert picture is not None
    by = view.sheet.width() / picture.image.width()
    row = round(place.center().y() / by)
    inside = [picture.image.pixelColor(x, row).lightness() for x in range(*map(round, (place.left() / by, 120)))]
    assert min(inside) < 160


def test_a_page_without_a_text_layer_says_so_and_gives_nothing(view: PdfView, text: SourceText) -> None:
    show(view, text, 3)
    press(view, Key.Key_Right)
    press(view, Key.Key_A, Modifier.ControlModifier)
    QTest.mouseClick(view.sheet, Qt.MouseButton.LeftButton, pos=QPoint(200, 300))
    assert "picture without a text layer" in area_of(view).accessibleName()
    assert view.chosen is None


def test_page_down_scrolls_to_the_end_and_then_asks_for_the_next_page(view: PdfView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.page_requested) as asked:
        for _ in range(4):
            press(view, Key.Key_PageDown)
    assert asked.args == [2]
