"""What the services call kinds of work, and which of them the desk knows as designs or as editorial notices."""

from __future__ import annotations

import re
from collections.abc import Iterable

from factcheck_app.domain.work import Design

# MeSH publication types (NLM), Crossref's and OpenAlex's types, JATS article types (Europe PMC), in lower case
_DESIGNS = {
    "randomized controlled trial": Design.RANDOMISED_TRIAL,
    "randomised controlled trial": Design.RANDOMISED_TRIAL,
    "randomized controlled trial, veterinary": Design.TRIAL,
    "rct": Design.RANDOMISED_TRIAL,
    "clinical trial": Design.TRIAL,
    "controlled clinical trial": Design.TRIAL,
    "adaptive clinical trial": Design.TRIAL,
    "pragmatic clinical trial": Design.TRIAL,
    "equivalence trial": Design.TRIAL,
    "observational study": Design.OBSERVATIONAL,
    "observational": Design.OBSERVATIONAL,
    "systematic review": Design.SYSTEMATIC_REVIEW,
    "meta-analysis": Design.SYSTEMATIC_REVIEW,
    "meta analysis": Design.SYSTEMATIC_REVIEW,
    "network meta-analysis": Design.SYSTEMATIC_REVIEW,
    "review": Design.REVIEW,
    "review-article": Design.REVIEW,
    "review article": Design.REVIEW,
    "scoping review": Design.REVIEW,
    "clinical trial protocol": Design.PROTOCOL,
    "study protocol": Design.PROTOCOL,
    "protocol": Design.PROTOCOL,
    "case reports": Design.CASE_REPORT,
    "case report": Design.CASE_REPORT,
    "case-report": Design.CASE_REPORT,
    "guideline": Design.GUIDELINE,
    "practice guideline": Design.GUIDELINE,
    "consensus development conference": Design.GUIDELINE,
    "consensus development conference, nih": Design.GUIDELINE,
    "comment": Design.COMMENT,
    "commentary": Design.COMMENT,
    "article-commentary": Design.COMMENT,
    "editorial": Design.COMMENT,
    "letter": Design.COMMENT,
    "preprint": Design.PREPRINT,
}
_NOTICES = frozenset(
    {
        "retraction of publication",
        "retraction notice",
        "published erratum",
        "expression of concern",
        "retraction",
        "correction",
        "erratum",
        "corrigendum",
        "addendum",
        "partial-retraction",
        "retraction-notice",
        "expression-of-concern",
    }
)
_PHASE = re.compile(r"clinical trial, phase (?:i|ii|iii|iv)")


def designs_of(types: Iterable[str]) -> tuple[Design, ...]:
    """The designs among a service's own words, each once, in their order."""
    found = []
    for kind in types:
        plain = kind.strip().lower()
        design = _DESIGNS.get(plain) or _DESIGNS.get(re.sub("[-_]", " ", plain))
        if design is None and _PHASE.fullmatch(plain):
            design = Design.TRIAL
        if design is not None:
            found.append(design)
    return tuple(dict.fromkeys(found))


def is_notice_type(kind: str) -> bool:
    """Whether this word says that the record is itself an editorial notice."""
    return kind.strip().lower() in _NOTICES


def is_retracted_type(kind: str) -> bool:
    """Whether this word says that the work was retracted."""
    return kind.strip().lower() == "retracted publication"


def is_animal_only(species: Iterable[str]) -> bool:
    """Whether MeSH's check tags name animals and no humans."""
    tags = set(species)
    return "Animals" in tags and "Humans" not in tags
