"""A claim's verb in the words of the certainty, or told as what goes together."""

from __future__ import annotations

import re

from factcheck_app.analysis.strength.claim_verb import ClaimVerb
from factcheck_app.analysis.strength.stated_figure import has_figure, is_figure_itself
from factcheck_app.analysis.strength.verb_forms import (
    RISK_LOWERING,
    RISK_RAISING,
    comparative_of,
    has_size,
    noun_of,
)
from factcheck_app.analysis.strength.wording_parts import (
    DETERMINER,
    END,
    HEDGE,
    MEASURED,
    UNCERTAIN,
    Part,
    object_end,
)
from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.domain.certainty import Certainty, CertaintyRating, EffectSize

_PLURAL_HEAD = LazyPattern(r"(?:[\w-]+ )?[\w-]*[^su\W]s\b")
_COMPARATIVE = LazyPattern(r"(?<=\s)(?:faster|better|longer|more|less|fewer|sooner|shorter|slower|deeper|worse)\b")


def by_certainty(claim: str, verb: ClaimVerb, rating: CertaintyRating) -> list[Part]:
    """The claim with its verb in GRADE's words; the parts that are added are marked."""
    hedge = HEDGE[rating.certainty]
    end = END.search(claim)
    stop = end.start() if end is not None else len(claim)
    is_figure = is_figure_itself(verb.plain) or has_figure(claim[verb.end : stop])
    phrase = _phrase(verb, rating.size, hedge, is_figure=is_figure)
    stop_of_object = object_end(claim, verb.end, stop)
    slightly = stop_of_object
    if rating.size is EffectSize.SMALL:
        comparative = _COMPARATIVE.search(claim, verb.end, stop_of_object)
        slightly = comparative.start() if comparative is not None else stop_of_object
    mark = "slightly " if slightly < stop_of_object else " slightly"
    if rating.size is not EffectSize.SMALL or is_figure or (slightly == stop_of_object and not has_size(verb.plain)):
        mark = ""
    doubt = UNCERTAIN if rating.certainty is Certainty.VERY_LOW else ""
    return [
        Part(claim[: verb.start], False),
        Part(phrase, phrase != claim[verb.start : verb.end]),
        Part(claim[verb.end : slightly], False),
        Part(mark, True),
        Part(claim[slightly:stop], False),
        Part(doubt, True),
        Part(claim[stop:], False),
    ]


def _phrase(verb: ClaimVerb, size: EffectSize, hedge: str, *, is_figure: bool) -> str:
    """The words that stand in the verb's place."""
    risk = " the risk of" if verb.plain in RISK_LOWERING | RISK_RAISING else ""
    if size is EffectSize.LITTLE_OR_NONE:
        return f"{_finite(verb, 'result', hedge)} in little to no difference in{risk}"
    plain = "reduce" if verb.plain in RISK_LOWERING else "increase" if verb.plain in RISK_RAISING else verb.plain
    if size is EffectSize.SMALL or is_figure or not has_size(plain):
        return _finite(verb, plain, hedge) + risk
    noun = noun_of(plain)
    if noun is None:
        return f"{_finite(verb, 'have', hedge)} a large effect on"
    return f"{_finite(verb, 'result', hedge)} in a large {noun}{risk}"


def _finite(verb: ClaimVerb, plain: str, hedge: str) -> str:
    if hedge == "may":
        return f"may {plain}"
    form = plain if verb.is_plural else _third(plain)
    return f"{hedge} {form}".strip()


def _third(plain: str) -> str:
    if plain == "have":
        return "has"
    if plain.endswith("y") and plain[-2] not in "aeiou":
        return plain[:-1] + "ies"
    return plain + ("es" if plain.endswith(("sh", "ch", "ss", "x")) else "s")


def associated(claim: str, verb: ClaimVerb) -> list[Part]:
    """The claim with its verb told as "is associated with"; the parts that are added are marked."""
    be = "are" if verb.is_plural else "is"
    rest = claim[verb.end :].lstrip()
    comparative = comparative_of(verb.plain)
    determiner = DETERMINER.match(rest)
    bare = rest[determiner.end() :] if determiner is not None else rest
    if verb.plain in RISK_LOWERING | RISK_RAISING:
        more = f"a {'lower' if verb.plain in RISK_LOWERING else 'higher'} risk of"
    elif comparative is not None:
        more, rest = comparative, bare
    elif noun_of(verb.plain) is not None and verb.push:
        is_measured = MEASURED.match(rest) is not None
        rest = bare
        more = _more_or_less(verb.push, is_measured, rest)
    else:
        more = "changes in"
    return [Part(claim[: verb.start], False), Part(f"{be} associated with {more} ", True), Part(rest, False)]


def _more_or_less(push: str, is_measured: bool, rest: str) -> str:
    if is_measured:
        article = (
            "a "
            if re.match(
                r"(?:[\w-]+ )?(?:risk|rate|likelihood|chance|incidence|prevalence|score|concentration|level)\b", rest
            )
            else ""
        )
        return article + ("lower" if push == "down" else "higher")
    is_many = _PLURAL_HEAD.match(rest) is not None
    return ("fewer" if is_many else "less") if push == "down" else "more"
