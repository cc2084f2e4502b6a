"""How strongly a sentence is worded: the rung, its direction, and the words that decided it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck_app.analysis.strength import strength_cues as cues
from factcheck_app.analysis.strength.causal_statements import CausalStatement, find_causal_statements
from factcheck_app.analysis.strength.causal_verbs import CAUSAL_VERBS, VerbForm
from factcheck_app.analysis.strength.even_spaces import placed_in, with_even_spaces
from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.domain.strength import Cue, Direction, Strength
from factcheck_app.domain.text_span import TextSpan

NONE, CORRELATIONAL, CONDITIONAL, DIRECT = range(4)

_CLAUSE_END = LazyPattern(
    r"""[;,:]\s(?=(?:but|although|though|while|whereas|however|yet|and|so|or|because|which|suggesting|indicating)\s)
      | ;\s | (?<=\w)\s(?=(?:but|although|whereas|while|because|as\s(?:it|they|this|these))\s)
      | \s(?:[–—]|--+)\s? | (?<=\w)--+(?=\w)
      | ,\s(?=(?:according\sto|a\s(?:finding|result|discovery)\sthat)\s) | (?<=\w),?\s(?=even\s(?:when|if|though)\s)
      | \s(?=and\s(?:\w+\s){0,2}(?:should|must|needs?\sto|(?:is|are)\sneeded)\b)""",
    re.VERBOSE,
)
_LEADING_CLAUSE = LazyPattern(r"^(?:although|though|while|whereas|despite|if|because|since|when|given|as)\b[^,;]*,")
_TURN = LazyPattern(r"[,;] (?:but|however|whereas|while|although|yet)\b|^(?:although|while)\b[^,]*,")
_DENIAL = LazyPattern(
    r"(?:(?<!but )(?<!if )\b(?:not|never|cannot|neither|nor|no longer)|n['’]t)"
    r"(?! (?:only|solely|merely|just|simply|always|necessarily|least)\b)(?: \w+){0,3} $"
)
# "causes no headache"; "raises it no more than", "lowers it no longer" deny no effect
_NOTHING_AFTER = LazyPattern(r" (?:no (?!more\b|less\b|fewer\b|longer\b|one\b|doubt\b|matter\b)|neither )")
_SOCIETY = LazyPattern(r"(?:[A-Z][\w-]+ )+Association\b|\bAssociation (?:of|for) (?=[A-Z])")
_MONTH = LazyPattern(
    r"(?<=\b(?:from|this|next|last) )May\b|(?<=\b(?:since|until|early) )May\b|(?<=\b(?:in|by|of) )May\b"
    r"|\bMay(?= \d)|(?<=\d )May\b"
)
_MORE = {
    "higher": "up",
    "greater": "up",
    "more": "up",
    "longer": "up",
    "fewer": "down",
    "less": "down",
    "shorter": "down",
}
# "at much greater risk", "with higher rates": no predicate, so a cause before it says more
_NOMINAL = LazyPattern(r"(?:at|with|of|an?)\b")
# a cause this near before a relation takes it as its object: "raises the likelihood"
_OBJECT_REACH = 40
_DENIAL_REACH = 40
_PEOPLE_REACH = 25
# letters between "may" and the cause that it hedges
_HEDGE_REACH = 45


def rate_strength(sentence: str) -> Strength:
    """The rung 0..3 of one sentence with its cues; spans count code points of `sentence`.

    Aims, methods, recommendations, questions and denials are rung 0; a denial has the direction "no effect".
    """
    even = with_even_spaces(sentence)
    return _rate(even) if even == sentence else placed_in(sentence, _rate(even))


def _rate(sentence: str) -> Strength:
    end = len(sentence.rstrip())
    if end and sentence[end - 1] == "?":
        return Strength(NONE, (Cue("?", TextSpan(end - 1, end), "question"),))
    lower = _lowered(sentence)
    boilerplate = cues.BOILERPLATE.search(lower)
    if boilerplate is not None:
        return Strength(NONE, (_cue(sentence, boilerplate, "aim or method"),))
    stated, left_out = _stated_part(sentence, lower)
    rated = _rate_stated(sentence, stated)
    if rated.rung == NONE and not rated.cues and left_out is not None:
        return Strength(NONE, (left_out,))
    return rated


def _lowered(sentence: str) -> str:
    if "May" in sentence:
        # a month is no hedge
        sentence = _MONTH.sub("xxx", sentence)
    if "Association" in sentence:
        # a society's name relates nothing to anything
        sentence = _SOCIETY.sub(lambda found: "x" * len(found.group()), sentence)
    lower = sentence.lower()
    if len(lower) != len(sentence):
        lower = "".join(c.lower() if len(c.lower()) == 1 else c for c in sentence)
    return lower


def _stated_part(sentence: str, lower: str) -> tuple[str, Cue | None]:
    """The sentence with blanks in clauses that recommend, aim or describe a method; and the words that do so."""
    left_out = None
    for start, end in _clauses(lower):
        found = _not_stated(lower[start:end])
        if found is not None:
            match, role = found
            words = TextSpan(start + match.start(), start + match.end())
            left_out = left_out or Cue(words.of(sentence), words, role)
            lower = lower[:start] + " " * (end - start) + lower[end:]
    return lower, left_out


def _not_stated(clause: str) -> tuple[re.Match[str], str] | None:
    recommended = cues.RECOMMENDATION.search(clause)
    if recommended is not None:
        return recommended, "recommendation"
    aim = cues.AIM_OR_METHOD.search(clause)
    if aim is None:
        return None
    finding = cues.FINDING.search(clause)
    return None if finding is not None and finding.start() > aim.start() else (aim, "aim or method")


def _clauses(lower: str) -> list[tuple[int, int]]:
    cuts = [0]
    head = _LEADING_CLAUSE.match(lower)
    if head is not None:
        cuts.append(head.end())
    cuts += [found.start() + 1 for found in _CLAUSE_END.finditer(lower) if found.start() >= cuts[-1]]
    return list(zip(cuts, [*cuts[1:], len(lower)], strict=True))


def _rate_stated(sentence: str, lower: str) -> Strength:
    causes = find_causal_statements(lower)
    denial = _denial_of(lower, causes)
    if denial is not None:
        return Strength(NONE, (Cue(denial.of(sentence), denial, "no effect"),), Direction.NO_EFFECT)
    return next(_ratings(sentence, lower, causes), Strength(NONE))


def _ratings(sentence: str, lower: str, causes: Sequence[CausalStatement]) -> Iterator[Strength]:
    """The ratings that the words allow, the one that counts first."""
    verbal = [cause for cause in causes if not cause.by_noun]
    correlated = next(
        (
            found
            for found in cues.CORRELATED.finditer(lower)
            if not _tells_who(lower, found) and not _measures_cause(lower, verbal, found)
        ),
        None,
    )
    if correlated is not None and not _takes_as_object(lower, verbal, correlated):
        yield _rating(CORRELATIONAL, lower, _cue(sentence, correlated, "correlation"))
    if verbal:
        hedge = _verb_hedge_before(lower, verbal) or _hedge_before(lower, verbal[-1], cues.HEDGES)
        if hedge is not None and _softens_an_aside(lower, verbal[0], hedge):
            hedge = _hedge_before(lower, verbal[0], cues.HEDGES)
        cause = Cue(verbal[0].span.of(sentence), verbal[0].span, "cause")
        if hedge is not None:
            yield _rating(CONDITIONAL, lower, _cue(sentence, hedge, "hedge"), cause)
        yield _rating(DIRECT, lower, cause)
    hedged = cues.HEDGED_VERB.search(lower)
    if hedged is not None:
        compared = cues.COMPARED_DEED.search(lower, hedged.start())
        if compared is not None:
            yield _rating(CORRELATIONAL, lower, _cue(sentence, compared, "correlation"))
        yield _rating(CONDITIONAL, lower, _cue(sentence, hedged, "hedge"))
    arms = cues.TRIAL_ARMS.search(lower)
    if arms is not None:
        yield _rating(DIRECT, lower, _cue(sentence, arms, "cause"))
    for pattern in (cues.CORRELATION_NOUNS, cues.COMPARED):
        found = pattern.search(lower)
        if found is not None:
            yield _rating(CORRELATIONAL, lower, _cue(sentence, found, "correlation"))
    if causes:
        hedge = (
            _verb_hedge_before(lower, causes)
            or _hedge_before(lower, causes[-1], cues.HEDGES)
            or _hedge_before(lower, causes[-1], cues.NOUN_HEDGES)
        )
        cause = Cue(causes[0].span.of(sentence), causes[0].span, "cause")
        if hedge is not None:
            yield _rating(CONDITIONAL, lower, _cue(sentence, hedge, "hedge"), cause)
        yield _rating(DIRECT, lower, cause)


def _tells_who(lower: str, correlated: re.Match[str]) -> bool:
    """ "women at high risk", "people with an increased risk": who is spoken of, not what was found in them."""
    if not correlated.group().startswith(("at ", "with ")) or " risk" not in correlated.group():
        return False
    return cues.PEOPLE_BEFORE.search(lower, max(0, correlated.start() - _PEOPLE_REACH), correlated.start()) is not None


def _measures_cause(lower: str, causes: Sequence[CausalStatement], correlated: re.Match[str]) -> bool:
    """ "X reduced Y (odds ratio 0.88)", "... by a hazard ratio of 0.7": the size of what the verb states."""
    if not correlated.group().endswith(("ratio", "ratios")):
        return False
    aside = cues.ASIDE_MEASURE.search(lower, 0, correlated.start())
    if aside is None:
        return False
    ahead = [cause.span.end for cause in causes if cause.span.end <= aside.start()]
    return any(_CLAUSE_END.search(lower, end, aside.start()) is None for end in ahead)


def _takes_as_object(lower: str, causes: Sequence[CausalStatement], correlated: re.Match[str]) -> bool:
    if re.match(r"(?:is|are|was|were|be|been)\b", correlated.group()):
        # "can reduce pain and may be linked to ...": what is said first and more strongly counts
        return any(" and " in lower[cause.span.end : correlated.start()] for cause in causes)
    if _NOMINAL.match(correlated.group()) and any(cause.span.end < correlated.start() for cause in causes):
        return True
    # "makes it twice as likely" holds the comparison in itself
    return any(
        0 <= correlated.start() - cause.span.end < _OBJECT_REACH
        or cause.span.start < correlated.start() < cause.span.end
        for cause in causes
    )


def _hedge_before(lower: str, cause: CausalStatement, hedges: LazyPattern) -> re.Match[str] | None:
    found = hedges.search(lower)
    return found if found is not None and found.start() < cause.span.start else None


def _verb_hedge_before(lower: str, causes: Sequence[CausalStatement]) -> re.Match[str] | None:
    """ "may reduce": the hedge stands before a cause with at most a few words between."""
    for found in cues.VERB_HEDGES.finditer(lower):
        # "potentially deadly clots" softens the adjective alone
        reach = 1 if found.group() == "potentially" else _HEDGE_REACH
        for cause in causes:
            apart = cause.span.start - found.end()
            if 0 <= apart <= reach or (apart > reach > 1 and _is_joined_plain_form(lower, cause)):
                return found
    return None


def _is_joined_plain_form(lower: str, cause: CausalStatement) -> bool:
    """ "can show what is amiss and prevent ...": a plain form after "and" leans on the modal before it."""
    verb = CAUSAL_VERBS.get(cause.span.of(lower))
    return verb is not None and verb.form is VerbForm.BASE and lower[: cause.span.start].endswith((" and ", " or "))


def _softens_an_aside(lower: str, first: CausalStatement, hedge: re.Match[str]) -> bool:
    """ "X lowers Y, a hormone that can help ...": the hedge stands in a relative clause after a plain statement."""
    return first.span.end < hedge.start() and cues.ASIDE_BEFORE.search(lower, first.span.end, hedge.start()) is not None


def _denial_of(lower: str, causes: Sequence[CausalStatement]) -> TextSpan | None:
    """The words that deny the relation, unless another clause states one after all ("..., but it reduced pain")."""
    denied = [cause for cause in causes if _is_denied(lower, cause)]
    nothing = cues.DENIED_RELATION.search(lower)
    untrue = cues.CALLED_UNTRUE.search(lower)
    if untrue is not None:
        # "it is a myth that it does not help" states that it helps
        return None if denied or nothing is not None else TextSpan(*untrue.span())
    if not denied and nothing is None:
        return None
    span = TextSpan(*nothing.span()) if nothing is not None else denied[0].span
    turn = _TURN.search(lower)
    if turn is not None:
        for cause in causes:
            if (cause.span.start > turn.start()) != (span.start > turn.start()) and not _is_denied(lower, cause):
                return None
    return span


def _is_denied(lower: str, cause: CausalStatement) -> bool:
    start, end = cause.span.start, cause.span.end
    if _NOTHING_AFTER.match(lower, end) is not None:
        return _DENIAL.search(lower, max(0, start - _DENIAL_REACH), start) is None
    return _DENIAL.search(lower, max(0, start - _DENIAL_REACH), start) is not None


def _rating(rung: int, lower: str, *found: Cue) -> Strength:
    return Strength(rung, found, _direction(lower))


def _direction(lower: str) -> Direction:
    for word in re.findall(r"[a-z]+", lower):
        verb = CAUSAL_VERBS.get(word)
        push = verb.push if verb is not None else _MORE.get(word, "")
        if push:
            return Direction.INCREASES if push == "up" else Direction.DECREASES
    return Direction.UNSTATED


def _cue(sentence: str, match: re.Match[str], role: str) -> Cue:
    return Cue(sentence[match.start() : match.end()], TextSpan(match.start(), match.end()), role)
