"""Looks in a draft for what it says to each question of the balance sheet; the answer itself is the reviewer's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck_app.analysis.balance.question_cues import CUES
from factcheck_app.analysis.citations.reference_list import find_reference_list
from factcheck_app.analysis.sentences import split_sentences
from factcheck_app.domain.article import Article, BlockKind
from factcheck_app.domain.balance_sheet import BalanceFinding, BalanceQuestion
from factcheck_app.domain.claim import Claim, ClaimKind
from factcheck_app.domain.source import Source
from factcheck_app.domain.text_span import TextSpan

# kinds of claims that speak to a question by themselves
_KINDS = {
    BalanceQuestion.HARMS: ClaimKind.HARM,
    BalanceQuestion.AVAILABILITY: ClaimKind.REGULATORY,
    BalanceQuestion.DISEASE_MONGERING: ClaimKind.OCCURRENCE,
}
_MOST_PLACES = 12
_NEVER = {
    BalanceQuestion.BENEFIT: "No absolute number is given.",
    BalanceQuestion.HARMS: "Never mentioned.",
    BalanceQuestion.EVIDENCE: "No word on what kind of study this rests on.",
    BalanceQuestion.COST: "Never mentioned.",
    BalanceQuestion.ALTERNATIVES: "Never mentioned.",
    BalanceQuestion.AVAILABILITY: "Never mentioned.",
    BalanceQuestion.NOVELTY: "Nothing is called new.",
    BalanceQuestion.INDEPENDENCE: "No outside voice and no interest is named.",
    BalanceQuestion.DISEASE_MONGERING: "Nothing is said on how common or grave it is.",
    BalanceQuestion.PRESS_RELEASE: "No release is named.",
}
_SECONDARY = {"secondary_source", "circular_source"}


def find_balance(article: Article, claims: Sequence[Claim], sources: Sequence[Source]) -> tuple[BalanceFinding, ...]:
    """One finding a question, in the order of the sheet. Works on words of the field alone; a text in a language
    that the desk does not read gives findings without places.
    """
    sentences = list(_sentences(article))
    return tuple(_finding(question, article, sentences, claims, sources) for question in BalanceQuestion)


def _sentences(article: Article) -> Iterator[TextSpan]:
    references = [entry.span for entry in find_reference_list(article)]
    for block in article.blocks:
        if block.kind is BlockKind.NOTE or any(block.span.overlaps(span) for span in references):
            continue
        text = block.span.of(article.text)
        for sentence in split_sentences(text):
            yield sentence.shifted(block.span.start)


def _finding(
    question: BalanceQuestion,
    article: Article,
    sentences: Sequence[TextSpan],
    claims: Sequence[Claim],
    sources: Sequence[Source],
) -> BalanceFinding:
    spoken = [span for span in sentences if CUES[question].search(span.of(article.text))]
    kind = _KINDS.get(question)
    of_kind = [claim.span for claim in claims if claim.kind is kind] if kind else []
    places = _without_overlaps([*spoken, *of_kind])
    there = tuple(claim.id for claim in claims if any(claim.span.overlaps(place) for place in places))
    words = _sentence(question, len(places), claims, sources)
    return BalanceFinding(question, words, tuple(places[:_MOST_PLACES]), there)


def _sentence(question: BalanceQuestion, count: int, claims: Sequence[Claim], sources: Sequence[Source]) -> str:
    counted = "1 sentence speaks of it." if count == 1 else f"{count} sentences speak of it."
    found = counted if count else _NEVER[question]
    match question:
        case BalanceQuestion.BENEFIT:
            relative = sum(any(s.code == "relative_without_absolute" for s in claim.signals) for claim in claims)
            if relative:
                which = "1 claim gives" if relative == 1 else f"{relative} claims give"
                return f"{found} {which} a relative figure alone."
        case BalanceQuestion.PRESS_RELEASE:
            second_hand = sum(any(flag.code in _SECONDARY for flag in source.flags) for source in sources)
            cited = "It cites no source." if not sources else f"It cites {_many(len(sources), 'source')}"
            if sources:
                cited += f", {second_hand} of them second-hand or its own." if second_hand else "."
            return f"{found} {cited}"
        case BalanceQuestion.DISEASE_MONGERING if count:
            return f"{counted} Are they in proportion?"
        case BalanceQuestion.NOVELTY if count:
            return f"{counted} Is it new?"
    return found


def _many(count: int, noun: str) -> str:
    return f"1 {noun}" if count == 1 else f"{count} {noun}s"


def _without_overlaps(places: Sequence[TextSpan]) -> list[TextSpan]:
    kept: list[TextSpan] = []
    for place in sorted(places, key=lambda span: (span.start, -span.end)):
        if not kept or not kept[-1].overlaps(place):
            kept.append(place)
    return kept
