"""A source's text, passages of it, and a claim that says more than they do."""

from __future__ import annotations

from dataclasses import replace

from factcheck_app.analysis.comparison import compare
from factcheck_app.domain.article import Block, BlockKind
from factcheck_app.domain.comparison import Comparison
from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.evidence import Passage, RankedPassage, SourceText, Stance
from factcheck_app.domain.review import Review, ReviewedClaim
from factcheck_app.domain.source import Access
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.gui.evidence.found_passages import FoundPassages
from tests.gui.claims.example_review import WHEN, make_review

CLAIM = "Magnesium improved sleep in all 43 older adults, or 45% of them."
SENTENCES = (
    "We enrolled 43 older adults with insomnia.",
    "Magnesium was associated with improved sleep in some older adults with insomnia (39.5%).",
    "The effect was seen over seven nights, and it did not last \N{GREEK SMALL LETTER MU}\U0001d6c2.",
    "Further trials are needed.",
)
HEADING = "Results"
TEXT = f"{HEADING}\n{' '.join(SENTENCES)}"


def make_text(source_number: int = 1, text: str = TEXT) -> SourceText:
    """The text of a source: a heading and a paragraph."""
    heading = Block(BlockKind.HEADING, TextSpan(0, len(HEADING)), level=2)
    body = Block(BlockKind.PARAGRAPH, TextSpan(len(HEADING) + 1, len(text)))
    return SourceText(
        source_number, "ab" * 32, "trial.txt", "txt", text, (heading, body), (), Access.ABSTRACT_ONLY, WHEN, "Ana"
    )


def span_of(words: str) -> TextSpan:
    """Where these words stand in the text."""
    start = TEXT.index(words)
    return TextSpan(start, start + len(words))


def sentence_spans() -> tuple[TextSpan, ...]:
    return tuple(span_of(sentence) for sentence in SENTENCES)


def make_passage(number: int, stance: Stance | None = None) -> Passage:
    """The sentence of this number, from 1."""
    words = SENTENCES[number - 1]
    return Passage(1, "ab" * 32, span_of(words), words, f"Lind_JSleep_2019/para{number}", stance)


def make_claim(*evidence: Passage) -> ReviewedClaim:
    """Claim 2, with this evidence taken."""
    claim = make_review().claims[1]
    return replace(claim, claim=replace(claim.claim, text=CLAIM), judgement=Judgement(evidence=evidence))


def make_evidence_review(*evidence: Passage) -> Review:
    """The review of that claim, the text at hand."""
    review = make_review().with_source_text(make_text())
    return review.with_judgement("claim-2", Judgement(evidence=evidence))


def compare_with(passage: Passage) -> Comparison:
    return compare(CLAIM, passage.quote, SENTENCES)


def make_found(*numbers: int) -> FoundPassages:
    """These sentences as found, in this order, each compared."""
    passages = [make_passage(number) for number in numbers]
    return FoundPassages(
        passages=tuple(RankedPassage(passage, 1.0 / rank) for rank, passage in enumerate(passages, 1)),
        comparisons={passage.place: compare_with(passage) for passage in passages},
        with_text=(1,),
    )
