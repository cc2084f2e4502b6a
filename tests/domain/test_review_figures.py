"""What a review comes to: counts with their claims, and where the draft fails."""

from __future__ import annotations

from dataclasses import replace

from factcheck_app.domain.balance_sheet import BalanceAnswer, BalanceEntry, BalanceQuestion, BalanceSheet
from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.reason import Reason
from factcheck_app.domain.review import Review
from factcheck_app.domain.review_figures import (
    counted_claims,
    failing_parts,
    flag_counts,
    open_balance,
    severity_counts,
    verdict_counts,
)
from factcheck_app.domain.signal import Signal
from factcheck_app.domain.verdict import SetAsideReason, Severity, Verdict
from tests.fakes.reviews import make_review


def _judged(*judgements: Judgement) -> Review:
    return make_review(judgements)


def test_every_counted_claim_has_one_verdict_in_the_bar() -> None:
    review = make_review()
    counts = verdict_counts(review)
    claims = [claim for counted in counts for claim in counted.claims]
    assert sorted(claims) == sorted(claim.id for claim in counted_claims(review))
    assert [counted.code for counted in counts] == ["supported", "overstated", "unsupported", "undecided"]
    assert len(claims) == review.progress.in_count < review.progress.total


def test_a_verdict_that_nobody_has_is_left_out() -> None:
    counts = verdict_counts(_judged(*[Judgement(Verdict.SUPPORTED)] * 13))
    assert [(counted.code, len(counted.claims)) for counted in counts] == [("supported", 13)]


def test_severity_is_counted_where_a_claim_is_not_borne_out() -> None:
    counts = severity_counts(
        _judged(
            Judgement(Verdict.UNSUPPORTED, severity=Severity.MINOR),
            Judgement(Verdict.OVERSTATED, severity=Severity.CRITICAL),
            Judgement(Verdict.OVERSTATED),
            Judgement(Verdict.SUPPORTED, severity=Severity.MAJOR),
        )
    )
    assert [(counted.words, counted.claims) for counted in counts] == [
        ("Critical", ("claim-02",)),
        ("Minor", ("claim-01",)),
        ("Major, proposed", ("claim-03",)),
    ]


def test_a_severity_that_is_only_proposed_is_counted_as_on_the_card() -> None:
    counts = severity_counts(
        _judged(
            Judgement(Verdict.OVERSTATED, (Reason.OUT_OF_DATE,)),
            Judgement(Verdict.UNSUPPORTED, (Reason.CONTRADICTED,)),
            Judgement(Verdict.OVERSTATED, (Reason.HEDGE_DROPPED,), severity=Severity.MAJOR),
        )
    )
    assert [(counted.words, counted.claims) for counted in counts] == [
        ("Major", ("claim-03",)),
        ("Critical, proposed", ("claim-02",)),
        ("Minor, proposed", ("claim-01",)),
    ]


def test_flags_are_counted_once_a_claim_and_quiet_signals_never() -> None:
    review = make_review(())
    loud = tuple(Signal("journal_mismatch", "The journal differs.", 0, 3) for _ in range(2))
    quiet = (Signal("leans_on_neighbour", "It leans.", 0, 3),)
    claims = tuple(
        replace(claim, claim=replace(claim.claim, signals=loud if claim.number < 4 else quiet))
        for claim in review.claims
    )
    (counted,) = flag_counts(replace(review, claims=claims))
    assert counted.code == "journal_mismatch"
    assert counted.claims == ("claim-01", "claim-02", "claim-03")


def test_the_part_where_most_fails_comes_first_and_sound_parts_are_left_out() -> None:
    supported, overstated = Judgement(Verdict.SUPPORTED), Judgement(Verdict.OVERSTATED)
    aside = Judgement(set_aside=SetAsideReason.DUPLICATE)
    review = _judged(supported, supported, overstated, supported, supported, *[overstated] * 5, aside, aside)
    parts = failing_parts(review)
    assert [part.heading for part in parts] == ["Benefits", "A new study", "Advice"]
    assert parts[0].failing == tuple(f"claim-{number:02}" for number in range(6, 11))
    assert (parts[2].failing, parts[2].undecided, parts[2].total) == ((), ("claim-13",), 1)


def test_the_checklist_shows_no_before_what_is_open_and_never_yes() -> None:
    yes = BalanceEntry(BalanceQuestion.BENEFIT, BalanceAnswer.YES)
    no = BalanceEntry(BalanceQuestion.COST, BalanceAnswer.NO, "No price.")
    entries = open_balance(BalanceSheet((yes, no)))
    assert entries[0] == no
    assert BalanceQuestion.BENEFIT not in {entry.question for entry in entries}
    assert len(entries) == len(BalanceQuestion) - 1
