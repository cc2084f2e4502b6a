"""A source as reports show it: how the draft writes it, what is known of it and from whom, and what was not checked."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from factcheck_app.domain.editorial_status import STATUS_NAMES
from factcheck_app.domain.evidence import SourceText, known_access
from factcheck_app.domain.review import Review
from factcheck_app.domain.source import Access, Source
from factcheck_app.domain.work import DESIGN_WORDS, PROVIDER_NAMES, Author, Notice, Provider, Work
from factcheck_app.reports.printable_text import one_line
from factcheck_app.reports.report_fact import Fact
from factcheck_app.reports.report_sentences import date_words

_MOST_AUTHORS = 6
_FIELD_WORDS = {"issns": "ISSN", "doi": "DOI", "pmid": "PMID", "pmcid": "PMCID", "pii": "PII"}


@dataclass(frozen=True, slots=True)
class ReportedSource:
    """One source. `about` is its bibliographic record in a line, `text` what of it is at hand.

    `flags` are what the program noticed and what notices say, `conflicts` where services differ, both as sentences.
    """

    number: int
    as_written: str
    about: str
    identifiers: tuple[Fact, ...]
    flags: tuple[str, ...]
    access: str
    status: str
    claims: tuple[int, ...]
    design: str = ""
    text: str = ""
    conflicts: tuple[str, ...] = ()
    unanswered: str = ""
    is_added: bool = False

    @property
    def claim_words(self) -> str:
        """Which claims lean on it."""
        if not self.claims:
            return "No claim leans on it"
        return f"{'Claim' if len(self.claims) == 1 else 'Claims'} {', '.join(map(str, self.claims))}"

    @property
    def standing(self) -> str:
        """What is known of it in a line: origin, design, access, status, text at hand."""
        origin = "Added by the reviewer; the draft does not cite it" if self.is_added else ""
        design = f"Design: {self.design}" if self.design else ""
        return " · ".join(part for part in (origin, design, self.access, self.status, self.text) if part)


def report_sources(review: Review) -> tuple[ReportedSource, ...]:
    """Every source of the review, in the order of their numbers."""
    leaning: dict[int, list[int]] = {}
    for reviewed in review.claims:
        for number in dict.fromkeys(reviewed.claim.sources):
            leaning.setdefault(number, []).append(reviewed.number)
    texts = {text.source_number: text for text in review.source_texts}
    return tuple(
        _report_source(source, texts.get(source.number), leaning.get(source.number, ())) for source in review.sources
    )


def _report_source(source: Source, text: SourceText | None, claims: Iterable[int]) -> ReportedSource:
    work = source.work
    known = (
        ("DOI", source.doi or (work and work.doi)),
        ("PMID", source.pmid or (work and work.pmid)),
        ("PMCID", source.pmcid or (work and work.pmcid)),
        ("PII", source.pii or (work and work.pii)),
        ("ISSN", source.issn or (", ".join(work.issns) if work else None)),
        ("Address", source.url),
    )
    notices = tuple(map(_notice_words, work.notices)) if work else ()
    return ReportedSource(
        number=source.number,
        as_written=one_line(source.as_written),
        about=_record_line(work) if work else _known_line(source),
        identifiers=tuple(Fact(label, one_line(value)) for label, value in known if value),
        flags=tuple(one_line(flag.message) for flag in source.flags) + notices,
        access=f"Access: {known_access(source, text.at_hand if text else None)}{_access_date(source, text)}",
        status=f"Editorial status: {STATUS_NAMES[source.status]}{_status_date(source)}",
        claims=tuple(claims),
        design=_design(source, work),
        text=f"Text at hand: {one_line(text.file_name)}" if text else "",
        conflicts=_conflicts(work) if work else (),
        unanswered=_unanswered(work) if work else "",
        is_added=source.is_added,
    )


def _known_line(source: Source) -> str:
    about = (source.title, source.journal or source.journal_named, str(source.year) if source.year else None)
    return ", ".join(one_line(part) for part in about if part)


def _record_line(work: Work) -> str:
    """ "Okafor A, Lin B. A title. A Journal 2021;12(3):45–56"."""
    issue = f"({work.issue})" if work.issue else ""
    place = f";{work.volume}{issue}" if work.volume else ""
    pages = f":{work.pages}" if work.pages and work.volume else ""
    journal = " ".join(part for part in (work.journal, str(work.year) if work.year else "") if part)
    parts = (_authors(work.authors), (work.title or "").rstrip("."), f"{journal}{place}{pages}")
    return one_line(". ".join(part for part in parts if part))


def _authors(authors: tuple[Author, ...]) -> str:
    names = [" ".join(part for part in (author.family, author.given) if part) for author in authors[:_MOST_AUTHORS]]
    return ", ".join([*names, "et al"] if len(authors) > _MOST_AUTHORS else names)


def _design(source: Source, work: Work | None) -> str:
    if work and work.designs:
        return ", ".join(DESIGN_WORDS[design] for design in work.designs)
    known = {str(design): words for design, words in DESIGN_WORDS.items()}
    return known.get(source.design or "", one_line(source.design or ""))


def _access_date(source: Source, text: SourceText | None) -> str:
    if text is not None:
        return f" (attached {date_words(text.attached_at)})"
    is_checked = source.checked_at is not None and source.access is not Access.NOT_CHECKED
    return f" (checked {date_words(source.checked_at)})" if is_checked and source.checked_at else ""


def _status_date(source: Source) -> str:
    if source.checked_at is None:
        return ""
    asked = _names(source.work.status_providers) if source.work else ""
    return f" ({f'{asked}, ' if asked else ''}{date_words(source.checked_at)})"


def _names(providers: Iterable[Provider]) -> str:
    return ", ".join(PROVIDER_NAMES[provider] for provider in providers)


def _notice_words(notice: Notice) -> str:
    kind = str(notice.kind).replace("_", " ").capitalize()
    where = (notice.date, f"doi:{notice.doi}" if notice.doi else "", f"PMID {notice.pmid}" if notice.pmid else "")
    told = ", ".join(part for part in where if part)
    words = f": {notice.words}" if notice.words else ""
    return one_line(f"{kind}{f', {told}' if told else ''}, says {PROVIDER_NAMES[notice.provider]}{words}")


def _conflicts(work: Work) -> tuple[str, ...]:
    return tuple(
        one_line(
            f"Services differ on the {_FIELD_WORDS.get(conflict.field, conflict.field)}: "
            + "; ".join(f"{provider} says {value}" for provider, value in conflict.values)
        )
        for conflict in work.conflicts
    )


def _unanswered(work: Work) -> str:
    told = "; ".join(f"{PROVIDER_NAMES[one.provider]} ({one.why})" for one in work.unanswered)
    return one_line(f"No record from {told}") if told else ""
