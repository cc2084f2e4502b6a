"""Pages of a PDF as plain pixels."""

from __future__ import annotations

from factcheck_app.page_drawing import draw_page
from tests.readers.pdf_files import Page, column, pdf_file

PDF = pdf_file(
    Page(column("Walkers fell asleep sooner.", 60, 700, width=460)), Page(column("Two.", 60, 700, width=460))
)


def test_a_page_has_the_pixels_of_its_size() -> None:
    page = draw_page(PDF, 2, 0.5)
    assert page is not None
    assert (page.number, page.count) == (2, 2)
    assert abs(page.columns - page.width / 2) <= 1
    assert len(page.pixels) == page.rows * page.stride
    assert min(page.pixels) < 150 < max(page.pixels)


def test_a_page_says_whether_it_has_letters_and_where_its_crop_box_begins() -> None:
    picture, cropped = Page((), more="100 200 300 400 re f"), "/MediaBox [0 0 600 800] /CropBox [100 300 500 760]"
    turned = [Page(column("Two.", 160, 700), entries=f"{cropped} /Rotate {turn}") for turn in (0, 90, 180, 270)]
    file = pdf_file(picture, *turned)
    drawn = [draw_page(file, number, 0.5) for number in range(1, 6)]
    assert [page.has_text_layer for page in drawn if page] == [False, True, True, True, True]
    assert [page.corner for page in drawn if page] == [(0, 0), (100, 300), (300, 100), (100, 40), (40, 100)]
    assert drawn[1] is not None
    assert drawn[1].shown((160, 700, 180, 710)) == (60, 400, 80, 410)


def test_a_poster_is_drawn_smaller() -> None:
    page = draw_page(PDF, 1, 100.0)
    assert page is not None
    assert max(page.columns, page.rows) <= 4_001


def test_what_is_no_page_is_none() -> None:
    assert draw_page(PDF, 0, 1.0) is None
    assert draw_page(PDF, 3, 1.0) is None
    assert draw_page(b"", 1, 1.0) is None
