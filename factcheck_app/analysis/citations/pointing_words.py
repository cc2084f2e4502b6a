"""Words that point back to a study or finding ("the same study", "this effect"), and words that bring in a new one."""

from __future__ import annotations

import re

from factcheck_app.analysis.words.lazy_pattern import LazyPattern

_I = re.IGNORECASE
_LEAD = (
    r"^(?:[“\"'‘(]*)(?:(?:however|moreover|furthermore|but|and|so|also|in addition|additionally|in fact|"
    r"as a result|therefore|thus|hence|still|yet|"
    r"instead|meanwhile|overall|notably|importantly|interestingly|specifically|similarly|likewise|in "
    r"contrast|after \w+ \w+|by the end),? )?"
)
_STUDY = r"study|trial|paper|meta-analysis|survey|experiment|analysis|review"
_PEOPLE = r"researchers|authors|investigators|scientists|team|experimenters"

SAME_STUDY = LazyPattern(
    rf"\b(?:the|this|that) (?:very )?same (?:\w+ )?(?:{_STUDY}|research|{_PEOPLE}|report|article|authors?)\b", _I
)
# "the trial", "this study", "the study's authors", "the researchers"; not "the study of sleep"
THE_STUDY = LazyPattern(
    rf"\b(?:the|this|that) (?:(?:new|current|present|recent|latest|small|large|larger|pilot|clinical|"
    rf"randomi[sz]ed|controlled|observational|cohort|original|"
    rf"two|three|\w+-(?:week|month|year|day)|\w+-blind)(?: |, )){{0,3}}(?:study|trial|paper|meta-analysis|"
    rf"survey|experiment)(?!\w|-| (?:of|on|into|drug|to determine)\b)"
    rf"|\bthe (?:analysis|review)(?= (?:found|showed|included|also|reported|concluded|suggest\w*|looked|"
    rf"covered|involved)\b)"
    rf"|\b(?:this|the new) research\b"
    rf"|\b(?:the|these) (?:(?:study|lead|senior|trial|research|paper)(?:['’]s)? )?(?:{_PEOPLE})\b(?! of "
    rf"this (?:article|blog|post|page))"
    rf"|(?<=[,”\"] )(?:the )?(?:{_PEOPLE}|study (?:co-)?authors?)(?= (?:said|say|found|noted?|wrote|write|"
    rf"concluded?|reported?|added)\b)"
    rf"|{_LEAD}the (?:findings|results)\b(?! (?:of|from)\b)"
    rf"|\bthe (?:[\w-]+ )?(?:findings|results|figures|conclusions) of (?:the|this|that) (?:{_STUDY})\b(?! (?:of|on)\b)",
    _I,
)
THE_STUDIES = LazyPattern(
    r"\b(?:these|both|the two|the three|all (?:two|three|four|of these)) (?:studies|trials|reviews|papers|analyses)\b",
    _I,
)
_FINDING = (
    r"effects?|findings?|results?|outcomes?|improvements?|reductions?|increases?|decreases?|differences?|"
    r"benefits?|changes?|associations?|links?|"
    r"relationships?|correlations?|gains?|declines?|drops?|trends?|patterns?|responses?|data|figures|"
    r"rates?|evidence|observations?|discover(?:y|ies)|impact"
)
# what a sentence begins with where it goes on telling of the sentence before
GOES_ON = LazyPattern(
    rf"{_LEAD}(?P<words>(?:this|these|those|that|such|both)(?: [\w-]+){{0,2}}? (?:{_FINDING})\b"
    rf"|the(?: [\w-]+){{0,1}}? (?:{_FINDING})\b(?! (?:of|for|on|from)\b)"
    r"|(?:this|that) (?=(?:also )?(?:suggest|indicat|show|mean|impl|was|translat|correspond|amount|compar|point)\w*)"
    r"|(?:it|they|he|she) (?=(?:also |then |further )?(?:found|showed|reported|concluded|revealed|noted|"
    r"observed|saw|discovered|identified|wrote|estimated|measured)\b)"
    r"|(?:results|findings) (?=(?:also )?(?:showed?|indicated?|revealed|suggest\w*)\b)"
    r"|(?:the |all |these )?(?:participants|volunteers|subjects)\b|the (?:patients|women|men|children|"
    r"mice|rats|groups?)\b"
    r"|(?:the |those in the )?(?:treatment|intervention|placebo|control) groups?\b|those (?=(?:who|in the|"
    r"given|taking|assigned|receiving|on)\b))",
    _I,
)
# what draws a conclusion from the sentence before, or names its finding as "it"
CONCLUDES = LazyPattern(
    r"\b(?:therefore|thus|hence|consequently)\b(?! (?:far|named|called)\b)"
    r"|\b(?:can|may|will|should|could) (?:expect|count on|rely on|hope for|look forward to)"
    r" (?:it|this|that|the same)\b(?! to\b)",
    _I,
)
# what a table is brought in with
BRINGS_IN_TABLE = LazyPattern(
    r"\b(?:below|as follows|(?:following|in the|next) table|table (?:shows|lists|gives|sums))\b|:\s*$", _I
)
# another study comes in: whatever points back after it means this one
NEW_STUDY = LazyPattern(
    rf"\b(?:an?|another|one|a (?:second|third|separate|different|further|later))"
    rf"(?: (?!the\b|this\b)[\w,-]+){{0,5}}? (?:{_STUDY})\b",
    _I,
)
# studies that nobody could look up: the sentence points back to none
SOME_STUDIES = LazyPattern(
    r"\b(?:some|other|several|many|numerous|multiple|previous|earlier|recent|various|two|three|four|few)"
    r"(?: (?!the\b|this\b)[\w,-]+){0,5}? (?:studies|trials|reviews|surveys|experiments|analyses|"
    r"meta-analyses|researchers)\b"
    r"|\b(?:studies|research|evidence) (?:has |have |also )?(?:shows?|shown|suggests?|finds?|found|indicates?)\b",
    _I,
)
# a sentence that tells of a study, whatever it is called
TELLS_OF_STUDY = LazyPattern(
    rf"\b(?:{_STUDY}|studies|trials|research(?:ers)?|scientists|findings|published|journal|report(?:ed)?|"
    rf"participants|volunteers|et al)\b",
    _I,
)
