"""Tests of the sentence above the cards."""

from __future__ import annotations

from dataclasses import replace

from factcheck_app.domain.editorial_status import EditorialStatus
from factcheck_app.domain.source import Source
from factcheck_app.gui.sources.check_line import CheckState, check_sentence

CHECKED = Source(1, "a", status=EditorialStatus.NONE_FOUND)
SOURCES = [replace(CHECKED, number=1), replace(CHECKED, number=2), Source(3, "c"), replace(CHECKED, number=4)]


def test_what_waits_is_named_with_why() -> None:
    assert check_sentence(SOURCES, CheckState()) == (
        "Three of four sources are checked. Source 3 waits because the network is off.",
        "Turn on and check",
    )


def test_a_desk_started_offline_offers_nothing() -> None:
    sentence, action = check_sentence(SOURCES, CheckState(is_offline=True))
    assert sentence.endswith("Source 3 waits because the desk was started offline.")
    assert action == ""


def test_with_the_network_on_the_rest_can_be_looked_up() -> None:
    assert check_sentence(SOURCES, CheckState(is_on=True))[1] == "Look up sources"


def test_a_service_that_did_not_answer_can_be_asked_again() -> None:
    assert check_sentence(SOURCES[:2], CheckState(is_on=True, failed=(1, 2))) == (
        "A service did not answer for sources 1 and 2.",
        "Ask again",
    )


def test_where_all_is_checked_nothing_is_said_but_of_an_old_list() -> None:
    assert check_sentence(SOURCES[:2], CheckState(is_on=True)) == ("", "")
    assert check_sentence(SOURCES[:2], CheckState(old_list="The list is old."))[0] == "The list is old."
    assert check_sentence([], CheckState()) == ("", "")
