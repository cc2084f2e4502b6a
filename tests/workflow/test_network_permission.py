"""The network is off until the reviewer says otherwise, for a review or always."""

from __future__ import annotations

import pytest

from factcheck_app.domain.errors import NotReached
from factcheck_app.domain.review import Review
from factcheck_app.settings import Settings
from factcheck_app.storage.network_store import NetworkStore
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.workflow.network_permission import Permission, check_may_ask, network_permission


def test_the_word_for_the_review_comes_before_the_settings(library: ReviewDatabase, review: Review) -> None:
    store = NetworkStore(library)
    found = []
    for said, setting in ((None, Settings().network), (None, "ask"), (None, "on"), (True, "off"), (False, "on")):
        store.allow(review.id, said)
        found.append(network_permission(store, setting, review.id, is_offline=False))
    assert found == [Permission.OFF, Permission.ASK, Permission.ON, Permission.ON, Permission.OFF]


def test_a_desk_that_asks_nobody_comes_before_both(library: ReviewDatabase, review: Review) -> None:
    NetworkStore(library).allow(review.id, True)
    permission = network_permission(NetworkStore(library), "on", review.id, is_offline=True)
    assert permission is Permission.OFF
    with pytest.raises(NotReached, match="--offline"):
        check_may_ask(permission, is_offline=True)


def test_who_may_not_ask_is_told_how_to_switch_it_on() -> None:
    check_may_ask(Permission.ON, is_offline=False)
    for permission in (Permission.OFF, Permission.ASK):
        with pytest.raises(NotReached, match="network is off"):
            check_may_ask(permission, is_offline=False)
