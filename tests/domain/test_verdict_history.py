"""The first verdict, and whether it changed."""

from __future__ import annotations

from datetime import UTC, datetime

from factcheck_app.domain.decision import Decision, Judgement, Origin
from factcheck_app.domain.verdict import Verdict
from factcheck_app.domain.verdict_history import changed_since_first, first_verdict

AT = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
U, S, O = Verdict.UNDECIDED, Verdict.SUPPORTED, Verdict.OVERSTATED  # noqa: E741


def decisions(*steps: tuple[Verdict, Origin]) -> list[Decision]:
    before, made = U, []
    for sequence, (verdict, origin) in enumerate(steps):
        made.append(Decision(sequence, "a", 1, Judgement(verdict), before, "Ana", AT, origin))
        before = verdict
    return made


def test_a_verdict_that_was_replaced_has_changed() -> None:
    history = decisions((S, Origin.DECIDED), (O, Origin.DECIDED))
    first = first_verdict(history)
    assert first is not None
    assert first.judgement.verdict is S
    assert changed_since_first(history)
    assert not changed_since_first(decisions((S, Origin.DECIDED), (O, Origin.DECIDED), (S, Origin.UNDONE)))


def test_a_slip_that_was_undone_was_no_verdict() -> None:
    history = decisions((S, Origin.DECIDED), (U, Origin.UNDONE), (O, Origin.DECIDED))
    assert first_verdict(history) is history[2]
    assert not changed_since_first(history)


def test_another_verdict_after_a_rewording_has_changed() -> None:
    history = decisions((S, Origin.DECIDED), (U, Origin.REWORDED), (O, Origin.DECIDED))
    assert changed_since_first(history)
    assert not changed_since_first(history[:2])
    assert first_verdict([]) is None
