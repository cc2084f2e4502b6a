"""Flags where a work is of another kind than the draft says: both texts stand side by side."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from factcheck_app.domain.claim import ClaimKind
from factcheck_app.domain.signal import Flag
from factcheck_app.domain.work import Design, Provider, Work
from factcheck_app.lookups.flags.record_words import listed_as, providers_of, title_words
from factcheck_app.lookups.flags.study_words import (
    says_opinion,
    says_planned,
    says_pooled,
    says_to_come,
    tells_of_result,
    tells_of_study,
    tells_of_study_of_people,
    tells_of_trial,
    without_addresses,
)
from factcheck_app.lookups.flags.told_passages import ToldPassage, quoted

_REVIEWS = (Design.SYSTEMATIC_REVIEW, Design.REVIEW)
_OWN_DATA = frozenset({Design.RANDOMISED_TRIAL, Design.TRIAL, Design.OBSERVATIONAL, Design.CASE_REPORT})
_FINDINGS = frozenset({ClaimKind.BENEFIT, ClaimKind.HARM, ClaimKind.ASSOCIATION, ClaimKind.PROGNOSIS})
_ANIMALS = re.compile(
    r"\b(?:animals?|mice|mouse|rats?|rodents?|murine|rabbits?|hamsters?|guinea pigs?|monkeys?|macaques?|primates?|dogs?"
    r"|canine|cats?|feline|pigs?|piglets?|swine|sheep|cows?|cattle|bovine|horses?|equine|chickens?|hens?|poultry|birds?"
    r"|fish(?! oils?)|zebrafish|flies|fly|drosophila|worms?|nematodes?|elegans|insects?|bees?"
    r"|livestock|pets?|veterinar\w+"
    r"|(?:pre-?clinical|laboratory|lab|in vitro|in vivo|cells?|cell-based|cultured?|tissue)"
    r"(?= (?:stud|work|research|model|experiment|evidence|test|data|finding|trial|result|level|line|culture|sample))"
    r"|in vitro|in vivo|test[- ]tubes?"
    r"|pre-?clinical)\b",
    re.IGNORECASE,
)
_PEOPLE = re.compile(
    r"\b(?:participants?|volunteers?|patients?|respondents?|people|persons?|adults?|women|woman|men|children|teenagers?"
    r"|adolescents?|infants?|babies|humans?|individuals|smokers|drinkers|students|workers|athletes|you|your)\b",
    re.IGNORECASE,
)


def design_flags(work: Work, passages: Sequence[ToldPassage]) -> Iterator[Flag]:
    """Flags for reviews, protocols, animal studies and opinions that the draft tells as studies of people."""
    if not work.designs or work.is_notice:
        return
    told = (
        _review_as_trial(work, passages),
        _protocol_as_result(work, passages),
        _animal_as_human(work, passages),
        _comment_as_study(work, passages),
    )
    yield from (flag for flag in told if flag is not None)


def preprint_flag(work: Work) -> Flag | None:
    """A flag for a preprint, with the version that was published; OpenAlex alone mistakes papers for preprints."""
    said = [one for one in providers_of(work, Design.PREPRINT) if one is not Provider.OPENALEX]
    if Design.PREPRINT not in work.designs or not said:
        return None
    if work.published_version:
        return Flag(
            "preprint",
            f"A preprint: {title_words(work)}. It was published as doi.org/{work.published_version}: "
            "compare the draft with that version.",
        )
    return Flag("preprint", f"A preprint: {title_words(work)}. Nobody had reviewed it when it was posted.")


def _review_as_trial(work: Work, passages: Sequence[ToldPassage]) -> Flag | None:
    design = work.designs[0]
    if design not in _REVIEWS or _OWN_DATA & set(work.designs):
        return None
    if design is Design.REVIEW and set(providers_of(work, design)) == {Provider.OPENALEX}:
        return None  # it takes every paper of a journal of reviews for one
    fitting = [passage for passage in passages if not says_pooled(passage.text)]
    # a pooled analysis may be called a study that found something; one trial it is not
    measures = (tells_of_trial,) if design is Design.SYSTEMATIC_REVIEW else (tells_of_study_of_people, tells_of_study)
    return _flag("review_as_trial", work, design, _first(fitting, measures))


def _protocol_as_result(work: Work, passages: Sequence[ToldPassage]) -> Flag | None:
    if work.designs[0] is not Design.PROTOCOL:
        return None
    # one that "recruited 40 adults" and "found" something is told as one that is over
    fitting = [one for one in passages if not (says_to_come if tells_of_result(one.text) else says_planned)(one.text)]
    found = _first(fitting, (tells_of_result,)) or next(
        (one for one in fitting if one.claim and one.claim.kind in _FINDINGS and one.claim.strength.rung >= 1), None
    )
    flag = _flag("protocol_as_result", work, Design.PROTOCOL, found)
    return None if flag is None else Flag(flag.code, f"{flag.message} A protocol has no results.")


def _animal_as_human(work: Work, passages: Sequence[ToldPassage]) -> Flag | None:
    if work.designs[0] is not Design.ANIMAL_ONLY:
        return None
    if any(_ANIMALS.search(without_addresses(f"{one.surroundings} {one.text}")) for one in passages):
        return None
    told = next(
        (
            one
            for one in passages
            if one.claim is not None and (one.claim.kind in _FINDINGS or _PEOPLE.search(without_addresses(one.text)))
        ),
        None,
    )
    if told is None:
        return None
    message = f"The draft: {quoted(told.text)}. MeSH lists only Animals for {title_words(work)}."
    return Flag("animal_as_human", message)


def _comment_as_study(work: Work, passages: Sequence[ToldPassage]) -> Flag | None:
    # an editorial has no abstract; what has one may report data
    if work.designs[0] is not Design.COMMENT or work.has_abstract:
        return None
    fitting = [passage for passage in passages if not (says_opinion(passage.text) or says_pooled(passage.text))]
    return _flag("comment_as_study", work, Design.COMMENT, _first(fitting, (tells_of_study_of_people, tells_of_study)))


def _first(passages: Sequence[ToldPassage], measures: Sequence[Callable[[str], bool]]) -> ToldPassage | None:
    """The passage that the strictest measure finds first."""
    found = (passage for measure in measures for passage in passages if measure(passage.text))
    return next(found, None)


def _flag(code: str, work: Work, design: Design, passage: ToldPassage | None) -> Flag | None:
    if passage is None:
        return None
    return Flag(code, f"The draft: {quoted(passage.text)}. {listed_as(work, design)}: {title_words(work)}.")
