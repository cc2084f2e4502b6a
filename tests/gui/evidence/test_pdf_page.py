"""Pages of a PDF as pictures, and where a passage stands on them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from factcheck_app.domain.evidence import SourceText
from factcheck_app.domain.page_places import boxes_on, page_of
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.gui.evidence.pdf_page import draw_page
from factcheck_app.gui.evidence.pdf_view import PdfView
from factcheck_app.gui.look.look import Look
from factcheck_app.readers.choose_reader import read_article
from factcheck_app.workflow.attach_source import source_of_article
from tests.readers.pdf_files import Page, column, pdf_file

QUOTE = "fell asleep six minutes sooner"
FIRST = "We enrolled forty-two students of two colleges who usually fall asleep late. They wore amber or clear lenses."
SECOND = f"Students who wore amber lenses {QUOTE} than with clear lenses. Longer use was not studied in this trial."


def write_pdf(folder: Path) -> Path:
    """A trial of two pages; the quote stands on the second."""
    path = folder / "trial.pdf"
    path.write_bytes(pdf_file(*(Page(column(words, 60, 700, width=460)) for words in (FIRST, SECOND))))
    return path


@pytest.fixture
def pdf(tmp_path: Path) -> Path:
    return write_pdf(tmp_path)


@pytest.fixture
def text(pdf: Path) -> SourceText:
    return source_of_article(read_article(pdf), 1, "Ana").text


def place(text: SourceText) -> TextSpan:
    start = text.text.index(QUOTE)
    return TextSpan(start, start + len(QUOTE))


def test_a_page_is_drawn_in_its_own_shape(pdf: Path, qapp: object) -> None:
    page = draw_page(pdf.read_bytes(), 2, 1.0)
    assert page is not None
    assert (page.number, page.count) == (2, 2)
    assert abs(page.image.width() - page.width) <= 1
    assert abs(page.image.height() - page.height) <= 1


def test_what_is_no_page_is_not_drawn(pdf: Path, qapp: object) -> None:
    assert draw_page(pdf.read_bytes(), 3, 1.0) is None
    assert draw_page(b"no pdf", 1, 1.0) is None


def test_the_words_of_a_quote_have_their_box_where_they_are_dark(pdf: Path, text: SourceText, qapp: object) -> None:
    number = page_of(text, place(text))
    assert number == 2
    page = draw_page(pdf.read_bytes(), number, 1.0)
    (box,) = boxes_on(text, [place(text)], number)
    assert page is not None
    row = round(page.height - (box[1] + box[3]) / 2)
    inside = [page.image.pixelColor(x, row).lightness() for x in range(round(box[0]), round(box[2]))]
    assert min(inside) < 120
    assert boxes_on(text, [place(text)], 1) == []


def test_a_text_without_pages_has_no_place_on_one(text: SourceText) -> None:
    plain = replace(text, origins=(), blocks=tuple(replace(block, page=None) for block in text.blocks))
    assert page_of(plain, place(text)) is None


def test_a_shown_page_says_its_number_and_highlights_the_quote(
    pdf: Path, text: SourceText, look: Look, qtbot: QtBot
) -> None:
    view = PdfView(look)
    qtbot.addWidget(view)
    view.resize(700, 500)
    view.show()
    view.show_page(draw_page(pdf.read_bytes(), 2, 1.0), text, (), [place(text)])
    (mark,) = view.highlighted()
    assert mark.width() > mark.height()
    with qtbot.assertNotEmitted(view.page_requested):
        view.show_page(None, text, (), ())
