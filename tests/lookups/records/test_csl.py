"""A work goes to reference managers as CSL-JSON."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from factcheck_app.domain.work import Author, Design, Work
from factcheck_app.lookups.records.csl import csl_of
from tests.fakes.works import record_of, work_of

WORK = work_of(record_of(pmid="31000001", published="2019-03-07", volume="4", pages="1-9"))


def item(work: Work, *types: str) -> Any:
    return json.loads(csl_of(work, types))


def test_an_article_has_its_fields_under_csl_s_names() -> None:
    csl = json.loads(WORK.csl)
    assert csl["type"] == "article-journal"
    assert csl["author"][0] == {"family": "Rowan", "given": "Ada"}
    assert csl["issued"] == {"date-parts": [[2019, 3, 7]]}
    assert (csl["DOI"], csl["PMID"], csl["container-title"]) == ("10.5555/rest.2019.7", "31000001", "Journal of Rest")


@pytest.mark.parametrize(
    ("word", "kind"), [("book-chapter", "chapter"), ("dissertation", "thesis"), ("x", "article-journal")]
)
def test_the_kind_follows_the_service_s_word(word: str, kind: str) -> None:
    assert item(WORK, word)["type"] == kind


def test_a_group_is_literal_and_a_preprint_an_article() -> None:
    csl = item(replace(WORK, authors=(Author("The Walk Group"),), designs=(Design.PREPRINT,)))
    assert csl["author"] == [{"literal": "The Walk Group"}]
    assert csl["type"] == "article"


def test_the_year_that_is_shown_wins_over_another_date() -> None:
    assert item(replace(WORK, year=2020))["issued"] == {"date-parts": [[2020]]}


def test_what_is_unknown_is_left_out() -> None:
    assert item(replace(WORK, authors=(), year=None, published=None)).keys().isdisjoint({"author", "issued", "issue"})
