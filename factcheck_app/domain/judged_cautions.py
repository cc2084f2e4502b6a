"""Why an earlier verdict should be looked at again before it is used, in sentences; the gravest first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum

from factcheck_app.domain.date_words import date_words, long_day
from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.editorial_status import EditorialStatus
from factcheck_app.domain.judged_source import Checked, DatedNotice, JudgedSource, Timing, dated_notices
from factcheck_app.domain.judged_wording import JudgedWording, RecognisedWording
from factcheck_app.domain.reason import Reason
from factcheck_app.domain.verdict import CitationVerdict, Verdict
from factcheck_app.domain.work import NoticeKind


class CautionCode(StrEnum):
    """What speaks against using an earlier verdict as it is, and what is only to be known (the last three)."""

    NOTICE_SINCE = "notice_since"
    NOTICE_UNDATED = "notice_undated"
    NOTICE_BEFORE = "notice_before"
    SUPERSEDED = "superseded"
    RECHECK_PASSED = "recheck_passed"
    RECHECK_TODAY = "recheck_today"
    SAID_BY_OTHERS = "said_by_others"
    JUDGED_OTHERWISE = "judged_otherwise"
    POINTS_BACK = "points_back"
    CITATION_ELSEWHERE = "citation_elsewhere"
    CITES_OTHERS = "cites_others"
    NOT_CHECKED_SINCE = "not_checked_since"
    CHECKED_SINCE = "checked_since"


_TO_BE_KNOWN = (CautionCode.CITES_OTHERS, CautionCode.NOT_CHECKED_SINCE, CautionCode.CHECKED_SINCE)


@dataclass(frozen=True, slots=True)
class JudgedCaution:
    """One sentence about an earlier verdict; where it is no warning, it is to be known."""

    code: CautionCode
    words: str

    @property
    def is_warning(self) -> bool:
        return self.code not in _TO_BE_KNOWN


# what happened to the source, as it follows its name
_HAPPENED = {
    NoticeKind.RETRACTION: ("was retracted", "had been retracted", "is retracted"),
    NoticeKind.EXPRESSION_OF_CONCERN: (
        "got an expression of concern",
        "had got an expression of concern",
        "is under an expression of concern",
    ),
    NoticeKind.PARTIAL_RETRACTION: ("was retracted in part", "had been retracted in part", "is retracted in part"),
    NoticeKind.CORRECTION: ("was corrected", "had been corrected", "is corrected"),
    NoticeKind.REINSTATEMENT: (
        "was reinstated after a retraction",
        "had been reinstated after a retraction",
        "is reinstated after a retraction",
    ),
}
# of an older correction the reviewer had the corrected paper
_TOLD_IF_OLDER = (NoticeKind.RETRACTION, NoticeKind.EXPRESSION_OF_CONCERN, NoticeKind.PARTIAL_RETRACTION)


def day_of_verdict(judged: JudgedWording, zone: tzinfo | None = None) -> date:
    """The day of the verdict on the reviewer's calendar (that of the system where no zone is given)."""
    return judged.at.astimezone(zone).date()


def recheck_day(judged: JudgedWording, check_again_after_days: int, zone: tzinfo | None = None) -> date:
    """The day on which the verdict is to be looked at again: so many days after that of the verdict."""
    return day_of_verdict(judged, zone) + timedelta(days=check_again_after_days)


def cautions(
    found: RecognisedWording, now: datetime, check_again_after_days: int, zone: tzinfo | None = None
) -> tuple[JudgedCaution, ...]:
    """All that is to be known before the verdict is used: notices about its sources, its age, what was checked.

    `now` is any time with its zone; days are those of the reviewer's calendar.
    """
    judged = found.judged
    day = day_of_verdict(judged, zone)
    said = [
        *(told for source in judged.sources for told in _of_source(source, judged.judgement, day)),
        *_of_age(recheck_day(judged, check_again_after_days, zone), now.astimezone(zone).date()),
        *([_said_by_others(found)] if found.is_told_otherwise else []),
        *([_POINTS_BACK] if found.points_back else []),
        *([_cites_others(judged.judgement)] if found.cites_others else []),
        *_of_checks(judged, zone),
    ]
    return tuple(sorted(said, key=lambda each: tuple(CautionCode).index(each.code)))


_POINTS_BACK = JudgedCaution(
    CautionCode.POINTS_BACK,
    "These words point back to what stands before them: see whether it is the same thing here.",
)


def judged_otherwise(
    found: RecognisedWording, others: Iterable[RecognisedWording], zone: tzinfo | None = None
) -> tuple[JudgedCaution, ...]:
    """Of the verdicts on a claim's words, those that are not the one that is offered, the newest of each alone."""
    verdict = found.judged.judgement.verdict
    told: dict[Verdict, RecognisedWording] = {}
    for each in others:
        if each.judged.judgement.verdict is not verdict:
            told.setdefault(each.judged.judgement.verdict, each)
    return tuple(_otherwise(each, zone) for each in told.values())


def _otherwise(found: RecognisedWording, zone: tzinfo | None) -> JudgedCaution:
    judged, day = found.judged, long_day(day_of_verdict(found.judged, zone))
    what = "it" if found.is_same else "nearly these words"
    words = f"{judged.reviewer} judged {what} {judged.judgement.verdict} on {day}, in {where_judged(found)}"
    return JudgedCaution(CautionCode.JUDGED_OTHERWISE, f"{words}: see which holds.")


def where_judged(found: RecognisedWording) -> str:
    """The review of an earlier verdict, and the draft where its words are no longer what the claim has."""
    earlier = found.judged.earlier
    review = "this review" if found.is_own else f"“{found.judged.review_title}”"
    if earlier is None:
        return review
    return f"draft {earlier.draft} of {review}{', before the claim was reshaped' if earlier.is_reshaped else ''}"


def _cites_others(judgement: Judgement) -> JudgedCaution:
    words = "It does not seem to cite the same works here as there"
    if judgement.citation is None:
        return JudgedCaution(CautionCode.CITES_OTHERS, f"{words}.")
    said = str(judgement.citation).replace("_", " ")
    return JudgedCaution(CautionCode.CITATION_ELSEWHERE, f"{words}, where its citation was judged {said}.")


def _said_by_others(found: RecognisedWording) -> JudgedCaution:
    """Whose statement it is here, and whose it was there."""
    if found.told_here and found.told_there:
        words = f"Here it is told with “{found.told_here}”, there it was with “{found.told_there}”"
    elif found.told_here:
        words = f"Here it is told as what others say (“{found.told_here}”), there the article said it itself"
    else:
        words = f"There it was told as what others say (“{found.told_there}”), here the article says it itself"
    return JudgedCaution(CautionCode.SAID_BY_OTHERS, f"{words}: that is another statement.")


def _of_source(source: JudgedSource, judgement: Judgement, day: date) -> Iterator[JudgedCaution]:
    notices = dated_notices(source, day)
    # what was retracted needs no word of its earlier corrections
    for notice in notices[:1] if notices and notices[0].kind is NoticeKind.RETRACTION else notices:
        told = _of_notice(source, notice, judgement, day)
        if told is not None:
            yield told
    if source.published_version:
        yield JudgedCaution(
            CautionCode.SUPERSEDED,
            f"Its source {source.number} is a preprint, and the paper is out: doi.org/{source.published_version}.",
        )


def _of_notice(source: JudgedSource, notice: DatedNotice, judgement: Judgement, day: date) -> JudgedCaution | None:
    was, had, present = _HAPPENED[notice.kind]
    name, decided = f"source {source.number}", long_day(day)
    when = " and ".join(_on(written) for written in notice.dates)
    if notice.timing is Timing.SINCE:
        words = f"Decided on {decided}; its {name} {was} {_on(notice.dates[0])}, after that."
        return JudgedCaution(CautionCode.NOTICE_SINCE, words)
    if notice.timing is Timing.BEFORE:
        if notice.kind not in _TOLD_IF_OLDER:
            return None
        knew = judgement.citation is CitationVerdict.WITHDRAWN or Reason.SOURCE_WITHDRAWN in judgement.reasons
        how = "and says so: its" if knew else "although its"
        words = f"Decided on {decided} {how} {name} {had} {_on(notice.dates[-1])}, before that."
        return JudgedCaution(CautionCode.NOTICE_BEFORE, words)
    if notice.timing is Timing.SAME_DAY:
        words = f"Its {name} {was} on {decided}, the day of the verdict: which came first is not known."
    elif when:
        words = f"Its {name} {was} {when}; whether before or after the verdict of {decided} is not known."
    else:
        words = f"Its {name} {present}; whether that came before or after the verdict of {decided} is not known."
    return JudgedCaution(CautionCode.NOTICE_UNDATED, words)


def _on(written: str) -> str:
    return f"{'on' if len(written) > len('2010-02') else 'in'} {date_words(written)}"


def _of_age(due: date, today: date) -> Iterator[JudgedCaution]:
    step = "see whether the evidence is still the same."
    if today > due:
        yield JudgedCaution(CautionCode.RECHECK_PASSED, f"Its re-check date, {long_day(due)}, has passed: {step}")
    elif today == due:
        yield JudgedCaution(CautionCode.RECHECK_TODAY, f"Today is its re-check date: {step}")


def _of_checks(judged: JudgedWording, zone: tzinfo | None) -> Iterator[JudgedCaution]:
    """When its sources were last checked for notices, the least known first."""
    by_check = {kind: [each for each in judged.sources if each.checked(judged.at) is kind] for kind in Checked}
    never, before = by_check[Checked.NEVER], by_check[Checked.BEFORE]
    clean = [each for each in by_check[Checked.SINCE] if each.status is EditorialStatus.NONE_FOUND]
    if never:
        words = f"{_named(never)} never checked for retractions."
        yield JudgedCaution(CautionCode.NOT_CHECKED_SINCE, words)
    if before:
        words = f"{_named(before)} last checked for retractions on {_oldest(before, zone)}, before the verdict."
        yield JudgedCaution(CautionCode.NOT_CHECKED_SINCE, words)
    if clean:
        words = f"{_named(clean)} checked on {_oldest(clean, zone)}, after the verdict: no retraction was found."
        yield JudgedCaution(CautionCode.CHECKED_SINCE, words)


def _oldest(sources: Sequence[JudgedSource], zone: tzinfo | None) -> str:
    oldest = min(source.checked_at for source in sources if source.checked_at is not None)
    return long_day(oldest.astimezone(zone).date())


def _named(sources: Sequence[JudgedSource]) -> str:
    """ "Its source 2 was", "Its sources 1, 2 and 5 were"."""
    *numbers, last = (str(source.number) for source in sources)
    return f"Its sources {', '.join(numbers)} and {last} were" if numbers else f"Its source {last} was"
