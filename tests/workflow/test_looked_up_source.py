"""What a look-up makes of a source: named works, kept texts, times that alone are no change."""

from __future__ import annotations

from dataclasses import replace

from factcheck_app.domain.review import Review
from factcheck_app.domain.source import Access, Source
from factcheck_app.domain.work import Provider, Unanswered
from factcheck_app.lookups.source_inquiry import LookUp
from factcheck_app.workflow.looked_up_source import abstract_text, identified, tell_review, with_source
from tests.fakes.evidence import make_quoted_review
from tests.fakes.known_work import ABSTRACT, FROM_PUBMED, RECORD

FOUND = LookUp((RECORD, FROM_PUBMED))


def told(review: Review, number: int, found: LookUp, *, may_ask: bool = True) -> Source:
    """The source afterwards."""
    answer = tell_review(review, review.source(number), found, may_ask=may_ask)
    assert answer is not None
    return answer[0]


def test_a_work_that_was_named_gives_the_identifiers_that_are_missing() -> None:
    source = Source(1, "Rest 2021", doi="10.5555/of.the.draft")
    assert identified(source, FROM_PUBMED) == replace(source, pmid="31415926")
    assert identified(source, None) is source


def test_a_text_at_hand_says_more_than_the_services() -> None:
    review = make_quoted_review()
    assert told(review, 1, FOUND).access is Access.FULL_TEXT


def test_another_time_alone_is_no_change() -> None:
    review = make_quoted_review()
    first = tell_review(review, review.source(1), FOUND, may_ask=True)
    assert first is not None
    after, claims = first
    assert {claim.sources[0] for claim in claims} == {1}
    review = with_source(review, after, claims)
    assert tell_review(review, after, FOUND, may_ask=True) == (after, [])
    missing = Unanswered(Provider.OPENALEX, "OpenAlex knows no such work.", True)
    assert told(review, 1, LookUp(FOUND.records, (missing,))) != after


def test_nothing_known_is_nothing_told() -> None:
    review = make_quoted_review()
    failed = LookUp((), (Unanswered(Provider.PUBMED, "PubMed did not answer."),))
    assert tell_review(review, review.source(1), failed, may_ask=True) is None
    assert tell_review(review, review.source(1), LookUp(), may_ask=False) is None


def test_an_abstract_is_named_after_who_gave_it() -> None:
    read = abstract_text(2, ABSTRACT, Provider.EUROPE_PMC, "Ana Brandt")
    assert (read.text.file_name, read.text.access) == ("abstract from Europe PMC", Access.ABSTRACT_ONLY)
    assert read.content.decode() == ABSTRACT
