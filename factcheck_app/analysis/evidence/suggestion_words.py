"""Says in plain words what a suggestion rests on, with the words of the claim and of the source."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from factcheck_app.analysis.evidence.agreement import opposites_in
from factcheck_app.analysis.evidence.source_sentence import SourceSentence
from factcheck_app.analysis.evidence.source_words import SourceWords
from factcheck_app.analysis.words.pushing_words import OPPOSITES, Pushes, find_pushes
from factcheck_app.analysis.words.terms import Term, find_terms
from factcheck_app.analysis.words.word_rarity import rarity
from factcheck_app.domain.comparison import Difference

_MOST_NAMED = 3
_TELLING = 5.0


def say_silent(claim: SourceSentence, words: SourceWords) -> str:
    """Why nothing is suggested: what of the claim the source does not speak of."""
    missing = _named(
        claim.text, {stem for stem in claim.stem_set if stem not in words.having and rarity(stem) > _TELLING}
    )
    if missing:
        return f"The text of the source at hand does not speak of {missing}."
    return "The source speaks of this, but not clearly for or against the claim."


def say_supported(claim: SourceSentence, sentence: SourceSentence, differences: Sequence[Difference]) -> str:
    """The words that the claim shares with the source's sentence, and the first difference."""
    shared = _named(claim.text, claim.stem_set & sentence.stem_set)
    said = f"A sentence of the source has {shared} and points the same way." if shared else ""
    if differences:
        return f"{said} But: {differences[0].message}".strip()
    return said or "A sentence of the source says much the same in other words."


def say_contradicted(claim: SourceSentence, sentence: SourceSentence, differences: Sequence[Difference]) -> str:
    """The words that stand against each other."""
    for difference in differences:
        if difference.code in ("direction_differs", "number_differs"):
            return difference.message
    opposite = opposites_in(claim, sentence.stem_set)
    if opposite:
        one = _named(claim.text, opposite[:1])
        other = _named(sentence.text, OPPOSITES[opposite[0]] & sentence.stem_set)
        return f"The claim says {one}; the source says {other}."
    ours, theirs = find_pushes(claim.text), find_pushes(sentence.text)
    against = _against(ours, theirs)
    if against is not None:
        return f"The claim says “{against[0].word}”; the source says “{against[1].word}”."
    if bool(ours.denials) != bool(theirs.denials):
        denial = (ours.denials or theirs.denials)[0].word
        who, whom = ("The claim", "the source") if ours.denials else ("The source", "the claim")
        return f"{who} denies (“{denial}”) what {whom} states."
    return "The nearest sentence of the source points another way than the claim."


def _against(ours: Pushes, theirs: Pushes) -> tuple[Term, Term] | None:
    """The two words that point apart with the most words around them in common."""
    pairs = [
        (len(one.around & other.around), one.term, other.term)
        for one in ours.pushes
        for other in theirs.pushes
        if one.sign != other.sign and one.term.stem != other.term.stem
    ]
    most = max(pairs, key=lambda pair: pair[0], default=None)
    return (most[1], most[2]) if most is not None and most[0] else None


def _named(text: str, stems: Iterable[str]) -> str:
    """The rarest of the stems as the text writes them, in order: “one”, “two” and “three”."""
    wanted = set(stems)
    said = [term for term in find_terms(text) if term.stem in wanted and term.is_content and _says_something(term)]
    first = {term.stem: term for term in reversed(said)}
    rarest = sorted(first.values(), key=lambda term: -rarity(term.stem))[:_MOST_NAMED]
    quoted = [f"“{text[term.start : term.end]}”" for term in sorted(rarest, key=lambda term: term.start)]
    return " and ".join([", ".join(quoted[:-1]), quoted[-1]] if len(quoted) > 1 else quoted)


def _says_something(term: Term) -> bool:
    # the halves of "COVID-19" and "IL-6" that are numbers or letters read oddly alone
    return len(term.word) > 2 and not term.word[0].isdigit()
