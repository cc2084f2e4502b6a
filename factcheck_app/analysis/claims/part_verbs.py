"""Verbs that can begin a part of a sentence: their form, the number of their subject, and whether an object follows."""

from __future__ import annotations

from enum import Enum, auto

from factcheck_app.analysis.strength.causal_verbs import CAUSAL_VERBS, VerbForm
from factcheck_app.analysis.words.phrase_patterns import word_set

_SINGULAR = word_set("is has does isn't doesn't hasn't was wasn't")
_PLURAL = word_set("are have do aren't don't haven't were weren't")
_EITHER_NUMBER = word_set(
    "can may might could will would must should had did cannot can't won't didn't hadn't couldn't wouldn't"
)
TO_BE = word_set("is are was were be been being isn't aren't wasn't weren't")
# verbs that state an effect beside those of cause
_MORE_PRESENT = word_set(
    "gives makes leads contributes keeps provides offers brings supports lifts remains lasts costs"
)
_MORE_PAST = word_set("gave made led kept provided brought lasted became remained")
_MORE_BASE = word_set("give make lead keep provide bring support lift remain contribute")
_NOUNS_TOO = word_set(
    "cause damage harm benefit impact influence delay block trigger change speed fuel repair help support cure lift "
    "transform escalate"
)
DETERMINERS = word_set("the a an its their his her your our this these those my any all both each every")
NO_OBJECT = word_set(
    "in by with from to over between during after among at on when as and but or while since until across within for "
    "following of than that which who"
)


class Number(Enum):
    """What a finite verb says of its subject."""

    ONE = auto()
    MANY = auto()
    ANY = auto()


def form_of(word: str) -> VerbForm | None:
    """The form of a verb that states an effect; None for any other word, auxiliaries among them."""
    verb = CAUSAL_VERBS.get(word)
    if verb is not None:
        return verb.form
    if word in _MORE_PRESENT:
        return VerbForm.PRESENT
    if word in _MORE_PAST:
        return VerbForm.PAST
    return VerbForm.BASE if word in _MORE_BASE else None


def number_of(word: str) -> Number | None:
    """The number of a finite verb's subject; None for any other word."""
    if word in _SINGULAR or form_of(word) is VerbForm.PRESENT:
        return Number.ONE
    if word in _PLURAL:
        return Number.MANY
    return Number.ANY if word in _EITHER_NUMBER else None


def is_auxiliary(word: str) -> bool:
    """Whether it is a form of "be", "have" or "do", or a modal verb."""
    return word in _SINGULAR or word in _PLURAL or word in _EITHER_NUMBER


def agree(head: str, verb: str) -> bool:
    """Whether both can have the same subject: "reduces ... are" cannot."""
    one, other = number_of(head), number_of(verb)
    if one is None:
        # a bare or a past form: "lenses restore it and are cheap", "it reduced pain and was safe"
        return other is not Number.ONE if form_of(head) is VerbForm.BASE else form_of(head) is VerbForm.PAST
    return one is other or Number.ANY in (one, other)


def takes_object(verb: str, following: str) -> bool:
    """Whether a word that may be a noun ("changes", "damage") stands as a verb here."""
    if verb in {"leads", "lead", "led", "contributes", "contribute"}:
        return following == "to"
    if not following[:1].isalnum() or following in NO_OBJECT or following in TO_BE:
        return False
    return verb not in _NOUNS_TOO or following in DETERMINERS
