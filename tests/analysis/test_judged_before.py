"""A wording that was judged before is recognised when it returns, and nothing else is."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from factcheck_app.analysis.judged_before import JudgedBefore
from factcheck_app.domain.claim import Claim
from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.judged_wording import EarlierWords, JudgedWording
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.domain.verdict import Verdict
from tests.fakes.reviews import make_review

AT = datetime(2026, 5, 3, tzinfo=UTC)
BEFORE = "Daily walking lowers systolic blood pressure in older adults by 4 mmHg."


def judged(words: str, review_id: str = "r1", days: int = 0) -> JudgedWording:
    at = AT + timedelta(days=days)
    return JudgedWording(review_id, "Walking", "c1", words, Judgement(Verdict.OVERSTATED), "Ana Brandt", at)


def claim(words: str) -> Claim:
    return replace(make_review(()).claims[0].claim, id="new", text=words, span=TextSpan(0, len(words)))


def test_the_same_words_are_recognised_whatever_their_quotes_and_blanks() -> None:
    found = JudgedBefore([judged(BEFORE)]).recognise([claim(BEFORE.replace(" ", "  "))], "r2")
    assert [(each.claim_id, each.is_same) for each in found] == [("new", True)]


def test_near_words_are_recognised_as_near() -> None:
    words = "Walking every day lowers systolic blood pressure of older adults by 4 mmHg."
    found = JudgedBefore([judged(BEFORE)]).recognise([claim(words)], "r2")
    assert [each.is_same for each in found] == [False]


def test_of_near_words_those_that_differ_are_told() -> None:
    other = BEFORE.replace("lowers", "reduces the")
    assert [(each.here, each.there) for each in JudgedBefore([judged(BEFORE)]).recognise([claim(other)], "r2")] == [
        (("reduces",), ("lowers",))
    ]
    brisk = BEFORE.replace("Daily", "Daily brisk")
    assert JudgedBefore([judged(BEFORE)]).recognise([claim(brisk)], "r2") == ()


def test_words_that_point_back_are_recognised_and_say_so() -> None:
    words = "It lowers systolic blood pressure in older adults by 4 mmHg."
    found = JudgedBefore([judged(words), judged(BEFORE)]).recognise([claim(words), claim(BEFORE)], "r2")
    assert [each.points_back for each in found] == [True, False]


@pytest.mark.parametrize(
    "words",
    [
        "Daily walking lowers systolic blood pressure in older adults by 9 mmHg.",
        "Daily walking does not lower systolic blood pressure in older adults by 4 mmHg.",
        "Daily walking lowers systolic blood pressure in older adults by 4%.",
        "Daily walking raises systolic blood pressure in older adults by 4 mmHg.",
        "Daily walking may lower systolic blood pressure in older adults by 4 mmHg.",
        "Daily walking lowers systolic blood pressure in children by 4 mmHg.",
        "Daily swimming lowers systolic blood pressure in older adults by 4 mmHg.",
        "Daily swimming raises heart rate in young athletes by 4 mmHg.",
        "Walking helps.",
    ],
)
def test_another_figure_a_denial_and_other_words_are_another_claim(words: str) -> None:
    assert JudgedBefore([judged(BEFORE)]).recognise([claim(words)], "r2") == ()


def test_a_review_does_not_recognise_itself_and_the_newest_comes_first() -> None:
    index = JudgedBefore([judged(BEFORE, "r1"), judged(BEFORE, "r2", 5), judged(BEFORE, "r3", 9)])
    found = index.recognise([claim(BEFORE)], "r1")
    assert [each.judged.review_id for each in found] == ["r3", "r2"]
    assert len(index.recognise([claim(BEFORE)], "r0", most=1)) == 1


def test_words_of_an_earlier_draft_are_recognised_in_their_own_review_unless_they_are_only_near() -> None:
    earlier = replace(judged(BEFORE), earlier=EarlierWords(1, 0, 7))
    (found,) = JudgedBefore([earlier]).recognise([claim(BEFORE)], "r1")
    assert (found.is_own, found.is_same) == (True, True)
    near = BEFORE.replace("lowers", "reduces")
    assert JudgedBefore([earlier]).recognise([claim(near)], "r1") == ()
    assert [each.is_own for each in JudgedBefore([earlier]).recognise([claim(near)], "r2")] == [False]


def test_what_a_claim_says_now_goes_before_its_words_of_earlier_drafts() -> None:
    earlier = replace(judged(BEFORE, days=5), earlier=EarlierWords(1, 0, 7))
    found = JudgedBefore([earlier, judged(BEFORE)]).recognise([claim(BEFORE)], "r2")
    assert [each.judged.earlier for each in found] == [None]


def test_of_many_verdicts_one_of_each_kind_is_among_the_newest() -> None:
    many = [judged(BEFORE, f"r{day}", day) for day in range(1, 6)]
    other = replace(judged(BEFORE, "r0"), judgement=Judgement(Verdict.SUPPORTED))
    found = JudgedBefore([*many, other]).recognise([claim(BEFORE)], "new")
    assert [each.judged.review_id for each in found] == ["r5", "r4", "r0"]


@pytest.mark.parametrize("mark", [" [3]", " [3, 5–7]", "¹²"])
def test_the_numbers_of_references_are_others_in_every_article(mark: str) -> None:
    here, there = BEFORE[:-1] + mark + ".", BEFORE[:-1] + " [1]."
    assert [each.is_same for each in JudgedBefore([judged(there)]).recognise([claim(here)], "r2")] == [True]
    assert [each.is_same for each in JudgedBefore([judged(BEFORE)]).recognise([claim(here)], "r2")] == [True]


def test_those_who_are_set_against_each_other_may_not_change_places() -> None:
    there, here = (
        f"Bran lowers the risk of stroke in {a} but not in {b}." for a, b in (("men", "women"), ("women", "men"))
    )
    assert JudgedBefore([judged(there)]).recognise([claim(here)], "r2") == ()


def test_a_drug_that_is_not_named_points_back() -> None:
    words = "The drug lowered pain in 40 volunteers."
    assert [each.points_back for each in JudgedBefore([judged(words)]).recognise([claim(words)], "r2")] == [True]
