"""Headline claims: headings and list titles that state an effect bare, beside those that only name a part."""

from __future__ import annotations

import re

from factcheck_app.analysis import strength_cues as cues

_I = re.IGNORECASE

_CHANGE_NOUN = re.compile(
    r"\b(?:reduction|decrease|increase|improvement|relief|loss|gain|boost|protection|recovery|prevention|decline|enhancement|remission|rise|drop|fall|surge)s? (?:in|of|from|against|for)\b"
    r"|\b(?:weight|pain|stress|symptom|mood) (?:loss|relief|reduction|improvement|control)\b|\b(?:rapid|fast|lasting|long-lasting|sustained|significant|quick) \w+",
    _I,
)
_CHANGED = re.compile(
    r"^(?:a |an |the )?(?:(?:significantly|greatly|much|potentially|possibly) )?(?:reduced|improved|enhanced|prolonged|increased|decreased|lowered|boosted|strengthened|better|lower|higher|fewer|less|more|faster|stronger|longer|deeper|healthier|"
    r"greater|sharper|calmer|clearer|sustained|accelerated|rapid|lasting|long-lasting|slower|sounder|easier|shorter|improving|reducing|preventing|boosting|lowering|increasing|relieving|promoting|enhancing|supporting)\b [\w-]+",
    _I,
)
_POSSIBLE = re.compile(r"^(?:potential|possible|possibly|promise|promising|may|might|could|can)\b", _I)
_LABEL = re.compile(
    r"^(?:\W*\d+[.)]\s*)?(?:(?:the )?(?:benefits?|risks?|side effects?|causes?|symptoms?|types?|uses?|history|overview|role|science|evidence|effects?|impact|importance|limitations?|treatment|diagnosis|prevention|ways?|tips?|"
    r"reasons?|facts?|myths?|signs?|steps?|examples?) (?:of|for|to|that|and|behind|in|from|about)\b|how|what|why|when|where|who|which|examining|understanding|exploring|introducing|about|more (?:on|about|from)|less is)\b",
    _I,
)
_IMPERATIVE_TIP = re.compile(
    r"^(?:\W*\d+[.)]\s*)?(?:ditch|avoid|practi[cs]e|stay|try|eat|clean|start|get|keep|find|plan|seek|use|take|drink|choose|limit|make|consider|be|go|do|don['’]t|increase your|reduce your|boost your|improve your|lower your|cut|add|stop)\b",
    _I,
)
_FINITE = re.compile(
    r"\b(?:is|are|was|were|may|might|can|could|will|does|do|did|has|have|finds?|found|shows?|suggests?|avoids?|rises?|rising|falls?|works?|reveals?)\b",
    _I,
)
_VERB_LED = re.compile(rf"^(?:it )?(?:may |might |can |could )?(?:{cues._UP}|{cues._DOWN}|{cues._OTHER})\b", _I)


def states_effect(words: str) -> bool:
    """Whether a heading or list title states something ("Better sleep"), rather than naming a part ("Benefits of X")."""
    text = " ".join(words.split()).rstrip(":")
    if not text or text.endswith("?") or _LABEL.match(text) or len(text.split()) < 2:
        return False
    if _IMPERATIVE_TIP.match(text):
        return False
    if _CHANGED.match(text) or _CHANGE_NOUN.search(text) or _POSSIBLE.match(text):
        return True
    if _VERB_LED.match(text) and re.match(r"^\w+(?:s|ed)\b|^(?:may|might|can|could)\b", text, _I):
        return True
    return (
        len(text.split()) >= 5
        and _FINITE.search(text) is not None
        and cues.CAUSAL_VERB.search(text.lower()) is not None
        or (
            len(text.split()) >= 6
            and re.search(r"\b(?:is|are|may|might|can|could|linked|tied|associated)\b", text, _I) is not None
        )
    )


def is_hedged(words: str) -> bool:
    """Whether a bare headline is hedged ("Potential for ...")."""
    return cues.HEDGE.search(words.lower()) is not None
