"""A list of what one verb acts on: "The diet lowers pressure, weight and the risk of stroke" are three statements.

Offered only where each member stands by itself: not where one may share words with the next ("the risk of stroke and
death", "chronic pain and fatigue", "pain and swelling in the knee"), where they belong together ("A and B combined",
"between A and B") or where something is compared or denied.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from factcheck_app.analysis.claims.part_verbs import form_of, is_auxiliary
from factcheck_app.analysis.strength.causal_statements import find_causal_statements
from factcheck_app.analysis.strength.causal_verbs import CAUSAL_VERBS, VerbForm
from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.analysis.words.phrase_patterns import any_of, one_of, word_set
from factcheck_app.domain.text_span import TextSpan

# together, denied, compared, doubtful or somebody's: the list stays whole
_WHOLE = LazyPattern(
    r"[\"“”„«»?|\t:;—()\[\]]| [–-] |"
    + any_of(
        r"both|either|neither|nor|or|but|yet|respectively|combined|together|alike|between|combin\w+|interact\w*|ratio"
        r"|versus|vs|than|compared|relative to|rather|instead|unless|if|whether|when|while|because|although|though"
        r"|that|which|who|whom|whose|where|so|as|not|no|never|cannot|without|nothing|hardly|only|all|each|same|equally"
        r"|fails?|failed|unlikely|says?|said|report\w*|find\w*|found|shows?|showed|suggest\w*|claims?|claimed|according|aims?"
        r"|more|less|fewer|most|least|such|including|like|e\.g|etc|other|another|example",
        r"\w+n['’]t",
    ).pattern
)
# "is linked to", "protects against": an object follows these as it follows a verb
_WITH_OBJECT = any_of(
    r"(?:is|are|was|were|been) (?:\w+ly )?(?:associated with|linked (?:to|with)|tied to|effective against)",
    r"(?:leads?|led|contribute[sd]?) to",
    r"(?:results?|resulted) in",
    r"protects? against",
)
# the object of these is one thing however many it names, or no thing at all
_UNLISTED = word_set(
    "help helps helped mediate mediates mediated transform transforms transmit combine save saves saved double"
)
_MEMBER = LazyPattern(r"(?:(?:the|an?|your|their|its|our) )?[a-z][\w'’-]*(?: [a-z\d][\w'’-]*){0,4}")
_DETERMINED = LazyPattern(r"(?:the|an?|your|their|its|our) ")
# what follows a preposition may belong to every member
_TAIL = any_of(
    one_of(
        """in among for after before during at by with over within from on to under towards toward against without
        through across per since until"""
    )
)
_MODIFIER = LazyPattern(
    r"(?:\w+(?:al|ic|ive|ous|ed|ing|able|ible|ary|ful)|severe|chronic|acute|high|low|poor|bad|good|early|late|new) "
)
# "blood sugar, pressure and fats": the first word may go with every member
_SHAREABLE = word_set("blood heart body brain bone muscle liver kidney skin gut sleep lung eye joint")
_HEADS = word_set(
    "pressure sugar glucose flow fat fats lipids volume count rate function density quality cells levels structure tone"
)
_MOST_MEMBERS = 8
_MOST_WORDS_BEFORE = 14


class ObjectList(NamedTuple):
    """Where the words stand that every member shares (subject and verb), and the members."""

    frame: TextSpan
    members: tuple[TextSpan, ...]


def find_object_list(sentence: str) -> ObjectList | None:
    """The list that a sentence ends with, where each member can be judged apart; None where that is not sure."""
    lower = sentence.lower()
    if len(lower) != len(sentence) or _WHOLE.search(lower):
        return None
    end = len(lower.rstrip(" .!"))
    place = _end_of_verb(lower)
    if place is None or not lower[place : place + 1].isspace():
        return None
    start = place + 1
    members = _members(lower, start, end)
    if len(members) < 2 or not _stand_apart([span.of(lower) for span in members]):
        return None
    return ObjectList(TextSpan(0, place), tuple(members))


def _end_of_verb(lower: str) -> int | None:
    """Where the one verb of the sentence ends that states something; None where there are several, or none."""
    stated = [cause.span for cause in find_causal_statements(lower) if not cause.by_noun]
    phrases = [TextSpan(*found.span()) for found in _WITH_OBJECT.finditer(lower)]
    verbs = [span for span in stated if not any(span.overlaps(phrase) for phrase in phrases)] + phrases
    if len(verbs) != 1:
        return None
    (verb,) = verbs
    before = lower[: verb.start].split()
    if not before or len(before) > _MOST_WORDS_BEFORE or "," in lower[: verb.start]:
        return None
    if phrases:
        return verb.end
    known = CAUSAL_VERBS.get(verb.of(lower))
    if known is None or known.form is VerbForm.PARTICIPLE or verb.of(lower) in _UNLISTED:
        return None
    return None if known.form is VerbForm.PAST and is_auxiliary(before[-1]) else verb.end


def _members(lower: str, start: int, end: int) -> list[TextSpan]:
    """ "a, b and c", "a and the b": the members between commas and the one "and"; empty where it is no such list."""
    joins = list(re.finditer(r",? and ", lower[start:end]))
    if len(joins) != 1:
        return []
    last = TextSpan(start + joins[0].end(), end)
    members = []
    begin = start
    for found in re.finditer(r", ", lower[start : start + joins[0].start()]):
        members.append(TextSpan(begin, start + found.start()))
        begin = start + found.end()
    members += [TextSpan(begin, start + joins[0].start()), last]
    is_sound = len(members) <= _MOST_MEMBERS and all(_MEMBER.fullmatch(span.of(lower)) for span in members)
    return members if is_sound else []


def _may_want_its_noun(member: str) -> bool:
    """ "hip, thigh and calf muscles": a single word may go with the last word of all; a plural does not."""
    is_plural = member.endswith("s") and not member.endswith(("ss", "us", "is"))
    return len(member.split()) == 1 and not is_plural


def _stand_apart(members: Sequence[str]) -> bool:
    bare = [_DETERMINED.match(member) is None for member in members]
    if len(members) == 2 and bare[1]:
        # "pain and fatigue": too few to tell a list from a pair that belongs together
        return False
    if any(_TAIL.search(member) or form_of(member.split()[0]) is not None for member in members):
        return False
    for place, member in enumerate(members):
        followers = bare[place + 1 :]
        if any(followers) and (" of " in member or _MODIFIER.match(_DETERMINED.sub("", member))):
            return False
        if any(followers) and not bare[place]:
            # "the size, number and colour": the article may go with all
            return False
    if bare[-1] and len(members[-1].split()) > 1 and any(map(_may_want_its_noun, members[:-1])):
        return False
    first = members[0].split()
    return not (first[0] in _SHAREABLE and any(member in _HEADS for member in members[1:]))
