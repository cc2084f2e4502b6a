"""A suggestion is shown only where it is sure."""

from __future__ import annotations

from factcheck_app.domain.reason import Reason
from factcheck_app.domain.suggestion import Suggestion
from factcheck_app.domain.verdict import Verdict


def test_a_verdict_that_is_not_sure_is_not_shown() -> None:
    assert Suggestion(Verdict.SUPPORTED, Reason.DIRECT, 0.6).shown_verdict is None
    assert Suggestion(Verdict.SUPPORTED, Reason.DIRECT, 0.9, is_sure=True).shown_verdict is Verdict.SUPPORTED


def test_silence_is_the_beginning() -> None:
    assert Suggestion().shown_verdict is None
    assert Suggestion().reason == ""
