"""A draft of our own whose sentences all lean on one source."""

from __future__ import annotations

from dataclasses import dataclass, replace

from factcheck_app.domain.article import Article, Block, BlockKind
from factcheck_app.domain.claim import Claim, ClaimKind
from factcheck_app.domain.source import CitationLink, Source
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.lookups.flags.told_passages import ToldPassage, told_passages
from tests.fakes.claim_drafts import article_of
from tests.gui.claims.example_review import make_claim

SOURCE = Source(1, "Rowan 2019", doi="10.5555/rest.2019.7")


@dataclass(frozen=True)
class CitedDraft:
    """The article and its claims."""

    article: Article
    claims: tuple[Claim, ...]

    @property
    def passages(self) -> list[ToldPassage]:
        return told_passages(SOURCE, self.article, self.claims)


def cited(*paragraphs: str, kind: ClaimKind = ClaimKind.BENEFIT, sources: tuple[int, ...] = (1,)) -> CitedDraft:
    """Each paragraph is one claim of this kind, which leans on these sources."""
    text, blocks, claims = "", [], []
    for number, words in enumerate(paragraphs, start=1):
        span = TextSpan(len(text), len(text) + len(words))
        blocks.append(Block(BlockKind.PARAGRAPH, span))
        links = tuple(CitationLink(source, "it is named") for source in sources)
        claims.append(replace(make_claim(3 + 4 * number, words, span.start), kind=kind, citations=links))
        text += words + "\n\n"
    return CitedDraft(article_of(text, tuple(blocks)), tuple(claims))
