"""Where a claim reaches farther than its source: wider people, longer time, no comparison, another outcome."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from factcheck_app.analysis.claim_strength import CORRELATIONAL, rate_strength
from factcheck_app.analysis.differences.comparators import compares, find_comparators
from factcheck_app.analysis.differences.generalised_studies import single_study_generalised
from factcheck_app.analysis.differences.lasting import claimed_lasting, longest_studied, says_long
from factcheck_app.analysis.differences.left_out_harms import harm_omitted
from factcheck_app.analysis.differences.meanings import meanings, shared_meanings
from factcheck_app.analysis.differences.outcomes import find_clinical, find_surrogates, speaks_of
from factcheck_app.analysis.differences.populations import Population, PopulationKind, find_populations, is_narrowed
from factcheck_app.analysis.differences.study_subjects import animal_words, claims_people, studies_people
from factcheck_app.analysis.quantities.quantities import find_quantities
from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.analysis.words.sentences_remembered import SENTENCES_REMEMBERED
from factcheck_app.domain.comparison import Difference, NumberRow, QuantityKind
from factcheck_app.domain.text_span import TextSpan

_K = PopulationKind
# what the claim may say -> restrictions of the source that this drops
_DROPS: dict[PopulationKind, frozenset[PopulationKind]] = {
    _K.EVERYONE: frozenset(_K) - {_K.EVERYONE, _K.PEOPLE, _K.ADULTS},
    _K.PEOPLE: frozenset(
        (_K.WOMEN, _K.MEN, _K.CHILDREN, _K.ADOLESCENTS, _K.YOUNG, _K.OLDER, _K.PREGNANT, _K.MENOPAUSE, _K.CONDITION)
    ),
    _K.WOMEN: frozenset((_K.PREGNANT, _K.MENOPAUSE)),
    _K.CHILDREN: frozenset((_K.CONDITION,)),
}
_SEXES = {_K.WOMEN: _K.MEN, _K.MEN: _K.WOMEN}
_ANYONE = meanings("people patients adults women men children participants individuals volunteers healthy young old")
# sentences that say who took part
_SAMPLE = LazyPattern(
    r"\b(?:participants?|volunteers?|recruit\w+|enrol\w+|randomi[sz]ed|randomly|eligible|included|cohort|sample|"
    r"surveyed|"
    r"assigned|trial in|study (?:in|of|among)|were followed|followed up)\b",
    re.IGNORECASE,
)
# the size of an effect depends on what it is set against, and so does "better"
_SIZES = frozenset(
    (QuantityKind.SHARE, QuantityKind.CHANGE, QuantityKind.TIMES, QuantityKind.AMOUNT, QuantityKind.DURATION)
)
_BETTER = LazyPattern(
    r"\b(?:more effective|(?:works?|performs?|is|are) (?:\w+ )?better|superior|safer|best|outperforms?)\b"
)
_MORE_THAN_STUDIED = 1.5
_LEAST_SHARED = 2


def population_widened(claim: str, passage: str, source: Sequence[str]) -> Difference | None:
    """The source names who was studied, and the claim plainly speaks of more people than that."""
    ours = find_populations(claim)
    wide = next(
        (one for kind in _DROPS for one in ours if one.kind is kind and not _is_restricted(claim, one, ours)), None
    )
    if wide is None or not _is_on_topic(claim, passage, wide.kind):
        return None
    narrow = _restriction(passage, _DROPS[wide.kind], claim)
    spans = (narrow.span,) if narrow is not None else ()
    if narrow is None:
        narrow = _who_took_part(source, _DROPS[wide.kind], claim)
    if narrow is None:
        return None
    message = f"The claim speaks of “{wide.words}”, the source of “{_short(narrow.words)}”."
    return Difference("population_widened", message, (wide.span,), spans)


def _is_on_topic(claim: str, passage: str, wide: PopulationKind) -> bool:
    """ "People" are widened only by a claim that states a relation and shares the passage's subject."""
    shared = shared_meanings(claim, passage) - _ANYONE
    if wide is _K.EVERYONE:
        return bool(shared)
    return len(shared) >= _LEAST_SHARED and rate_strength(claim).rung >= CORRELATIONAL


def _who_took_part(source: Sequence[str], dropped: frozenset[PopulationKind], claim: str) -> Population | None:
    """The restriction that the sentences on the sample name, unless one of them speaks of people in general."""
    texts = [text for text in source if _SAMPLE.search(text) or _counts_people(text)]
    if any(one.kind in {_K.EVERYONE, _K.PEOPLE} for text in texts for one in find_populations(text)):
        return None
    found = (_restriction(text, dropped, claim) for text in texts if _counts_people(text) or len(texts) == 1)
    return next((one for one in found if one is not None), None)


@lru_cache(maxsize=SENTENCES_REMEMBERED)
def _counts_people(text: str) -> bool:
    return any(
        quantity.kind is QuantityKind.AGE or (quantity.kind is QuantityKind.COUNT and quantity.noun == "people")
        for quantity in find_quantities(text)
    )


def _is_restricted(claim: str, wide: Population, ours: Sequence[Population]) -> bool:
    """ "older adults", "women with asthma": the claim itself names a restriction."""
    if wide.kind is _K.EVERYONE:
        return False
    if is_narrowed(claim, wide.span):
        return True
    return any(other.kind is not wide.kind and other.kind not in {_K.PEOPLE, _K.ADULTS, _K.WOMEN} for other in ours)


def _restriction(text: str, dropped: frozenset[PopulationKind], claim: str) -> Population | None:
    theirs = find_populations(text)
    kinds = {one.kind for one in theirs}
    if kinds & {_K.EVERYONE, _K.PEOPLE} or (
        len(kinds & {_K.CHILDREN, _K.ADULTS, _K.OLDER}) > 1 and _K.CHILDREN in kinds
    ):
        return None
    known = meanings(claim)
    for one in theirs:
        if one.kind not in dropped or _SEXES.get(one.kind) in kinds:
            continue
        # the claim speaks of the same condition in other words
        if not (meanings(one.words) - _ANYONE) & known or one.kind in {_K.YOUNG, _K.OLDER}:
            return one
    return None


def animal_as_human(claim: str, passage: str, source: Sequence[str]) -> Difference | None:
    """The source studied animals, cells or a test tube, and the claim is told of people."""
    if not claims_people(claim) or not shared_meanings(claim, passage):
        return None
    found = animal_words(passage)
    spans = (TextSpan(*found.span()),) if found is not None else ()
    if studies_people([passage]):
        return None
    if found is None:
        others = [words for words in map(animal_words, source) if words is not None]
        found = others[0] if len(others) > 1 else None
    if found is None or studies_people(source):
        return None
    message = f"The source studied “{found.group()}”; the claim does not say so and reads as if told of people."
    return Difference("animal_as_human", message, (), spans)


def duration_extended(claim: str, passage: str, source: Sequence[str]) -> Difference | None:
    """The claim lets an effect last longer than the source looked."""
    ours = claimed_lasting(claim)
    if ours is None or not shared_meanings(claim, passage):
        return None
    theirs = longest_studied([passage]) or longest_studied(source)
    longest = longest_studied([passage, *source])
    if theirs is None or longest is None or says_long([passage, *source]):
        return None
    if ours.days < _MORE_THAN_STUDIED * longest.days:
        return None
    spans = (theirs.span,) if theirs.span.of(passage) == theirs.words else ()
    message = f"The claim says “{ours.words}”; the longest time in the source is “{longest.words}”."
    return Difference("duration_extended", message, (ours.span,), spans)


def comparison_dropped(claim: str, passage: str, numbers: Sequence[NumberRow]) -> Difference | None:
    """The source's result holds against something in particular, and the claim states it bare."""
    # the comparison of a table's row stands in its head
    if "|" in claim or "\t" in claim or compares(claim) or len(shared_meanings(claim, passage)) < _LEAST_SHARED:
        return None
    sizes = [row for row in numbers if row.source is not None and row.sentence is None and row.claim.kind in _SIZES]
    if not sizes and _BETTER.search(claim) is None:
        return None
    known = meanings(claim)
    for comparator in find_comparators(passage):
        what = meanings(comparator.what)
        if not comparator.is_nothing and what and not what <= known and len(what & known) <= 1:
            message = f"The source's result holds “{_short(comparator.words)}”; the claim names no comparison."
            return Difference("comparison_dropped", message, (), (comparator.span,))
    return None


def surrogate_to_outcome(claim: str, passage: str, source: Sequence[str]) -> Difference | None:
    """The source measured a marker, and the claim tells of something that people feel or die of."""
    if rate_strength(claim).rung < CORRELATIONAL or not shared_meanings(claim, passage):
        return None
    texts = [passage, *source]
    surrogates = find_surrogates(passage)
    in_passage = bool(surrogates)
    if not surrogates:
        surrogates = [outcome for text in source for outcome in find_surrogates(text)]
    if not surrogates:
        return None
    clinical = find_clinical(claim)
    # a passage that reports anything people feel is no study of markers alone
    conditions = [one.span for one in find_populations(passage) if one.kind is _K.CONDITION]
    reported = any(
        speaks_of(outcome.name, passage) and not any(span.contains(outcome.span) for span in conditions)
        for outcome in find_clinical(passage)
    )
    if not clinical or reported or any(speaks_of(one.name, text) for one in clinical for text in texts):
        return None
    marker = surrogates[0]
    message = f"The claim tells of “{clinical[0].words}”; the source measured “{marker.words}”."
    return Difference("surrogate_to_outcome", message, (clinical[0].span,), (marker.span,) if in_passage else ())


def _short(words: str, most: int = 80) -> str:
    words = " ".join(words.split())
    return words if len(words) <= most else words[:most].rsplit(" ", 1)[0] + " …"


def differences_of_scope(
    claim: str, passage: str, source: Sequence[str], numbers: Sequence[NumberRow]
) -> Iterable[Difference]:
    """Every difference of scope between a claim and its source."""
    for difference in (
        animal_as_human(claim, passage, source),
        population_widened(claim, passage, source),
        surrogate_to_outcome(claim, passage, source),
        duration_extended(claim, passage, source),
        comparison_dropped(claim, passage, numbers),
        harm_omitted(claim, passage),
        single_study_generalised(claim, passage, source),
    ):
        if difference is not None:
            yield difference
