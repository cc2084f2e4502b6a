"""A work while the citations of an article are read: what is known of it, and where it was first written."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from factcheck_app.analysis.citations.reference_authors import plain_name
from factcheck_app.analysis.citations.reference_list import ReferenceEntry
from factcheck_app.analysis.citations.reference_parts import read_reference
from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.domain.identifier import IdentifierKind
from factcheck_app.domain.identifiers import find_identifiers
from factcheck_app.domain.signal import Flag
from factcheck_app.domain.source import Source

_SCHEME = LazyPattern(r"^[a-z]+://(?:www\.)?|^www\.", re.IGNORECASE)
# "Trialists' (ATT) Collaboration"
_ABBREVIATION = LazyPattern(r"\([A-Z]{2,8}\) ")
_COUNTER = LazyPattern(r"(?:utm_\w*|via|ref|fbclid|gclid|mc_\w+|source|cmp|share)(?:=|$)", re.IGNORECASE)
_NAMED = (IdentifierKind.DOI, IdentifierKind.PMID, IdentifierKind.PMCID, IdentifierKind.PII, IdentifierKind.NCT)


@dataclass
class CitedWork:
    """One work; `place` is where the draft writes it, `label` its number in a list of references."""

    place: int
    as_written: str
    label: int | None = None
    is_listed: bool = False
    surnames: tuple[str, ...] = ()
    group: str = ""
    year: int | None = None
    suffix: str = ""
    title: str | None = None
    journal_named: str | None = None
    url: str | None = None
    values: dict[str, str] = field(default_factory=dict)
    keys: set[str] = field(default_factory=set)
    flags: list[Flag] = field(default_factory=list)

    def learn_identifiers(self, text: str) -> None:
        """Take over what identifiers a text or an address holds; the first of a kind stays."""
        for one in find_identifiers(text):
            if one.kind is IdentifierKind.URL:
                self.keys.add(address_key(one.value))
                self.url = self.url or one.value
            elif one.is_certain:
                self.values.setdefault(one.kind.value, one.value)
            if one.kind in _NAMED:
                self.keys.add(f"{one.kind}:{one.value}")

    def source(self, number: int) -> Source:
        """The work as a numbered source."""
        return Source(
            number,
            self.as_written,
            url=self.url,
            doi=self.values.get("doi"),
            pmid=self.values.get("pmid"),
            pmcid=self.values.get("pmcid"),
            pii=self.values.get("pii"),
            issn=self.values.get("issn"),
            journal_named=self.journal_named,
            title=self.title,
            year=self.year,
            flags=tuple(self.flags),
        )


def work_of_entry(entry: ReferenceEntry, urls: Iterable[str]) -> CitedWork:
    """The work that an entry of the list of references describes; `urls` are the links that stand in it."""
    parts = read_reference(entry.text)
    work = CitedWork(
        entry.span.start,
        " ".join(entry.text.split()),
        label=entry.label,
        is_listed=True,
        surnames=tuple(plain_name(name) for name in parts.authors.surnames),
        group=plain_name(_ABBREVIATION.sub("", parts.authors.group)),
        year=parts.year,
        suffix=parts.suffix,
        title=parts.title,
        journal_named=parts.journal,
    )
    work.learn_identifiers(entry.text)
    for url in urls:
        work.url = work.url or url
        work.keys.add(address_key(url))
        work.learn_identifiers(url)
    return work


def address_key(url: str) -> str:
    """An address for comparing: without scheme, "www.", fragment, final slash and what only counts visits."""
    bare = _SCHEME.sub("", url.split("#")[0])
    path, _, query = bare.partition("?")
    kept = [part for part in query.split("&") if part and not _COUNTER.match(part)]
    return "?".join([path.rstrip("/"), *(["&".join(kept)] if kept else [])]).casefold()
