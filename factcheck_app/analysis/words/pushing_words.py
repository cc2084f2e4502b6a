"""Words that say which way something goes, words that deny, words that take away, and words that are opposites."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from factcheck_app.analysis.strength.causal_verbs import LOWERING_VERBS, RAISING_VERBS
from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.analysis.words.phrase_patterns import word_list, word_set
from factcheck_app.analysis.words.sentences_remembered import SENTENCES_REMEMBERED
from factcheck_app.analysis.words.stemming import stem
from factcheck_app.analysis.words.terms import Term, find_terms


def _stems(*words: str) -> frozenset[str]:
    return frozenset(stem(word) for some in words for word in word_list(some))


# "faster" is neither: who falls asleep faster takes less time for it
RAISING = _stems(
    *(verb for verb in RAISING_VERBS if verb != "worsen"),  # of how people fare, as "worse"
    "increase increased rise raised elevated higher high greater enhance enhanced promotes stimulate activate "
    "activation induce induced upregulated more gain augment accelerate amplify expand longer larger stronger improve "
    "improved better facilitate boosts up restore overexpression superior heavier",
)
LOWERING = _stems(
    *LOWERING_VERBS,
    "decrease decreased reduce reduced reduction lower low fewer less decline diminished declined down suppress "
    "suppressed inhibit inhibited inhibition block blocked prevent prevented impair impaired attenuate downregulated "
    "loss repress abolish shorter smaller weaker worse worsen slow slower delayed delay protect protects protective "
    "protection limit mitigate ameliorate alleviate poor poorer abrogated inferior minimize negatively lighter",
)
# what stands after them is said of something taken away: "deficiency of X lowers Y"
TAKING_AWAY = _stems(
    "deficiency deficient lacking lack deletion deleted knockout knockdown absence absent depletion depleted silencing "
    "inhibitor inhibitors antagonist blockade ablation null without loss inactivation withdrawal"
)
DENYING = word_set(
    "not no never neither nor cannot without unlikely fail fails failed unable incapable lack none independent "
    "unaffected unchanged unrelated negligible little few rarely insufficient ineffective"
)
# of these some leave the statement standing: "few", "independent"
_WEAKLY_DENYING = word_set("little few rarely negligible independent")

_OPPOSITES = (
    "raise/lower raise/reduce raise/decrease increase/lower rise/fall "
    "increase/decrease increase/reduce high/low higher/lower more/less more/fewer better/worse positive/negative "
    "activate/inhibit activate/suppress promote/inhibit promote/prevent promote/suppress presence/absence early/late "
    "rapid/slow gain/loss sensitive/resistant sensitivity/resistance upregulate/downregulate small/large short/long "
    "safe/dangerous safe/harmful superior/inferior dependent/independent enhance/impair enhance/reduce improve/worsen "
    "improve/impair stimulate/inhibit induce/inhibit induce/prevent cause/prevent risk/protect risk/protective "
    "effective/ineffective beneficial/harmful similar/different same/different direct/indirect acute/chronic "
    "upstream/downstream intracellular/extracellular men/women male/female children/adults strong/weak stable/unstable "
    "common/rare necessary/dispensable required/dispensable accelerate/delay accelerate/slow survival/death "
    "healthy/diseased increase/loss elevate/reduce always/never all/none before/after first/last majority/minority "
    "most/few above/below over/under greater/smaller greater/less increase/decline tolerance/rejection "
    "differentiation/proliferation homozygous/heterozygous innate/adaptive benign/malignant normal/abnormal "
    "active/inactive"
)


def _opposites() -> dict[str, frozenset[str]]:
    table: dict[str, set[str]] = {}
    for pair in word_list(_OPPOSITES):
        one, other = map(stem, pair.split("/"))
        table.setdefault(one, set()).add(other)
        table.setdefault(other, set()).add(one)
    return {word: frozenset(others) for word, others in table.items()}


# stem -> stems that say the opposite
OPPOSITES = _opposites()
PUSHING = RAISING | LOWERING
_DENIAL_REACH = 4
_ABSENCE_REACH = 6
_NEAR = 7
_MOST_TERMS = 400


class Push(NamedTuple):
    """A word that says which way: +1 or -1 with what is denied or taken away before it, and the stems around it."""

    term: Term
    sign: int
    around: frozenset[str]


class Pushes(NamedTuple):
    """The pushes of a text, the words of it that deny, and its terms."""

    pushes: tuple[Push, ...]
    denials: tuple[Term, ...]
    terms: tuple[Term, ...]


@lru_cache(maxsize=SENTENCES_REMEMBERED)
def find_pushes(text: str) -> Pushes:
    """Which way the words of a text point, in order."""
    terms = tuple(find_terms(text)[:_MOST_TERMS])
    # "lack" and "without" do both, and turn the sign once
    denying = [place for place, term in enumerate(terms) if denies(term.word) and term.stem not in TAKING_AWAY]
    absent = [place for place, term in enumerate(terms) if term.stem in TAKING_AWAY]
    pushes = []
    for place, term in enumerate(terms):
        sign = 1 if term.stem in RAISING else -1 if term.stem in LOWERING else 0
        if not sign:
            continue
        if any(0 < place - other <= _DENIAL_REACH for other in denying):
            sign = -sign
        if sum(0 < place - other <= _ABSENCE_REACH for other in absent) % 2:
            sign = -sign
        near = terms[max(0, place - _NEAR) : place + _NEAR + 1]
        around = frozenset(other.stem for other in near if other.is_content) - PUSHING
        pushes.append(Push(term, sign, around))
    return Pushes(tuple(pushes), tuple(term for term in terms if denies(term.word)), terms)


def denies(word: str) -> bool:
    return word in DENYING or word.endswith("n't")


def product_of_signs(text: str, shared: frozenset[str] = frozenset()) -> tuple[int, bool]:
    """+1 or -1 for an even or odd number of lowering, absent and denying words, and whether any word points at all.

    Stems in `shared` do not count: they stand in both texts and cancel out.
    """
    sign, points = 1, False
    for term in find_terms(text)[:_MOST_TERMS]:
        if term.stem in shared and term.word not in DENYING:
            continue
        if term.stem in LOWERING or term.stem in TAKING_AWAY or (denies(term.word) and not _is_weak(term.word)):
            sign, points = -sign, True
        elif term.stem in RAISING:
            points = True
    return sign, points


def first_sign(text: str) -> int:
    """The sign of the first word that points up or down; 0 without any."""
    for word in find_terms(text)[:_MOST_TERMS]:
        if word.stem in LOWERING:
            return -1
        if word.stem in RAISING:
            return 1
    return 0


def _is_weak(word: str) -> bool:
    return word in _WEAKLY_DENYING


_CLAUSE_END = LazyPattern(r"[;,]\s+|\s(?:but|whereas|while|although|however|and)\s|\s\(|\)\s")
_FEWEST_WORDS = 5


_DENIAL_ENDS = LazyPattern(r"[.;:!?](?!\d)|,\s+(?:but|and|so|which|while|whereas|although)\b|\bbut\b", re.IGNORECASE)


def clauses_of(text: str, terms: Sequence[Term]) -> list[int]:
    """The number of the clause that each term stands in: a denial in one says nothing of another."""
    ends = [found.start() for found in _DENIAL_ENDS.finditer(text)]
    return [bisect(ends, term.start) for term in terms]


def split_clauses(sentence: str) -> list[str]:
    """The sentence in parts of five words or more."""
    parts: list[str] = []
    start = 0
    for found in _CLAUSE_END.finditer(sentence):
        if len(sentence[start : found.start()].split()) >= _FEWEST_WORDS:
            parts.append(sentence[start : found.start()])
            start = found.end()
    rest = sentence[start:]
    if parts and len(rest.split()) < _FEWEST_WORDS:
        parts[-1] += f" {rest}"
    else:
        parts.append(rest)
    return parts
