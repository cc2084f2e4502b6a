"""The plain form of a verb that states a cause, and the noun of what it does: "reduces" is "reduce", "reduction"."""

from __future__ import annotations

from functools import cache

from factcheck_app.analysis.strength.causal_verbs import (
    CAUSAL_VERBS,
    CHANGING_VERBS,
    LOWERING_VERBS,
    RAISING_VERBS,
    VerbForm,
)

_PLAIN = frozenset((*RAISING_VERBS, *LOWERING_VERBS, *CHANGING_VERBS, "cut", "drive", "stop", "shrink"))
_IRREGULAR = {
    "shrank": "shrink",
    "fought": "fight",
    "stopped": "stop",
    "stops": "stop",
    "drives": "drive",
    "cutting": "cut",
    "cuts": "cut",
}
# verb -> the noun of what it does
_NOUNS = {
    "reduce": "reduction in",
    "lower": "reduction in",
    "decrease": "decrease in",
    "cut": "reduction in",
    "lessen": "reduction in",
    "relieve": "reduction in",
    "alleviate": "reduction in",
    "ease": "reduction in",
    "increase": "increase in",
    "raise": "increase in",
    "boost": "increase in",
    "improve": "improvement in",
    "worsen": "worsening of",
    "delay": "delay in",
}
# verb -> how the outcome of those compares, said without a cause
_COMPARATIVES = {
    "improve": "better",
    "worsen": "worse",
    "weaken": "weaker",
    "strengthen": "stronger",
    "shorten": "shorter",
    "prolong": "longer",
    "extend": "longer",
    "lengthen": "longer",
    "slow": "slower",
}
# these speak of whether something happens at all; what changes is its risk
RISK_LOWERING = frozenset(("prevent", "avert"))
RISK_RAISING = frozenset(("cause", "trigger", "provoke", "induce"))
# and these of a yes or no that has no size
_WITHOUT_SIZE = frozenset(
    ("cure", "heal", "kill", "save", "eradicate", "eliminate", "protect", "help", "benefit", "stop")
)


def has_size(verb: str) -> bool:
    """Whether what the verb says can be large or small ("reduce"), not only so or not ("cure")."""
    return verb not in _WITHOUT_SIZE


def comparative_of(verb: str) -> str | None:
    """ "shorter" for "shorten"; None where no such word is usual."""
    return _COMPARATIVES.get(verb)


@cache
def plain_form(word: str) -> str | None:
    """The plain form of a causal verb in lower case, or None where the word is none of them."""
    verb = CAUSAL_VERBS.get(word)
    if verb is None:
        return None
    if verb.form is VerbForm.BASE or word in _PLAIN:
        return word
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    stems = [word.removesuffix(ending) for ending in ("s", "es", "d", "ed", "ing") if word.endswith(ending)]
    stems += [stem + "e" for stem in stems] + [stem[:-1] + "y" for stem in stems if stem.endswith("i")]
    return next((stem for stem in stems if stem in _PLAIN), None)


def noun_of(verb: str) -> str | None:
    """ "reduction in" for "reduce"; None where no such noun is usual."""
    return _NOUNS.get(verb)
