"""What is said of a claim that was split from another or merged of two."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.evidence import Passage
from factcheck_app.domain.reason import REASONS_FOR, Reason
from factcheck_app.domain.verdict import Severity, Verdict

_GRAVEST_FIRST = (Severity.CRITICAL, Severity.MAJOR, Severity.MINOR)


def merge_judgements(first: Judgement, second: Judgement) -> Judgement:
    """One judgement that loses no note, wording or passage; where the two differ in the answer there is none.

    A side that nobody has answered leaves the whole unanswered too: half of it was never judged.
    """
    agree = (first.verdict, first.set_aside) == (second.verdict, second.set_aside)
    is_answered = agree and (first.is_answer or second.is_answer)
    verdict = first.verdict if is_answered else Verdict.UNDECIDED
    reasons = _once((*first.reasons, *second.reasons)) if is_answered else ()
    return Judgement(
        verdict=verdict,
        reasons=tuple(reason for reason in reasons if reason in REASONS_FOR[verdict]),
        severity=_gravest((first.severity, second.severity)) if is_answered else None,
        citation=first.citation if is_answered and first.citation is second.citation else None,
        note=_joined((first.note, second.note), "\n\n"),
        wording=_joined((first.wording, second.wording), " "),
        set_aside=first.set_aside if is_answered else None,
        evidence=_each_place((*first.evidence, *second.evidence)),
    )


def judgement_of_part(whole: Judgement, index: int) -> Judgement:
    """The first part keeps note, wording and passages; no part has an answer, for none was judged by itself."""
    return whole.put_off() if index == 0 else Judgement()


def _once(reasons: Sequence[Reason]) -> tuple[Reason, ...]:
    return tuple(dict.fromkeys(reasons))


def _gravest(given: Sequence[Severity | None]) -> Severity | None:
    return next((severity for severity in _GRAVEST_FIRST if severity in given), None)


def _joined(texts: Sequence[str], between: str) -> str:
    return between.join(dict.fromkeys(text for text in texts if text.strip()))


def _each_place(passages: Iterable[Passage]) -> tuple[Passage, ...]:
    places: dict[object, Passage] = {}
    for passage in passages:
        taken = places.get(passage.place)
        # the same passage on both sides: the one with a stance counts
        if taken is None or taken.stance is None:
            places[passage.place] = passage
    return tuple(places.values())
