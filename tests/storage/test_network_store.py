"""A review keeps the reviewer's word on the network, and its record stays as it is."""

from __future__ import annotations

import pytest

from factcheck_app.domain.errors import NotFound
from factcheck_app.domain.review import Review
from factcheck_app.storage.audit_chain import verify
from factcheck_app.storage.network_store import NetworkStore
from factcheck_app.storage.review_database import ReviewDatabase


def test_nothing_is_said_until_the_reviewer_says_it(database: ReviewDatabase, review: Review) -> None:
    store = NetworkStore(database)
    said = [store.may_ask(review.id)]
    for word in (True, False, None):
        store.allow(review.id, word)
        said.append(store.may_ask(review.id))
    assert said == [None, True, False, None]
    assert verify(database).is_whole


def test_a_review_that_is_not_stored_has_no_word(database: ReviewDatabase) -> None:
    assert NetworkStore(database).may_ask("0" * 32) is None
    with pytest.raises(NotFound):
        NetworkStore(database).allow("0" * 32, True)
