"""What can be noticed about a claim beside its source: each difference with the words it rests on in both."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck_app.analysis.claim_strength import CONDITIONAL, CORRELATIONAL, DIRECT
from factcheck_app.analysis.differences.meanings import meanings, shared_meanings
from factcheck_app.analysis.differences.scope_signals import differences_of_scope
from factcheck_app.analysis.quantities.absolute_effect import absolute_effect
from factcheck_app.analysis.quantities.quantities import find_quantities
from factcheck_app.analysis.sentences import split_sentences
from factcheck_app.analysis.strength.strength_comparison import RatedSentence, rate_for_comparison, relate_rated
from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.domain.comparison import (
    Difference,
    NumberResult,
    NumberRow,
    Quantity,
    QuantityKind,
    StrengthRelation,
)
from factcheck_app.domain.strength import Direction
from factcheck_app.domain.text_span import TextSpan

_LEAST_SHARED = 2
# the part of the claim's content words that a sentence must share to deny or affirm the same thing
_NEAR = 0.5
# numbers that report a result or a size; a missing "two hours" says little
_TELLING = frozenset(
    (
        QuantityKind.SHARE,
        QuantityKind.CHANGE,
        QuantityKind.POINTS,
        QuantityKind.RATIO,
        QuantityKind.TIMES,
        QuantityKind.AMOUNT,
        QuantityKind.COUNT,
    )
)
_FEWEST_COUNTED = 10
_TWO_GROUPS = 2
_RELATIVE = frozenset((QuantityKind.CHANGE, QuantityKind.TIMES))
_ABSOLUTE_IN_CLAIM = LazyPattern(r"\b(?:from \d|percentage points?|absolute|in every \d|out of)\b", re.IGNORECASE)
_ADVICE = LazyPattern(
    r"\b(?:should|must|ought to|needs? to|(?:is|are) (?:strongly )?(?:recommended|advised))\b(?! (?:not )?be confused)",
    re.IGNORECASE,
)
_SOURCE_ADVICE = LazyPattern(
    r"\b(?:should|must|recommend\w*|advis\w+|guidelines?|consider\w*|encourag\w+|warrant\w*|need(?:s|ed)?|"
    r"indicated|urge\w*|"
    r"suggests? that|support(?:s|ed)? (?:the )?use|propose\w*)\b",
    re.IGNORECASE,
)
_REFUSED = LazyPattern(r"\b(?:cannot|not|no) (?:\w+ ){0,2}recommend\w*|\bshould not\b[^.;]*", re.IGNORECASE)


def find_differences(
    claim: str,
    passage: str,
    source: Sequence[str],
    rated: tuple[RatedSentence, RatedSentence],
    numbers: Sequence[NumberRow],
) -> tuple[Difference, ...]:
    """The differences in the order in which they weigh; `rated` are claim and passage, `numbers` their table."""
    scope = list(differences_of_scope(claim, passage, source, numbers))
    # a time that is told as too long is not told again as a number that differs
    told = {span for difference in scope if difference.code == "duration_extended" for span in difference.claim_spans}
    rows = [row for row in numbers if row.claim.span not in told]
    found = [*_of_numbers(claim, passage, source, rows), *scope]
    found += _of_strength(claim, passage, rated)
    found += _of_direction(claim, passage, rated[0])
    found += _of_relative(claim, passage, numbers)
    found += _of_advice(claim, passage, source)
    return tuple(found)


def _of_strength(claim: str, passage: str, rated: tuple[RatedSentence, RatedSentence]) -> Iterator[Difference]:
    ours, theirs = rated
    shared = len(shared_meanings(claim, passage))
    if shared < _LEAST_SHARED:
        return
    our_cue = next(iter(ours.strength.cues), None)
    their_cue = next(iter(theirs.strength.cues), None)
    if our_cue is None or their_cue is None:
        return
    spans = ((our_cue.span,), (their_cue.span,))
    relation = relate_rated(ours, theirs, is_on_one_thing=True)
    if relation is StrengthRelation.EXAGGERATES and (ours.rung or 0) >= CONDITIONAL:
        message = (
            f"Claim: “{our_cue.words}” ({ours.strength.name}); source: “{their_cue.words}” ({theirs.strength.name})."
        )
        yield Difference("stronger_than_source", message, *spans)


def _of_direction(claim: str, passage: str, ours: RatedSentence) -> Iterator[Difference]:
    """One states an effect and the other denies it, in the sentence of the passage that is nearest to the claim."""
    sentences = split_sentences(passage)
    known = meanings(claim)
    if not sentences or not ours.strength.cues:
        return
    nearest = max(sentences, key=lambda span: len(known & meanings(span.of(passage))))
    text = nearest.of(passage)
    shared = known & meanings(text)
    if len(shared) < _LEAST_SHARED or len(shared) < _NEAR * len(known):
        return
    theirs = rate_for_comparison(text)
    denies = [rated.strength.direction is Direction.NO_EFFECT for rated in (ours, theirs)]
    stated = ours.rung == DIRECT if denies[1] else (theirs.rung or 0) >= CORRELATIONAL
    if denies[0] == denies[1] or not stated or not theirs.strength.cues:
        return
    our_cue, their_cue = ours.strength.cues[0], theirs.strength.cues[0]
    if denies[1] and not _is_on(text, their_cue.span, known):
        return
    message = f"Claim: “{our_cue.words}”; source: “{their_cue.words}”: one states an effect, the other denies it."
    yield Difference("direction_differs", message, (our_cue.span,), (their_cue.span.shifted(nearest.start),))


def _is_on(sentence: str, cue: TextSpan, known: frozenset[str]) -> bool:
    """Whether the clause that denies says what of: "falls were fewer, while side effects did not differ" does not."""
    start = max(sentence.rfind(mark, 0, cue.start) for mark in (",", ";", " but ", " while ", " whereas ")) + 1
    clause = sentence[start:]
    end = min((place for place in map(clause.find, (";", ", but ", ", while ")) if place > 0), default=len(clause))
    about = meanings(clause[:end])
    # a clause that leans on the one before ("they did not differ") may speak of anything
    return start == 0 or bool(about & known) or len(about) < _LEAST_SHARED


def _of_numbers(claim: str, passage: str, source: Sequence[str], numbers: Sequence[NumberRow]) -> Iterator[Difference]:
    on_topic = len(shared_meanings(claim, passage)) >= _LEAST_SHARED
    for row in numbers:
        if row.result is NumberResult.DIFFERS and row.source is not None:
            message = f"Claim: “{row.claim.words}”; source: “{row.source.words}”.{_unlike(row.claim, row.source)}"
            spans = (row.source.span,) if row.sentence is None else ()
            yield Difference("number_differs", message, (row.claim.span,), spans)
        elif row.result is NumberResult.NOT_IN_SOURCE and source and on_topic and _is_telling(row):
            message = f"“{row.claim.words}” is not in the text of the source that is at hand."
            yield Difference("number_not_in_source", message, (row.claim.span,))


def _unlike(ours: Quantity, theirs: Quantity) -> str:
    """What to ask where one figure is given as points and as a percentage."""
    if {ours.kind, theirs.kind} != {QuantityKind.POINTS, QuantityKind.CHANGE} or ours.low != theirs.low:
        return ""
    return " Percentage points are counted off the whole, a percentage often off what was there: look which is meant."


def _is_telling(row: NumberRow) -> bool:
    quantity = row.claim
    if quantity.kind not in _TELLING:
        return False
    return quantity.kind is not QuantityKind.COUNT or quantity.low >= _FEWEST_COUNTED


def _of_relative(claim: str, passage: str, numbers: Sequence[NumberRow]) -> Iterator[Difference]:
    """The claim tells a relative figure alone where the source gives the two absolute ones beside it."""
    borne_out = {NumberResult.FOUND, NumberResult.ROUNDS, NumberResult.ODDS, NumberResult.HAZARD}
    ours = [row for row in numbers if row.claim.kind in _RELATIVE and row.result in borne_out]
    if not ours or ours[0].sentence is not None or _ABSOLUTE_IN_CLAIM.search(claim):
        return
    if any(row.claim.kind in {QuantityKind.SHARE, QuantityKind.POINTS} for row in numbers):
        return
    shares = [
        quantity
        for quantity in find_quantities(passage)
        if quantity.kind is QuantityKind.SHARE and quantity.unit == "%" and not quantity.is_in_words
    ]
    written = [share for share in shares if share.words.endswith(("%", "percent", "per cent"))] or shares
    if len(written) != _TWO_GROUPS or written[0].low == written[1].low:
        return
    message = f"“{ours[0].claim.words}” is relative; in the source it is {written[0].words} against {written[1].words}."
    effect = absolute_effect(written[0].low, written[1].low)
    if effect is not None and all(share.low == share.high for share in written):
        message = f"{message} {effect.words}"
    spans = tuple(share.span for share in written)
    yield Difference("relative_without_absolute", message, (ours[0].claim.span,), spans)


def _of_advice(claim: str, passage: str, source: Sequence[str]) -> Iterator[Difference]:
    """The claim tells people what to do, and the source reports a result without advising anything."""
    advice = _ADVICE.search(claim)
    if advice is None or not source or not shared_meanings(claim, passage):
        return
    if any(_SOURCE_ADVICE.search(_REFUSED.sub("", text)) for text in (passage, *source)):
        return
    refused = next((found for found in map(_REFUSED.search, (passage, *source)) if found is not None), None)
    because = f"says “{refused.group()}”" if refused is not None else "advises nothing"
    message = f"The claim says “{advice.group()}”; the source {because}."
    yield Difference("advice_added", message, (TextSpan(*advice.span()),))
