"""Whether a text speaks of something as good or as bad for health: "lowers the risk", "is harmful", "no benefit"."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache

from factcheck_app.analysis.words.phrase_patterns import word_list
from factcheck_app.analysis.words.pushing_words import LOWERING, RAISING, clauses_of, denies
from factcheck_app.analysis.words.sentences_remembered import SENTENCES_REMEMBERED
from factcheck_app.analysis.words.stemming import stem
from factcheck_app.analysis.words.terms import Term, find_terms


def _stems(words: str) -> frozenset[str]:
    return frozenset(stem(word) for word in word_list(words))


# what people want less of, and what they want more of
_UNWANTED = _stems(
    "risk odds hazard likelihood death mortality died fatal fatality disease illness sickness infection infected "
    "severe severity symptom pain complication spread transmission transmit virus viral pathogen bacteria injury "
    "damage harm toxicity inflammation fever failure admission hospitalization hospitalized disorder attack "
    "anxiety stress relapse recurrence obesity bleeding burden incidence prevalence case load replication danger "
    "adverse dysfunction impairment deterioration progression loss decline fracture fatigue craving withdrawal "
    "abuse dependence addiction suffering shedding exposure contamination cancer tumour tired tiredness germ microbe "
    "error mistake fall swelling cough nausea vomiting itch clot bloating ache sore soreness discomfort damage "
    "contagion outbreak epidemic dying killed sick ill illness unwell depressed sad worry fear weak weakness"
)
_WANTED = _stems(
    "survival recovery immunity immune health healthy function protection quality wellbeing life longevity clearance "
    "resistance remission healing improvement cognition memory performance strength mood benefit efficacy "
    "effectiveness safety tolerance sleep energy fitness defence barrier"
)
# said of a thing itself
_PRAISING = _stems(
    "effective efficacious efficacy effectiveness beneficial benefit help helpful useful promising promise potential "
    "protect protective protection prevent prevention preventive prophylactic improve improvement treat cure heal "
    "safe safer safest fight combat relieve alleviate mitigate boost recommend support successful success advantage "
    "slow curb stop block avoid good harmless soothe soothing ease calm remedy"
)
_BLAMING = _stems(
    "harmful harm dangerous danger worse worsen worsening ineffective useless adverse unsafe toxic hazardous "
    "detrimental bad deleterious aggravate exacerbate discourage myth hoax false unproven controversial "
    "questioned disappointing deadly deadliest risky riskier riskiest downside drawback nonsense scam"
)
_ADVISING = _stems("recommend recommended recommendation advise advised advice warn warning caution speak argue decide")
_CAUSING = _stems("cause lead led induce trigger produce develop contribute result provoke pose")
# what stands after them is said of a want of something: "deficiency raises the risk" speaks for having it
_WANT = _stems(
    "deficiency deficient insufficient lack lacking low inadequate absence without unvaccinated non discontinuation "
    "discontinuing withdrawal"
)
_LESS = (LOWERING - _PRAISING) | _stems(
    "reduce lower decrease less fewer kill inactivate eliminate destroy slow curb stop prevent block avoid limit "
    "minimize cut remove relieve ease"
)
_MORE = (RAISING - _PRAISING) | _CAUSING
_LOW_BY_DESIGN = frozenset(("dose", "doses", "cost", "risk", "fat", "salt", "carb"))
_WORKING = frozenset(("works", "worked", "working"))
_HELPING_VERBS = frozenset(word_list("do does did can could may might will would should actually really"))
_ASKING = frozenset(("do", "does", "did"))
_NOUN_FOLLOWS = frozenset(word_list("to at of from the a an this their our your"))
_ASKING_REACH = 5
_OBJECT_REACH = 6
_DENIAL_REACH = 10
_WANT_REACH = 6
_MOST_TERMS = 120


@lru_cache(maxsize=SENTENCES_REMEMBERED)
def worth(text: str) -> float:
    """Above 0 where more is said in favour of what the text is about, below 0 where more is said against it.

    The sum of what is said, over the root of how often something is: one plain word is 1, four that agree are 2.
    """
    terms = find_terms(text)[:_MOST_TERMS]
    clauses = clauses_of(text, terms)
    denying = [place for place, term in enumerate(terms) if denies(term.word)]
    wanting = [place for place, term in enumerate(terms) if term.stem in _WANT and not _is_low_dose(terms, place)]
    total = said = 0
    object_at = -1
    for place, term in enumerate(terms):
        if place == object_at:
            continue
        sign, object_at = _sign_at(terms, place)
        here = clauses[place]
        if sum(0 < place - other <= _DENIAL_REACH and clauses[other] == here for other in denying) % 2:
            sign = -sign
        if term.stem not in _WANT and any(
            0 < place - other <= _WANT_REACH and clauses[other] == here for other in wanting
        ):
            sign = -sign
        total += sign
        said += sign != 0
    return total / math.sqrt(said) if said else 0.0


def worth_sign(text: str) -> int:
    """+1, -1 or 0: the sign of `worth`."""
    told = worth(text)
    return (told > 0) - (told < 0)


def _is_low_dose(terms: Sequence[Term], place: int) -> bool:
    """ "low-dose", "low-cost", "low-risk": that is no want of anything."""
    following = terms[place + 1].word if place + 1 < len(terms) else ""
    return terms[place].word == "low" and following in _LOW_BY_DESIGN


def _works(terms: Sequence[Term], place: int) -> bool:
    """ "it works", "does tea work?", "does not work"; but not "back to work"."""
    word = terms[place].word
    if word != "work" or not place:
        return word in _WORKING
    before = [term.word for term in terms[max(0, place - _ASKING_REACH) : place]]
    if before[-1] in _NOUN_FOLLOWS:
        return False
    return before[-1] in _HELPING_VERBS or denies(before[-1]) or not _ASKING.isdisjoint(before)


def _sign_at(terms: Sequence[Term], place: int) -> tuple[int, int]:
    """What the word at this place says by itself or with its object, and the place of that object (-1 without)."""
    one = terms[place].stem
    if one in _LESS or one in _MORE:
        push = -1 if one in _LESS else 1
        for other in range(place + 1, min(len(terms), place + 1 + _OBJECT_REACH)):
            if terms[other].stem in _UNWANTED:
                return -push, other
            if terms[other].stem in _WANTED:
                return push, other
            if terms[other].stem in _LESS or terms[other].stem in _MORE - _CAUSING:
                break
    if terms[place].word == "against":
        # "protects against", "effective against" praise; "advises against" does not
        return (-1, -1) if place and terms[place - 1].stem in _ADVISING else (0, -1)
    if one in _ADVISING and place + 1 < len(terms) and terms[place + 1].word == "against":
        return 0, -1
    if one in _PRAISING or _works(terms, place):
        return 1, -1
    if one in _BLAMING or (one == "risk" and place + 1 < len(terms) and terms[place + 1].stem == _FACTOR):
        return -1, -1
    return 0, -1


_FACTOR = stem("factors")
