"""The claims of a report by severity or by place."""

from __future__ import annotations

from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.export_options import ClaimOrder
from factcheck_app.domain.reason import Reason
from factcheck_app.domain.verdict import Verdict
from factcheck_app.reports.claim_groups import ClaimGroup, group_claims
from factcheck_app.reports.report import build_report
from tests.fakes.reviews import HEAD, MADE, make_review

CLAIMS = build_report(make_review(), [], HEAD, MADE).claims


def numbers(groups: tuple[ClaimGroup, ...]) -> list[tuple[str, list[int]]]:
    return [(group.title, [claim.number for claim in group.claims]) for group in groups]


def test_by_severity_the_worst_come_first_and_those_that_need_none_last() -> None:
    assert numbers(group_claims(CLAIMS, ClaimOrder.SEVERITY)) == [
        ("Critical: could harm a patient", [8]),
        ("Major: misleads the reader", [3, 4, 9]),
        ("Minor: worth mending", [6]),
        ("Supported", [1, 2, 5]),
        ("Undecided", [7, 10, 11, 13]),
    ]


def test_a_claim_to_correct_without_a_severity_is_told_so() -> None:
    claims = build_report(make_review((Judgement(Verdict.OVERSTATED),)), [], HEAD, MADE).claims
    assert numbers(group_claims(claims, ClaimOrder.SEVERITY))[0] == ("No severity given (major proposed)", [1])


def test_what_is_proposed_groups_the_claims_without_a_severity() -> None:
    judgements = (
        Judgement(Verdict.OVERSTATED, (Reason.OUT_OF_DATE,)),
        Judgement(Verdict.UNSUPPORTED, (Reason.CONTRADICTED,)),
    )
    groups = group_claims(build_report(make_review(judgements), [], HEAD, MADE).claims, ClaimOrder.SEVERITY)
    assert numbers(groups)[:2] == [
        ("No severity given (critical proposed)", [2]),
        ("No severity given (minor proposed)", [1]),
    ]
    assert groups[0].code == "no-severity-given-critical-proposed"


def test_by_place_they_stand_under_the_headings_of_the_draft() -> None:
    groups = group_claims(CLAIMS, ClaimOrder.PLACE)
    assert [group.title for group in groups] == ["Why sleep matters", "A new study", "Benefits", "Advice"]
    assert [claim.number for group in groups for claim in group.claims] == [claim.number for claim in CLAIMS]
    assert len({group.code for group in groups}) == 4
