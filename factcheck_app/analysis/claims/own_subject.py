"""Whether a claim names what it is about, or leaves that to the words that stand before it."""

from __future__ import annotations

import re

from factcheck_app.analysis.claims.headlines import lacks_subject
from factcheck_app.analysis.claims.leaning import leaning_words
from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.analysis.words.phrase_patterns import one_of

_REMEDIES = one_of(
    """drugs? pills? tablets? capsules? doses? shots? injections? jabs? medicines? medications? remed(?:y|ies)
    therap(?:y|ies) treatments? supplements? extracts? compounds? substances? molecules? ingredients? products?
    vaccines? hormones? devices? procedures? operations? interventions? programmes? programs? methods? approach(?:es)?
    techniques? herbs? plants? roots? leaves oils? teas? juices? drinks? foods? diets? spices? minerals?
    vitamins? nutrients? exercises? habits? practices? placebos?"""
)
_PEOPLE = one_of(
    """participants? volunteers? users? takers? subjects? recipients? respondents? patients? adults? people men women
    children infants teenagers pupils students nurses mothers babies animals? mice rats monkeys dogs groups? controls?
    cohorts?"""
)
# what they say is said by whom the sentence before names
_ROLES = one_of("participants? volunteers? users? takers? subjects? recipients? respondents? controls? animals?")
_TREATMENT = one_of("treatment therapy supplementation medication vaccination intervention")
# the one that everybody knows needs no name
_UNIQUE = one_of(
    """body brain heart liver gut skin eyes? blood stomach bowels? colon lungs? kidneys? bones? joints? muscles? nerves?
    immune nervous digestive cardiovascular flu elderly world us uk united european public day morning evening night
    week year past last next most best same"""
)
_COMPLEMENT = r"(?:of|for|to|that|who|which|whose|with|in|from|between|among|on|at|against|behind)"
_OPENERS = one_of(
    """however moreover furthermore but and so also additionally therefore thus hence still yet instead meanwhile
    overall plus too here likewise similarly again otherwise conversely consequently afterwards then yes no"""
)
_LEANS = LazyPattern(
    rf"""
      ^\W*(?:{_OPENERS})\b
    | ^\W*(?:in\s(?:addition|contrast|comparison|fact|turn|other\swords)|by\scontrast|as\sa\sresult|for\sexample
      |at\sleast)\b
    | \b(?:it|they|them|he|him|she|hers|theirs|ones?\s(?:did|had|was|were)|each\sother's)\b
      (?!\s(?:is|was|has\sbeen)\s[\w\s]{{0,20}}\bthat\b)
    | ^\W*(?:[\w'’-]+\s){{0,3}}(?:its|their|his|her)\b
    | \b(?:another|likewise|respectively|thereby|thereafter)\b | ^\W*(?:neither|either)\b
    | \bonly\sthe\b | \bthe\s(?:first|second|third|other|others|latter|former|rest)\b
      (?!\s(?:{_COMPLEMENT}|few|two|three|\d))
    | \b(?:here|there)\b(?!\s(?:is|are|was|were|may|can|has|have)\b)
    | \bthe\s(?:[\w'’-]+\s){{0,2}}(?:{_REMEDIES}|{_PEOPLE})\b(?!\s(?:of|that|who|which|called|known|named)\b)
    | \bthe\s(?!(?:{_UNIQUE})\b)(?!(?:[\w'’-]+\s){{1,2}}{_COMPLEMENT}\b)[\w'’-]+
    | (?:^\W*|\b(?:of|among|amongst|with|by|when|than|most|many|some|all|few|half|for|after|during|on|under)\s)
      (?:{_ROLES})\b(?!\s(?:of|with|who|on|at)\b)
    | (?:^\W*|\b(?:of|with|by|than|after|during|on|under|without|through|following)\s)
      (?:{_TREATMENT})\b(?!\s(?:of|with|for|by|using)\b)
    | (?:^\W*|\s)(?:an?|one|two|three|four|each|every|both|per|\d+)\s(?:[\w-]+\s)?
      (?:pills?|tablets?|capsules?|doses?|shots?|injections?|jabs?|servings?|portions?|sessions?|cups?)\b(?!\sof\b)
    | ^\W*(?:researchers?|scientists?|authors?|investigators?|results?|findings?)\s(?!(?:at|from|of|in)\b)
    | ^\W*(?:[\w'’%-]+\s){{1,7}}?
      (?:(?:fell|rose|dropped|declined|shrank|went\s(?:up|down))\b|(?:halved|doubled|decreased|increased|improved|worsened)
        (?=\s*(?:$|[.,;]|\s(?:by|from|to|within|after|over|with|in|among|during|significantly|markedly)\b)))
    """,
    re.IGNORECASE | re.VERBOSE,
)


def leans_on_before(text: str) -> bool:
    """Whether anything in it points back or is left out: "The pill ...", "... with it", "Users had ...", "Deaths fell".

    In doubt it leans: a claim that is asked about costs a key, a verdict on another thing costs the record.
    """
    return bool(leaning_words(text) or _LEANS.search(text)) or lacks_subject(text)
