"""A long draft with sources whose texts are at hand: what the desk is measured and tried with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.evidence import SourceText
from factcheck_app.domain.review import Review
from factcheck_app.domain.source import CitationLink, Source
from tests.fakes.evidence import make_source_text
from tests.fakes.long_articles import make_long_article_review

_PARAGRAPHS = 40
_SENTENCES = (
    "Walking after dinner lowered the resting pulse of {} adults by four beats a minute (95% CI 2 to 6).",
    "In the group that rested after dinner, nothing changed in {} adults.",
    "Of {} volunteers who were asked, most had walked on five evenings of the week.",
)


def make_long_desk_review(claims: int, sentences_a_claim: int, sources: int) -> tuple[Review, Mapping[str, bytes]]:
    """A review without a decision, each of whose claims leans on one of the sources, and the files of their texts."""
    whole = make_long_article_review(claims * sentences_a_claim)
    numbered = enumerate(whole.claims[::sentences_a_claim], start=1)
    cited = tuple(
        replace(
            each,
            number=number,
            judgement=Judgement(),
            claim=replace(each.claim, citations=(CitationLink(number % sources + 1, "the sentence names it"),)),
        )
        for number, each in numbered
    )
    texts = tuple(_text(number) for number in range(1, sources + 1))
    works = tuple(
        Source(text.source_number, f"Walking study {text.source_number}", year=2000 + text.source_number)
        for text in texts
    )
    files = {text.sha256: text.text.encode() for text in texts}
    return replace(whole, claims=cited, sources=works, source_texts=texts), files


def _text(number: int) -> SourceText:
    paragraphs = tuple(
        " ".join(sentence.format(number * 1_000 + paragraph) for sentence in _SENTENCES)
        for paragraph in range(_PARAGRAPHS)
    )
    return make_source_text(number, paragraphs, f"Walking {number}.pdf")
