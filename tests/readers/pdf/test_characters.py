"""What of a page is text for the reader, and what is said to be left out."""

from __future__ import annotations

from factcheck_app.domain.article import Article, TextStyle
from factcheck_app.readers.pdf.pdf_draft import read_pdf
from tests.readers.pdf_files import Page, Put, pdf_file


def _read(page: Page) -> Article:
    return read_pdf("d.pdf", pdf_file(page))


def _left_out(article: Article) -> list[str]:
    return [one.what for one in article.left_out]


def test_sideways_text_is_left_out_and_said() -> None:
    stamp = "BT /F1 10 Tf 0 1 -1 0 20 300 Tm (stamp) Tj ET"
    article = _read(Page([Put("Some words to read.", 72, 700)], more=stamp))
    assert article.text == "Some words to read."
    assert _left_out(article) == ["text that runs in another direction (5 characters)"]


def test_text_outside_the_visible_page_is_left_out_and_said() -> None:
    article = _read(
        Page([Put("Some words to read.", 72, 700), Put("crop", 580, 790)], entries="/CropBox [0 0 500 780]")
    )
    assert article.text == "Some words to read."
    assert _left_out(article) == ["text outside the visible page (4 characters)"]


def test_invisible_letters_among_visible_ones_are_marked_hidden() -> None:
    article = _read(Page([Put("Some words to read.", 72, 700), Put("unseen", 72, 600, more="3 Tr")]))
    assert [(one.span.of(article.text), one.style) for one in article.styles] == [("unseen", TextStyle.HIDDEN)]


def test_a_page_of_recognised_text_is_not_hidden() -> None:
    assert _read(Page([Put("Recognised words.", 72, 700, more="3 Tr")])).styles == ()


def test_letters_printed_twice_for_weight_stand_once() -> None:
    article = _read(Page([Put("Bold words", 72, 700), Put("Bold words", 72.3, 700)]))
    assert article.text == "Bold words"


def test_a_large_first_letter_goes_back_to_its_word() -> None:
    lines = [Put("leep is good for nearly", 95, 700), Put("everyone who gets it.", 95, 688)]
    assert _read(Page([Put("S", 72, 687, 30), *lines])).text == "Sleep is good for nearly everyone who gets it."


def test_words_that_only_gaps_part_are_words() -> None:
    assert _read(Page([Put("two", 72, 700), Put("words", 91, 700)])).text == "two words"
