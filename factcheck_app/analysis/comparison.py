"""A claim set against a passage of its source: strength, numbers, words and every difference that can be shown."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck_app.analysis.differences.aligned_words import align_words
from factcheck_app.analysis.differences.comparable import why_not_comparable
from factcheck_app.analysis.differences.evidence_signals import find_differences
from factcheck_app.analysis.differences.part_comparison import shared_words, told_of_part
from factcheck_app.analysis.quantities.number_table import compare_numbers
from factcheck_app.analysis.strength.strength_comparison import boldest, relate, relate_rated
from factcheck_app.analysis.words.no_prose import blank_apparatus
from factcheck_app.analysis.words.raised_marks import blank_marks
from factcheck_app.domain.claim import Claim
from factcheck_app.domain.comparison import Comparison, NumberResult, StrengthRelation
from factcheck_app.domain.strength import Strength

# a difference in one of these is not marked: the spans are whole sentences or say nothing about words
_UNMARKED = frozenset(("number_not_in_source",))


def compare_strength(claim: str | Claim, source_sentence: str) -> StrengthRelation:
    """ "same", "exaggerates" or "downplays": how strongly the claim is worded beside the source's sentence.

    "same" also wherever the words of either decide nothing.
    """
    shared = shared_words(claim) if isinstance(claim, Claim) else ""
    return relate(f"{shared} {_text_of(claim)}".strip(), source_sentence)


def compare(claim: str | Claim, passage: str, source: Sequence[str] = ()) -> Comparison:
    """The claim beside the passage; `source` are the sentences of all the text of the source that is at hand.

    Spans count code points of the claim's text and of the passage. Where the two cannot be compared, the comparison
    holds a sentence on why, and no difference. A part of a sentence is compared with the words that it shares.
    """
    shared = shared_words(claim) if isinstance(claim, Claim) else ""
    if shared:
        return told_of_part(compare(f"{shared} {_text_of(claim)}", passage, source), len(shared) + 1)
    written, whole = claim if isinstance(claim, str) else claim.text, passage
    text, passage = _text_of(claim), blank_apparatus(passage)
    # an address alone is no empty text
    reason = why_not_comparable(text if text.strip() else written, passage if passage.strip() else whole)
    if reason:
        return Comparison(Strength(0), Strength(0), cannot_compare=reason)
    rated = boldest(text), boldest(passage)
    numbers = compare_numbers(text, passage, source)
    differences = find_differences(text, passage, source, rated, numbers)
    marked = [difference for difference in differences if difference.code not in _UNMARKED]
    wrong = [row.claim.span for row in numbers if row.result in {NumberResult.DIFFERS, NumberResult.NOT_IN_SOURCE}]
    spans = (
        [span for difference in marked for span in difference.claim_spans] + wrong,
        [span for difference in marked for span in difference.passage_spans],
    )
    found = [row for row in numbers if row.source and row.result in {NumberResult.FOUND, NumberResult.ROUNDS}]
    answered = (
        [row.claim.span for row in found],
        # other sentences have places of their own
        [row.source.span for row in found if row.source and row.sentence is None],
    )
    return Comparison(
        claim_strength=rated[0].strength,
        passage_strength=rated[1].strength,
        relation=StrengthRelation.SAME if rated[0].rung is None else relate_rated(*rated, is_on_one_thing=True),
        numbers=numbers,
        words=align_words(text, passage, spans, answered),
        differences=differences,
        is_whole_source=bool(source),
    )


def _text_of(claim: str | Claim) -> str:
    return blank_apparatus(blank_marks(claim if isinstance(claim, str) else claim.text))
