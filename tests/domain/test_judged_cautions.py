"""What speaks against an earlier verdict is said with both dates, and what is unknown as unknown."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.editorial_status import EditorialStatus
from factcheck_app.domain.judged_cautions import cautions, judged_otherwise, recheck_day, where_judged
from factcheck_app.domain.judged_source import JudgedSource
from factcheck_app.domain.judged_wording import EarlierWords, JudgedWording, RecognisedWording
from factcheck_app.domain.reason import Reason
from factcheck_app.domain.verdict import CitationVerdict, Verdict
from factcheck_app.domain.work import Notice, NoticeKind, Provider

AT = datetime(2025, 3, 3, 12, tzinfo=UTC)
NOW = datetime(2025, 6, 1, tzinfo=UTC)
KNEW = Judgement(Verdict.UNSUPPORTED, (Reason.SOURCE_WITHDRAWN,))


def source(date: str | None, kind: NoticeKind = NoticeKind.RETRACTION) -> JudgedSource:
    status = EditorialStatus.RETRACTED if kind is NoticeKind.RETRACTION else EditorialStatus.CORRECTED
    return JudgedSource(2, "A trial", status, NOW, (Notice(kind, Provider.PUBMED, date=date),))


def said(
    *sources: JudgedSource,
    now: datetime = NOW,
    judgement: Judgement = Judgement(Verdict.SUPPORTED),  # noqa: B008 - frozen
    at: datetime = AT,
    zone: timezone = UTC,
    points_back: bool = False,
) -> list[str]:
    judged = JudgedWording("r1", "Tea", "c1", "Tea helps.", judgement, "Ana Brandt", at, sources=sources)
    found = RecognisedWording("c2", judged, True, points_back=points_back)
    return [each.words for each in cautions(found, now, 365, zone)]


@pytest.mark.parametrize(
    ("date", "words"),
    [
        ("2025-05-11", "Decided on 3 March 2025; its source 2 was retracted on 11 May 2025, after that."),
        (
            "2024-05-11",
            "Decided on 3 March 2025 although its source 2 had been retracted on 11 May 2024, before that.",
        ),
        (
            "2025-03-03",
            "Its source 2 was retracted on 3 March 2025, the day of the verdict: which came first is not known.",
        ),
        (
            "2025-03",
            (
                "Its source 2 was retracted in March 2025; "
                "whether before or after the verdict of 3 March 2025 is not known."
            ),
        ),
        (
            None,
            "Its source 2 is retracted; whether that came before or after the verdict of 3 March 2025 is not known.",
        ),
    ],
)
def test_a_retraction_is_told_by_its_date_against_that_of_the_verdict(date: str | None, words: str) -> None:
    assert said(source(date)) == [words]


def test_a_verdict_that_was_given_for_the_retraction_is_told_as_such() -> None:
    assert said(source("2024-05-11"), judgement=KNEW) == [
        "Decided on 3 March 2025 and says so: its source 2 had been retracted on 11 May 2024, before that."
    ]


def test_concern_and_correction_since_are_told_and_an_older_correction_is_not() -> None:
    assert said(source("2025-05", NoticeKind.CORRECTION)) == [
        "Decided on 3 March 2025; its source 2 was corrected in May 2025, after that."
    ]
    assert said(source("2024-05", NoticeKind.CORRECTION)) == []
    concern = JudgedSource(
        1,
        "",
        EditorialStatus.EXPRESSION_OF_CONCERN,
        NOW,
        (Notice(NoticeKind.EXPRESSION_OF_CONCERN, Provider.PUBMED, date="2025-05-02"),),
    )
    assert said(concern)[0].endswith("its source 1 got an expression of concern on 2 May 2025, after that.")


def test_a_preprint_whose_paper_is_out_is_superseded() -> None:
    preprint = JudgedSource(3, "", EditorialStatus.NONE_FOUND, NOW, published_version="10.5555/paper")
    assert said(preprint)[0] == "Its source 3 is a preprint, and the paper is out: doi.org/10.5555/paper."


def test_when_the_sources_were_checked_is_told() -> None:
    never = JudgedSource(1, "")
    older = JudgedSource(2, "", EditorialStatus.NONE_FOUND, AT - timedelta(days=30))
    newer = JudgedSource(4, "", EditorialStatus.NONE_FOUND, NOW)
    assert said(never, older, newer) == [
        "Its source 1 was never checked for retractions.",
        "Its source 2 was last checked for retractions on 1 February 2025, before the verdict.",
        "Its source 4 was checked on 1 June 2025, after the verdict: no retraction was found.",
    ]
    assert said(never, never)[0].startswith("Its sources 1 and 1 were never checked")


def test_the_day_of_the_re_check_is_today_and_only_then_past() -> None:
    due = datetime(2026, 3, 3, 9, tzinfo=UTC)
    assert said(now=due - timedelta(days=1)) == []
    assert said(now=due) == ["Today is its re-check date: see whether the evidence is still the same."]
    assert said(now=due + timedelta(hours=14, minutes=59))[0].startswith("Today")
    assert said(now=due + timedelta(hours=15)) == [
        "Its re-check date, 3 March 2026, has passed: see whether the evidence is still the same."
    ]


def test_days_are_those_of_the_reviewers_calendar() -> None:
    tokyo, new_york = timezone(timedelta(hours=9)), timezone(timedelta(hours=-5))
    late = datetime(2025, 3, 3, 23, 30, tzinfo=UTC)
    judged = JudgedWording("r1", "Tea", "c1", "Tea helps.", KNEW, "Ana Brandt", late)
    assert (recheck_day(judged, 1, tokyo).day, recheck_day(judged, 1, new_york).day) == (5, 4)
    now = datetime(2026, 3, 4, 1, tzinfo=UTC)
    assert (said(at=late, now=now, zone=tokyo)[0][:5], said(at=late, now=now, zone=new_york)[0][:5]) == (
        "Today",
        "Today",
    )
    assert said(source("2025-03-03"), at=late, zone=tokyo)[0].startswith("Decided on 4 March 2025 although")


def test_words_that_point_back_are_named() -> None:
    assert said(points_back=True)[0].startswith("These words point back")


def _found(review: str, verdict: Verdict, earlier: EarlierWords | None = None) -> RecognisedWording:
    judged = JudgedWording(review, "Tea", "c1", "Tea helps.", Judgement(verdict), "Ana Brandt", AT, earlier=earlier)
    return RecognisedWording("c2", judged, True)


def test_a_verdict_that_another_review_does_not_share_is_told() -> None:
    offered, *others = (_found("r1", Verdict.SUPPORTED), _found("r2", Verdict.SUPPORTED))
    assert judged_otherwise(offered, others) == ()
    others += [_found("r3", Verdict.OVERSTATED, EarlierWords(2, 0, 7))]
    (told,) = judged_otherwise(offered, others, UTC)
    assert told.words == "Ana Brandt judged it overstated on 3 March 2025, in draft 2 of “Tea”: see which holds."
    assert told.is_warning


def test_where_it_was_judged_names_the_draft_and_the_review_that_lies_open() -> None:
    found = _found("r1", Verdict.SUPPORTED, EarlierWords(1, 0, 7, is_reshaped=True))
    assert where_judged(found) == "draft 1 of “Tea”, before the claim was reshaped"
    assert where_judged(replace(found, is_own=True)).startswith("draft 1 of this review, before")


@pytest.mark.parametrize(
    ("here", "there", "words"),
    [
        ("Experts claim", "", "Here it is told as what others say (“Experts claim”), there the article said it itself"),
        (
            "",
            "Experts claim",
            "There it was told as what others say (“Experts claim”), here the article says it itself",
        ),
        ("Experts claim", "says Li", "Here it is told with “Experts claim”, there it was with “says Li”"),
    ],
)
def test_who_says_it_here_and_there_is_told(here: str, there: str, words: str) -> None:
    found = replace(_found("r1", Verdict.SUPPORTED), told_here=here, told_there=there)
    assert [each.words for each in cautions(found, NOW, 365, UTC)] == [f"{words}: that is another statement."]


def test_a_citation_that_was_judged_for_another_work_is_a_warning_and_another_work_alone_is_to_be_known() -> None:
    plain = replace(_found("r1", Verdict.SUPPORTED), cites_others=True)
    cited = Judgement(Verdict.SUPPORTED, citation=CitationVerdict.ADEQUATE)
    (known,) = cautions(plain, NOW, 365, UTC)
    (warned,) = cautions(replace(plain, judged=replace(plain.judged, judgement=cited)), NOW, 365, UTC)
    assert (known.words, known.is_warning) == ("It does not seem to cite the same works here as there.", False)
    assert warned.is_warning
    assert warned.words.endswith("as there, where its citation was judged adequate.")
