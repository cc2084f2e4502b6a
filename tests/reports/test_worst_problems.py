"""What to correct first, with like findings told together."""

from __future__ import annotations

from dataclasses import replace

from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.evidence import Stance
from factcheck_app.domain.reason import Reason
from factcheck_app.domain.verdict import Severity, Verdict
from factcheck_app.reports.report import build_report
from factcheck_app.reports.worst_problems import Problem, find_problems
from tests.fakes.evidence import MINUTES, WEEKS
from tests.fakes.reviews import HEAD, MADE, make_review

UNSUPPORTED, OVERSTATED = Verdict.UNSUPPORTED, Verdict.OVERSTATED


def problems_of(*judgements: Judgement) -> tuple[Problem, ...]:
    return find_problems(build_report(make_review(judgements), [], HEAD, MADE).claims)


def test_claims_with_one_finding_are_told_together_and_worst_severity_leads() -> None:
    found = problems_of(
        Judgement(OVERSTATED, severity=Severity.MAJOR, note="The source is a review."),
        Judgement(UNSUPPORTED, severity=Severity.MINOR, note="The dose differs."),
        Judgement(UNSUPPORTED, severity=Severity.CRITICAL, note="the source is a REVIEW\nIt says nothing of sleep."),
    )
    assert [(problem.numbers, problem.severity, problem.mark) for problem in found] == [
        ("1, 3", "Critical", "unsupported"),
        ("2", "Minor", "unsupported"),
    ]


def test_a_claim_also_stands_with_a_finding_that_its_note_repeats() -> None:
    found = problems_of(
        Judgement(UNSUPPORTED, note="The result is about mice."),
        Judgement(UNSUPPORTED, note="Nobody measured it.\nThe result is about mice."),
    )
    assert {problem.finding: problem.numbers for problem in found} == {
        "The result is about mice.": "1, 2",
        "Nobody measured it.": "2",
    }


def test_without_a_note_the_reason_is_the_finding() -> None:
    found = problems_of(*(Judgement(UNSUPPORTED, (Reason.NO_SOURCE,)) for _ in range(3)))
    assert [(problem.finding, problem.numbers) for problem in found] == [("No source", "1, 2, 3")]
    assert found[0].about == "The article says"


def test_the_most_telling_quote_stands_under_it() -> None:
    evidence = (replace(MINUTES, stance=Stance.SUPPORTS), WEEKS)
    found = problems_of(Judgement(OVERSTATED, (Reason.EFFECT_INFLATED,), evidence=evidence))[0]
    assert found.about == "Source 1, Rest 2021 · p. 2, para 1, contradicts the claim"
    assert found.quote == WEEKS.quote
    assert found.finding == "Effect inflated: “One adult in three sleeps less than seven hours a night.”"


def test_supported_claims_and_long_notes_do_not_fill_the_page() -> None:
    assert problems_of(Judgement(Verdict.SUPPORTED, note="Well said.")) == ()
    assert len(problems_of(Judgement(OVERSTATED, note="word " * 9_000))[0].finding) < 180
