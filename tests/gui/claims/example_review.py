"""A small review with claims in every state, and a way to make large ones."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import UTC, datetime

from factcheck_app.domain.article import Article, Block, BlockKind
from factcheck_app.domain.claim import Claim, ClaimKind
from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.reason import Reason
from factcheck_app.domain.review import Review, ReviewedClaim
from factcheck_app.domain.signal import Flag, Signal
from factcheck_app.domain.source import CitationLink, Source
from factcheck_app.domain.strength import Cue, Direction, Strength
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.domain.verdict import SetAsideReason, Severity, Verdict

WHEN = datetime(2026, 11, 23, 12, 4, 7, tzinfo=UTC)
SENTENCES = (
    "Magnesium glycinate is one of the most absorbable forms of the mineral.",
    "A 2019 study in the Journal of Sleep Research found that magnesium improved sleep in all adults over sixty.",
    "The same study reported that the effect lasted for several months after the last capsule was taken.",
    "Deeper sleep from the first night",
    "Magnesium may reduce the time that it takes to fall asleep.",
    "Studies show that people with low magnesium are more likely to have insomnia.",
    "Side effects do not occur at ordinary doses.",
    "Millions of people are affected by poor sleep.",
)

ADDED = ("2019 study in the Journal of Sleep Research", "of magnesium")
STANDALONE = (
    "The 2019 study in the Journal of Sleep Research reported that the effect of magnesium lasted for several months "
    "after the last capsule was taken."
)


def make_claim(number: int, text: str, start: int = 0) -> Claim:
    """A claim of rung `number` modulo 4 about a benefit."""
    rung = number % 4
    cue = Cue("improved", TextSpan(0, min(8, len(text))), "causal verb")
    return Claim(
        id=f"claim-{number}",
        span=TextSpan(start, start + len(text)),
        text=text,
        standalone=text,
        added=(),
        heading="Benefits",
        block=BlockKind.PARAGRAPH,
        kind=ClaimKind.BENEFIT,
        strength=Strength(rung, (cue,) if rung else (), Direction.INCREASES if rung else Direction.UNSTATED),
        check_worthiness=((number * 37) % 100) / 100,
        why=("it says that something works", "a reader could act on it"),
    )


def make_source() -> Source:
    """A source whose journal is not the one that the draft names."""
    return Source(
        number=1,
        as_written="Lindqvist et al., Magnesium and sleep in older adults, Journal of Sleep Research 2019",
        doi="10.5555/example.2019.0042",
        pmid="30000042",
        journal_named="Journal of Sleep Research",
        journal="Nutrition Reviews",
        year=2019,
        flags=(
            Flag("journal_mismatch", "the draft names Journal of Sleep Research, the identifier Nutrition Reviews."),
        ),
    )


def make_review(judgements: dict[int, Judgement] | None = None) -> Review:
    """Eight claims; claim 2 has a flag and a source, claim 3 leans on it. `judgements` are given by number."""
    text = " ".join(SENTENCES)
    claims: list[Claim] = []
    start = 0
    for number, sentence in enumerate(SENTENCES, 1):
        claims.append(make_claim(number, sentence, start))
        start += len(sentence) + 1
    flag = Signal("unsourced_studies", "“a 2019 study” names no source.", 0, 5)
    also = Signal("bare_significance", "“improved” stands without a figure.", 0, 5)
    claims[1] = replace(claims[1], signals=(flag, also), citations=(CitationLink(1, "the study it names"),))
    leans = Signal("leans_on_neighbour", "“The same study” points to the sentence before.", 0, 5)
    alone = STANDALONE
    added = tuple(TextSpan(alone.index(words), alone.index(words) + len(words)) for words in ADDED)
    claims[2] = replace(
        claims[2],
        standalone=alone,
        added=added,
        signals=(leans,),
        citations=(CitationLink(1, "“the same study” is source 1"),),
    )
    claims[3] = replace(claims[3], block=BlockKind.HEADING)
    claims[6] = replace(claims[6], kind=ClaimKind.HARM)
    given = judgements or {}
    reviewed = tuple(
        ReviewedClaim(number, claim, given.get(number, Judgement())) for number, claim in enumerate(claims, 1)
    )
    return _review(text, reviewed, (make_source(),))


def make_judgements() -> dict[int, Judgement]:
    """Every state that a row can show."""
    overstated = Judgement(
        Verdict.OVERSTATED,
        (Reason.HEDGE_DROPPED, Reason.POPULATION_WIDENED),
        Severity.MAJOR,
        note="The trial had people over sixty with insomnia only.",
        wording="Magnesium may help some older adults with insomnia.",
    )
    return {
        1: Judgement(Verdict.SUPPORTED, (Reason.SUPPORTED_IN_SCOPE,)),
        4: overstated,
        5: Judgement(Verdict.UNSUPPORTED, (Reason.NOT_IN_SOURCE,), Severity.MAJOR),
        6: Judgement(reasons=(Reason.SOURCE_NOT_ACCESSIBLE,)),
        8: Judgement(set_aside=SetAsideReason.DUPLICATE),
    }


def make_large_review(count: int) -> Review:
    """A review of `count` claims, every third decided and every fourth flagged."""
    claims: list[ReviewedClaim] = []
    verdicts = (Verdict.SUPPORTED, Verdict.OVERSTATED, Verdict.UNSUPPORTED)
    flag = Signal("bare_significance", "“significant” stands without a figure.", 0, 5)
    for number in range(1, count + 1):
        text = f"{SENTENCES[number % len(SENTENCES)]} This is said in passage {number} of the draft."
        claim = make_claim(number, text)
        claim = replace(claim, signals=(flag,)) if number % 4 == 0 else claim
        verdict = verdicts[number % 9 // 3] if number % 3 == 0 else Verdict.UNDECIDED
        claims.append(ReviewedClaim(number, claim, Judgement(verdict)))
    return _review("A long draft.", tuple(claims), ())


def _review(text: str, claims: tuple[ReviewedClaim, ...], sources: tuple[Source, ...]) -> Review:
    content = text.encode()
    blocks = (Block(BlockKind.PARAGRAPH, TextSpan(0, len(text))),)
    article = Article("Sleep", text, blocks, "sleep.txt", "txt", content, hashlib.sha256(content).hexdigest())
    return Review("review-1", "Sleep", article, claims, sources, WHEN, WHEN)
