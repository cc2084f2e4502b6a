"""Which claims a filter shows."""

from __future__ import annotations

from factcheck_app.gui.claims.claim_filter import ClaimFilter, ClaimOrder, count_matches, is_open, sort_key
from tests.gui.claims.example_review import make_judgements, make_review


def test_a_claim_set_aside_is_neither_decided_nor_open() -> None:
    claims = make_review(make_judgements()).claims
    assert [claim.number for claim in claims if is_open(claim)] == [2, 3, 6, 7]


def test_counts_say_how_many_each_filter_would_show() -> None:
    counts = count_matches(make_review(make_judgements()).claims)
    assert counts == {ClaimFilter.ALL: 8, ClaimFilter.UNDECIDED: 4, ClaimFilter.FLAGS: 1}


def test_by_worth_the_highest_comes_first() -> None:
    claims = make_review().claims
    worths = [c.claim.check_worthiness for c in sorted(claims, key=lambda c: sort_key(c, ClaimOrder.WORTH))]
    assert worths == sorted(worths, reverse=True)
    assert worths[0] > worths[-1]
