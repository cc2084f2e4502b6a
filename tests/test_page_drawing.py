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


def test_a_poster_is_drawn_smaller() -> None:
    page = draw_page(PDF, 1, 100.0)
    assert page is not None
    assert max(page.columns, page.rows) <= 4_001


def test_what_is_no_page_is_none() -> None:
    assert draw_page(PDF, 0, 1.0) is None
    assert draw_page(PDF, 3, 1.0) is None
    assert draw_page(b"", 1, 1.0) is None
