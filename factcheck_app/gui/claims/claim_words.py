"""What a claim's row and card say in words."""

from __future__ import annotations

from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.reason import REASON_WORDS, Reason
from factcheck_app.domain.review import ReviewedClaim
from factcheck_app.domain.strength import Direction, Strength
from factcheck_app.domain.verdict import SetAsideReason, Verdict
from factcheck_app.gui.look.translation import translate

SET_ASIDE_SHORT = {
    SetAsideReason.NOT_A_CLAIM: "not a claim",
    SetAsideReason.DUPLICATE: "duplicate",
    SetAsideReason.OUT_OF_SCOPE: "out of scope",
}

_DIRECTION_WORDS = {
    Direction.INCREASES: "says that it increases",
    Direction.DECREASES: "says that it decreases",
    Direction.NO_EFFECT: "says that there is no effect",
}


# said of a claim that is judged too strong or unsupported, and nothing why
NO_REASON = "no reason yet"


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
    return uncapitalised(REASON_WORDS[reason])


def rung_words(strength: Strength) -> str:
    """The rung with its place on the ladder, for instance "direct causal, 3 of 3"."""
    return translate("claim_words", "{name}, {rung} of 3").format(name=strength.name, rung=strength.rung)


def direction_words(strength: Strength) -> str:
    """The direction as the end of a sentence; empty where it is not stated."""
    return _DIRECTION_WORDS.get(strength.direction, "")


def state_words(claim: ReviewedClaim) -> str:
    """Verdict with its main reason, open question, or why the claim is set aside."""
    judgement = claim.judgement
    if claim.pending is not None:
        return translate("claim_words", "still true? was {replace}").format(
            replace=mark_of_judgement(claim.pending).replace("_", " ")
        )
    if judgement.set_aside is not None:
        return translate("claim_words", "set aside, {set_aside}").format(set_aside=SET_ASIDE_SHORT[judgement.set_aside])
    if not judgement.reasons:
        return f"{judgement.verdict.value}, {NO_REASON}" if lacks_reason(judgement) else judgement.verdict.value
    lead = (
        translate("claim_words", "undecided, open question")
        if judgement.verdict is Verdict.UNDECIDED
        else judgement.verdict.value
    )
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
        claim.claim.kind.value,
    ]
    parts.append(claim.claim.strength.name)
    parts.append("flags: " + ", ".join(flag.name for flag in flags) if flags else translate("claim_words", "no flags"))
    sources = claim.claim.sources
    parts.append(
        translate("claim_words", "sources {listed}").format(listed=", ".join(map(str, sources)))
        if sources
        else translate("claim_words", "no source")
    )
    return ", ".join(parts)
