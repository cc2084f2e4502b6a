"""What a pronoun or "the drug" can only stand for: subject or statement of the sentence before, where that is sure."""

from __future__ import annotations

import re

from factcheck_app.analysis.strength.causal_statements import find_causal_statements
from factcheck_app.analysis.strength.causal_verbs import CAUSAL_VERBS, VerbForm
from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.analysis.words.phrase_patterns import one_of, word_set

_COPULAS = word_set("is are was were has have can may")
_ACTS = word_set("work works thin thins treat treats relax relaxes help helps")
_CAUSAL_FORMS = frozenset(word for word, verb in CAUSAL_VERBS.items() if verb.form is not VerbForm.PARTICIPLE)
_SUBJECT = LazyPattern(
    r"^(?:(?:in fact|however|for example|also), )?"
    r"(?P<noun>(?:the |an? )?(?:[\w’-]+ ){0,2}?[\w’-]+(?: in (?!the |an? )[\w’-]+)?)"
    r"(?:,[^,]{3,80},| \([^)]{1,40}\))? "
    rf"(?P<verb>{'|'.join(sorted(_COPULAS | _ACTS | _CAUSAL_FORMS))})\b(?P<rest>.*)",
    re.DOTALL,
)
_NO_NOUN = LazyPattern(
    r"\b(?:it|this|that|these|those|they|he|she|we|you|i|there|here|what|who|which|one|some|many|most|more|several"
    r"|studies|research|researchers|experts|evidence|people|patients|participants|adults|children|women|men|doctors"
    r"|both|and|or|no|not)\b",
    re.IGNORECASE,
)
_IS_SOMEBODY = LazyPattern(
    r"^ (?:an? |the )?(?:[\w-]+ ){0,2}?"
    + one_of(
        """nurse doctor physician patient woman man mother father teacher student driver professor surgeon writer
        dietitian therapist coach author farmer runner athlete scientist researcher"""
    )
    + r"\b"
)
# what acts on nobody's body itself
_INSTITUTION = LazyPattern(
    r"\b(?:trial|study|survey|review|report|paper|clinic|company|hospital|committee|team|university|agency|ministry"
    r"|government|council|department|school|law|maker)s?$",
    re.IGNORECASE,
)
# "..., but honey works better": a second subject
_SECOND_SUBJECT = LazyPattern(
    r"\b(?:but|while|whereas|although)\b|\band (?:[\w-]+ ){1,4}?(?:is|are|was|were|has|have|can|may|works?|helps?)\b"
)
_PLURAL_VERBS = word_set("are were have")
_SINGULAR_VERBS = word_set("is was has works helps thins treats relaxes")
# these end in "s" and are no plurals, or count time and share
_NO_PLURAL = LazyPattern(
    r"(?:ss|us|is|ous|ies of)$"
    r"|^(?:minutes|hours|days|weeks|months|years|times|percent|always|as|its|his|this|across)$"
)
# what a treatment is said to do or to be; a disease may be what the others speak of
_OF_A_TREATMENT = LazyPattern(
    r"^ (?:(?:also|only|even|still|then|usually|may|might|can|could|does|do|will) )*(?:"
    + one_of(
        "works? helps? does doesn['’]t (?:is|are)_(?:best_)?(?:taken|sold|safe|available|given|used|applied|effective)"
    )
    + r"|(?P<cause>[a-z]+))\b"
)
_HARMS = word_set(
    "kill kills killed affect affects affected damage damages harm harms cause causes caused worsen impair impairs "
    "trigger"
)
_SUMS_UP = LazyPattern(r"(?:effects?|impacts?|benefits?|changes?)$", re.IGNORECASE)
_MOST_WORDS_OF_A_STATEMENT = 12
_TREATMENTS = word_set(
    """drug medicine medication therapy treatment technique practice approach method supplement procedure exercise
    device vaccine diet remedy"""
)
_ILLNESSES = word_set("condition disorder disease illness")


def pronoun_subject(sentence: str, pronoun: str, rest: str) -> str:
    """The subject of the sentence before that "it", "its", "they" or "their" at the head of a claim stands for.

    `rest` is what follows the pronoun in the claim. Empty where another word could be meant.
    """
    found = _subject(sentence)
    plural = pronoun.lower() in {"they", "their"}
    if found is None or _is_plural(found) is not plural or (_is_somebody(found) and not plural):
        return ""
    if _INSTITUTION.search(found["noun"]):
        return ""
    if found["verb"] in _COPULAS:
        return found["noun"]
    if pronoun.lower() in {"its", "their"} or " of " in found["rest"]:
        return ""
    if plural:
        others = re.findall(r"[a-z]{3,}s\b", found["rest"])
        is_sure = all(_NO_PLURAL.search(other) for other in others) and not _HARMS.intersection(rest.split()[:3])
        return found["noun"] if is_sure else ""
    return found["noun"] if _is_said_of_a_treatment(rest) else ""


def thing_subject(sentence: str, words: str) -> str:
    """The subject of the sentence before that "this drug", "these supplements" or "the drug" stands for, or empty."""
    found = _subject(sentence)
    if found is None or " of " in found["rest"] or _is_somebody(found):
        return ""
    noun = words.lower().split()[-1]
    plural = words.lower().startswith(("these", "those"))
    if _is_plural(found) is not plural:
        return ""
    if words.lower().startswith("the "):
        return found["noun"] if _is_one(found, noun) else ""
    if re.match(r" an? ", found["rest"]) or re.match(r"(?:the|an?) ", found["noun"], re.IGNORECASE):
        # said to be something: then that very thing
        is_named = re.search(rf"\b{re.escape(noun)}\b", f"{found['noun']} {found['rest']}".lower()) is not None
        return found["noun"] if is_named else ""
    return found["noun"]


def statement_before(sentence: str, words: str) -> str:
    """The sentence before as what "this effect" sums up: short, with one cause; empty otherwise."""
    plain = " ".join(sentence.split()).rstrip(".!")
    if not _SUMS_UP.search(words) or len(plain.split()) > _MOST_WORDS_OF_A_STATEMENT:
        return ""
    if re.search(r"[,;:()?]|\b(?:and|or|not|no|that)\b|^(?:it|this|they|he|she|we|you|i)\b", plain, re.IGNORECASE):
        return ""
    causes = [cause for cause in find_causal_statements(plain.lower()) if not cause.by_noun]
    return plain if len(causes) == 1 else ""


def _subject(sentence: str) -> re.Match[str] | None:
    if sentence.rstrip().endswith("?"):
        return None
    found = _SUBJECT.match(" ".join(sentence.split()))
    if found is None or _NO_NOUN.search(found["noun"]) or _SECOND_SUBJECT.search(found["rest"]):
        return None
    return found


def _is_somebody(found: re.Match[str]) -> bool:
    return found["verb"] in {"is", "was"} and _IS_SOMEBODY.match(found["rest"]) is not None


def _is_plural(found: re.Match[str]) -> bool:
    verb = found["verb"].lower()
    if verb in _PLURAL_VERBS or verb in _SINGULAR_VERBS:
        return verb in _PLURAL_VERBS
    cause = CAUSAL_VERBS.get(verb)
    if cause is not None and cause.form is VerbForm.PRESENT:
        return False
    head = found["noun"].split(" in ")[0]
    return head.endswith("s") and _NO_PLURAL.search(head.split()[-1]) is None


def _is_said_of_a_treatment(rest: str) -> bool:
    found = _OF_A_TREATMENT.match(rest.lower())
    if found is None:
        return False
    return found["cause"] is None or (found["cause"] in CAUSAL_VERBS and found["cause"] not in _HARMS)


def _is_one(found: re.Match[str], noun: str) -> bool:
    """Whether a bare name is said to be such a thing: "Turmeric is a spice", "Vitamin D", "Metformin lowers ..."."""
    name = found["noun"]
    if name.lower().startswith(("the ", "a ", "an ")):
        return False
    if re.match(rf" an? (?:[\w-]+ ){{0,3}}?{re.escape(noun)}\b", found["rest"]) or noun in name.lower().split():
        return True
    verb = CAUSAL_VERBS.get(found["verb"].lower())
    if noun in _ILLNESSES:
        return found["verb"].startswith("affect")
    does_good = verb is not None and found["verb"] not in _HARMS
    return noun in _TREATMENTS and (does_good or found["verb"] in _ACTS)
