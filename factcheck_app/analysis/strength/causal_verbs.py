"""The verbs that state a cause, in every form, and which way each pushes."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from factcheck_app.analysis.words.phrase_patterns import word_list, word_set


class VerbForm(Enum):
    """How a verb stands in the text."""

    BASE = "reduce"
    PRESENT = "reduces"
    PAST = "reduced"
    PARTICIPLE = "reducing"


class CausalVerb(NamedTuple):
    """One form of a verb that states a cause.

    `push` is "up", "down" or "" where it does not say; `is_ambiguous` where the word is a noun or an adjective too.
    """

    form: VerbForm
    push: str
    is_ambiguous: bool = False


RAISING_VERBS = word_list(
    "increase raise boost enhance elevate promote strengthen accelerate stimulate prolong extend worsen "
    "maximize maximise double triple quadruple amplify induce restore exacerbate aggravate intensify lengthen "
    "hasten fuel provoke speed heighten magnify deepen replenish rebuild regenerate repair"
)
LOWERING_VERBS = word_list(
    "reduce decrease lower prevent curb diminish ease relieve alleviate suppress inhibit block slow reverse "
    "attenuate minimize minimise mitigate weaken delay halve shorten impair eliminate lessen dampen blunt "
    "soothe combat counteract avert ameliorate shrink eradicate deplete hinder stabilize stabilise "
    "slash thwart fight banish calm abolish hamper inactivate"
)
CHANGING_VERBS = word_list(
    "improve cause affect influence protect cure heal help trigger harm damage facilitate modulate regulate "
    "alter save impact mediate transmit predispose benefit kill escalate transform confer obstruct disrupt "
    "change restrict"
)
# these are nouns or adjectives too, and state nothing where they stand as such: "the increase", "a cause"
_AMBIGUOUS = word_set(
    "increase decrease cause damage harm benefit impact influence delay block boost help trigger speed fuel "
    "change cure lower slow ease double triple reverse repair fight calm"
)
# forms that the endings do not give
_IRREGULAR = (
    ("cut", VerbForm.PRESENT, "down"),
    ("cuts", VerbForm.PRESENT, "down"),
    ("cutting", VerbForm.PARTICIPLE, "down"),
    ("drives", VerbForm.PRESENT, ""),
    ("stop", VerbForm.BASE, "down"),
    ("stops", VerbForm.PRESENT, "down"),
    ("stopped", VerbForm.PAST, "down"),
    ("shrank", VerbForm.PAST, "down"),
    ("fought", VerbForm.PAST, "down"),
)


def _forms_of(verb: str) -> tuple[tuple[str, VerbForm], ...]:
    stem = verb.removesuffix("e")
    if verb.endswith("y") and verb[-2] not in "aeiou":
        third, past = verb[:-1] + "ies", verb[:-1] + "ied"
    else:
        third, past = verb + ("es" if verb.endswith(("sh", "ch", "ss", "x")) else "s"), stem + "ed"
    return (verb, VerbForm.BASE), (third, VerbForm.PRESENT), (past, VerbForm.PAST), (stem + "ing", VerbForm.PARTICIPLE)


def _table() -> dict[str, CausalVerb]:
    table: dict[str, CausalVerb] = {}
    for verbs, push in ((RAISING_VERBS, "up"), (LOWERING_VERBS, "down"), (CHANGING_VERBS, "")):
        for verb in verbs:
            for word, form in _forms_of(verb):
                table[word] = CausalVerb(form, push, verb in _AMBIGUOUS)
    for word, form, push in _IRREGULAR:
        table[word] = CausalVerb(form, push, is_ambiguous=True)
    return table


# word in lower case -> what it is
CAUSAL_VERBS = _table()
