"""The verb by which a claim states its effect, with its helpers, its plain form and its number."""

from __future__ import annotations

import re
from typing import NamedTuple

from factcheck_app.analysis.strength.causal_statements import find_causal_statements
from factcheck_app.analysis.strength.subject_number import is_plural_subject
from factcheck_app.analysis.strength.verb_forms import plain_form
from factcheck_app.analysis.words.lazy_pattern import LazyPattern

_SAME_IN_THE_PAST = ("cut",)
# hedges and helpers right before the verb that the new wording replaces
_BEFORE_VERB = LazyPattern(
    r"(?:(?:\b(?:may|might|can|could|will|would|probably|likely|possibly|certainly|clearly|definitely|significantly|"
    r"dramatically|greatly|slightly|substantially|markedly|considerably|modestly|sharply|strongly|drastically|"
    r"also|help|helps|helped|to|has|have|been shown to|is proven to|are proven to|"
    r"is shown to)\s)+)$",
    re.IGNORECASE,
)
# what the verb cannot be parted from
_BOUND = LazyPattern(
    r"(?:\b(?:not|never|cannot|nor|no longer|did|does|do|is|are|was|were|be|been|being|found|known|thought|said|"
    r"believed|reported|expected|likely|unlikely|seems?|appears?|tends?|failed|fails|and|or|to|that|which|who|whether|if|only|often|always|"
    r"sometimes|still|even|just|must|should|would|\w+ly)|n[’']t|[,;:])\s$",
    re.IGNORECASE,
)
_MANY = LazyPattern(r"(?:help|have|are)\b", re.IGNORECASE)
_ONE = LazyPattern(r"(?:helps|has|is)\b", re.IGNORECASE)


class ClaimVerb(NamedTuple):
    """The verb of the effect with its helpers: its place in the claim, its plain form, its push, and its number."""

    start: int
    end: int
    plain: str
    push: str
    is_plural: bool | None  # None where the number is unsure


def find_verb(claim: str) -> ClaimVerb | None:
    """The verb of the claim that states an effect, in its plain form; None where there are several or none."""
    statements = [one for one in find_causal_statements(claim.lower()) if not one.by_noun]
    if len(statements) > 1 and re.search(
        r"\b(?:and|or|but)\b|;|: ", claim[statements[0].span.end : statements[-1].span.start]
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
        is_plural = number_of(claim[:start], claim[start : statement.span.start], own == plain, own.endswith("s"))
        return ClaimVerb(start, statement.span.end, plain, statement.push, is_plural)
    return None


def number_of(before: str, helpers: str, is_plain: bool, is_third: bool) -> bool | None:
    """The number of the author's own verb, or of its subject where that verb does not show it (past, "can")."""
    agreeing = helpers.strip() if not helpers.strip().lower().endswith("ly") else ""
    if _MANY.match(agreeing) or _ONE.match(agreeing):
        return _MANY.match(agreeing) is not None
    if (is_plain or is_third) and not agreeing:
        return is_plain
    return is_plural_subject(before)


def is_bound(before: str) -> bool:
    """Whether the words before the verb belong to it: "did not", "was found to"."""
    return _BOUND.search(before) is not None


def is_quoted(claim: str, place: int) -> bool:
    """Whether the place stands between quotation marks: what someone said is not worded anew."""
    before = claim[:place]
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1


def helpers_before(claim: str, start: int) -> int:
    """Where the hedges and helpers begin that stand right before the verb at `start`; `start` where there are none."""
    helpers = _BEFORE_VERB.search(claim[:start])
    return helpers.start() if helpers is not None else start
