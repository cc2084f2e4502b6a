"""What a source has of a claim and which way it points, as named figures that a linear model weighs."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck_app.analysis.evidence.agreement import agreement_figures
from factcheck_app.analysis.evidence.everyday_figures import everyday_figures
from factcheck_app.analysis.evidence.null_findings import denied_in, found_none
from factcheck_app.analysis.evidence.source_sentence import SourceSentence
from factcheck_app.analysis.evidence.source_words import ALIKE, SourceWords
from factcheck_app.analysis.words.health_worth import worth_sign
from factcheck_app.analysis.words.related_words import RELATED
from factcheck_app.analysis.words.word_rarity import rarity, total_rarity, total_rarity_of_meanings

# how much the best three sentences count
_SHARES = (1.0, 0.6, 0.4)
READ_CLOSELY = len(_SHARES)
_NEVER_SEEN = 8.0
RARE = 7.0
_SHORT = 2
_MOST_UNKNOWN = 3


def support_figures(
    claim: SourceSentence, sentences: Sequence[SourceSentence], words: SourceWords, scores: Sequence[float]
) -> dict[str, float]:
    """The figures for a source of at least one sentence; `scores` are those of `score_sentences`."""
    order = sorted(range(len(sentences)), key=lambda index: -scores[index])
    best = order[:READ_CLOSELY]
    figures = _covered(claim, sentences, words, best)
    figures["unknown words"] = float(min(_MOST_UNKNOWN, len(unknown_words(claim, words))))
    figures["best score"] = scores[best[0]] / 5
    figures["second score"] = scores[best[1]] / 5 if len(best) > 1 else 0.0
    for share, index in zip(_SHARES, best, strict=False):
        for name, value in agreement_figures(claim, sentences[index], words.stems[index]).items():
            figures[name] = figures.get(name, 0.0) + share * value
    same_worth = _same_worth(claim, [sentences[index] for index in best])
    figures["same worth"], figures["unlike worth"] = max(0.0, same_worth), max(0.0, -same_worth)
    figures["opposites, covered"] = figures.pop("opposites") * figures["best cover"]
    figures["against, covered"] = figures.pop("points against") * figures["best cover"]
    figures["same sign, covered"] = figures.pop("same sign") * figures["whole cover"]
    figures["denied in best"] = denied_in(claim, sentences[best[0]])
    figures["found none"] = found_none(claim, [sentences[index] for index in best])
    figures["unlike whole sign"] = max(0.0, -figures.pop("same whole sign"))
    return figures | everyday_figures(claim, sentences, words, order)


def _same_worth(claim: SourceSentence, best: Sequence[SourceSentence]) -> float:
    """Above 0 where claim and best sentences both speak for something or both against it, below 0 where they part."""
    told = sum(share * worth_sign(one.text) for share, one in zip(_SHARES, best, strict=False))
    return worth_sign(claim.text) * told


def _covered(
    claim: SourceSentence, sentences: Sequence[SourceSentence], words: SourceWords, best: Sequence[int]
) -> dict[str, float]:
    """How much of the claim's words, related words and runs of letters the source has."""
    total = total_rarity(claim.stem_set) or 1.0
    covers = [total_rarity(claim.stem_set & words.stems[index]) / total for index in best]
    everywhere = claim.stem_set & words.having.keys()
    missing = claim.stem_set - everywhere
    grams = claim.grams
    meanings = words.source.meanings
    every = total_rarity_of_meanings(claim.related) or 1.0
    return {
        "best meanings": max(total_rarity_of_meanings(claim.related & meanings[index]) for index in best) / every,
        "whole meanings": total_rarity_of_meanings(claim.related & words.source.all_meanings) / every,
        "first cover": covers[0],
        "best cover": max(covers),
        "whole cover": total_rarity(everywhere) / total,
        "rarest missing": max(map(rarity, missing), default=0.0) / _NEVER_SEEN,
        "share missing": len(missing) / max(1, len(claim.stem_set)),
        "letters in best": _share(grams, frozenset[str]().union(*(sentences[index].grams for index in best))),
        "letters in all": _share(grams, words.source.grams),
    }


def unknown_words(claim: SourceSentence, words: SourceWords) -> list[str]:
    """Rare stems of the claim of which the source has no form, no relative and no word that begins alike."""
    unnamed = unnamed_words(claim, words, RARE)
    return [stem for stem in unnamed if RELATED.get(stem, stem) not in words.source.related]


def unnamed_words(claim: SourceSentence, words: SourceWords, rarer_than: float) -> list[str]:
    """Stems of the claim as rare as this of which the source has no form and no word that begins alike."""
    return [
        stem
        for stem in sorted(claim.stem_set - words.having.keys())
        if rarity(stem) > rarer_than
        and len(stem) > _SHORT
        and not stem[0].isdigit()
        and stem[:ALIKE] not in words.source.beginnings
    ]


def _share(ours: frozenset[str], theirs: frozenset[str]) -> float:
    return len(ours & theirs) / max(1, len(ours))
