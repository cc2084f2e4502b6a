"""Drafts as long as a book, with a claim in every tenth word, for trying the desk under load."""

from __future__ import annotations

from datetime import UTC, datetime
from hashlib import sha256

from factcheck_app.domain.article import Article, Block, BlockKind, Link
from factcheck_app.domain.claim import Claim, ClaimKind
from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.review import Review, ReviewedClaim
from factcheck_app.domain.signal import Signal
from factcheck_app.domain.strength import Strength
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.domain.verdict import Verdict

_SENTENCE = "Walking after dinner lowered the resting pulse of {} adults."
_IN_PARAGRAPH, _PARAGRAPHS_UNDER_HEADING = 8, 6
_VERDICTS = (Verdict.UNDECIDED, Verdict.SUPPORTED, Verdict.OVERSTATED, Verdict.UNSUPPORTED)
_OPENED = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)


def make_long_article_review(claims: int) -> Review:
    """A review whose draft has nine words for each of its claims, in paragraphs under headings."""
    text = "Walking and the heart\n"
    blocks = [Block(BlockKind.HEADING, TextSpan(0, len(text) - 1), level=1)]
    spans: list[TextSpan] = []
    paragraph = 0
    while len(spans) < claims:
        if paragraph % _PARAGRAPHS_UNDER_HEADING == 0:
            words = f"Chapter {paragraph // _PARAGRAPHS_UNDER_HEADING + 1}"
            blocks.append(Block(BlockKind.HEADING, TextSpan(len(text), len(text) + len(words)), level=2))
            text += f"{words}\n"
        start = len(text)
        for _ in range(min(_IN_PARAGRAPH, claims - len(spans))):
            sentence = _SENTENCE.format(len(spans) + 1)
            spans.append(TextSpan(len(text), len(text) + len(sentence)))
            text += f"{sentence} "
        blocks.append(Block(BlockKind.PARAGRAPH, TextSpan(start, len(text) - 1)))
        text = f"{text[:-1]}\n"
        paragraph += 1
    content = text.encode()
    links = tuple(Link(TextSpan(s.start, s.start + 7), "https://example.org/") for s in spans[::10])
    article = Article(
        "Walking", text, tuple(blocks), "walking.txt", "text", content, sha256(content).hexdigest(), links=links
    )
    reviewed = tuple(
        ReviewedClaim(number, _make_claim(number, span, text), Judgement(_VERDICTS[number % 4]))
        for number, span in enumerate(spans, 1)
    )
    return Review("long", "Walking", article, reviewed, (), _OPENED, _OPENED)


def _make_claim(number: int, span: TextSpan, text: str) -> Claim:
    words = span.of(text)
    flag = Signal("bare_significance", "“lowered” stands without a figure.", span.start, span.start + 7)
    return Claim(
        id=f"claim-{number}",
        span=span,
        text=words,
        standalone=words,
        added=(),
        heading="",
        block=BlockKind.PARAGRAPH,
        kind=ClaimKind.BENEFIT,
        strength=Strength(3),
        check_worthiness=0.5,
        why=("speaks of the effect of a treatment",),
        signals=(flag,) if number % 5 == 0 else (),
    )
