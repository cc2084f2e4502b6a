"""What the evidence pages say in words."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck_app.domain.comparison import Comparison, NumberResult, NumberRow
from factcheck_app.domain.evidence import STANCE_WORDS, Passage
from factcheck_app.domain.locator_words import locator_words
from factcheck_app.domain.strength import Strength
from factcheck_app.domain.text_part import PART_NAMES, TextAtHand
from factcheck_app.gui.look.codebook import codebook_word
from factcheck_app.gui.look.translation import QT_TRANSLATE_NOOP, translate

_RESULT_WORDS = {
    NumberResult.FOUND: QT_TRANSLATE_NOOP("evidence_words", "found"),
    NumberResult.ROUNDS: QT_TRANSLATE_NOOP("evidence_words", "rounds to it"),
    NumberResult.ODDS: QT_TRANSLATE_NOOP("evidence_words", "odds, not risk"),
    NumberResult.HAZARD: QT_TRANSLATE_NOOP("evidence_words", "hazard, not risk"),
    NumberResult.DIFFERS: QT_TRANSLATE_NOOP("evidence_words", "differs"),
    NumberResult.NOT_IN_SOURCE: QT_TRANSLATE_NOOP("evidence_words", "not in source"),
}
# results that are a reason to look twice
TELLING_RESULTS = frozenset((NumberResult.ODDS, NumberResult.HAZARD, NumberResult.DIFFERS, NumberResult.NOT_IN_SOURCE))
_RUNG_EXAMPLES = (
    QT_TRANSLATE_NOOP("evidence_words", "was studied"),
    QT_TRANSLATE_NOOP("evidence_words", "associated with"),
    QT_TRANSLATE_NOOP("evidence_words", "may, can, suggests"),
    QT_TRANSLATE_NOOP("evidence_words", "reduces, causes"),
)
_STANDS = {
    1: QT_TRANSLATE_NOOP("evidence_words", "The claim stands one rung above the passage."),
    2: QT_TRANSLATE_NOOP("evidence_words", "The claim stands two rungs above the passage."),
    3: QT_TRANSLATE_NOOP("evidence_words", "The claim stands three rungs above the passage."),
    -1: QT_TRANSLATE_NOOP("evidence_words", "The claim stands one rung below the passage."),
    -2: QT_TRANSLATE_NOOP("evidence_words", "The claim stands two rungs below the passage."),
    -3: QT_TRANSLATE_NOOP("evidence_words", "The claim stands three rungs below the passage."),
}


def result_words(result: NumberResult) -> str:
    """How a number of the claim stands to the source."""
    return translate("evidence_words", _RESULT_WORDS[result])


def rung_example(rung: int) -> str:
    """Words that stand on this rung."""
    return translate("evidence_words", _RUNG_EXAMPLES[rung])


def sentence_count(count: int) -> str:
    """ "1 sentence", "4 sentences"."""
    return (
        translate("evidence_words", "1 sentence")
        if count == 1
        else translate("evidence_words", "{count:,} sentences").format(count=count)
    )


def place_words(passage: Passage, *, is_cited: bool = True) -> str:
    """The source's number and the place in it, and between them that the claim does not cite it."""
    if is_cited:
        return f"[{passage.source_number}] {locator_words(passage.locator)}"
    return translate("evidence_words", "[{source_number}] not cited here · {locator}").format(
        source_number=passage.source_number, locator=locator_words(passage.locator)
    )


def source_words(source_number: int, *, is_cited: bool) -> str:
    """ "Source 2", "Source 2, not cited here"."""
    words = (
        translate("evidence_words", "Source {source_number}")
        if is_cited
        else translate("evidence_words", "Source {source_number}, not cited here")
    )
    return words.format(source_number=source_number)


def card_words(passage: Passage, *, is_taken: bool) -> str:
    """A whole card as a screen reader says it."""
    state = (
        translate("evidence_words", "taken as evidence")
        if is_taken
        else translate("evidence_words", "found by the program")
    )
    stance = (
        codebook_word(STANCE_WORDS[passage.stance])
        if passage.stance
        else translate("evidence_words", "stance not given")
    )
    said = translate("evidence_words", "Passage, {state}, source {source_number}, {locator}, {quote}").format(
        state=state, source_number=passage.source_number, locator=locator_words(passage.locator), quote=passage.quote
    )
    return f"{said}, {stance}" if is_taken else said


def numbers_sentence(rows: Sequence[NumberRow], *, is_whole_source: bool) -> str:
    """What the numbers were looked for in; empty where the claim has none."""
    if not rows:
        return translate("evidence_words", "The claim holds no number that could be compared.")
    where = (
        translate("evidence_words", "all the text at hand")
        if is_whole_source
        else translate("evidence_words", "this passage alone")
    )
    return translate("evidence_words", "Looked for in {where}.").format(where=where)


def ladder_sentence(comparison: Comparison) -> str:
    """How far the claim stands from the passage."""
    if not comparison.passage_strength.cues:
        return translate("evidence_words", "No word of the passage states a relation that could be rated.")
    steps = comparison.claim_strength.rung - comparison.passage_strength.rung
    if steps == 0:
        return translate("evidence_words", "The claim is worded as strongly as the passage.")
    return translate("evidence_words", _STANDS[steps])


def is_stronger(comparison: Comparison) -> bool:
    """Whether the claim stands higher than the words of the passage; without such words nothing is said."""
    above = comparison.claim_strength.rung > comparison.passage_strength.rung
    return above and bool(comparison.passage_strength.cues)


def cue_words(strength: Strength) -> str:
    """The words that decided a rung, in quotes; empty where none did."""
    return f"“{strength.cues[0].words}”" if strength.cues else ""


def part_words(text: TextAtHand) -> str:
    """What a text is taken for: "Abstract only", and with a question mark where its form leaves doubt."""
    name = codebook_word(PART_NAMES[text.part])
    return translate("evidence_words", "{name}?").format(name=name) if text.is_doubtful else name
