"""The structure of plain texts, read from the shape of their lines."""

from __future__ import annotations

import pytest

from factcheck_app.domain.article import Article, BlockKind
from factcheck_app.readers.choose_reader import read_content
from tests.readers.outline import check_places, outline, texts

BODY = "A trial found that people who took it for twelve weeks slept better than those who took nothing at all."


def read(text: str, name: str = "some_draft-2.txt") -> Article:
    article = read_content(name, text.encode())
    check_places(article)
    assert article.text == text.replace("\r\n", "\n")
    return article


def listed(style: str) -> str:
    """An article with a list of titles, each with its text on the line below."""
    items = [("Deeper sleep in older adults", BODY), ("Fewer headaches at work", BODY + " It may last.")]
    lines = ["Introduction", "What Is Magnesium", BODY, "Benefits of Magnesium for Sleep"]
    for number, (title, body) in enumerate(items, start=1):
        lines += [*style.replace("N", str(number)).replace("T", title).split("\n"), body]
    return "\n".join([*lines, "Conclusion", BODY, ""])


@pytest.mark.parametrize("style", ["-\nT", "•\nT", "N.\nT", "- T", "* T", "• T", "N. T", "N) T", "  – T"])
def test_the_style_of_a_list_does_not_change_its_structure(style: str) -> None:
    article = read(listed(style))
    assert [(block.kind.value, block.level, block.is_title) for block in article.blocks] == [
        ("heading", 2, False),
        ("heading", 3, False),
        ("paragraph", 0, False),
        ("heading", 2, False),
        ("list_item", 1, True),
        ("paragraph", 1, False),
        ("list_item", 1, True),
        ("paragraph", 1, False),
        ("heading", 2, False),
        ("paragraph", 0, False),
    ]
    assert texts(article, BlockKind.LIST_ITEM) == ["Deeper sleep in older adults", "Fewer headaches at work"]
    assert article.title == "Some draft 2"


def test_windows_line_ends_give_the_same_blocks() -> None:
    assert outline(read(listed("- T").replace("\n", "\r\n"))) == outline(read(listed("- T")))


WRAPPED = """ZINC AND COLDS

Zinc lozenges shorten the common cold by about a third when they are taken
within a day of the first symptoms, according to a review of seven small
trials.[1] The effect was larger with zinc acetate.

DOES IT PREVENT THEM?

Nobody knows. A trial in children found fewer colds, and one in adults did
not (Smith 2019).

  * Lozenges of 80 mg a day or more were used in the trials that found an
    effect.
  * Nasal sprays can take away the sense of smell.
    1) sometimes for good

References
----------

[1] Invented A. Zinc lozenges and the common cold: a meta-analysis. J Inv.
    2017;8(5). https://doi.org/10.5555/zinc.2017
[2] Smith J. Zinc in adults. Nowhere. 2019.
"""


def test_hard_wrapped_paragraphs_and_items_are_one_block_each() -> None:
    article = read(WRAPPED)
    assert [text.count("\n") for text in texts(article, BlockKind.PARAGRAPH)] == [2, 1]
    assert [text.count("\n") for text in texts(article, BlockKind.LIST_ITEM)] == [1, 0, 0, 1, 0]
    assert texts(article, BlockKind.HEADING) == ["ZINC AND COLDS", "DOES IT PREVENT THEM?", "References"]
    assert article.title == "ZINC AND COLDS"


def test_items_know_their_marks_and_their_depth() -> None:
    items = [block for block in read(WRAPPED).blocks if block.kind is BlockKind.LIST_ITEM]
    assert [(item.marker, item.level) for item in items] == [("–", 1), ("–", 1), ("1)", 2), ("[1]", 1), ("[2]", 1)]


def test_underlined_headings_have_the_level_of_their_line() -> None:
    article = read(f"Vitamin D\n\nDoes it help?\n=====\n\n{BODY}\n\nSide effects\n-----\n{BODY}\n")
    levels = [(block.span.of(article.text), block.level) for block in article.blocks if block.level]
    assert levels == [("Vitamin D", 1), ("Does it help?", 2), ("Side effects", 3)]


def test_a_byline_and_a_date_under_the_title_are_no_headings() -> None:
    article = read(f"How to sleep better\nBy Ann Other\n12 May 2024\n\nSleep matters\n{BODY}\n")
    assert texts(article, BlockKind.HEADING) == ["How to sleep better", "Sleep matters"]


@pytest.mark.parametrize(
    "table",
    ["Form\tDose\tTrials\nSyrup\t\t2", "| Form | Dose | Trials |\n|---|---|---|\n| Syrup | - | 2 |",
     "Form      Dose      Trials\nSyrup     15 mg     2"],
)  # fmt: skip
def test_rows_of_a_table_have_cells(table: str) -> None:
    article = read(f"{BODY}\n\nTable 1. Doses in the trials\n\n{table}\n\n{BODY}\n")
    rows = [block for block in article.blocks if block.kind is BlockKind.TABLE_ROW]
    assert [cell.of(article.text) for cell in rows[0].cells] == ["Form", "Dose", "Trials"]
    assert len(rows) == 2
    assert len(rows[1].cells) == 3
    assert texts(article, BlockKind.CAPTION) == ["Table 1. Doses in the trials"]


def test_sentences_on_lines_of_their_own_stay_apart() -> None:
    article = read("Tea\nTea calms the heart.\nIt may lower pressure, too.\nAsk a doctor.\n")
    assert [kind for kind, _ in outline(article)] == ["heading", "paragraph", "paragraph", "paragraph"]


def test_what_was_replaced_is_said() -> None:
    article = read_content("a.txt", b"A word\x00 of warning.")
    assert "NUL" in article.left_out[0].what
