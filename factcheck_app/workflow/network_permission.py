"""Whether services may be asked: the reviewer's word for the review, else that of the settings."""

from __future__ import annotations

from enum import StrEnum

from factcheck_app.domain.errors import NotReached
from factcheck_app.storage.network_store import NetworkStore
from factcheck_app.web.http_client import refuse_offline


class Permission(StrEnum):
    """`ASK`: the reviewer is asked before the first request of a review."""

    OFF = "off"
    ASK = "ask"
    ON = "on"


def network_permission(store: NetworkStore, setting: str, review_id: str, *, is_offline: bool) -> Permission:
    """What holds for this review. `setting` is that of the settings; a desk started with --offline asks nobody."""
    if is_offline:
        return Permission.OFF
    said = store.may_ask(review_id)
    if said is not None:
        return Permission.ON if said else Permission.OFF
    return Permission(setting)


def check_may_ask(permission: Permission, *, is_offline: bool) -> None:
    """Raises NotReached, with the way to switch the network on, where nobody may be asked."""
    if is_offline:
        raise refuse_offline("work with what was found before")
    if permission is not Permission.ON:
        raise NotReached(
            "The network is off for this review, and nobody was asked.",
            "Switch it on for this review or in the settings; the ledger shows whatever is sent.",
        )
