"""What is said of claims that were joined or cut: nothing typed is lost, no verdict is invented."""

from __future__ import annotations

from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.edits.merged_judgement import judgement_of_part, merge_judgements
from factcheck_app.domain.evidence import Passage, Stance
from factcheck_app.domain.reason import Reason
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.domain.verdict import Severity, Verdict

TAKEN = Passage(1, "ab", TextSpan(0, 4), "Less", "p1")
ONE = Judgement(Verdict.OVERSTATED, (Reason.HEDGE_DROPPED,), Severity.MINOR, note="First.", evidence=(TAKEN,))
OTHER = Judgement(Verdict.OVERSTATED, (Reason.POPULATION_WIDENED, Reason.HEDGE_DROPPED), Severity.MAJOR, note="Second.")


def test_equal_verdicts_stay_with_all_their_reasons_and_the_graver_severity() -> None:
    merged = merge_judgements(ONE, OTHER)
    assert (merged.verdict, merged.severity) == (Verdict.OVERSTATED, Severity.MAJOR)
    assert merged.reasons == (Reason.HEDGE_DROPPED, Reason.POPULATION_WIDENED)


def test_different_verdicts_leave_the_whole_undecided_with_both_notes() -> None:
    merged = merge_judgements(ONE, Judgement(Verdict.SUPPORTED, (Reason.DIRECT,), note="Second.", wording="Say less."))
    assert not merged.is_answer
    assert (merged.note, merged.wording, merged.evidence) == ("First.\n\nSecond.", "Say less.", (TAKEN,))


def test_a_half_that_nobody_judged_leaves_the_whole_undecided() -> None:
    assert not merge_judgements(ONE, Judgement()).is_answer


def test_a_passage_on_both_sides_stands_once_with_its_stance() -> None:
    limits = Passage(*TAKEN.place, quote="Less", locator="p1", stance=Stance.LIMITS)
    assert merge_judgements(ONE, Judgement(evidence=(limits,))).evidence == (limits,)


def test_the_first_part_keeps_what_was_typed_and_no_part_a_verdict() -> None:
    parts = [judgement_of_part(ONE, index) for index in range(2)]
    assert [part.note for part in parts] == ["First.", ""]
    assert not any(part.is_answer for part in parts)
