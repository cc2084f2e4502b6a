"""The reasons for refusing a draft."""

from __future__ import annotations

import pytest

from factcheck_app.domain.errors import DraftUnreadable, PasswordNeeded
from factcheck_app.readers.refusals import Refusal, ask_for_password, refuse


def test_there_are_eight_reasons_at_most() -> None:
    assert len(Refusal) <= 8


@pytest.mark.parametrize("reason", Refusal)
def test_every_reason_says_what_happened_and_what_to_do(reason: Refusal) -> None:
    error = refuse(reason)
    assert isinstance(error, DraftUnreadable)
    assert error.reason is reason
    assert error.sentence.endswith(".")
    assert error.next_step.endswith(".")


def test_a_reader_may_say_more_precisely_what_is_the_matter() -> None:
    error = refuse(Refusal.NO_TEXT, "The file is empty.")
    assert str(error) == "The file is empty. Open a file that has words in it."


def test_a_password_is_asked_for_only_where_it_opens_the_draft() -> None:
    assert isinstance(ask_for_password(), PasswordNeeded)
    assert ask_for_password(was_wrong=True).sentence == "This is not the draft's password."
    assert not isinstance(refuse(Refusal.LOCKED), PasswordNeeded)
