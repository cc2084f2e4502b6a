"""Reads the works that an article cites and every place that cites them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from weakref import WeakKeyDictionary

from factcheck_app.analysis.citations.author_matching import AuthorIndex
from factcheck_app.analysis.citations.author_year_citations import AuthorYear, find_author_years
from factcheck_app.analysis.citations.citation_mark import CitationMark, MarkKind
from factcheck_app.analysis.citations.cited_work import CitedWork, address_key, work_of_entry
from factcheck_app.analysis.citations.journal_names import may_be_same_journal, plain_journal
from factcheck_app.analysis.citations.named_studies import NamedStudy, find_named_studies
from factcheck_app.analysis.citations.note_references import work_in_note
from factcheck_app.analysis.citations.number_citations import NumberMark, find_number_marks
from factcheck_app.analysis.citations.reference_authors import plain_name
from factcheck_app.analysis.citations.reference_list import ReferenceEntry, find_reference_list
from factcheck_app.analysis.citations.running_text import running_text
from factcheck_app.analysis.claims.units import Unit, find_units
from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.domain.article import Article, Link
from factcheck_app.domain.identifier import IdentifierKind
from factcheck_app.domain.identifiers import place_identifiers
from factcheck_app.domain.signal import Flag
from factcheck_app.domain.source import Source
from factcheck_app.domain.text_span import TextSpan

# addresses that share, sort or sell, but hold no work
_NO_WORK = LazyPattern(
    r"(?:facebook\.com/sharer|(?:twitter|x)\.com/(?:intent|share|hashtag)|linkedin\.com/share|"
    r"pinterest\.\w+/pin/create|wa\.me/|"
    r"t\.me/share|reddit\.com/submit)"
    r"|://[^/]+/(?:[\w-]+/)?(?:authors?|tags?|categor(?:y|ies)|search|newsletters?|subscribe|log-?in|"
    r"sign-?up|cart|account)(?:[/?]|$)",
    re.IGNORECASE,
)
_NUMBER_WORDS = LazyPattern(
    r"\W*\d{1,3}(?:\W{1,3}\d{1,3})*\W*|\W*(?:trusted )?source\W*|\W*(?:here|this|link|pdf)\W*", re.IGNORECASE
)
_WORKS = (
    IdentifierKind.DOI,
    IdentifierKind.PMID,
    IdentifierKind.PMCID,
    IdentifierKind.PII,
    IdentifierKind.NCT,
    IdentifierKind.ARXIV,
)


@dataclass(frozen=True, slots=True)
class Citations:
    """The numbered sources, the places that cite them in order, and the units; no units where there are no sources."""

    sources: tuple[Source, ...]
    marks: tuple[CitationMark, ...]
    units: tuple[Unit, ...]


@dataclass(frozen=True, slots=True)
class _Mark:
    """A mark while works have no numbers yet."""

    span: TextSpan
    kind: MarkKind
    words: str
    works: tuple[int, ...]


def read_citations(article: Article) -> Citations:
    """Everything the article cites, numbered: a numbered list keeps its numbers, else the order of the draft."""
    reading = _READINGS.get(article)
    if reading is None:
        reading = _READINGS[article] = _CitationReader(article).read()
    return reading


# sources and pairing ask for the same reading of an article that never changes; it goes when the article goes
_READINGS: WeakKeyDictionary[Article, Citations] = WeakKeyDictionary()


class _CitationReader:
    """Goes over the article once for each way of citing; later ways find the works of the earlier ones."""

    def __init__(self, article: Article) -> None:
        self._article = article
        self._works: list[CitedWork] = []
        self._by_key: dict[str, int] = {}
        self._marks: list[_Mark] = []
        self._entries = find_reference_list(article)
        self._body = running_text(article, self._entries)

    # most short texts cite nothing, and their units are not asked for here
    @cached_property
    def _units(self) -> list[Unit]:
        return find_units(self._article)

    @cached_property
    def _starts(self) -> list[int]:
        return [unit.span.start for unit in self._units]

    def read(self) -> Citations:
        for entry in self._entries:
            inside = [link.url for link in self._article.links if entry.span.contains(link.span)]
            self._add(work_of_entry(entry, inside))
        self._read_notes()
        by_author = find_author_years(self._body)
        numbered = self._read_numbers(by_author)
        self._read_links(numbered)
        self._read_identifiers()
        self._read_authors(by_author)
        self._read_journals(find_named_studies(self._body))
        return self._finish()

    def _add(self, work: CitedWork) -> int:
        self._works.append(work)
        index = len(self._works) - 1
        for key in work.keys:
            self._by_key.setdefault(key, index)
        return index

    def _cite(self, span: TextSpan, kind: MarkKind, works: Sequence[int]) -> None:
        words = " ".join(span.of(self._article.text).split())
        self._marks.append(_Mark(span, kind, words, tuple(works)))

    def _learn(self, index: int, text: str) -> None:
        work = self._works[index]
        work.learn_identifiers(text)
        for key in work.keys:
            self._by_key.setdefault(key, index)

    def _read_notes(self) -> None:
        by_note: dict[TextSpan, int | None] = {}
        last: int | None = None
        for mark in self._article.note_marks:
            if mark.note not in by_note:
                entry = ReferenceEntry(mark.note, mark.note.of(self._article.text), None)
                inside = [link.url for link in self._article.links if mark.note.contains(link.span)]
                found = work_in_note(entry, inside, self._works, last)
                last = by_note[mark.note] = self._add(found) if isinstance(found, CitedWork) else found
            index = by_note[mark.note]
            if index is not None:
                self._cite(mark.span, MarkKind.NOTE, [index])

    def _read_numbers(self, by_author: Sequence[AuthorYear]) -> list[NumberMark]:
        labels = {work.label: index for index, work in reversed(list(enumerate(self._works))) if work.label is not None}
        listed = [index for index, work in enumerate(self._works) if work.is_listed and work.label is None]
        if not labels and listed and not any(one.is_plain for one in by_author):
            # a list that lost its numbers on the way: its order is the numbering
            labels = dict(enumerate(listed, start=1))
        marks = find_number_marks(self._article, self._body, labels)
        if not labels and any(link.url.startswith("http") and self._is_on(link, marks) for link in self._article.links):
            return marks  # each number is a link of its own
        for mark in marks:
            works = [
                labels[number] if number in labels else self._missing(mark, number, labels) for number in mark.numbers
            ]
            self._cite(mark.span, MarkKind.NUMBER, works)
        return marks

    def _is_on(self, link: Link, marks: Sequence[NumberMark]) -> bool:
        return any(link.span.overlaps(mark.span) for mark in marks)

    def _missing(self, mark: NumberMark, number: int, labels: dict[int | None, int] | dict[int, int]) -> int:
        key = f"number:{number}"
        if key in self._by_key:
            return self._by_key[key]
        code, what = "reference_missing", "its list of references has no such entry"
        if not labels:  # the whole list is missing: said of each number, but no reason to doubt each claim
            code, what = "no_reference_list", "it has no list of references"
        written = (
            f"{mark.span.of(self._article.text).strip()[0]}{number}"
            if len(mark.numbers) > 1
            else mark.span.of(self._article.text)
        )
        closing = {"[": "]", "(": ")"}.get(written[:1], "")
        written = written if written.endswith(closing) else written + closing
        work = CitedWork(mark.span.start, written, label=number, keys={key})
        work.flags.append(Flag(code, f"The draft cites “{written}”, but {what}."))
        return self._add(work)

    def _read_links(self, numbered: Sequence[NumberMark]) -> None:
        by_number = {mark.span: mark for mark in self._marks if mark.kind is MarkKind.NUMBER}
        for link in self._article.links:
            if not self._is_citing(link):
                continue
            number = next((mark for span, mark in by_number.items() if span.overlaps(link.span)), None)
            if number is not None and len(number.works) == 1:
                self._learn_link(number.works[0], link)
                continue
            self._cite(link.span, MarkKind.LINK, [self._work_of_link(link)])

    def _is_citing(self, link: Link) -> bool:
        if not link.url.lower().startswith(("http://", "https://")) or _NO_WORK.search(link.url):
            return False
        own = self._article.address
        if own and "#" in link.url and address_key(link.url) == address_key(own):
            return False
        return bool(link.span.of(self._body).strip())

    def _learn_link(self, index: int, link: Link) -> None:
        self._works[index].url = self._works[index].url or link.url
        self._works[index].keys.add(address_key(link.url))
        self._learn(index, link.url)

    def _work_of_link(self, link: Link) -> int:
        words = " ".join(link.span.of(self._article.text).split())
        written = link.url if _NUMBER_WORDS.fullmatch(words) or "://" in words else words
        work = CitedWork(link.span.start, written, url=link.url, keys={address_key(link.url)})
        work.learn_identifiers(link.url)
        known = next((self._by_key[key] for key in sorted(work.keys) if key in self._by_key), None)
        if known is None:
            return self._add(work)
        self._learn_link(known, link)
        return known

    def _read_identifiers(self) -> None:
        links = sorted(mark.span for mark in self._marks if mark.kind is MarkKind.LINK)
        last: tuple[int, int] | None = None
        for placed in place_identifiers(self._body):
            one = placed.identifier
            if one.kind not in _WORKS or not one.is_certain or _touches(links, placed.span):
                continue
            key = f"{one.kind}:{one.value}"
            index = self._by_key.get(key)
            if index is None and last is not None and placed.span.start - last[1] <= 12:
                index = last[0]  # "(PMID: 1; doi: 2)" names one work twice
            if index is None:
                index = self._add(CitedWork(placed.span.start, placed.span.of(self._article.text)))
            self._learn(index, placed.span.of(self._article.text))
            self._cite(placed.span, MarkKind.IDENTIFIER, [index])
            last = index, placed.span.end

    def _read_authors(self, found: Sequence[AuthorYear]) -> None:
        index = AuthorIndex(self._works)
        has_list = any(work.is_listed for work in self._works)
        linked = {mark.span: mark.works[0] for mark in self._marks if mark.kind is MarkKind.LINK}
        unsure: list[AuthorYear] = []
        for cited in found:
            if cited.year is None:
                continue
            works = index.exact(cited)
            if works:
                self._cite(cited.span, MarkKind.AUTHOR_YEAR, works)
            elif (on := next((work for span, work in linked.items() if span.overlaps(cited.span)), None)) is not None:
                self._name_work(on, cited)
                index.add(on)
            elif cited.is_plain or index.by_authors(cited):
                unsure.append(cited)
        exactly = {work for mark in self._marks if mark.kind is MarkKind.AUTHOR_YEAR for work in mark.works}
        for cited in unsure:
            self._cite(cited.span, MarkKind.AUTHOR_YEAR, [self._nearest(cited, index, exactly, has_list)])
        for cited in found:
            # a body is cited by its year alone: "(WHO)" explains an abbreviation
            alike = [work for work in index.by_authors(cited) if self._works[work].surnames]
            if cited.year is None and alike:
                only = alike if len(alike) == 1 else self._cited_before(alike, cited.span.start)
                if only:
                    self._cite(cited.span, MarkKind.AUTHOR_YEAR, only)

    def _nearest(self, cited: AuthorYear, index: AuthorIndex, exactly: set[int], has_list: bool) -> int:
        """The work for a citation that no reference fits whole: another year of the only such author, or a new work."""
        same = index.exact(cited)
        if same:
            return same[0]
        alike = [
            work for work in index.by_authors(cited) or index.by_first_author(cited) if self._works[work].is_listed
        ]
        if len(alike) == 1 and alike[0] not in exactly:
            self._say_difference(alike[0], cited)
            return alike[0]
        made = CitedWork(cited.span.start, cited.words)
        self._works.append(made)
        position = len(self._works) - 1
        self._name_work(position, cited)
        index.add(position)
        if has_list:
            message = f"The draft cites “{made.as_written}”, but its list of references has no such entry."
            made.flags.append(Flag("reference_missing", message))
        return position

    def _say_difference(self, index: int, cited: AuthorYear) -> None:
        work = self._works[index]
        if work.year is None or cited.suffix:
            return
        words = cited.words if len(cited.words) < 80 else f"{cited.names[0]}, {cited.year}"
        listed = f"{_name_of(work)} {work.year}" if work.year != cited.year else work.as_written.split(".")[0][:80]
        flag = Flag("reference_mismatch", f"The text says “{words}”; the list of references has {listed}.")
        if flag not in work.flags:
            work.flags.append(flag)

    def _name_work(self, index: int, cited: AuthorYear) -> None:
        work = self._works[index]
        if work.is_listed or work.surnames:
            return
        work.surnames = tuple(plain_name(name) for name in cited.names)
        work.year = work.year or cited.year
        work.suffix = cited.suffix

    def _cited_before(self, alike: Sequence[int], place: int) -> list[int]:
        before = [mark for mark in self._marks if mark.span.start < place and set(mark.works) & set(alike)]
        last = max(before, key=lambda mark: mark.span, default=None)
        return [work for work in last.works if work in alike][:1] if last else []

    def _read_journals(self, studies: Sequence[NamedStudy]) -> None:
        self._marks.sort(key=lambda mark: mark.span)
        starts = [mark.span.start for mark in self._marks]
        alone: list[NamedStudy] = []
        for study in studies:
            work = self._cited_with(study, starts)
            if work is None:
                alone.append(study)
            else:
                self._name_journal(self._works[work], study)
        for study in alone:
            self._cite(study.span, MarkKind.JOURNAL, [self._work_of_journal(study)])

    def _name_journal(self, work: CitedWork, study: NamedStudy) -> None:
        if not work.is_listed or not work.journal_named:
            work.journal_named = study.journal
        elif not may_be_same_journal(work.journal_named, study.journal):
            message = f"The text names {study.journal}; the list of references has {work.journal_named}."
            work.flags.append(Flag("reference_mismatch", message))

    def _cited_with(self, study: NamedStudy, starts: list[int]) -> int | None:
        """The work whose mark stands in the same sentence, the first behind the journal's name before others."""
        unit = self._unit_at(study.span.start)
        if unit is None:
            return None
        span = self._units[unit].span
        first, last = bisect_right(starts, span.start - 1), bisect_right(starts, span.end + 3)
        here = [mark for mark in self._marks[first:last] if len(mark.works) == 1]
        behind = [mark for mark in here if mark.span.end > study.span.end]
        if behind:
            return behind[0].works[0]
        return here[-1].works[0] if here else None

    def _work_of_journal(self, study: NamedStudy) -> int:
        name = plain_journal(study.journal)
        same = [index for index, work in enumerate(self._works) if plain_journal(work.journal_named or "") == name]
        listed = [index for index in same if self._works[index].is_listed]
        if study.is_new:
            if len(listed) == 1:
                return listed[0]
        elif same:
            before = [index for index in same if self._works[index].place < study.span.start]
            return before[-1] if before and not listed else (listed or same)[-1 if before else 0]
        return self._add(CitedWork(study.span.start, study.words, journal_named=study.journal))

    def _unit_at(self, place: int) -> int | None:
        index = bisect_right(self._starts, place) - 1
        return index if index >= 0 and self._units[index].span.end >= place else None

    def _finish(self) -> Citations:
        cited = {index for mark in self._marks for index in mark.works}
        for index, work in enumerate(self._works):
            if work.is_listed and index not in cited:
                work.flags.append(Flag("uncited_reference", "Nothing in the text cites this reference."))
        numbers = _numbers_of(self._works)
        sources = sorted((work.source(numbers[index]) for index, work in enumerate(self._works)), key=_number)
        marks = [
            CitationMark(mark.span, mark.kind, mark.words, tuple(dict.fromkeys(numbers[index] for index in mark.works)))
            for mark in sorted(self._marks, key=lambda mark: mark.span)
        ]
        return Citations(tuple(sources), tuple(marks), tuple(self._units) if sources else ())


def _numbers_of(works: Sequence[CitedWork]) -> dict[int, int]:
    """Number of each work by its index: the list's own numbers where they run from 1 without a gap."""
    in_order = sorted(range(len(works)), key=lambda index: works[index].place)
    labels = [works[index].label for index in in_order if works[index].is_listed]
    if labels and labels == list(range(1, len(labels) + 1)):
        listed = [index for index in in_order if works[index].is_listed]
        in_order = listed + [index for index in in_order if not works[index].is_listed]
    return {index: number for number, index in enumerate(in_order, start=1)}


def _number(source: Source) -> int:
    return source.number


def _name_of(work: CitedWork) -> str:
    head = re.match(r"[^.,;(]{1,60}", work.as_written)
    return head.group().strip() if head else "an entry of that author"


def _touches(spans: Sequence[TextSpan], span: TextSpan) -> bool:
    index = bisect_right(spans, span) - 1
    return any(other.overlaps(span) for other in spans[max(0, index) : index + 2])
