"""Rows on pages: kept together where they are short, torn well where they are long."""

from __future__ import annotations

from factcheck_app.reports.pdf_flow import Placed, Row, flow
from factcheck_app.reports.pdf_shapes import Box

LINE = Box(100, 20, "#000000")


def row(lines: int, *, keep: bool = False, head: Row | None = None, again: tuple[Placed, ...] = ()) -> Row:
    column = tuple(Placed(20, 20.0 * index, LINE) for index in range(lines))
    return Row((again, column), keep=keep, head=head, again=again)


def tops(page: list[Placed]) -> list[float]:
    return [placed.y for placed in page if placed.x == 20]


def test_a_short_row_that_does_not_fit_goes_overleaf_whole() -> None:
    pages = flow([row(9), row(3)], 0, 200)
    assert [len(page) for page in pages] == [9, 3]
    assert tops(pages[1]) == [0, 20, 40]


def test_a_long_row_fills_the_page_and_goes_on() -> None:
    pages = flow([row(5), row(22)], 0, 200)
    assert [len(page) for page in pages] == [10, 10, 7]


def test_a_long_row_is_not_begun_for_two_lines() -> None:
    assert [len(page) for page in flow([row(8), row(10)], 0, 200)] == [8, 10]


def test_a_heading_stays_with_what_follows() -> None:
    pages = flow([row(8), row(1, keep=True), row(3)], 0, 200)
    assert [len(page) for page in pages] == [8, 4]


def test_a_table_head_and_the_number_are_repeated_where_a_row_goes_on() -> None:
    number = (Placed(0, 0, LINE),)
    pages = flow([row(25, head=row(1), again=number)], 0, 200)
    assert [sum(placed.x == 0 for placed in page) for page in pages] == [1, 1, 1]
    assert [len(tops(page)) for page in pages] == [10, 10, 7]


def test_nothing_stands_below_the_foot_and_nothing_is_lost() -> None:
    rows = [row(count, keep=count == 1, head=row(1)) for count in (3, 1, 7, 40, 1, 1, 2, 9, 16, 5)]
    pages = flow(rows, 50, 370)
    assert all(placed.bottom <= 370 for page in pages for placed in page)
    heads = len(pages) - 1
    assert sum(map(len, pages)) == 85 + heads


def test_no_rows_make_one_empty_page() -> None:
    assert flow([], 0, 200) == [[]]


def test_a_row_of_very_many_lines_loses_none_and_overlaps_nowhere() -> None:
    pages = flow([row(2), row(1_000), row(2)], 0, 200)
    assert [len(page) for page in pages] == [10] * 100 + [4]
    assert all(tops(page) == sorted(set(tops(page))) for page in pages)
