"""A published work as bibliographic services describe it: one record a service, and the work merged from them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from factcheck_app.domain.editorial_status import EditorialStatus


class Provider(StrEnum):
    """A service or file that says something of a work."""

    CROSSREF = "crossref"
    PUBMED = "pubmed"
    EUROPE_PMC = "europe_pmc"
    OPENALEX = "openalex"
    UNPAYWALL = "unpaywall"
    DATACITE = "datacite"
    RETRACTION_WATCH = "retraction_watch"


PROVIDER_NAMES = {
    Provider.CROSSREF: "Crossref",
    Provider.PUBMED: "PubMed",
    Provider.EUROPE_PMC: "Europe PMC",
    Provider.OPENALEX: "OpenAlex",
    Provider.UNPAYWALL: "Unpaywall",
    Provider.DATACITE: "DataCite",
    Provider.RETRACTION_WATCH: "Retraction Watch",
}


class Design(StrEnum):
    """What kind of work it is, as far as a service or its own title says so."""

    RANDOMISED_TRIAL = "randomised_trial"
    TRIAL = "trial"
    OBSERVATIONAL = "observational"
    SYSTEMATIC_REVIEW = "systematic_review"
    REVIEW = "review"
    PROTOCOL = "protocol"
    ANIMAL_ONLY = "animal_only"
    CASE_REPORT = "case_report"
    GUIDELINE = "guideline"
    COMMENT = "comment"
    NEWS = "news"
    PREPRINT = "preprint"
    NOTICE = "notice"


DESIGN_WORDS = {
    Design.RANDOMISED_TRIAL: "randomised trial",
    Design.TRIAL: "clinical trial",
    Design.OBSERVATIONAL: "observational study",
    Design.SYSTEMATIC_REVIEW: "systematic review",
    Design.REVIEW: "review",
    Design.PROTOCOL: "study protocol",
    Design.ANIMAL_ONLY: "MeSH lists only Animals",
    Design.CASE_REPORT: "case report",
    Design.GUIDELINE: "guideline",
    Design.COMMENT: "editorial or letter",
    Design.NEWS: "news item",
    Design.PREPRINT: "preprint",
    Design.NOTICE: "editorial notice",
}


class NoticeKind(StrEnum):
    """What an editorial notice does to a work; a new version is none."""

    RETRACTION = "retraction"
    PARTIAL_RETRACTION = "partial_retraction"
    EXPRESSION_OF_CONCERN = "expression_of_concern"
    CORRECTION = "correction"
    REINSTATEMENT = "reinstatement"


@dataclass(frozen=True, slots=True)
class Author:
    """An author, or a group where `given` is empty."""

    family: str
    given: str = ""


@dataclass(frozen=True, slots=True)
class Notice:
    """An editorial notice about a work: who says so, its date (ISO 8601, as exact as known) and where it stands."""

    kind: NoticeKind
    provider: Provider
    date: str | None = None
    doi: str | None = None
    pmid: str | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class OpenCopy:
    """A copy that may be read without paying. `version` is "published", "accepted" or "submitted", else empty."""

    url: str
    provider: Provider
    is_pdf: bool = False
    version: str = ""
    licence: str = ""


@dataclass(frozen=True, slots=True)
class WorkRecord:
    """What one service said of a work at one time. None and () mean that it said nothing.

    `types` are the service's own words for the kind of work; `designs` those of them the desk knows. `species` are
    MeSH's check tags "Humans" and "Animals". `is_notice` marks a record that is itself an editorial notice.
    `published_version` and `preprint` are DOIs of the other form of the work. `number` is volume, issue and pages.
    """

    provider: Provider
    fetched_at: datetime
    doi: str | None = None
    pmid: str | None = None
    pmcid: str | None = None
    pii: str | None = None
    title: str | None = None
    authors: tuple[Author, ...] = ()
    journal: str | None = None
    issns: tuple[str, ...] = ()
    year: int | None = None
    published: str | None = None
    volume: str | None = None
    issue: str | None = None
    pages: str | None = None
    publisher: str | None = None
    language: str | None = None
    types: tuple[str, ...] = ()
    designs: tuple[Design, ...] = ()
    species: tuple[str, ...] = ()
    abstract: str | None = None
    notices: tuple[Notice, ...] = ()
    is_notice: bool = False
    is_open: bool | None = None
    copies: tuple[OpenCopy, ...] = ()
    published_version: str | None = None
    preprint: str | None = None
    trial_numbers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FieldOrigin:
    """Which services agree on the merged value of a field, with the time of the oldest of their answers."""

    field: str
    providers: tuple[Provider, ...]
    fetched_at: datetime


@dataclass(frozen=True, slots=True)
class FieldConflict:
    """A field on which services differ; `values` pairs each service's name with its value, the one shown first."""

    field: str
    values: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Unanswered:
    """A service that was asked and gave no record, and why, in words.

    `knows_none` where it answered that it knows no such work; False where no answer was had of it.
    """

    provider: Provider
    why: str
    knows_none: bool = False


@dataclass(frozen=True, slots=True)
class Work:
    """One work, merged from the records of several services.

    `status` is the worst that the services say (a reinstatement lifts a retraction), `notices` all of it, the worst
    first; `status_providers` are those that were asked for it. `designs` begin with the most telling. `csl` is the
    work as CSL-JSON text (citeproc-js's schema 1.0).
    """

    doi: str | None
    pmid: str | None
    pmcid: str | None
    pii: str | None
    title: str | None
    authors: tuple[Author, ...]
    journal: str | None
    issns: tuple[str, ...]
    year: int | None
    published: str | None
    volume: str | None
    issue: str | None
    pages: str | None
    publisher: str | None
    language: str | None
    designs: tuple[Design, ...]
    status: EditorialStatus
    status_providers: tuple[Provider, ...]
    notices: tuple[Notice, ...]
    is_notice: bool
    is_open: bool | None
    copies: tuple[OpenCopy, ...]
    has_abstract: bool
    published_version: str | None
    preprint: str | None
    trial_numbers: tuple[str, ...]
    origins: tuple[FieldOrigin, ...]
    conflicts: tuple[FieldConflict, ...]
    unanswered: tuple[Unanswered, ...]
    csl: str
    checked_at: datetime
