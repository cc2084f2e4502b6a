"""PDFs become articles: order, paragraphs, headings, lists, captions, links, comments, places."""

from __future__ import annotations

import pytest

from factcheck_app.domain.article import Article, BlockKind, TextStyle
from factcheck_app.domain.errors import Cancelled
from factcheck_app.readers.pdf.pdf_draft import read_pdf
from tests.readers.pdf_files import Page, Put, column, pdf_file

PROSE = (
    "Evening walks are often said to help people sleep. In one small trial, students who walked for half an hour "
    "fell asleep sooner than students who read.\n\nThe trial ran for eight weeks, and nobody was followed later. "
    "So we do not know whether the effect lasts."
)


def _read(*pages: Page, info: str = "") -> Article:
    return read_pdf("my_draft.pdf", pdf_file(*pages, info=info))


def _blocks(article: Article) -> list[str]:
    return [block.span.of(article.text) for block in article.blocks]


def test_lines_become_the_paragraphs_that_the_author_wrote() -> None:
    article = _read(Page(column(PROSE, 72, 700)))
    assert _blocks(article) == PROSE.split("\n\n")
    assert {block.page for block in article.blocks} == {1}


def test_a_paragraph_runs_on_over_the_end_of_a_page() -> None:
    lines = column(PROSE.replace("\n\n", " "), 72, 160)
    first, second = lines[:4], [Put(one.text, 72, 700 - 12 * number) for number, one in enumerate(lines[4:])]
    article = _read(Page(first), Page(second))
    assert _blocks(article) == [PROSE.replace("\n\n", " ")]


def test_headings_come_by_size_and_by_weight() -> None:
    article = _read(
        Page(
            [
                Put("Walks and sleep", 72, 740, 20),
                Put("What is known", 72, 700, 14),
                *column(PROSE, 72, 680),
                Put("What is not", 72, 560, 10, "F2"),
                *column(PROSE, 72, 545),
            ]
        )
    )
    headings = [(block.span.of(article.text), block.level) for block in article.blocks if block.level]
    assert headings == [("Walks and sleep", 1), ("What is known", 2), ("What is not", 3)]
    assert article.title == "Walks and sleep"


def test_list_items_have_their_marks_and_captions_their_kind() -> None:
    article = _read(
        Page(
            [
                *column(PROSE, 72, 740),
                Put("• Walk daily.", 72, 600),
                Put("•", 72, 586),
                Put("Sleep in the dark.", 90, 586),
                Put("2. Read less.", 72, 572),
                Put("Figure 1. Minutes until sleep", 72, 520),
                *column("Figure 1 shows the minutes until sleep in both groups of the trial.", 72, 480),
            ]
        )
    )
    items = [(one.marker, one.span.of(article.text)) for one in article.blocks if one.kind is BlockKind.LIST_ITEM]
    assert items == [("–", "Walk daily."), ("–", "Sleep in the dark."), ("2.", "Read less.")]
    captions = [one.span.of(article.text) for one in article.blocks if one.kind is BlockKind.CAPTION]
    assert captions == ["Figure 1. Minutes until sleep"]


def test_rows_of_cells_are_rows_of_a_table() -> None:
    cells = [("Group", "Minutes", "Nights"), ("Walkers", "12.5", "56"), ("Readers", "14.0", "56")]
    puts = [Put(cell, 72 + 120 * x, 600 - 14 * y) for y, row in enumerate(cells) for x, cell in enumerate(row)]
    article = _read(Page([*column(PROSE, 72, 740), *puts]))
    rows = [block for block in article.blocks if block.kind is BlockKind.TABLE_ROW]
    assert [tuple(cell.of(article.text) for cell in row.cells) for row in rows] == cells


def test_a_line_stretched_to_its_column_is_one_line() -> None:
    lines = column(PROSE.split("\n\n")[0], 72, 740)
    words, rest = lines[1].text.rsplit(" ", 1)
    gapped = [lines[0], Put(words, 72, lines[1].y), Put(rest, 235, lines[1].y), *lines[2:]]
    assert _read(Page(gapped)).text == PROSE.split("\n\n")[0]


def test_small_raised_figures_are_superscripts_and_stay_in_their_line() -> None:
    article = _read(
        Page([Put("Walks help", 72, 700), Put("1,2", 121, 704, 6), Put(" most people who try them.", 131, 700)])
    )
    assert article.text == "Walks help1,2 most people who try them."
    assert [(one.span.of(article.text), one.style) for one in article.styles] == [("1,2", TextStyle.SUPERSCRIPT)]


def test_ligatures_are_letters_and_broken_words_are_mended() -> None:
    article = _read(Page([Put("The effect of an exam-", 72, 700), Put("ple was small.", 72, 688)]))
    assert article.text == "The effect of an example was small."


def test_a_link_lies_on_its_words_and_bare_addresses_are_links_too() -> None:
    annotation = "<< /Type /Annot /Subtype /Link /Rect [92 695 150 712] /A << /S /URI /URI (https://a.example/x) >> >>"
    script = "<< /Type /Annot /Subtype /Link /Rect [72 695 90 712] /A << /S /JavaScript /JS (app.alert(1)) >> >>"
    page = Page(
        [Put("See", 72, 700), Put("this trial", 93, 700), Put("and www.b.example/y.", 150, 700)], [annotation, script]
    )
    article = _read(page)
    assert [(link.span.of(article.text), link.url) for link in article.links] == [
        ("this trial", "https://a.example/x"),
        ("www.b.example/y", "https://www.b.example/y"),
    ]


def test_an_address_that_a_line_breaks_is_whole_again() -> None:
    article = _read(Page([Put("Found at https://doi.org/10.1000/", 72, 700), Put("abc.123, later.", 72, 688)]))
    assert [link.url for link in article.links] == ["https://doi.org/10.1000/abc.123"]


def test_an_address_broken_before_its_query_is_whole_again() -> None:
    article = _read(Page([Put("(https://a.example/x?via", 72, 700), Put("%3Dihub).", 72, 688)]))
    assert [link.url for link in article.links] == ["https://a.example/x?via%3Dihub"]


def test_comments_keep_their_words_and_place() -> None:
    note = (
        "<< /Type /Annot /Subtype /Highlight /Rect [72 698 100 710] /QuadPoints [72 710 98 710 72 698 98 698] "
        "/Contents (Source?) /T (Ana) >>"
    )
    article = _read(Page([Put("Walks cure insomnia.", 72, 700)], [note]))
    comment = article.comments[0]
    assert (comment.author, comment.text, comment.span.of(article.text)) == ("Ana", "Source?", "Walks")


def test_every_word_knows_its_page_and_box() -> None:
    article = _read(Page([Put("First page.", 72, 700)]), Page([Put("Second one.", 100, 300)]))
    found = {origin.span.of(article.text): origin for origin in article.origins}
    assert (found["First"].index, found["Second"].index) == (1, 2)
    x0, y0, x1, y1 = found["Second"].box
    assert x0 == 100
    assert x1 > 120
    assert 295 < y0 < 300 < y1 < 312
    assert "".join(found) == "".join(article.text.split())


def test_title_author_and_date_are_what_the_file_says() -> None:
    info = "/Title (Walks and sleep) /Author (Ana Brandt) /CreationDate (D:20260301080000Z)"
    article = _read(Page(column(PROSE, 72, 700)), info=info)
    assert (article.title, article.author, article.published) == ("Walks and sleep", "Ana Brandt", "2026-03-01")


@pytest.mark.parametrize("title", ["Microsoft Word - draft.docx", "untitled", "draft_final.pdf", ""])
def test_a_title_that_a_program_put_there_is_none(title: str) -> None:
    assert _read(Page(column(PROSE, 72, 700)), info=f"/Title ({title})").title == "My draft"


def test_progress_is_told_and_the_reading_can_be_stopped() -> None:
    content = pdf_file(*(Page([Put(f"Words of page {number}.", 72, 700)]) for number in range(300)))
    seen: list[tuple[int, int]] = []
    read_pdf("d.pdf", content, on_progress=lambda done, total: seen.append((done, total)))
    assert (seen[0], seen[-1], len(seen)) == ((1, 300), (300, 300), 300)
    with pytest.raises(Cancelled):
        read_pdf("d.pdf", content, is_cancelled=lambda: len(seen) > 300, on_progress=lambda *_: seen.append((0, 0)))


def test_pictures_are_counted_as_left_out() -> None:
    picture = "q 10 0 0 10 72 300 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q"
    article = _read(Page([Put("Some text.", 72, 700)], more=picture))
    assert [one.what for one in article.left_out] == ["a picture"]


def test_filled_form_fields_are_counted_as_left_out() -> None:
    fields = [f"<< /Type /Annot /Subtype /Widget /FT /Tx /Rect [1 1 9 9] /V ({value}) >>" for value in ("Ana", "")]
    article = _read(Page([Put("Some text.", 72, 700)], fields))
    assert [one.what for one in article.left_out] == ["a filled form field"]
