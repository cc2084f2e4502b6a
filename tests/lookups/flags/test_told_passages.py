"""What the draft says of a source is what leans on it alone."""

from __future__ import annotations

from dataclasses import replace

from factcheck_app.domain.text_span import TextSpan
from factcheck_app.lookups.flags.told_passages import quoted, told_passages
from tests.lookups.flags.cited_draft import SOURCE, cited


def test_a_claim_that_leans_on_it_alone_is_told_of_it() -> None:
    draft = cited("The study found that walks help.", "It lasted a year.")
    assert [passage.text for passage in draft.passages] == ["The study found that walks help.", "It lasted a year."]


def test_a_claim_with_other_sources_says_nothing_sure() -> None:
    assert cited("The study found that walks help.", sources=(1, 2)).passages == []


def test_a_sentence_that_names_it_and_is_no_claim_is_told_too() -> None:
    draft = cited("We read much. The study by Rowan is one of them. It is long.")
    place = draft.article.text.index("Rowan")
    named = replace(SOURCE, mentions=(TextSpan(place, place + 5),))
    (passage,) = told_passages(named, draft.article, ())
    assert (passage.text, passage.claim) == ("The study by Rowan is one of them.", None)


def test_a_long_passage_is_cut_at_a_word() -> None:
    assert quoted("It helps.") == "“It helps”"
    assert len(quoted("sleep " * 100)) < 185
    assert quoted("sleep " * 100).endswith("sleep…”")
