"""What a decision says of itself."""

from __future__ import annotations

from datetime import UTC, datetime

from factcheck_app.domain.decision import EMPTY_JUDGEMENT, Decision, Judgement, Origin, TakenFrom
from factcheck_app.domain.evidence import Stance
from factcheck_app.domain.locator_words import locator_words
from factcheck_app.domain.reason import Reason
from factcheck_app.domain.shaping import Deed, Placing, Shaping
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.domain.verdict import CitationVerdict, SetAsideReason, Severity, Verdict
from factcheck_app.gui.claims.history_page import changes, decision_sentence, local_time
from factcheck_app.gui.claims.shaping_words import shaping_sentence
from tests.gui.evidence.example_evidence import make_passage

WHEN = datetime(2026, 11, 23, 12, 4, 7, tzinfo=UTC)
OVERSTATED = Judgement(Verdict.OVERSTATED, (Reason.HEDGE_DROPPED,), Severity.MAJOR, CitationVerdict.ADEQUATE)


def test_everything_that_changed_is_told_once() -> None:
    assert changes(EMPTY_JUDGEMENT, OVERSTATED) == [
        "marked overstated",
        "reason: hedge dropped",
        "severity major",
        "citation adequate",
    ]


def test_what_was_taken_back_is_told_too() -> None:
    aside = Judgement(note="Old", set_aside=SetAsideReason.DUPLICATE)
    assert changes(aside, EMPTY_JUDGEMENT) == ["note removed", "taken back into the count"]
    assert "verdict cleared" in changes(OVERSTATED, EMPTY_JUDGEMENT)


def test_a_verdict_that_was_taken_over_says_so() -> None:
    taken = TakenFrom("r1", "c1", datetime(2025, 3, 3, 12, tzinfo=UTC))
    decision = Decision(2, "c1", 1, Judgement(Verdict.SUPPORTED), Verdict.UNDECIDED, "AB", WHEN, taken_from=taken)
    sentence = "Taken over from an earlier verdict of 3 Mar 2025: marked supported."
    assert decision_sentence(decision, EMPTY_JUDGEMENT) == sentence


def test_an_undone_decision_says_so() -> None:
    undone = Decision(2, "claim-1", 1, EMPTY_JUDGEMENT, Verdict.SUPPORTED, "AB", WHEN, Origin.UNDONE)
    assert decision_sentence(undone, Judgement(Verdict.SUPPORTED)) == "Undone: verdict cleared."


def test_what_a_merged_claim_took_over_is_said_plainly() -> None:
    merged = Decision(2, "whole", 1, Judgement(note="Ask"), Verdict.UNDECIDED, "AB", WHEN, Origin.MERGED)
    assert decision_sentence(merged, EMPTY_JUDGEMENT) == (
        "When the claims were merged, the whole took over: note “Ask”."
    )


def test_an_undone_merging_says_that_the_claims_stand_again() -> None:
    placings = (Placing("a", TextSpan(0, 4)), Placing("b", TextSpan(5, 9)), Placing("whole", None))
    shaping = Shaping(3, Deed.PUT_BACK, Origin.UNDONE, 1, "AB", WHEN, placings)
    assert shaping_sentence(shaping, "a") == "The merging was undone: the 2 claims stand again as they were."


def test_the_same_decision_again_is_told_as_such() -> None:
    again = Decision(2, "claim-1", 1, OVERSTATED, Verdict.OVERSTATED, "AB", WHEN)
    assert decision_sentence(again, OVERSTATED) == "Decided the same again."


def test_times_are_those_of_the_reviewers_clock() -> None:
    here = WHEN.astimezone()
    assert local_time(WHEN) == f"{here.day} Nov 2026, {here:%H:%M:%S}"


def test_passages_are_told_with_their_place_and_what_they_do() -> None:
    taken = make_passage(2)
    before = Judgement(evidence=(taken,))
    after = Judgement(evidence=(make_passage(2, Stance.LIMITS), make_passage(4)))
    assert changes(Judgement(), before) == [f"passage taken, {locator_words(taken.locator)}: “{taken.quote}”"]
    assert changes(before, after) == [
        "passage taken, Lind 2019 · para 4: “Further trials are needed.”",
        "passage limits, Lind 2019 · para 2",
    ]
    assert changes(after, before)[0].startswith("passage removed, Lind 2019 · para 4")


def test_how_a_decision_came_into_a_next_draft_is_told() -> None:
    carried = Decision(3, "claim-1", 2, OVERSTATED, Verdict.OVERSTATED, "AB", WHEN, Origin.CARRIED_OVER)
    assert decision_sentence(carried, OVERSTATED) == (
        "Carried over to draft 2, where every word is the same: overstated."
    )
    reworded = Decision(4, "claim-1", 3, OVERSTATED.put_off(), Verdict.OVERSTATED, "AB", WHEN, Origin.REWORDED)
    assert decision_sentence(reworded, OVERSTATED) == (
        "Reworded in draft 3: the answer of before (overstated) waits to be kept or replaced."
    )
