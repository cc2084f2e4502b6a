"""Why a claim was picked, in plain phrases with the words that each rests on."""

from __future__ import annotations

from factcheck_app.analysis.claims.figures import find_figure
from factcheck_app.domain.claim import ClaimKind
from factcheck_app.domain.strength import Strength

_WHAT_IT_SAYS = {
    ClaimKind.BENEFIT: "speaks of the effect of a treatment or habit",
    ClaimKind.HARM: "speaks of a harm or of safety",
    ClaimKind.ASSOCIATION: "relates two things to each other",
    ClaimKind.MECHANISM: "says how something works in the body",
    ClaimKind.OCCURRENCE: "says how common or costly something is",
    ClaimKind.PROGNOSIS: "says how a condition goes on",
    ClaimKind.ADVICE: "gives advice that a guideline could confirm",
    ClaimKind.REGULATORY: "says what is approved or available",
    ClaimKind.SOURCE: "says something about a study that can be looked up",
    ClaimKind.BACKGROUND: "states a fact that a reader may rely on",
}
# role of a cue -> what it makes of the wording; the first that is there counts
_WORDING = (
    ("hedge", "hedged by “{}”"),
    ("cause", "worded as a cause: “{}”"),
    ("correlation", "worded as a correlation: “{}”"),
    ("no effect", "denies an effect: “{}”"),
)


def why_picked(text: str, kind: ClaimKind, strength: Strength, *, is_headline: bool) -> tuple[str, ...]:
    """At least one phrase, each readable after "It" ("hedged by “may”")."""
    reasons = ["states an effect as a headline"] if is_headline else []
    reasons.append(_WHAT_IT_SAYS[kind])
    words = {cue.role: cue.words for cue in reversed(strength.cues)}
    wording = next((phrase.format(" ".join(words[role].split())) for role, phrase in _WORDING if role in words), "")
    if wording:
        reasons.append(wording)
    figure = find_figure(text)
    if figure:
        reasons.append(f"gives a figure: “{figure}”")
    return tuple(reasons)
