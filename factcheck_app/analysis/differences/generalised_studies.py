"""One study told as a rule: the claim speaks of "studies" or of proof, and its source is a single study."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck_app.analysis.differences.meanings import shared_meanings
from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.analysis.words.phrase_patterns import one_of
from factcheck_app.domain.comparison import Difference
from factcheck_app.domain.text_span import TextSpan

_LEAST_SHARED = 2
_TELL = one_of("show shows shown prove proves proven find finds found confirm confirms confirmed demonstrate agree")
_RULE = LazyPattern(
    r"\b(?:(?:(?:many|several|numerous|countless|most|all|multiple|clinical|scientific|dozens of|the) )*"
    rf"(?:studies|trials|scientists|researchers|experts|doctors) (?:all |have |now )*{_TELL}"
    rf"|(?:research|science|(?:the )?evidence) (?:has |clearly |consistently |now )*{_TELL}"
    r"|(?:is|are|was|were|been) (?:now )?(?:well |scientifically |clinically )?(?:proven|established)"
    r"|(?:scientifically|clinically) proven|it is (?:well[- ])?known that|no doubt that)\b",
    re.IGNORECASE,
)
# a claim that says whose result it is, or that one study is one study
_ONE = LazyPattern(
    r"\b(?:a|an|one|this|the|single|small|new|recent|pilot) (?:[\w-]+ ){0,3}?(?:study|trial|experiment|survey"
    r"|analysis)\b",
    re.IGNORECASE,
)
_SINGLE = LazyPattern(
    r"\b(?:(?:in |we (?:did|conducted|performed|report) |were (?:enrolled|included) in )?"
    r"(?:this|our|a|an) (?:[\w-]+ ){0,4}?(?:trial|case report|case series|pilot study|cohort study"
    r"|cross-sectional study|crossover study|observational study|case-control study|experiment|survey)"
    r"|(?:participants|patients|adults|volunteers|women|men|children|people|students|subjects) were "
    r"(?:randomly |then )?(?:randomi[sz]ed|assigned|allocated|recruited|enrolled)"
    r"|we (?:randomi[sz]ed|randomly assigned|recruited|enrolled|surveyed|followed))\b",
    re.IGNORECASE,
)
_MANY = LazyPattern(
    r"\b(?:systematic|meta-?analy\w+|pooled|reviews?|guidelines?|umbrella|consensus|(?:trials|studies) (?:were|was) "
    r"(?:included|identified|eligible)|(?:included|identified|analy[sz]ed|across|of) (?:\w+ ){0,2}(?:trials|studies)"
    r"|previous (?:\w+ )?(?:trials|studies)|consistent with|in (?:line|agreement) with"
    r"|confirms? (?:earlier|previous))\b",
    re.IGNORECASE,
)


def single_study_generalised(claim: str, passage: str, source: Sequence[str]) -> Difference | None:
    """The claim calls it shown or proven in general; all that is at hand of the source speaks of one study."""
    rule = _RULE.search(claim)
    if rule is None or _ONE.search(claim) or len(shared_meanings(claim, passage)) < _LEAST_SHARED:
        return None
    texts = [passage, *source]
    if any(_MANY.search(text) for text in texts):
        return None
    single = next((found for found in map(_SINGLE.search, texts) if found is not None), None)
    if single is None:
        return None
    message = f"The claim says “{rule.group()}”; the source is one study (“{single.group()}”)."
    in_passage = _SINGLE.search(passage)
    spans = (TextSpan(*in_passage.span()),) if in_passage is not None else ()
    return Difference("single_study_generalised", message, (TextSpan(*rule.span()),), spans)
