"""Pages are read column by column."""

from __future__ import annotations

from factcheck_app.readers.pdf.pdf_draft import read_pdf
from tests.readers.pdf_files import Page, Put, column, pdf_file

LEFT = (
    "In the left column a paragraph begins that tells of evening walks. It goes on for several lines so that there is "
    "enough of it to fill the column.\n\nA second paragraph of the left column follows the first and speaks of "
    "students who walked and of students who read for eight weeks of their lives."
)
RIGHT = (
    "The right column starts with words about older people. They were not part of the trial at all, which matters to "
    "the reader.\n\nAt last the right column ends with a word of caution, since nobody was followed for longer than "
    "the eight weeks of the trial."
)
THIRD = (
    "A third column has its own story of naps. They are short and come after lunch, as some people like them to "
    "do.\n\nIt ends here with a line or two about coffee, which nobody in the trial was allowed to drink."
)


def _text(*pages: Page) -> str:
    return read_pdf("d.pdf", pdf_file(*pages)).text


def test_two_columns_are_read_one_after_the_other() -> None:
    left, right = column(LEFT, 60, 700), column(RIGHT, 320, 700)
    assert _text(Page([*left, *right])) == f"{LEFT}\n\n{RIGHT}"


def test_two_columns_drawn_line_by_line_are_read_in_order_too() -> None:
    left, right = column(LEFT, 60, 700), column(RIGHT, 320, 700)
    mixed = sorted([*left, *right], key=lambda put: (-put.y, put.x))
    assert _text(Page(mixed)) == f"{LEFT}\n\n{RIGHT}"


def test_a_title_and_an_abstract_over_the_columns_come_first_and_a_foot_last() -> None:
    abstract = column(LEFT.replace("\n\n", " "), 60, 700, width=480)
    puts = [
        Put("Evening walks and sleep in students", 60, 740, 20),
        *abstract,
        *column(LEFT, 60, 620),
        *column(RIGHT, 320, 620),
        *column(THIRD.replace("\n\n", " "), 60, 420, width=480),
    ]
    text = _text(Page(puts))
    order = [text.index("Evening"), text.index(LEFT.replace("\n\n", " ")), text.index(LEFT), text.index(RIGHT)]
    assert order == sorted(order)
    assert text.endswith(THIRD.replace("\n\n", " "))


def test_a_heading_across_parts_the_columns_above_from_those_below() -> None:
    puts = [
        *column(LEFT, 60, 720),
        *column(RIGHT, 320, 720),
        Put("A heading that runs across both of the columns of this page", 60, 560, 14),
        *column(RIGHT, 60, 530),
        *column(LEFT, 320, 530),
    ]
    head = "A heading that runs across both of the columns of this page"
    assert _text(Page(puts)) == f"{LEFT}\n\n{RIGHT}\n\n{head}\n\n{RIGHT}\n\n{LEFT}"


def test_three_columns_are_read_from_left_to_right() -> None:
    puts = [*column(LEFT, 40, 700, 160), *column(RIGHT, 225, 700, 160), *column(THIRD, 410, 700, 160)]
    assert _text(Page(puts)) == f"{LEFT}\n\n{RIGHT}\n\n{THIRD}"


def test_a_paragraph_runs_on_from_one_column_to_the_next() -> None:
    whole = f"{LEFT} {RIGHT}".replace("\n\n", " ")
    lines = column(whole, 60, 700)
    half = len(lines) // 2
    right = [Put(one.text, 320, 700 - 12 * number) for number, one in enumerate(lines[half:])]
    assert _text(Page([*lines[:half], *right])) == whole


def test_one_column_with_short_lines_stays_one() -> None:
    puts = column("\n\n".join([LEFT, "Short.", RIGHT, "Also short."]), 60, 740, width=480)
    assert _text(Page(puts)) == "\n\n".join([LEFT, "Short.", RIGHT, "Also short."])


def test_a_table_of_short_cells_is_read_by_rows() -> None:
    rows = [("Walkers", "12 minutes"), ("Readers", "14 minutes"), ("Sleepers", "none"), ("Others", "9 minutes")]
    puts = [Put(cell, 60 + 250 * x, 700 - 14 * y) for y, row in enumerate(rows) for x, cell in enumerate(row)]
    assert _text(Page(puts)) == "\n".join("\t".join(row) for row in rows)


def test_a_page_on_its_side_and_a_turned_page_read_the_same() -> None:
    upright = Page([*column(LEFT, 60, 700), *column(RIGHT, 320, 700)])
    on_side = Page(upright.puts, entries="/Rotate 90")
    assert _text(upright).split() == _text(on_side).split()


def test_a_raised_figure_stays_in_its_line_whatever_stands_beside_it_in_the_next_column() -> None:
    first, *left = column(LEFT, 60, 700)
    mark = Put("7", 60, 704, 6)
    text = _text(Page([mark, Put(first.text, 63.5, 700), *left, *column(RIGHT, 320, 704)]))
    assert text == f"7{LEFT}\n\n{RIGHT}"
