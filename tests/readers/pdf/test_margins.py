"""Running heads, feet and page numbers are dropped, and that is said."""

from __future__ import annotations

from factcheck_app.readers.pdf.pdf_draft import read_pdf
from tests.readers.pdf_files import Page, Put, column, pdf_file

_TOPICS = ("walking", "reading", "napping", "coffee", "screens", "noise", "light")


def _pages(count: int, head: str = "", foot: str = "") -> list[Page]:
    return [
        Page(
            [
                Put(head.format(number + 1), 200, 770, 8),
                *column(f"This page tells of {topic}. It has a second sentence on {topic} too.", 72, 700),
                Put(foot.format(number + 1), 290, 30, 8),
            ]
        )
        for number, topic in enumerate(_TOPICS[:count])
    ]


def test_heads_that_come_back_and_numbers_that_count_on_are_dropped() -> None:
    article = read_pdf("d.pdf", pdf_file(*_pages(7, "Journal of Rest 12 (2026)", "{}")))
    assert "Journal" not in article.text
    assert not any(one.isdigit() for one in article.text)
    assert [one.what for one in article.left_out] == ["running heads, running feet and page numbers (14 lines)"]


def test_a_head_with_the_page_number_in_it_is_dropped() -> None:
    article = read_pdf("d.pdf", pdf_file(*_pages(3, "{} Evening walks", "Page {} of 3")))
    assert "Evening" not in article.text
    assert "Page" not in article.text


def test_a_line_at_the_top_of_one_page_only_stays() -> None:
    pages = _pages(3)
    pages[1] = Page([Put("A remark at the very top.", 72, 770), *pages[1].puts])
    assert "A remark at the very top." in read_pdf("d.pdf", pdf_file(*pages)).text


def test_figures_that_do_not_count_on_with_the_pages_stay() -> None:
    pages = [Page([*column("Some text.", 72, 700), Put(figure, 72, 30)]) for figure in ("1990", "2004", "17")]
    assert "1990" in read_pdf("d.pdf", pdf_file(*pages)).text


def test_pages_that_say_the_same_keep_their_text() -> None:
    article = read_pdf("d.pdf", pdf_file(*[Page([Put("I agree to take part.", 72, 770)])] * 4))
    assert article.text.count("I agree to take part.") == 4
