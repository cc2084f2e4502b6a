"""The units of an article."""

from __future__ import annotations

from pathlib import Path

from factcheck_app.analysis.claims.units import Unit, find_units
from factcheck_app.domain.article import Block, BlockKind, StyledText, TextStyle
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.readers.choose_reader import read_article
from tests.fakes.claim_drafts import article_of, marked_draft


def units_of_text(folder: Path, text: str) -> list[Unit]:
    path = folder / "draft.txt"
    path.write_text(text, encoding="utf-8")
    return find_units(read_article(path))


def test_a_paragraph_gives_its_sentences_with_the_one_before(tmp_path: Path) -> None:
    units = units_of_text(tmp_path, "Tea helps people sleep well at night. It also tastes good to most of them.\n")
    assert [unit.text for unit in units][-1] == "It also tastes good to most of them."
    assert units[-1].before == "Tea helps people sleep well at night."


def test_an_item_with_its_title_on_the_same_line_gives_both() -> None:
    text = "Better sleep: A trial found that tea deepens sleep."
    article = article_of(text, (Block(BlockKind.LIST_ITEM, TextSpan(0, len(text)), level=1),))
    title, body = find_units(article)
    assert (title.text, title.is_headline) == ("Better sleep", True)
    assert (body.text, body.title) == ("A trial found that tea deepens sleep.", "Better sleep")


def test_a_bold_title_at_the_start_of_a_paragraph_is_its_title() -> None:
    text = "Calmer nights. Tea deepens sleep in adults."
    article = article_of(text, (Block(BlockKind.PARAGRAPH, TextSpan(0, len(text))),))
    styled = type(article)(**{**vars(article), "styles": (StyledText(TextSpan(0, 14), TextStyle.BOLD),)})
    assert [unit.text for unit in find_units(styled)] == ["Calmer nights", "Tea deepens sleep in adults."]


def test_a_sentence_with_a_colon_is_no_title() -> None:
    text = "Tea reduces stress: Most people feel calmer."
    article = article_of(text, (Block(BlockKind.LIST_ITEM, TextSpan(0, len(text)), level=1),))
    assert not find_units(article)[0].is_headline


def test_the_list_of_references_and_notes_give_none() -> None:
    draft = marked_draft("- Tea reduces stress.\n- # References\n- Smith J. Tea reduces stress in mice. 2019.")
    assert [unit.text for unit in find_units(draft.article)] == ["Tea reduces stress."]


def test_every_unit_stands_where_it_says(tmp_path: Path) -> None:
    text = "A title about tea\n\nTea reduces stress. It is old.\n\n- Better sleep\nTea deepens sleep in most adults.\n"
    path = tmp_path / "draft.txt"
    path.write_text(text, encoding="utf-8")
    article = read_article(path)
    assert all(unit.span.of(article.text) == unit.text for unit in find_units(article))


def test_advice_in_a_list_is_no_headline() -> None:
    text = "do not smoke"
    article = article_of(text, (Block(BlockKind.LIST_ITEM, TextSpan(0, len(text)), level=1),))
    assert [unit.is_headline for unit in find_units(article)] == [False]
