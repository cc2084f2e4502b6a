"""A claim beside a passage of its source: numbers, words and differences, each with its place in both texts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from factcheck_app.domain.signal import SIGNAL_NAMES, Signal
from factcheck_app.domain.strength import Strength
from factcheck_app.domain.text_span import TextSpan


class QuantityKind(StrEnum):
    """What a number counts or measures; only numbers of one kind are set against each other."""

    COUNT = "count"
    SHARE = "share"
    CHANGE = "relative change"
    POINTS = "percentage points"
    RATIO = "ratio"
    TIMES = "times as much"
    PROBABILITY = "p value"
    INTERVAL = "interval"
    AMOUNT = "amount"
    DURATION = "duration"
    AGE = "age"
    NUMBER = "number"


class Bound(StrEnum):
    """What the words beside a number make of it."""

    EXACT = "exact"
    ABOUT = "about"
    AT_LEAST = "more than"
    AT_MOST = "less than"


@dataclass(frozen=True, slots=True)
class Quantity:
    """One number or range of a text; `words` equals `text[span.start:span.end]`.

    `low` and `high` are equal for a single number and are in `unit` ("%" for shares and changes, whatever the words
    were). `decimals` counts the places written, negative for round numbers in words. `noun` is what is counted or
    measured, in lower case. `is_difference` marks a change from one value to another. `is_in_words` marks "half".
    """

    kind: QuantityKind
    low: float
    high: float
    unit: str
    words: str
    span: TextSpan
    noun: str = ""
    bound: Bound = Bound.EXACT
    decimals: int = 0
    is_difference: bool = False
    is_in_words: bool = False


class NumberResult(StrEnum):
    """How a number of the claim stands to the source, in the words of the table."""

    FOUND = "found"
    ROUNDS = "rounds to"
    ODDS = "odds, not risk"
    HAZARD = "hazard, not risk"
    DIFFERS = "differs"
    NOT_IN_SOURCE = "not in the source"


@dataclass(frozen=True, slots=True)
class NumberRow:
    """A row of the table: a number of the claim, the one of the source it was set against, and the result.

    `sentence` is the index of the source's sentence that `source.span` counts in; None where it is the passage.
    """

    claim: Quantity
    source: Quantity | None
    result: NumberResult
    sentence: int | None = None


class StrengthRelation(StrEnum):
    """How strongly a claim is worded beside its source."""

    SAME = "same"
    EXAGGERATES = "exaggerates"
    DOWNPLAYS = "downplays"


@dataclass(frozen=True, slots=True)
class Difference:
    """A flag on a claim set against its source: a code of SIGNAL_NAMES, a sentence, and the words in both texts.

    `claim_spans` count code points of the claim, `passage_spans` of the passage; the latter are empty where the
    words stand elsewhere in the source (the sentence then quotes them).
    """

    code: str
    message: str
    claim_spans: tuple[TextSpan, ...] = ()
    passage_spans: tuple[TextSpan, ...] = ()

    @property
    def name(self) -> str:
        return SIGNAL_NAMES[self.code]

    def as_signal(self, claim: TextSpan) -> Signal:
        """The signal on the draft for a claim that stands at `claim` in it."""
        words = self.claim_spans[0].shifted(claim.start) if self.claim_spans else claim
        return Signal(self.code, self.message, words.start, words.end)


@dataclass(frozen=True, slots=True)
class AlignedWords:
    """Words that the claim and the passage share, and words that differ; spans are in order and do not overlap."""

    same_in_claim: tuple[TextSpan, ...] = ()
    same_in_passage: tuple[TextSpan, ...] = ()
    differing_in_claim: tuple[TextSpan, ...] = ()
    differing_in_passage: tuple[TextSpan, ...] = ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """A claim set against a passage. Where `cannot_compare` holds a sentence, nothing else was found out.

    `is_whole_source` tells whether numbers were looked for in the whole text at hand or in the passage alone.
    """

    claim_strength: Strength
    passage_strength: Strength
    relation: StrengthRelation = StrengthRelation.SAME
    numbers: tuple[NumberRow, ...] = ()
    words: AlignedWords = AlignedWords()
    differences: tuple[Difference, ...] = ()
    is_whole_source: bool = False
    cannot_compare: str = ""
