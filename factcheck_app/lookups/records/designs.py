"""What kind of work it is: what the services say, what its title says, and MeSH's check tags."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from factcheck_app.domain.work import Design, Provider, WorkRecord
from factcheck_app.lookups.records.editorial_status import notices_among

# a protocol of a trial is no trial yet; a pooled analysis of trials is none either; a review that is also listed as a
# trial is the trial; how it was posted says least
_MOST_TELLING = (
    Design.NOTICE,
    Design.PROTOCOL,
    Design.SYSTEMATIC_REVIEW,
    Design.GUIDELINE,
    Design.RANDOMISED_TRIAL,
    Design.TRIAL,
    Design.OBSERVATIONAL,
    Design.CASE_REPORT,
    Design.REVIEW,
    Design.ANIMAL_ONLY,
    Design.COMMENT,
    Design.NEWS,
    Design.PREPRINT,
)
_REVIEW_KINDS = (
    r"(?:narrative|scoping|literature|critical|mini|comprehensive|integrative|state[- ]of[- ]the[- ]art|brief|clinical)"
)
_PROTOCOL = (
    r"^(?:study|trial|review) protocol\b|\b(?:study|trial|review) protocol\W*$"
    r"|[:–—-] ?(?:a |the )?(?:[\w-]+ ){0,6}?protocol\b(?: (?:for|of) |\W*$)"
    r"|^protocol (?:for|of) (?:an? |the )?.*\b(?:trial|study|review)\b"
    r"|\b(?:study|trial) protocol (?:for|of) (?:an? |the )"
)
_IN_TITLE = {
    design: re.compile(pattern, re.IGNORECASE)
    for design, pattern in (
        (Design.PROTOCOL, _PROTOCOL),
        (Design.SYSTEMATIC_REVIEW, r"\bsystematic (?:literature )?review\b|\bmeta[- ]?analysis\b|\bumbrella review\b"),
        (Design.GUIDELINE, r"\b(?:clinical|practice) guidelines?\b"),
        (Design.RANDOMISED_TRIAL, r"\brandomi[sz]ed,? (?:[\w-]+,? ){0,5}trial\b(?! protocol)"),
        (Design.CASE_REPORT, r"\bcase reports?\b|^(?:an? |the )?(?:[\w-]+ )?case of\b"),
        (Design.REVIEW, rf"\b{_REVIEW_KINDS} review\b|: an? (?:[\w-]+ ){{0,2}}review\W*$"),
    )
}
_REVIEW_IN_ABSTRACT = re.compile(
    rf"\b(?:this|the present|the current|our) (?:{_REVIEW_KINDS} )?review (?:article |paper )?(?:\w+ly )?"
    r"(?:explores|summari[sz]es|discusses|examines|describes|outlines|highlights|focuses|focusses|aims|provides|"
    r"considers|presents|will|seeks|evaluates|covers|addresses|assesses|critically|offers|surveys|synthesi[sz]es|"
    r"analy[sz]es|attempts|details|investigates|looks)\b"
    rf"|\bin (?:this|the present) (?:{_REVIEW_KINDS} )?review(?: article| paper)?,? (?:we|the authors?|i)\b"
    r"|\b(?:this|the present) (?:article|paper|chapter) reviews\b|\bhere,? we review\b"
    rf"|\bthe (?:aim|purpose|objective|goal) of this (?:{_REVIEW_KINDS} )?review\b",
    re.IGNORECASE,
)
# what the abstract says of the work itself; a review of trials speaks of "randomised trials" too
_IN_ABSTRACT = (
    (
        Design.PROTOCOL,
        re.compile(
            r"\bthis (?:study |trial |review )?protocol (?:describes|outlines|presents|details|reports)\b"
            r"|\b(?:this (?:paper|article)|here,? we) (?:describes?|presents?|reports?) the (?:study |trial )?"
            r"protocol\b",
            re.IGNORECASE,
        ),
    ),
    (
        Design.SYSTEMATIC_REVIEW,
        re.compile(
            r"\b(?:this|the present|our) (?:systematic (?:literature )?review|meta-?analysis)\b"
            r"|\bwe (?:conducted|performed|undertook|carried out|did) an? (?:[\w-]+ ){0,3}?"
            r"(?:systematic (?:literature )?review|meta-?analysis)\b",
            re.IGNORECASE,
        ),
    ),
    (Design.REVIEW, _REVIEW_IN_ABSTRACT),
)
# indexing by machine has taken trials with people for animal studies: a count of people speaks against it
_COUNTED_PEOPLE = re.compile(
    r"\b\d[\d,]*\s+(?:[\w-]+\s+){0,3}?(?:patients|participants|volunteers|women|men|adults|children|people|individuals)\b",
    re.IGNORECASE,
)
# parts, data and reviews of a work bear its title and are not the work
_NOT_THE_WORK = frozenset(
    {"peer-review", "component", "dataset", "grant", "journal", "journal-issue", "supplementary-materials", "paratext"}
)
_VETERINARY = "veterinary"
_NEWS_TYPES = frozenset({"news", "newspaper article"})
# a letter may report a study of its own; as a comment it is also listed as one
_LETTER, _COMMENTS = "letter", frozenset({"comment", "editorial", "commentary"})
_STUDIES_OF_PEOPLE = frozenset({Design.RANDOMISED_TRIAL, Design.TRIAL, Design.CASE_REPORT})
_HAVE_OTHERS_TITLES = frozenset({Design.COMMENT, Design.NOTICE, Design.NEWS})


@dataclass(frozen=True, slots=True)
class ToldDesign:
    """A design and the services that say so; none where the work's own title or abstract does."""

    design: Design
    providers: tuple[Provider, ...] = ()


def told_designs(records: Sequence[WorkRecord]) -> tuple[ToldDesign, ...]:
    """Every design that is told of a work, the most telling first; empty where nobody says anything."""
    told: dict[Design, list[Provider]] = {}
    for record in records:
        for design in _sure_designs(record):
            told.setdefault(design, []).append(record.provider)
        if any(kind.strip().lower() in _NEWS_TYPES for kind in record.types):
            told.setdefault(Design.NEWS, []).append(record.provider)
    told.pop(Design.NOTICE, None)
    if notices := notices_among(records):
        told[Design.NOTICE] = [record.provider for record in notices]
    for design in _told_by_itself(records, frozenset(told)):
        told.setdefault(design, [])
    if lists_only_animals(records):
        told[Design.ANIMAL_ONLY] = [record.provider for record in records if "Animals" in record.species]
    else:
        told.pop(Design.ANIMAL_ONLY, None)
    return tuple(ToldDesign(design, tuple(dict.fromkeys(told[design]))) for design in _MOST_TELLING if design in told)


def origin_field(design: Design) -> str:
    """The name under which `Work.origins` keeps who says so."""
    return f"design:{design}"


def lists_only_animals(records: Sequence[WorkRecord]) -> bool:
    """Whether MeSH has "Animals" and not "Humans", and nothing in the records speaks of people who took part."""
    species = {tag for record in records for tag in record.species}
    if "Animals" not in species or "Humans" in species:
        return False
    if any(_STUDIES_OF_PEOPLE & set(record.designs) and not _is_veterinary(record) for record in records):
        return False
    return not any(_COUNTED_PEOPLE.search(f"{record.title or ''} {record.abstract or ''}") for record in records)


def _sure_designs(record: WorkRecord) -> list[Design]:
    types = {kind.strip().lower() for kind in record.types}
    is_only_letter = _LETTER in types and not types & _COMMENTS
    return [design for design in record.designs if not (design is Design.COMMENT and is_only_letter)]


def _is_veterinary(record: WorkRecord) -> bool:
    return any(_VETERINARY in kind.lower() for kind in record.types)


def _told_by_itself(records: Sequence[WorkRecord], told: frozenset[Design]) -> list[Design]:
    if told & _HAVE_OTHERS_TITLES:
        return []
    if any(kind.strip().lower() in _NOT_THE_WORK for record in records for kind in record.types):
        return []
    titles = [record.title for record in records if record.title]
    found = [design for design, pattern in _IN_TITLE.items() if any(pattern.search(title) for title in titles)]
    if Design.PROTOCOL in found:
        # "protocol for a systematic review" and "protocol of a randomised trial" are neither yet
        return [Design.PROTOCOL]
    if told - {Design.PREPRINT}:
        return []
    if not found:
        abstracts = [record.abstract for record in records if record.abstract]
        found = [design for design, pattern in _IN_ABSTRACT if any(pattern.search(words) for words in abstracts)]
    return found[:1]
