"""Rows of tables in words."""

from __future__ import annotations

from dataclasses import replace

from factcheck_app.analysis.claim_finder import find_claims
from factcheck_app.domain.article import Article
from factcheck_app.domain.table_rows import words_of_claim
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.readers.choose_reader import read_content

HEAD = "| Outcome | Change with tea: | |"
ROWS = "| Time to fall asleep | 4 minutes shorter | 7 |\n| Stress |  | 12% lower |\n"


def article_of(head: str) -> Article:
    draft = f"Tea reduces stress in most adults of the trials.\n\n{head}\n|---|---|---|\n{ROWS}"
    return read_content("tea.md", draft.encode())


def words_in(article: Article) -> list[str]:
    return [words_of_claim(article, claim) for claim in find_claims(article)]


def test_each_cell_stands_with_the_heading_of_its_column() -> None:
    assert words_in(article_of(HEAD)) == [
        "Tea reduces stress in most adults of the trials.",
        "Outcome: Time to fall asleep; Change with tea: 4 minutes shorter; 7",
        "Outcome: Stress; 12% lower",
    ]


def test_a_first_row_of_figures_heads_nothing() -> None:
    article = article_of("| Sleep | 5 minutes longer | 3 |")
    assert words_in(article)[1:] == [block.span.of(article.text) for block in article.blocks[1:]]


def test_a_part_of_a_row_stays_as_the_reviewer_drew_it() -> None:
    article = article_of(HEAD)
    claim = find_claims(article)[1]
    span = TextSpan(claim.span.start, claim.span.start + 4)
    assert words_of_claim(article, replace(claim, span=span, text="Time")) == "Time"
