"""What services say of a work, as a card says it: who wrote it where and when, its kind, its standing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from urllib.parse import quote

from factcheck_app.domain.date_words import date_words, local_day
from factcheck_app.domain.editorial_status import STATUS_WORDS, EditorialStatus
from factcheck_app.domain.source import Source
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.domain.work import (
    DESIGN_WORDS,
    PROVIDER_NAMES,
    Author,
    Design,
    OpenCopy,
    Provider,
    Unanswered,
    Work,
    WorkRecord,
)
from factcheck_app.gui.look.codebook import codebook_word
from factcheck_app.gui.look.translation import QT_TRANSLATE_NOOP, translate

_NAMED_AUTHORS = 4
_IDENTIFIERS = {"doi": "DOI", "pmid": "PMID", "pmcid": "PMCID", "pii": "PII", "issns": "ISSN"}
_FIELD_WORDS = {
    "published": QT_TRANSLATE_NOOP("record_words", "Date"),
    "title": QT_TRANSLATE_NOOP("record_words", "Title"),
    "authors": QT_TRANSLATE_NOOP("record_words", "Authors"),
    "journal": QT_TRANSLATE_NOOP("record_words", "Journal"),
    "year": QT_TRANSLATE_NOOP("record_words", "Year"),
    "volume": QT_TRANSLATE_NOOP("record_words", "Volume"),
    "issue": QT_TRANSLATE_NOOP("record_words", "Issue"),
    "pages": QT_TRANSLATE_NOOP("record_words", "Pages"),
    "publisher": QT_TRANSLATE_NOOP("record_words", "Publisher"),
    "language": QT_TRANSLATE_NOOP("record_words", "Language"),
    "status": QT_TRANSLATE_NOOP("record_words", "Status"),
    "published_version": QT_TRANSLATE_NOOP("record_words", "Published version"),
    "preprint": QT_TRANSLATE_NOOP("record_words", "Preprint"),
    "abstract": QT_TRANSLATE_NOOP("record_words", "Abstract"),
}


def author_words(authors: Sequence[Author]) -> str:
    """ "Rest I, Muster AB, et al." as reference lists write them; a group by its name."""
    names = [_author(author) for author in authors[:_NAMED_AUTHORS]]
    return ", ".join([*names, *([translate("record_words", "et al.")] if len(authors) > _NAMED_AUTHORS else [])])


def citation_words(work: Work | WorkRecord) -> tuple[str, TextSpan | None]:
    """ "Rest I. Journal of Rest 2021;12:100-110", and where the journal's name stands in it."""
    authors = author_words(work.authors)
    lead = f"{authors.rstrip('.')}. " if authors else ""
    journal = work.journal or ""
    issue = ":".join(part for part in (work.volume, work.pages) if part)
    year = str(work.year) if work.year else ""
    when = ";".join(part for part in (year, issue) if part)
    span = TextSpan(len(lead), len(lead) + len(journal)) if journal else None
    return f"{lead}{journal}{' ' if journal and when else ''}{when}".strip(), span


def design_words(designs: Sequence[Design]) -> str:
    """The most telling kind of work; "kind of work unknown" where no service gives one."""
    return codebook_word(DESIGN_WORDS[designs[0]]) if designs else translate("record_words", "kind of work unknown")


def status_words(source: Source) -> str:
    """ "Retracted 28 April 2026 (Crossref)", "no retraction or correction found, Crossref and PubMed, 22 Nov 2026"."""
    work = source.work
    words = codebook_word(STATUS_WORDS[source.status])
    if source.status not in (EditorialStatus.NONE_FOUND, EditorialStatus.NOT_CHECKED):
        words = f"{words[0].upper()}{words[1:]}"
    if work is None or source.status is EditorialStatus.NOT_CHECKED:
        return words
    if source.status is not EditorialStatus.NONE_FOUND and work.notices:
        same = [notice for notice in work.notices if notice.kind is work.notices[0].kind]
        # one service knows the day, another the year
        exact = max((notice.date or "" for notice in same), key=len)
        when = f" {date_words(exact)}" if exact else ""
        return f"{words}{when} ({provider_words(notice.provider for notice in same)})"
    asked = provider_words(work.status_providers)
    return ", ".join(part for part in (words, asked, local_day(source.checked_at or work.checked_at)) if part)


def provider_words(providers: Iterable[Provider]) -> str:
    """ "Crossref, PubMed and OpenAlex"."""
    names = [PROVIDER_NAMES[provider] for provider in dict.fromkeys(providers)]
    return joined(names)


def unanswered_words(unanswered: Iterable[Unanswered]) -> list[str]:
    """A sentence for each service that gave no answer; one that knows no such work answered."""
    return [
        translate("record_words", "{why}; not checked there.").format(why=one.why.rstrip("."))
        for one in unanswered
        if not one.knows_none
    ]


def field_words(field: str) -> str:
    """The name of a field of a record, as it stands before its value."""
    words = _FIELD_WORDS.get(field)
    return _IDENTIFIERS.get(field) or (translate("record_words", words) if words else field)


def conflict_lines(work: Work) -> list[tuple[str, str]]:
    """Field and what each service says of it: ("Year", "2021 (Crossref), 2020 (PubMed)")."""
    lines = []
    for conflict in work.conflicts:
        by_value: dict[str, list[str]] = {}
        for name, value in conflict.values:
            by_value.setdefault(value, []).append(name)
        said = [f"{value} ({joined(names)})" for value, names in by_value.items()]
        lines.append((field_words(conflict.field), ", ".join(said)))
    return lines


def origin_lines(work: Work) -> list[tuple[str, str]]:
    """Field and who says so: ("Title", "Crossref and PubMed, 22 Nov 2026")."""
    lines = []
    for origin in work.origins:
        said = f"{provider_words(origin.providers)}, {local_day(origin.fetched_at)}"
        kind = origin.field.removeprefix("design:")
        if kind != origin.field:
            lines.append(
                (translate("record_words", "Kind of work"), f"{codebook_word(DESIGN_WORDS[Design(kind)])}: {said}")
            )
        else:
            lines.append((field_words(origin.field), said))
    return lines


def identifier_parts(source: Source) -> list[tuple[str, str]]:
    """Each identifier and the address that it leads to, empty where it leads nowhere."""
    parts: list[tuple[str, str]] = []
    if source.doi:
        parts.append((source.doi, doi_address(source.doi)))
    if source.pmid:
        parts.append(
            (
                translate("record_words", "PMID {pmid}").format(pmid=source.pmid),
                f"https://pubmed.ncbi.nlm.nih.gov/{quote(source.pmid)}/",
            )
        )
    if source.pmcid:
        parts.append(
            (
                source.pmcid,
                f"https://pmc.ncbi.nlm.nih.gov/articles/{quote(source.pmcid)}/",
            )
        )
    parts += [(f"{name} {value}", "") for name, value in (("PII", source.pii), ("ISSN", source.issn)) if value]
    for trial in source.work.trial_numbers if source.work is not None else ():
        is_known = trial.upper().startswith("NCT")
        parts.append(
            (
                trial,
                f"https://clinicaltrials.gov/study/{quote(trial)}" if is_known else "",
            )
        )
    return parts


def doi_address(doi: str) -> str:
    """Where a DOI leads."""
    return f"https://doi.org/{quote(doi, safe='/')}"


def copy_words(copy: OpenCopy) -> str:
    """ "Accepted version, CC BY, from Unpaywall"."""
    version = (
        translate("record_words", "{version} version").format(version=copy.version)
        if copy.version
        else translate("record_words", "a version that is not named")
    )
    licence = copy.licence.upper().replace("CC-", "CC ") or translate("record_words", "licence not named")
    words = translate("record_words", "{version}, {licence}, from {provider}").format(
        version=version, licence=licence, provider=PROVIDER_NAMES[copy.provider]
    )
    return words[:1].upper() + words[1:]


def joined(names: Sequence[str]) -> str:
    """ "Crossref, PubMed and OpenAlex"."""
    if len(names) < 2:
        return "".join(names)
    return translate("record_words", "{listed} and {last}").format(listed=", ".join(names[:-1]), last=names[-1])


def _author(author: Author) -> str:
    initials = "".join(word[0] for word in author.given.replace("-", " ").split())
    return f"{author.family} {initials}".strip()
