"""The first verdict on a claim, and whether another is given by now."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck_app.domain.decision import Decision, Origin
from factcheck_app.domain.verdict import Verdict


def first_verdict(decisions: Sequence[Decision]) -> Decision | None:
    """Of the decisions on one claim, oldest first: the first that gave a verdict and was not undone at once.

    A slip of the finger that is undone before another verdict is given was none.
    """
    first: Decision | None = None
    given = 0
    for decision in decisions:
        verdict = decision.judgement.verdict
        if decision.origin is Origin.UNDONE and verdict is Verdict.UNDECIDED and given == 1:
            first, given = None, 0
        elif verdict is not Verdict.UNDECIDED and verdict is not decision.previous:
            first, given = first or decision, given + 1
    return first


def changed_since_first(decisions: Sequence[Decision]) -> bool:
    """Whether the verdict that is given now is another than the first."""
    first = first_verdict(decisions)
    if first is None:
        return False
    now = decisions[-1].judgement
    return now.is_decided and now.verdict is not first.judgement.verdict
