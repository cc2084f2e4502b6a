"""A more careful wording of a claim, from GRADE's terms for the certainty and the size that the reviewer entered.

Terms after Santesso et al. 2020 (GRADE guidelines 26, J Clin Epidemiol 119:126-135). The author's words are kept; only
the verb of the effect is changed. What only goes together "is associated with", whatever the certainty.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from factcheck_app.analysis.strength.causal_statements import find_causal_statements
from factcheck_app.analysis.strength.effect_nouns import EffectNoun, find_effect_noun
from factcheck_app.analysis.strength.stated_figure import has_figure, has_word_of_size, is_figure_itself
from factcheck_app.analysis.strength.strength_cues import CORRELATED
from factcheck_app.analysis.strength.subject_number import is_plural_subject
from factcheck_app.analysis.strength.verb_forms import (
    RISK_LOWERING,
    RISK_RAISING,
    comparative_of,
    has_size,
    noun_of,
    plain_form,
)
from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.domain.certainty import Certainty, CertaintyRating, EffectSize, EvidenceDesign, Rewording
from factcheck_app.domain.text_span import TextSpan

_HEDGE = {Certainty.HIGH: "", Certainty.MODERATE: "probably", Certainty.LOW: "may", Certainty.VERY_LOW: "may"}
_UNCERTAIN = ", but the evidence is very uncertain"
_PATTERNS = {
    (Certainty.HIGH, EffectSize.LARGE): "X results in a large reduction or increase in Y",
    (Certainty.HIGH, EffectSize.SMALL): "X reduces or increases Y slightly",
    (Certainty.HIGH, EffectSize.LITTLE_OR_NONE): "X results in little to no difference in Y",
    (Certainty.MODERATE, EffectSize.LARGE): "X probably results in a large reduction or increase in Y",
    (Certainty.MODERATE, EffectSize.SMALL): "X probably reduces or increases Y slightly",
    (Certainty.MODERATE, EffectSize.LITTLE_OR_NONE): "X probably results in little to no difference in Y",
    (Certainty.LOW, EffectSize.LARGE): "X may result in a large reduction or increase in Y",
    (Certainty.LOW, EffectSize.SMALL): "X may reduce or increase Y slightly",
    (Certainty.LOW, EffectSize.LITTLE_OR_NONE): "X may result in little to no difference in Y",
    (Certainty.VERY_LOW, EffectSize.LARGE): "the evidence is very uncertain about the effect of X on Y",
    (Certainty.VERY_LOW, EffectSize.SMALL): "the evidence is very uncertain about the effect of X on Y",
    (Certainty.VERY_LOW, EffectSize.LITTLE_OR_NONE): "the evidence is very uncertain about the effect of X on Y",
}
_SAME_IN_THE_PAST = ("cut",)
_ASSOCIATED = "X is associated with Y"
# hedges and helpers right before the verb that the new wording replaces
_BEFORE_VERB = LazyPattern(
    r"(?:(?:\b(?:may|might|can|could|will|would|probably|likely|possibly|certainly|clearly|definitely|significantly|"
    r"dramatically|greatly|slightly|substantially|markedly|considerably|modestly|sharply|strongly|drastically|"
    r"also|help|helps|helped|to|has|have|been shown to|is proven to|are proven to|"
    r"is shown to)\s)+)$",
    re.IGNORECASE,
)
_MEASURED = LazyPattern(
    r"(?:the |their |your |its )?(?:[\w-]+ )?(?:risks?|rates?|odds|levels?|mortality|incidence|likelihood|chances?|"
    r"pressure|"
    r"concentrations?|scores?|weight|prevalence|cholesterol|glucose|triglycerides)\b",
    re.IGNORECASE,
)
# what the verb cannot be parted from
_BOUND = LazyPattern(
    r"(?:\b(?:not|never|cannot|nor|no longer|did|does|do|is|are|was|were|be|been|being|found|known|thought|said|"
    r"believed|reported|expected|likely|unlikely|seems?|appears?|tends?|failed|fails|and|or|to|that|which|who|whether|if|only|often|always|"
    r"sometimes|still|even|just|must|should|would|\w+ly)|n[’']t|[,;:])\s$",
    re.IGNORECASE,
)
_PREPOSITION = LazyPattern(r"\s(?:to|into|onto|beyond|for|in|on|with|from|at)\b", re.IGNORECASE)
_SECOND_VERB = LazyPattern(r"\b(?:and|or)\s(?:also\s)?([a-z-]+)\b(?!\s(?:in|of)\b)", re.IGNORECASE)
_DETERMINER = LazyPattern(r"(?:the|their|your|its|his|her)\s", re.IGNORECASE)
_PLURAL_HEAD = LazyPattern(r"(?:[\w-]+ )?[\w-]*[^su\W]s\b")
_COMPARATIVE = LazyPattern(r"(?<=\s)(?:faster|better|longer|more|less|fewer|sooner|shorter|slower|deeper|worse)\b")
_AFTER_OBJECT = LazyPattern(
    r",|;|:|\s?\[\d|\s\(|\s(?:in|among|for|compared|within|after|over|during|when|by|than|at|because|so|while)\b"
)
_END = LazyPattern(r"[.!?]?[\"”’)\]]*\s*$")
_MANY = LazyPattern(r"(?:help|have|are)\b", re.IGNORECASE)
_ONE = LazyPattern(r"(?:helps|has|is)\b", re.IGNORECASE)
_NONE_OF_THEM = LazyPattern(r"(?:.*\bthat\s)?(?:no|none|neither|nothing|nobody|few|hardly|little)\b", re.IGNORECASE)
# a past verb after these tells of one study, one time or some people, and does not become a general present
_ONE_OCCASION = LazyPattern(
    r"\b(?:who|which|that)\s\w+ .*$|\b(?:trial|study|studies|experiment|years?)\b.*,|(?:19|20)\d\d", re.IGNORECASE
)
# people lower a risk; they do not "result in" its reduction
_PEOPLE = LazyPattern(
    r"\b(?:who|people|persons?|child(?:ren)?|wom[ae]n|m[ae]n|patients?|adults?|doctors?|nurses?|participants?|users?|"
    r"volunteers?|we|you|they|he|she|i|\w+icians?)\s"
    r"(?:(?:who|given|taking|with|on|in|aged|receiving|of)\b.*)?$",
    re.IGNORECASE,
)


class _Part(NamedTuple):
    text: str
    is_added: bool


class _Verb(NamedTuple):
    """The verb of the effect with its helpers: its place in the claim, its plain form, its push, and its number."""

    start: int
    end: int
    plain: str
    push: str
    is_plural: bool | None  # None where the number is unsure


def reword(claim: str, rating: CertaintyRating) -> Rewording:
    """A wording of the claim for the certainty and size that the reviewer entered, for them to edit."""
    is_correlation = rating.design is EvidenceDesign.CORRELATION
    pattern = _ASSOCIATED if is_correlation else _PATTERNS[rating.certainty, rating.size]
    because = _because(rating)
    noun = find_effect_noun(claim)
    if noun is not None and not _is_bound(claim[: _helpers_before(claim, noun.start)]):
        text, added = _joined(_by_noun(claim, noun, rating))
        return Rewording(text, added, pattern, because)
    verb = _verb_of(claim) if noun is None else None
    if (
        verb is None
        or _is_part_of_more(claim, verb, rating)
        or (is_correlation and CORRELATED.search(claim.lower()))
        or not _fits(verb, rating)
        or not _reads_well(claim, verb, rating)
    ):
        return Rewording("", (), pattern, because)
    parts = _associated(claim, verb) if is_correlation else _by_certainty(claim, verb, rating)
    text, added = _joined(parts)
    return Rewording(text, added, pattern, because)


def _fits(verb: _Verb, rating: CertaintyRating) -> bool:
    """Whether the verb's object can stand after the new words: "help you to sleep" cannot follow "difference in"."""
    is_hedged_only = rating.design is EvidenceDesign.EFFECT and rating.size is not EffectSize.LITTLE_OR_NONE
    return has_size(verb.plain) or (is_hedged_only and _HEDGE[rating.certainty] != "")


def _reads_well(claim: str, verb: _Verb, rating: CertaintyRating) -> bool:
    """Whether the new words agree with the subject, name one size and suit what does the acting."""
    before, after = claim[: verb.start], claim[verb.end :]
    is_correlation = rating.design is EvidenceDesign.CORRELATION
    is_figure = is_figure_itself(verb.plain) or has_figure(after)
    is_agreeing = is_correlation or _HEDGE[rating.certainty] != "may"
    if _is_told_of_some(claim, verb) or _NONE_OF_THEM.match(before) or re.match(r"to\s", claim[verb.start :]):
        return False
    if not before.strip() or claim.rstrip().endswith("?") or _is_bound(before) or has_word_of_size(after):
        return False
    if is_agreeing and verb.is_plural is None:
        return False
    if is_correlation:
        return not is_figure and not _PEOPLE.search(before) and _goes_together(verb, after.lstrip())
    is_risk = verb.plain in RISK_LOWERING | RISK_RAISING
    if is_risk and is_figure:
        # "prevented 90% of deaths" is no "risk of 90% of deaths"
        return False
    if rating.size is EffectSize.LITTLE_OR_NONE:
        is_amount = noun_of(verb.plain) is not None or is_risk or is_figure_itself(verb.plain)
        is_compared = comparative_of(verb.plain) is not None and _DETERMINER.match(after.lstrip()) is None
        return (is_amount or is_compared) and not has_figure(after) and not _PEOPLE.search(before)
    if rating.size is EffectSize.LARGE and not is_figure and has_size(verb.plain):
        return (noun_of(verb.plain) is not None or is_risk) and not _PEOPLE.search(before)
    return True


def _is_told_of_some(claim: str, verb: _Verb) -> bool:
    """Whether a past verb tells of one study or of some ("people who drank tea reduced"): the present would clash."""
    return claim[verb.start : verb.end].lower().endswith("ed") and (
        _ONE_OCCASION.search(claim[: verb.start]) is not None or re.search(r"\b(?:19|20)\d\d\b", claim) is not None
    )


def _goes_together(verb: _Verb, rest: str) -> bool:
    """Whether "lower", "less" or "better" can stand before the object: not "less duration of", not "weaker system"."""
    if verb.plain in RISK_LOWERING | RISK_RAISING:
        return True
    if comparative_of(verb.plain) is not None:
        return _DETERMINER.match(rest) is None
    if noun_of(verb.plain) is None or not verb.push:
        return False
    return _MEASURED.match(rest) is not None or " of " not in rest[: _object_end(rest, 0, len(rest))]


def _is_part_of_more(claim: str, verb: _Verb, rating: CertaintyRating) -> bool:
    """Whether the verb goes with a preposition, or a second verb shares its subject and would not fit the new words."""
    if _PREPOSITION.match(claim, verb.end):
        return True
    is_noun_next = rating.size is not EffectSize.SMALL or rating.design is EvidenceDesign.CORRELATION
    shared = _SECOND_VERB.search(claim, verb.end, _object_end(claim, verb.end, len(claim)))
    is_verb = shared is not None and plain_form(shared[1].lower()) is not None
    return is_verb and (is_noun_next or _HEDGE[rating.certainty] != "may")


def _is_bound(before: str) -> bool:
    """Whether the words before the verb belong to it: "did not", "was found to"."""
    return _BOUND.search(before) is not None


def _helpers_before(claim: str, start: int) -> int:
    helpers = _BEFORE_VERB.search(claim[:start])
    return helpers.start() if helpers is not None else start


def _because(rating: CertaintyRating) -> str:
    if rating.design is EvidenceDesign.CORRELATION:
        return "The evidence shows what goes together, not what causes what."
    by = f", rated by {rating.rater}" if rating.rater.strip() else ""
    return f"Certainty {rating.certainty}{by}; effect {rating.size}."


def _verb_of(claim: str) -> _Verb | None:
    """The verb of the claim that states an effect, in its plain form; None where there are several or none."""
    statements = [one for one in find_causal_statements(claim.lower()) if not one.by_noun]
    if len(statements) > 1 and re.search(
        r"\b(?:and|or|but)\b", claim[statements[0].span.end : statements[-1].span.start]
    ):
        # two verbs of effect: to soften one alone would be wrong
        return None
    for statement in statements:
        word = statement.span.of(claim).lower()
        plain = plain_form(word.split()[-1]) if " " not in word or word.startswith("help") else None
        is_past_participle = re.search(
            r"\b(?:is|are|was|were|be|been|being)\s(?:\w+ly\s)?$", claim[: statement.span.start]
        )
        if plain is None or word.endswith("ing") or is_past_participle:
            continue
        helpers = _BEFORE_VERB.search(claim[: statement.span.start])
        start = helpers.start() if helpers is not None else statement.span.start
        own = "" if word in _SAME_IN_THE_PAST else word
        is_plural = _number(claim[:start], claim[start : statement.span.start], own == plain, own.endswith("s"))
        return _Verb(start, statement.span.end, plain, statement.push, is_plural)
    return None


def _number(before: str, helpers: str, is_plain: bool, is_third: bool) -> bool | None:
    """The number of the author's own verb, or of its subject where that verb does not show it (past, "can")."""
    agreeing = helpers.strip() if not helpers.strip().lower().endswith("ly") else ""
    if _MANY.match(agreeing) or _ONE.match(agreeing):
        return _MANY.match(agreeing) is not None
    if (is_plain or is_third) and not agreeing:
        return is_plain
    return is_plural_subject(before)


def _by_noun(claim: str, noun: EffectNoun, rating: CertaintyRating) -> list[_Part]:
    """The effect that the claim states by a noun: the light verb is softened, and the size is the reviewer's."""
    start = _helpers_before(claim, noun.start)
    is_third = not noun.is_past and not noun.is_plain
    is_plural = _number(claim[:start], claim[start : noun.start], noun.is_plain and not noun.is_past, is_third)
    is_figure = has_figure(claim[noun.end :])
    if not _noun_reads_well(claim, noun, rating, is_plural=is_plural, is_figure=is_figure):
        return []
    end = _END.search(claim)
    stop = end.start() if end is not None else len(claim)
    hedge, doubt = _HEDGE[rating.certainty], ""
    if rating.design is EvidenceDesign.CORRELATION:
        be = ("were" if is_plural else "was") if noun.is_past else "are" if is_plural else "is"
        phrase = f"{be} associated with {noun.article}{noun.adjectives}{noun.noun} {noun.preposition}"
    else:
        result = "may result" if hedge == "may" else f"{hedge} {_result(noun, is_plural=is_plural is True)}".strip()
        little = rating.size is EffectSize.LITTLE_OR_NONE
        size = "" if is_figure else "large" if rating.size is EffectSize.LARGE else "slight"
        phrase = f"{result} in {'little to no difference in' if little else noun.sized(size)}"
        doubt = _UNCERTAIN if rating.certainty is Certainty.VERY_LOW else ""
    return [
        _Part(claim[:start], False),
        _Part(phrase, phrase != claim[start : noun.end]),
        _Part(claim[noun.end : stop], False),
        _Part(doubt, True),
        _Part(claim[stop:], False),
    ]


def _noun_reads_well(
    claim: str, noun: EffectNoun, rating: CertaintyRating, *, is_plural: bool | None, is_figure: bool
) -> bool:
    is_correlation = rating.design is EvidenceDesign.CORRELATION
    is_agreeing = is_correlation or (_HEDGE[rating.certainty] != "may" and not noun.is_past)
    is_doubled = rating.size is EffectSize.LITTLE_OR_NONE and is_figure and not is_correlation
    is_subject = (
        bool(claim[: noun.start].strip())
        and not _NONE_OF_THEM.match(claim)
        and not claim[: noun.start].endswith("to ")
        and not _PEOPLE.search(claim[: noun.start])
        and not claim.rstrip().endswith("?")
    )
    is_known = not is_agreeing or is_plural is not None
    return is_subject and is_known and not is_doubled and not has_word_of_size(claim[noun.end :])


def _result(noun: EffectNoun, *, is_plural: bool) -> str:
    if noun.is_past:
        return "resulted"
    return "result" if is_plural else "results"


def _by_certainty(claim: str, verb: _Verb, rating: CertaintyRating) -> list[_Part]:
    hedge = _HEDGE[rating.certainty]
    end = _END.search(claim)
    stop = end.start() if end is not None else len(claim)
    is_figure = is_figure_itself(verb.plain) or has_figure(claim[verb.end : stop])
    phrase = _phrase(verb, rating.size, hedge, is_figure=is_figure)
    object_end = _object_end(claim, verb.end, stop)
    slightly = object_end
    if rating.size is EffectSize.SMALL:
        comparative = _COMPARATIVE.search(claim, verb.end, object_end)
        slightly = comparative.start() if comparative is not None else object_end
    mark = "slightly " if slightly < object_end else " slightly"
    if rating.size is not EffectSize.SMALL or is_figure or (slightly == object_end and not has_size(verb.plain)):
        mark = ""
    doubt = _UNCERTAIN if rating.certainty is Certainty.VERY_LOW else ""
    return [
        _Part(claim[: verb.start], False),
        _Part(phrase, phrase != claim[verb.start : verb.end]),
        _Part(claim[verb.end : slightly], False),
        _Part(mark, True),
        _Part(claim[slightly:stop], False),
        _Part(doubt, True),
        _Part(claim[stop:], False),
    ]


def _phrase(verb: _Verb, size: EffectSize, hedge: str, *, is_figure: bool) -> str:
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


def _object_end(claim: str, start: int, stop: int) -> int:
    """Where the object of the verb ends: at a comma, a citation, or before "in people", "among", "compared with"."""
    found = _AFTER_OBJECT.search(claim, start, stop)
    return found.start() if found is not None else stop


def _finite(verb: _Verb, plain: str, hedge: str) -> str:
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


def _associated(claim: str, verb: _Verb) -> list[_Part]:
    be = "are" if verb.is_plural else "is"
    rest = claim[verb.end :].lstrip()
    comparative = comparative_of(verb.plain)
    determiner = _DETERMINER.match(rest)
    bare = rest[determiner.end() :] if determiner is not None else rest
    if verb.plain in RISK_LOWERING | RISK_RAISING:
        more = f"a {'lower' if verb.plain in RISK_LOWERING else 'higher'} risk of"
    elif comparative is not None:
        more, rest = comparative, bare
    elif noun_of(verb.plain) is not None and verb.push:
        is_measured = _MEASURED.match(rest) is not None
        rest = bare
        more = _more_or_less(verb.push, is_measured, rest)
    else:
        more = "changes in"
    return [_Part(claim[: verb.start], False), _Part(f"{be} associated with {more} ", True), _Part(rest, False)]


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


def _joined(parts: list[_Part]) -> tuple[str, tuple[TextSpan, ...]]:
    text, added = "", []
    for part in parts:
        if part.is_added and part.text:
            start = len(text) + len(part.text) - len(part.text.lstrip())
            added.append(TextSpan(start, len(text) + len(part.text.rstrip())))
        text += part.text
    return text, tuple(added)
