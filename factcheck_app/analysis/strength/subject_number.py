"""Whether the subject of a claim's verb is one or many, so that a new verb agrees with it, or that this is unsure."""

from __future__ import annotations

import re

from factcheck_app.analysis.words.lazy_pattern import LazyPattern

_REPORTED = LazyPattern(
    r".*\b(?:found|finds?|shows?|showed|shown|suggests?|suggested|reported|says?|said) that\s", re.I
)
_OPENING = LazyPattern(r"(?:in|among|for|after|during|according to|at|over)\b[^,]*,\s", re.I)
# where the words that only describe the head of the subject begin
_AFTER_HEAD = LazyPattern(
    r"\s(?:of|in|with|without|for|from|on|to|at|by|rich|high|low|who|which|that|whose|like|among|per|against|"
    r"between|containing|taken|given|made|before|after|during)\b",
    re.IGNORECASE,
)
_PLURAL_ALONE = LazyPattern(r"(?:they|we|you|these|those)$", re.IGNORECASE)
_SINGULAR_ALONE = LazyPattern(r"(?:it|this|he|she)$", re.IGNORECASE)
_PLURAL_WORD = LazyPattern(r"(?:people|children|women|men|mice|bacteria|\w+biotics|[\w-]*[^\Wsui]s)$", re.IGNORECASE)
# one ailment or field may end so, or many things
_UNSURE_ENDING = LazyPattern(r"(?:ics|etes|asles|umps|erpes|abies|series|species|news|means|ps|[’'])$", re.IGNORECASE)
# words that stand for one or many, by what is meant
_UNSURE_WORD = LazyPattern(
    r"\b(?:one|none|all|most|some|any|more|many|few|half|number|lot|range|variety|majority|minority|rest|data|media|"
    r"staff|team|police|elderly|old|young|sick|poor|fish|sheep|each|every|either|neither|or|nor|i|who|which|"
    r"series|couple|group|pair|percent|criteria|phenomena)\b",
    re.IGNORECASE,
)
_ONE = LazyPattern(r"(?:an?|this|another)\s", re.IGNORECASE)
_DOING = LazyPattern(r"(?:taking|having|getting|giving|adding|avoiding|doing)\s|[\w-]+ing$", re.IGNORECASE)
_LONGEST_HEAD = 5


def is_plural_subject(before: str) -> bool | None:
    """Whether the words before a verb are a subject of many (True) or of one (False); None where that is unsure."""
    reported = _REPORTED.match(before)
    subject = before[reported.end() if reported is not None else 0 :].strip()
    opening = _OPENING.match(subject)
    subject = subject[opening.end() if opening is not None else 0 :]
    after = _AFTER_HEAD.search(subject)
    head = subject[: after.start()] if after is not None else subject
    words = head.split()
    if not words or len(words) > _LONGEST_HEAD or re.search(r"[,;:()]", subject) or _UNSURE_WORD.search(head):
        return None
    if _PLURAL_ALONE.match(head):
        return True
    if _SINGULAR_ALONE.match(head):
        return False
    if _DOING.match(head):
        return None if re.search(r"\band\b", subject) else False
    if "and" in words:
        # "eating fruit and nuts" is one thing to do or two
        return None if words[0].lower().endswith("ing") else True
    return _by_head_word(head, words, is_joined_later=re.search(r"\band\b", subject) is not None)


def _by_head_word(head: str, words: list[str], *, is_joined_later: bool) -> bool | None:
    last = words[-1]
    is_many = _PLURAL_WORD.match(last) is not None
    if _UNSURE_ENDING.search(last) and not last.lower().endswith("biotics"):
        return False if _ONE.match(head) else None
    if words[0].lower().endswith("ing") and is_many:
        # "sleeping pills" are many, "eating vegetables" is one thing to do
        return None
    if is_many:
        return None if _ONE.match(head) else True
    is_many_before = any(_PLURAL_WORD.match(word) for word in words[:-1] if len(word) > len("its"))
    return None if is_joined_later or is_many_before or last.lower().endswith("s") else False
