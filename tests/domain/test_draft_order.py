"""Which draft a review stands on, after any number were opened and taken back."""

from __future__ import annotations

from factcheck_app.domain.draft_order import order_drafts
from factcheck_app.domain.shaping import Deed

NEXT, BACK, AGAIN = Deed.NEXT_DRAFT, Deed.DRAFT_TAKEN_BACK, Deed.DRAFT_OPENED_AGAIN


def test_a_review_of_one_draft_stands_on_it() -> None:
    order = order_drafts(1, [(4, Deed.SPLIT, 1)])
    assert (order.present, order.before, dict(order.left_at)) == (1, None, {})


def test_each_draft_follows_the_one_that_was_present() -> None:
    order = order_drafts(1, [(5, NEXT, 2), (9, NEXT, 3)])
    assert (order.present, order.before, dict(order.follows)) == (3, 2, {2: 1, 3: 2})
    assert dict(order.left_at) == {1: 5, 2: 9}


def test_a_draft_that_is_taken_back_keeps_its_number() -> None:
    order = order_drafts(1, [(5, NEXT, 2), (7, BACK, 1), (9, NEXT, 3)])
    assert (order.present, order.before) == (3, 1)
    assert dict(order.left_at) == {1: 9, 2: 7}
    assert dict(order.taken_back_at) == {2: 7}


def test_the_first_draft_is_never_taken_back() -> None:
    order = order_drafts(1, [(5, NEXT, 2), (7, BACK, 1), (8, BACK, 1)])
    assert (order.present, dict(order.taken_back_at)) == (1, {2: 7})


def test_a_draft_that_was_taken_back_may_come_again() -> None:
    order = order_drafts(1, [(5, NEXT, 2), (7, BACK, 1), (9, AGAIN, 2)])
    assert (order.present, order.before, dict(order.taken_back_at)) == (2, 1, {})
    assert (dict(order.left_at), dict(order.came_at)) == ({1: 9}, {2: 9})
    assert dict(order.turned) == {5: 2, 7: 2, 9: 2}


def test_a_draft_that_follows_another_one_does_not_come_again() -> None:
    order = order_drafts(1, [(5, NEXT, 2), (6, NEXT, 3), (7, BACK, 2), (8, BACK, 1), (9, AGAIN, 3)])
    assert (order.present, 9 in order.turned) == (1, False)
