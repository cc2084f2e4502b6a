"""Which listed work a citation by author means."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.citations.author_matching import AuthorIndex
from factcheck_app.analysis.citations.author_year_citations import AuthorYear, find_author_years
from factcheck_app.analysis.citations.cited_work import CitedWork, work_of_entry
from factcheck_app.analysis.citations.reference_list import ReferenceEntry
from factcheck_app.domain.text_span import TextSpan

LIST = (
    "Smith, A. (2011). Eggs: A warning. Egg Science, 1(1), 1–3.",
    "Smith, B., & Tanner, C. (2011). Two eggs a day. Egg Science, 1(2), 20–29.",
    "Smith, D., Upton, E., & Vale, F. (2015a). Eggs in diabetes. Egg Science, 5(1), 41–52.",
    "World Egg Office. (2020). Eggs of the world. https://eggs.example",
)


def works() -> list[CitedWork]:
    return [work_of_entry(ReferenceEntry(TextSpan(0, len(text)), text, None), []) for text in LIST]


def cited(text: str) -> AuthorYear:
    return find_author_years(text)[0]


def test_the_number_of_authors_tells_namesakes_apart() -> None:
    index = AuthorIndex(works())
    assert index.exact(cited("It is so (Smith, 2011).")) == [0]
    assert index.exact(cited("It is so (Smith & Tanner, 2011).")) == [1]
    assert index.exact(cited("It is so (Smith et al., 2011).")) == [1]


def test_the_letter_of_the_year_counts() -> None:
    index = AuthorIndex(works())
    assert index.exact(cited("It is so (Smith et al., 2015a).")) == [2]
    assert index.exact(cited("It is so (Smith et al., 2015b).")) == []


def test_a_body_is_known_by_its_initials() -> None:
    index = AuthorIndex(works())
    assert index.exact(cited("It is so (WEO, 2020).")) == [3]
    assert index.exact(cited("It is so (World Egg Office, 2020).")) == [3]


def test_a_word_of_the_sentence_before_the_names_does_not_mislead() -> None:
    assert AuthorIndex(works()).exact(cited("Earlier, Smith and Tanner (2011) ate eggs.")) == [1]


@pytest.mark.parametrize(
    "citation",
    [
        "(Harbour Sleep Trialists 2019)",
        "(Harbour Sleep Trialists’ Collaboration, 2019)",
        "(HST 2019)",
        "(Harbour Sleep Trialists et al., 2019)",
    ],
)
def test_a_group_is_known_with_and_without_the_word_for_what_it_is(citation: str) -> None:
    entry = "Harbour Sleep Trialists’ (HST) Collaboration, Smith A, Jones B. Sleep by the sea. Sleep Sci. 2019;2:1-9."
    index = AuthorIndex([*works(), work_of_entry(ReferenceEntry(TextSpan(0, len(entry)), entry, None), [])])
    assert index.exact(cited(f"It is so {citation}.")) == [4]


def test_two_groups_of_like_names_are_told_apart() -> None:
    entries = [
        "Quay Study Group. Quays. Quay Sci. 2019;2:1-9.",
        "Quay Collaboration. More quays. Quay Sci. 2019;3:1-9.",
    ]
    listed = [work_of_entry(ReferenceEntry(TextSpan(0, len(text)), text, None), []) for text in entries]
    assert AuthorIndex(listed).exact(cited("It is so (Quay Collaboration 2019).")) == [1]
