"""A drawn page becomes a PNG in which the quoted words are tinted and still black."""

from __future__ import annotations

from PySide6.QtGui import QImage

from factcheck_app.page_drawing import DrawnPage, draw_page
from factcheck_app.reports.pack.page_picture import draw_picture
from tests.fakes.packs import TRIAL
from tests.readers.pdf_files import Page, column, pdf_file


def sheet(columns: int, rows: int) -> DrawnPage:
    # three bytes of padding behind each row, as a drawing library may leave
    return DrawnPage(
        1, 1, float(columns), float(rows), (b"\xff" * 3 * columns + b"\0\0\0") * rows, columns, rows, 3 * columns + 3
    )


def test_the_box_is_framed_and_tinted_and_the_rest_is_as_it_was() -> None:
    picture = QImage.fromData(draw_picture(sheet(40, 30), [(10.0, 10.0, 30.0, 20.0)]))
    assert (picture.width(), picture.height()) == (40, 30)
    assert picture.pixelColor(20, 15).name() == "#dcebf7"
    assert picture.pixelColor(8, 15).name() == "#0b609c"
    assert picture.pixelColor(2, 2).name() == "#ffffff"


def test_a_box_beyond_the_page_is_cut_off() -> None:
    picture = QImage.fromData(draw_picture(sheet(20, 20), [(-50.0, -50.0, 500.0, 500.0), (100.0, 100.0, 90.0, 90.0)]))
    assert (picture.width(), picture.height()) == (20, 20)


def test_words_under_the_tint_stay_dark() -> None:
    page = draw_page(pdf_file(Page(column(TRIAL, 60, 700, width=460))), 1, 1.0)
    assert page is not None
    picture = QImage.fromData(draw_picture(page, [(50.0, 650.0, 550.0, 720.0)]))
    inside = [picture.pixelColor(x, round(page.height - 703)).lightness() for x in range(60, 300)]
    assert min(inside) < 120 < max(inside)
