"""The several choices of the claim list's filter: verdict, flag, kind, strength, source, the reviewer's own tags."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from factcheck_app.domain.claim import ClaimKind
from factcheck_app.domain.review import ReviewedClaim
from factcheck_app.domain.signal import SIGNAL_NAMES
from factcheck_app.domain.strength import RUNG_NAMES
from factcheck_app.domain.verdict import Verdict
from factcheck_app.gui.claims.claim_words import capitalised
from factcheck_app.gui.look.codebook import codebook_word
from factcheck_app.gui.look.translation import QT_TRANSLATE_NOOP, translate

ANY_FLAG = ""
NO_SOURCE = "0"
NO_TAG = ""
SET_ASIDE = "set_aside"
OPEN_QUESTION = "open_question"
STILL_TRUE = "still_true"


class Subject(StrEnum):
    """What a choice is about; claims that fit one choice of each subject are listed.

    The values are the marked words that are shown for it.
    """

    VERDICT = QT_TRANSLATE_NOOP("claim_choice", "Verdict")
    FLAG = QT_TRANSLATE_NOOP("claim_choice", "Flag")
    KIND = QT_TRANSLATE_NOOP("claim_choice", "Kind")
    STRENGTH = QT_TRANSLATE_NOOP("claim_choice", "Strength")
    SOURCE = QT_TRANSLATE_NOOP("claim_choice", "Source")
    TAG = QT_TRANSLATE_NOOP("claim_choice", "Tag")


@dataclass(frozen=True, slots=True)
class Criterion:
    """One choice: a verdict's code, a flag's, a kind, a rung, a source's number or a tag in lower case.

    The values that stand for something more are the constants of this module.
    """

    subject: Subject
    value: str


_FIXED = {
    Subject.VERDICT: (*map(str, Verdict), STILL_TRUE, OPEN_QUESTION, SET_ASIDE),
    Subject.FLAG: (ANY_FLAG, *SIGNAL_NAMES),
    Subject.KIND: tuple(map(str, ClaimKind)),
    Subject.STRENGTH: tuple(map(str, reversed(range(len(RUNG_NAMES))))),
}
_STATES = {
    SET_ASIDE: QT_TRANSLATE_NOOP("claim_choice", "Set aside"),
    OPEN_QUESTION: QT_TRANSLATE_NOOP("claim_choice", "Open question"),
    STILL_TRUE: QT_TRANSLATE_NOOP("claim_choice", "Still true?"),
}


def criteria_of(claim: ReviewedClaim, tags: Sequence[str]) -> Iterator[Criterion]:
    """Every choice that the claim fits."""
    judgement = claim.judgement
    if judgement.set_aside is not None:
        yield Criterion(Subject.VERDICT, SET_ASIDE)
    else:
        yield Criterion(Subject.VERDICT, str(judgement.verdict))
        if claim.pending is not None:
            yield Criterion(Subject.VERDICT, STILL_TRUE)
        if judgement.verdict is Verdict.UNDECIDED and judgement.reasons:
            yield Criterion(Subject.VERDICT, OPEN_QUESTION)
    codes = dict.fromkeys(flag.code for flag in claim.claim.flags)
    for code in (ANY_FLAG, *codes) if codes else ():
        yield Criterion(Subject.FLAG, code)
    yield Criterion(Subject.KIND, str(claim.claim.kind))
    yield Criterion(Subject.STRENGTH, str(claim.claim.strength.rung))
    for number in claim.claim.sources or (NO_SOURCE,):
        yield Criterion(Subject.SOURCE, str(number))
    for tag in tags or (NO_TAG,):
        yield Criterion(Subject.TAG, tag.casefold())


def fits(claim: ReviewedClaim, tags: Sequence[str], chosen: Collection[Criterion]) -> bool:
    """Whether the claim fits one choice of each subject that has any."""
    if not chosen:
        return True
    own = set(criteria_of(claim, tags))
    return {criterion.subject for criterion in chosen} == {c.subject for c in chosen if c in own}


def count_criteria(claims: Iterable[tuple[ReviewedClaim, Sequence[str]]]) -> dict[Criterion, int]:
    """How many claims fit each choice that any of them fits, in the order of the panel.

    "No tag" is left out where nothing is tagged.
    """
    counts = Counter(criterion for claim, tags in claims for criterion in set(criteria_of(claim, tags)))
    if all(c.value == NO_TAG for c in counts if c.subject is Subject.TAG):
        counts.pop(Criterion(Subject.TAG, NO_TAG), None)
    return {criterion: counts[criterion] for criterion in in_panel_order(counts)}


def in_panel_order(criteria: Iterable[Criterion]) -> list[Criterion]:
    """The choices as they stand in the panel and on chips: subject by subject."""
    return sorted(criteria, key=_place)


def criterion_words(criterion: Criterion, tag_names: dict[str, str] | None = None) -> str:
    """A choice as its row and its chip say it; `tag_names` gives tags as the reviewer writes them."""
    value = criterion.value
    match criterion.subject:
        case Subject.VERDICT:
            state = _STATES.get(value)
            return translate("claim_choice", state) if state else capitalised(codebook_word(value))
        case Subject.FLAG:
            return (
                translate("claim_choice", "Any flag")
                if value == ANY_FLAG
                else capitalised(codebook_word(SIGNAL_NAMES.get(value, value)))
            )
        case Subject.STRENGTH:
            return translate("claim_choice", "{name}, {rung} of 3").format(
                name=capitalised(codebook_word(RUNG_NAMES[int(value)])), rung=value
            )
        case Subject.SOURCE:
            return (
                translate("claim_choice", "No source")
                if value == NO_SOURCE
                else translate("claim_choice", "Source {value}").format(value=value)
            )
        case Subject.TAG:
            return translate("claim_choice", "No tag") if value == NO_TAG else f"#{(tag_names or {}).get(value, value)}"
        case Subject.KIND:
            return capitalised(codebook_word(value))


def subject_words(subject: Subject) -> str:
    """What a choice is about, as it is shown."""
    return translate("claim_choice", subject.value)


def _place(criterion: Criterion) -> tuple[int, int, str]:
    subject, value = criterion.subject, criterion.value
    fixed = _FIXED.get(subject, ())
    within = fixed.index(value) if value in fixed else int(value) if subject is Subject.SOURCE else len(fixed)
    return list(Subject).index(subject), within, value
