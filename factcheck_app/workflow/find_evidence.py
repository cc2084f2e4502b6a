"""The best passages of the texts at hand for a claim, each set beside it, and what they suggest. Stores nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from factcheck_app.analysis.comparison import compare
from factcheck_app.analysis.differences.comparable import why_not_comparable
from factcheck_app.analysis.evidence.locators import locate, name_source
from factcheck_app.analysis.evidence.source_reading import read_source_text
from factcheck_app.analysis.evidence.source_sentence import read_sentence
from factcheck_app.analysis.evidence_ranking import score_sentences, words_of
from factcheck_app.analysis.suggestion import suggest_verdict
from factcheck_app.domain.claim import Claim
from factcheck_app.domain.comparison import Comparison
from factcheck_app.domain.evidence import Passage, RankedPassage, SourceText
from factcheck_app.domain.found_evidence import FoundEvidence, name_sources
from factcheck_app.domain.review import Review
from factcheck_app.domain.source import Access
from factcheck_app.domain.suggestion import Suggestion
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.domain.verdict import Verdict
from factcheck_app.lookups.journal_table import JournalTable

MOST_PASSAGES = 5
_LOOKED_AT = 12
_ONLY_ABSTRACT = "Only the abstract is at hand."
_ONLY_EXCERPT = "Only an excerpt is at hand."
_NOT_SURE = "Not sure enough to suggest a verdict."


def find_evidence(review: Review, claim: Claim) -> FoundEvidence:
    """Looks into the texts of the sources that the claim leans on, else into every text at hand.

    A suggestion rests on the texts of the claim's own sources alone, and so do the flags, unless the reviewer took the
    passage of another as evidence. Any text is taken, also one in another language:
    its comparisons then say why nothing can be compared.
    """
    own = [text for text in review.source_texts if text.source_number in claim.sources]
    texts = own or list(review.source_texts)
    passages = _best_passages(review, claim, texts)
    taken = review.claim(claim.id).judgement.evidence if review.number_of(claim.id) is not None else ()
    return FoundEvidence(
        claim_id=claim.id,
        passages=tuple(passages),
        comparisons=tuple(compare_passage(review, claim, found.passage) for found in passages),
        suggestion=_suggest(claim, own),
        with_text=tuple(text.source_number for text in texts),
        without_text=tuple(number for number in claim.sources if review.source_text(number) is None),
        leans_on_them=bool(own),
        only_abstract=tuple(
            text.source_number for text in texts if text.access is Access.ABSTRACT_ONLY and not text.is_excerpt
        ),
        only_excerpt=tuple(text.source_number for text in texts if text.is_excerpt),
        taken=frozenset(passage.place for passage in taken),
    )


def compare_passage(review: Review, claim: Claim, passage: Passage) -> Comparison:
    """The claim beside any passage, for instance one that the reviewer selected; numbers are sought in all its text."""
    text = review.quoted_text(passage)
    return compare(claim, passage.quote, read_source_text(text).sentences if text is not None else ())


def make_passage(review: Review, text: SourceText, span: TextSpan) -> Passage:
    """The passage of these characters of a text, without white space at its ends, and with its locator."""
    words = span.of(text.text)
    start = span.start + len(words) - len(words.lstrip())
    exact = TextSpan(start, max(start, span.start + len(words.rstrip())))
    source = review.source(text.source_number)
    journal = source.journal or source.journal_named
    abbreviation = JournalTable.load().abbreviation_of(journal) if journal else None
    locator = locate(text, exact, source, name_source(source, text.file_name, abbreviation))
    return Passage(text.source_number, text.sha256, exact, exact.of(text.text), locator)


def _best_passages(review: Review, claim: Claim, texts: Sequence[SourceText]) -> list[RankedPassage]:
    readings = [read_source_text(text) for text in texts]
    sentences = [sentence for reading in readings for sentence in reading.sentences]
    places = [(text, span) for text, reading in zip(texts, readings, strict=True) for span in reading.spans]
    scores = score_sentences(claim, sentences)
    known = read_sentence(words_of(claim)).related
    order = sorted(range(len(sentences)), key=lambda index: -scores[index])
    near = [index for index in order[:_LOOKED_AT] if known & read_sentence(sentences[index]).related]
    # bylines, tables and other languages stand back; where there is nothing else they show why nothing is compared
    prose = [index for index in near if not why_not_comparable(claim.text, sentences[index])]
    best = (prose or near)[:MOST_PASSAGES]
    return [RankedPassage(make_passage(review, *places[index]), scores[index]) for index in best]


def _suggest(claim: Claim, own: Sequence[SourceText]) -> Suggestion:
    if not claim.sources:
        return Suggestion(because="The claim cites no source.")
    if not own:
        return Suggestion(because=f"No text of {name_sources(claim.sources)} is at hand, which the claim cites.")
    each = [_of_text(claim, text) for text in own]
    against = {suggestion.shown_verdict is Verdict.UNSUPPORTED for suggestion in each if suggestion.shown_verdict}
    if len(against) > 1:
        return Suggestion(because="The sources speak differently of this.")
    return max(each, key=lambda one: (one.shown_verdict is not None, one.verdict is not None, one.confidence))


def _of_text(claim: Claim, text: SourceText) -> Suggestion:
    suggestion = suggest_verdict(claim, read_source_text(text).sentences)
    if suggestion.shown_verdict is not None:
        return suggestion
    only = _ONLY_EXCERPT if text.is_excerpt else _ONLY_ABSTRACT
    parts = [only] * (text.access is Access.ABSTRACT_ONLY) + [_NOT_SURE] * (suggestion.verdict is not None)
    return replace(suggestion, because=" ".join([*parts, suggestion.because]))
