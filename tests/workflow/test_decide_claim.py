"""Words become a decision only where every code exists and fits; what is not named stays as it was."""

from __future__ import annotations

from dataclasses import replace

import pytest

from factcheck_app.domain.errors import InvalidDecision, NotFound
from factcheck_app.domain.evidence import Stance
from factcheck_app.domain.reason import Reason
from factcheck_app.domain.review import Review, ReviewedClaim
from factcheck_app.domain.verdict import CitationVerdict, Severity, Verdict
from factcheck_app.workflow.decide_claim import DecisionWords, build_judgement, find_claim, parse_decision
from tests.fakes.evidence import MINUTES, NOT_ASSESSED, WEEKS, make_quoted_review
from tests.fakes.reviews import make_review

REVIEW = make_quoted_review()
OVERSTATED = REVIEW.claims[2]
QUOTE = " The trial ran for\n eight\u00a0weeks. "


def with_ids(*ids: str) -> Review:
    review = make_review(())
    claims = [replace(old, claim=replace(old.claim, id=name)) for old, name in zip(review.claims, ids, strict=False)]
    return replace(review, claims=tuple(claims))


def test_a_claim_is_found_by_number_id_or_the_beginning_of_its_id() -> None:
    review = with_ids("99ab01", "99cd02", "77")
    assert [find_claim(review, name).number for name in ("1", "99ab01", "99c", "77")] == [1, 1, 2, 3]


@pytest.mark.parametrize("name", ["99", "0", "4", "-1", "", "1.0", "x", "99abcd", "²"])
def test_a_number_that_is_no_claim_is_never_the_beginning_of_an_id(name: str) -> None:
    with pytest.raises(NotFound, match="numbered 1 to 2"):
        find_claim(with_ids("99ab01", "99cd02"), name)


def test_a_beginning_that_several_ids_share_asks_for_more() -> None:
    with pytest.raises(NotFound, match="Several claims begin with 9a"):
        find_claim(with_ids("9ab01", "9ac02"), "9a")


def test_what_is_not_named_stays_and_reasons_of_the_old_verdict_go() -> None:
    judgement = build_judgement(REVIEW, OVERSTATED, DecisionWords("supported"))
    old = OVERSTATED.judgement
    assert (judgement.verdict, judgement.reasons) == (Verdict.SUPPORTED, ())
    assert (judgement.note, judgement.severity, judgement.citation) == (old.note, old.severity, old.citation)


def test_everything_named_replaces_what_was() -> None:
    words = DecisionWords("unsupported", ["no_source"], "minor", "missing", "", "Leave it out.")
    judgement = build_judgement(REVIEW, OVERSTATED, words)
    assert (judgement.reasons, judgement.severity) == ((Reason.NO_SOURCE,), Severity.MINOR)
    assert (judgement.citation, judgement.note, judgement.wording) == (CitationVerdict.MISSING, "", "Leave it out.")


def test_undecided_clears_and_takes_an_open_question() -> None:
    judgement = build_judgement(REVIEW, OVERSTATED, DecisionWords("undecided", ["query_to_author"]))
    assert (judgement.verdict, judgement.reasons) == (Verdict.UNDECIDED, (Reason.QUERY_TO_AUTHOR,))


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (DecisionWords("Supported"), "There is no verdict called"),
        (DecisionWords("overstated", ["direct"]), "does not go with overstated"),
        (DecisionWords("overstated", ["hedge_dropped", "hedge_dropped"]), "is given twice"),
        (DecisionWords("overstated", severity="huge"), "There is no severity called"),
        (DecisionWords("overstated", citation="huge"), "There is no citation called"),
        (DecisionWords("overstated", quote="The trial ran for nine weeks.", source=1), "does not stand in the text"),
        (DecisionWords("overstated", quote="the trial ran", source=1), "does not stand in the text"),
        (DecisionWords("overstated", quote="e", source=1), "The quote holds no whole word"),
        (DecisionWords("overstated", quote=QUOTE), "A quote needs its source"),
        (DecisionWords("overstated", quote=QUOTE, source=3), "No text of source 3 is at hand"),
        (DecisionWords("overstated", quote=QUOTE, source=1, stance="doubts"), "There is no stance called"),
        (DecisionWords("overstated", stance="limits"), "A stance belongs to a quote"),
    ],
)
def test_a_code_that_does_not_exist_or_fit_is_refused_with_those_that_do(words: DecisionWords, said: str) -> None:
    with pytest.raises(InvalidDecision, match=said):
        build_judgement(REVIEW, OVERSTATED, words)


def test_a_claim_set_aside_is_taken_back_before_it_is_decided() -> None:
    aside: ReviewedClaim = make_review().claims[11]
    with pytest.raises(InvalidDecision, match="is set aside"):
        build_judgement(REVIEW, aside, DecisionWords("supported"))


def test_a_line_names_its_claim_by_number_or_id() -> None:
    for claim in (3, "3"):
        assert parse_decision({"claim": claim, "verdict": "overstated"}) == ("3", DecisionWords("overstated"))
    assert parse_decision({"claim": "c1", "verdict": "undecided", "severity": None}) == (
        "c1",
        DecisionWords("undecided"),
    )


def test_a_quote_is_added_in_the_words_and_white_space_of_the_text() -> None:
    words = DecisionWords("overstated", quote=QUOTE, source=1, stance="limits")
    evidence = build_judgement(REVIEW, OVERSTATED, words).evidence
    assert evidence[:2] == (replace(MINUTES, stance=Stance.LIMITS), NOT_ASSESSED)
    assert (evidence[2].quote, evidence[2].span, evidence[2].stance) == (WEEKS.quote, WEEKS.span, Stance.LIMITS)
    assert evidence[2].locator == "Rest_2021_Trial/p2/para1"


def test_a_quote_that_was_taken_keeps_its_place_and_gets_the_new_stance() -> None:
    words = DecisionWords("overstated", quote=NOT_ASSESSED.quote, source=1, stance="contradicts")
    evidence = build_judgement(REVIEW, OVERSTATED, words).evidence
    assert [passage.stance for passage in evidence] == [Stance.LIMITS, Stance.CONTRADICTS]


def test_without_a_quote_the_evidence_stays() -> None:
    for words in (DecisionWords("supported"), DecisionWords("supported", quote=" ", source=1)):
        assert build_judgement(REVIEW, OVERSTATED, words).evidence == OVERSTATED.judgement.evidence


def test_a_line_may_quote_a_source() -> None:
    line = {"claim": 3, "verdict": "overstated", "quote": "x", "source": 1, "stance": "limits"}
    assert parse_decision(line) == ("3", DecisionWords("overstated", quote="x", source=1, stance="limits"))
    for source in ("1", True, 1.5):
        with pytest.raises(InvalidDecision, match="The source is not a number"):
            parse_decision({**line, "source": source})


def test_a_source_that_is_not_there_is_refused_also_without_a_quote() -> None:
    with pytest.raises(NotFound, match="no source 99"):
        build_judgement(REVIEW, OVERSTATED, DecisionWords("supported", source=99))


def test_a_verdict_of_null_is_named() -> None:
    with pytest.raises(InvalidDecision, match="The verdict is null") as error:
        parse_decision({"claim": 3, "verdict": None})
    assert "overstated" in error.value.next_step
