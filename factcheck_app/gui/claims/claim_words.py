"""What a claim's row and card say in words."""

from __future__ import annotations

from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.reason import REASON_WORDS, Reason
from factcheck_app.domain.review import ReviewedClaim
from factcheck_app.domain.strength import Direction, Strength
from factcheck_app.domain.verdict import SetAsideReason, Verdict
from factcheck_app.gui.look.codebook import codebook_word
from factcheck_app.gui.look.translation import QT_TRANSLATE_NOOP, translate

_SET_ASIDE_SHORT = {
    SetAsideReason.NOT_A_CLAIM: QT_TRANSLATE_NOOP("claim_words", "not a claim"),
    SetAsideReason.DUPLICATE: QT_TRANSLATE_NOOP("claim_words", "duplicate"),
    SetAsideReason.OUT_OF_SCOPE: QT_TRANSLATE_NOOP("claim_words", "out of scope"),
}

_DIRECTION_WORDS = {
    Direction.INCREASES: QT_TRANSLATE_NOOP("claim_words", "says that it increases"),
    Direction.DECREASES: QT_TRANSLATE_NOOP("claim_words", "says that it decreases"),
    Direction.NO_EFFECT: QT_TRANSLATE_NOOP("claim_words", "says that there is no effect"),
}


def no_reason_words() -> str:
    """Said of a claim that is judged too strong or unsupported, and nothing why."""
    return translate("claim_words", "no reason yet")


def set_aside_words(reason: SetAsideReason) -> str:
    """Why a claim is set aside, in the fewest words."""
    return translate("claim_words", _SET_ASIDE_SHORT[reason])


def judged_words(judgement: Judgement) -> str:
    """The verdict, or that the claim is set aside."""
    return translate("claim_words", "set aside") if judgement.set_aside else codebook_word(judgement.verdict)


def lacks_reason(judgement: Judgement) -> bool:
    """Whether a verdict that calls for a reason has none."""
    return judgement.verdict in (Verdict.OVERSTATED, Verdict.UNSUPPORTED) and not judgement.reasons


def mark_of(claim: ReviewedClaim) -> str:
    """Name of the glyph: the verdict, or "set_aside"."""
    return mark_of_judgement(claim.judgement)


def mark_of_judgement(judgement: Judgement) -> str:
    """The same of a judgement by itself."""
    return "set_aside" if judgement.set_aside else judgement.verdict.value


def uncapitalised(words: str) -> str:
    """The words as they stand inside a line."""
    return words[:1].lower() + words[1:]


def capitalised(words: str) -> str:
    """The words as they begin a line or stand on a chip."""
    return words[:1].upper() + words[1:]


def reason_in_line(reason: Reason) -> str:
    """A reason as it stands inside a line."""
    return uncapitalised(codebook_word(REASON_WORDS[reason]))


def rung_words(strength: Strength) -> str:
    """The rung with its place on the ladder, for instance "direct causal, 3 of 3"."""
    return translate("claim_words", "{name}, {rung} of 3").format(name=codebook_word(strength.name), rung=strength.rung)


def direction_words(strength: Strength) -> str:
    """The direction as the end of a sentence; empty where it is not stated."""
    words = _DIRECTION_WORDS.get(strength.direction, "")
    return translate("claim_words", words) if words else ""


def state_words(claim: ReviewedClaim) -> str:
    """Verdict with its main reason, open question, or why the claim is set aside."""
    judgement = claim.judgement
    if claim.pending is not None:
        return translate("claim_words", "still true? was {verdict}").format(verdict=judged_words(claim.pending))
    if judgement.set_aside is not None:
        return translate("claim_words", "set aside, {reason}").format(reason=set_aside_words(judgement.set_aside))
    verdict = codebook_word(judgement.verdict)
    if not judgement.reasons:
        return f"{verdict}, {no_reason_words()}" if lacks_reason(judgement) else verdict
    lead = translate("claim_words", "undecided, open question") if judgement.verdict is Verdict.UNDECIDED else verdict
    return f"{lead}, {reason_in_line(judgement.reasons[0])}"


def sources_in_line(claim: ReviewedClaim) -> str:
    """The sources that a claim leans on as they stand in its row: "[1, 4]", or "no source"."""
    numbers = claim.claim.sources
    if not numbers:
        return translate("claim_words", "no source")
    shown = ", ".join(map(str, numbers[:3]))
    return f"[{shown}, …]" if len(numbers) > 3 else f"[{shown}]"


def accessible_row(claim: ReviewedClaim, words: str = "") -> str:
    """The whole row as a screen reader says it, with other words for the claim's own where they say more."""
    flags = claim.claim.flags
    parts = [
        translate("claim_words", "Claim {number}").format(number=claim.number),
        state_words(claim),
        words or claim.claim.text,
        codebook_word(claim.claim.kind),
        codebook_word(claim.claim.strength.name),
    ]
    parts.append(
        translate("claim_words", "flags: {listed}").format(listed=", ".join(codebook_word(flag.name) for flag in flags))
        if flags
        else translate("claim_words", "no flags")
    )
    sources = claim.claim.sources
    parts.append(
        translate("claim_words", "sources {listed}").format(listed=", ".join(map(str, sources)))
        if sources
        else translate("claim_words", "no source")
    )
    return ", ".join(parts)
