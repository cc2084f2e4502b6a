"""A wording of a leaning claim that can be read alone, built of the draft's own words and only where these are sure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck_app.analysis.claims.antecedents import pronoun_subject, statement_before, thing_subject
from factcheck_app.analysis.claims.leaning import Leaning, find_definite_words, find_leaning_words
from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.analysis.words.phrase_patterns import one_of
from factcheck_app.domain.text_span import TextSpan

# a noun of change and what changed: "a rapid and significant reduction in cravings"
_CHANGE = LazyPattern(
    r"""\b(?:an?|the)\s(?P<change>(?:(?!(?:in|of|and|an?|the|with|for|to)\b)[\w-]+\s(?:and\s(?!an?\b|the\b)[\w-]+\s)?){0,3}
        (?:reductions?|decreases?|improvements?|increases?|relief|drop|decline|rise|gain)\s(?:in|of)\s
        (?:(?!(?:in|among|compared|after|over|with|within|when|and|that|which|for|by|than|from|is|are|was|were)\b)[\w-]+\s?){1,5})
      | (?P<effects>(?:(?<![\w-])[\w-]{1,40}[’']s\s)?(?:effects?|impact)\son\s
        (?:(?!(?:in|among|may|might|can|could|is|are|was|were|has|have|that|which|lasted|will)\b)[\w-]+\s?){1,6})""",
    re.IGNORECASE | re.VERBOSE,
)
_HEADLINE_CHANGE = LazyPattern(
    r"\b(?:reduc\w+|improv\w+|enhanc\w+|increas\w+|decreas\w+|prolong\w+|lower\w*|better|fewer|less|longer|relief|effects?|faster|rapid)\b",
    re.IGNORECASE,
)
_VAGUE_TITLE = LazyPattern(r"potential|possible|promising", re.IGNORECASE)
_STUDY = one_of("study trial review analysis survey experiment paper report")
_PEOPLE = one_of("adults people patients women men children participants volunteers adolescents students nurses")
# the words that name a study: "published in Nature", "of 46 older adults", "in 200 nurses"
_NAMED_STUDY = LazyPattern(
    rf"""\b{_STUDY}\s(?P<name>
        (?:\w+\s)?published\s(?:\w+\s)?in\s(?:the\s)?(?:journal\s)?[A-Z][\w’'-]*
        (?:\s(?:(?:of|and|the|for|in)\s)*[A-Z][\w’'-]*)*
      | (?:of|in|with|from)\s\d[\d,]*\s(?:[\w-]+\s){{0,2}}{_PEOPLE}
    )""",
    re.VERBOSE,
)
_A_STUDY = LazyPattern(rf"\b(?:an?|one|two|another|second|other) (?:[\w-]+ )?{_STUDY}s?\b", re.IGNORECASE)
_ASKING = LazyPattern(r"(?:why|how|what|when|who|where)\b", re.IGNORECASE)
_PLAIN_LABEL = LazyPattern(
    r"\W*(?:introduction|conclusions?|summary|overview|background|benefits|risks|results|discussion|key points"
    r"|the bottom line)\W*",
    re.IGNORECASE,
)


def stand_alone(text: str, earlier: Sequence[str], title: str, heading: str = "") -> tuple[str, tuple[TextSpan, ...]]:
    """The claim with what it leans on in brackets after the leaning words, and the spans of the added words.

    `earlier` are the sentences before it, the nearest last; `title` is the title of its list item, `heading` the
    heading that a bare headline stands under (empty for other claims). The claim as it is and no spans where it does
    not lean, or where what it leans on is not sure: no wording is better than a wrong one.
    """
    if heading:
        return _under_heading(text, heading)
    found = find_leaning_words(text) or find_definite_words(text)
    if found is None:
        return text, ()
    stands_for = ""
    if found.kind is Leaning.CHANGE:
        stands_for = _change_before(earlier, title)
        if not stands_for and earlier:
            stands_for = statement_before(earlier[-1], found.words)
    elif found.kind is Leaning.STUDY:
        stands_for = _study_before(earlier)
    elif earlier and found.kind is Leaning.THING:
        stands_for = thing_subject(earlier[-1], found.words)
    elif earlier:
        stands_for = pronoun_subject(earlier[-1], found.words, text[found.span.end :])
    if not stands_for or stands_for.lower() in text.lower():
        return text, ()
    return _with_words(text, found.span.end, stands_for)


def _with_words(text: str, at: int, words: str) -> tuple[str, tuple[TextSpan, ...]]:
    added = f" [{words}]"
    return text[:at] + added + text[at:], (TextSpan(at, at + len(added)),)


def _under_heading(text: str, heading: str) -> tuple[str, tuple[TextSpan, ...]]:
    if (
        _PLAIN_LABEL.fullmatch(heading)
        or heading.endswith("?")
        or _ASKING.match(heading)
        or " ".join(text.split()) == heading
    ):
        return text, ()
    return _with_words(text, len(text), heading)


def _change_before(earlier: Sequence[str], title: str) -> str:
    changes = (
        [(found["change"] or found["effects"]).strip() for found in _CHANGE.finditer(earlier[-1])] if earlier else []
    )
    if len(changes) == 1:
        return changes[0]
    if not changes and title and _HEADLINE_CHANGE.search(title) and not _VAGUE_TITLE.match(title):
        return title[0].lower() + title[1:] if not title[:2].isupper() else title
    return ""


def _study_before(earlier: Sequence[str]) -> str:
    """The nearest study that the draft names, where the sentence that names it names only one."""
    for sentence in reversed(earlier):
        names = [found["name"] for found in _NAMED_STUDY.finditer(sentence)]
        if names:
            is_one = len(names) == 1 and len(_A_STUDY.findall(sentence)) <= 1
            return " ".join(names[0].split()) if is_one else ""
    return ""
