"""The outline counts what is left under each heading."""

from __future__ import annotations

from dataclasses import replace

from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.verdict import SetAsideReason, Verdict
from factcheck_app.gui.library.outline import entry_at, make_outline
from tests.gui.library.example_draft import make_draft


def test_headings_stand_in_order_with_depth_and_counts() -> None:
    found = [(entry.title, entry.depth, entry.state) for entry in make_outline(make_draft())]
    assert found == [
        ("Introduction", 0, ""),
        ("What is deep sleep", 1, "1 left"),
        ("Benefits", 0, "2 left"),
        ("Conclusion", 0, ""),
    ]


def test_a_section_is_done_when_all_that_counts_is_decided() -> None:
    review = make_draft().with_judgement("claim-2", Judgement(Verdict.SUPPORTED))
    assert make_outline(review)[2].state == "1 left"
    review = review.with_judgement("claim-3", Judgement(set_aside=SetAsideReason.DUPLICATE))
    assert make_outline(review)[2].state == "done"


def test_the_title_stays_where_it_is_not_the_draft_s_own() -> None:
    review = make_draft()
    renamed = replace(review, article=replace(review.article, title="Another title"))
    assert make_outline(renamed)[0].title == "Sleep and minerals"


def test_a_place_belongs_to_the_heading_above_it() -> None:
    review = make_draft()
    entries = make_outline(review)
    assert entry_at(entries, review.claims[0].claim.span.start) == 1
    assert entry_at(entries, entries[2].position) == 2
    assert entry_at(entries, 0) is None


def test_a_draft_without_headings_has_no_outline() -> None:
    review = make_draft()
    bare = replace(review, article=replace(review.article, blocks=()))
    assert make_outline(bare) == []
