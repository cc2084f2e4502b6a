"""How flags speak of a work: what it is called, who lists it as what, names in a row."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck_app.domain.work import DESIGN_WORDS, PROVIDER_NAMES, Design, Provider, Work
from factcheck_app.lookups.records.designs import origin_field

_LONGEST_TITLE = 140


def title_words(work: Work) -> str:
    """ "“Title” (2018)"; "the record" where no title is known."""
    if not work.title:
        return "the record"
    title = work.title.rstrip(".")
    if len(title) > _LONGEST_TITLE:
        title = title[: _LONGEST_TITLE - 1].rsplit(" ", 1)[0] + "…"
    return f"“{title}”" + (f" ({work.year})" if work.year else "")


def listed_as(work: Work, design: Design) -> str:
    """ "PubMed and Crossref list it as a review"; where no service does, the work's own words do."""
    kind = DESIGN_WORDS[design]
    article = "an" if kind[0] in "aeio" else "a"
    providers = providers_of(work, design)
    if not providers:
        return f"By its own words it is {article} {kind}"
    return f"{names_of(providers)} {'list' if len(providers) > 1 else 'lists'} it as {article} {kind}"


def providers_of(work: Work, design: Design) -> tuple[Provider, ...]:
    """The services that say so; none where the work's own words do."""
    wanted = origin_field(design)
    return next((origin.providers for origin in work.origins if origin.field == wanted), ())


def names_of(providers: Sequence[Provider]) -> str:
    """ "Crossref, PubMed and OpenAlex"."""
    return in_a_row([PROVIDER_NAMES[provider] for provider in dict.fromkeys(providers)])


def in_a_row(names: Sequence[str]) -> str:
    """ "one", "one and two", "one, two and three"."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
