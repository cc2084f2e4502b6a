"""Of many decisions on one claim: which stand, and which waits for an answer."""

from __future__ import annotations

from datetime import UTC, datetime

from factcheck_app.domain.decision import Decision, Judgement, Origin, decisions_that_stand, judgement_that_waits
from factcheck_app.domain.verdict import Verdict

YES, NO = Judgement(Verdict.SUPPORTED), Judgement(Verdict.UNSUPPORTED)


def said(sequence: int, revision: int, judgement: Judgement, origin: Origin = Origin.DECIDED) -> Decision:
    at = datetime(2026, 11, 24, tzinfo=UTC)
    return Decision(sequence, "c1", revision, judgement, Verdict.UNDECIDED, "Ana Brandt", at, origin)


def test_what_was_said_on_a_draft_that_was_taken_back_does_not_stand() -> None:
    first = said(1, 1, YES)
    given = [first, said(2, 2, NO), said(3, 1, YES, Origin.RESTORED)]
    assert decisions_that_stand(given) == [first]
    later = said(4, 3, NO)
    assert decisions_that_stand([*given, later]) == [first, later]


def test_a_question_of_a_draft_that_was_taken_back_waits_for_nothing() -> None:
    given = [said(1, 1, YES), said(2, 2, Judgement(), Origin.REWORDED)]
    assert judgement_that_waits(decisions_that_stand(given)) == YES
    given.append(said(3, 1, YES, Origin.RESTORED))
    assert judgement_that_waits(decisions_that_stand(given)) is None


def test_a_draft_that_is_opened_again_has_what_stood_on_it() -> None:
    first, on_second = said(1, 1, YES), said(2, 2, NO)
    given = [first, on_second, said(3, 1, YES, Origin.RESTORED), said(4, 2, NO, Origin.RESTORED)]
    assert decisions_that_stand(given) == [first, on_second]
    later = said(5, 2, YES)
    assert decisions_that_stand([*given, later]) == [first, on_second, later]
    assert decisions_that_stand([*given, later, said(6, 1, YES, Origin.RESTORED)]) == [first]
