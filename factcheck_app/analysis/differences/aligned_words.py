"""Which words a claim and a passage share, and which stand in each other's place."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher

from factcheck_app.analysis.differences.meanings import meaning_of
from factcheck_app.analysis.words.terms import Term, find_terms
from factcheck_app.domain.comparison import AlignedWords
from factcheck_app.domain.text_span import TextSpan

# beyond this many words only shared words are marked: aligning takes the square of them
_MOST_WORDS = 600
# a passage that goes on at length differs everywhere; marking it all would say nothing
_MOST_REPLACED = 8
# words that change what a sentence says though they carry little content of their own
_WEIGHTY = frozenset(
    (
        "may",
        "might",
        "could",
        "can",
        "cannot",
        "not",
        "no",
        "never",
        "all",
        "some",
        "most",
        "every",
        "any",
        "only",
        "but",
    )
)


def align_words(
    claim: str,
    passage: str,
    differing: tuple[Sequence[TextSpan], Sequence[TextSpan]] = ((), ()),
    answered: tuple[Sequence[TextSpan], Sequence[TextSpan]] = ((), ()),
) -> AlignedWords:
    """Spans of the same and of the differing words in both texts.

    `differing` are spans found by other means (numbers, hedges, groups of people) in the claim and in the passage;
    they are marked as differing, whatever words stand in them. `answered` are spans of numbers that the source has,
    be it elsewhere in its text or written otherwise: their words do not count as differing by themselves.
    """
    ours, theirs = _weighty(claim), _weighty(passage)
    in_claim, in_passage = list(differing[0]), list(differing[1])
    if len(ours) + len(theirs) <= _MOST_WORDS:
        replaced = _replaced(ours, theirs)
        in_claim += _without(replaced[0], answered[0])
        in_passage += _without(replaced[1], answered[1])
    known = {meaning_of(term) for term in ours} & {meaning_of(term) for term in theirs}
    differs_here, differs_there = _merged(in_claim, claim), _merged(in_passage, passage)
    return AlignedWords(
        _without(_spans(ours, known), differs_here),
        _without(_spans(theirs, known), differs_there),
        differs_here,
        differs_there,
    )


def _weighty(text: str) -> list[Term]:
    return [term for term in find_terms(text) if term.is_content or term.word in _WEIGHTY]


def _replaced(ours: Sequence[Term], theirs: Sequence[Term]) -> tuple[list[TextSpan], list[TextSpan]]:
    """Words of the claim that the passage has not, and short stretches of the passage that stand in their place."""
    one, other = [meaning_of(term) for term in ours], [meaning_of(term) for term in theirs]
    known = set(one) & set(other)
    here: list[TextSpan] = []
    there: list[TextSpan] = []
    for tag, i, j, k, m in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        if tag == "equal":
            continue
        missing = [term for term, meaning in zip(ours[i:j], one[i:j], strict=True) if meaning not in known]
        instead = [term for term, meaning in zip(theirs[k:m], other[k:m], strict=True) if meaning not in known]
        here += [TextSpan(term.start, term.end) for term in missing]
        if missing and len(instead) <= _MOST_REPLACED:
            there += [TextSpan(term.start, term.end) for term in instead]
    return here, there


def _spans(terms: Iterable[Term], known: set[str]) -> list[TextSpan]:
    return [TextSpan(term.start, term.end) for term in terms if meaning_of(term) in known]


def _merged(spans: Iterable[TextSpan], text: str) -> tuple[TextSpan, ...]:
    """The spans in order, neighbours with only a blank between them joined."""
    merged: list[TextSpan] = []
    for span in sorted(spans):
        if merged and (span.start <= merged[-1].end or text[merged[-1].end : span.start].isspace()):
            merged[-1] = TextSpan(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return tuple(merged)


def _without(spans: Iterable[TextSpan], taken: Sequence[TextSpan]) -> tuple[TextSpan, ...]:
    return tuple(span for span in spans if not any(span.overlaps(other) for other in taken))
