"""What each unit of an article cites: by its own marks, by words that point back, or through the text under it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence

from factcheck_app.analysis.citations import pointing_words as words_that
from factcheck_app.analysis.citations.citation_mark import CitationMark, MarkKind
from factcheck_app.analysis.citations.cited_works import Citations
from factcheck_app.analysis.claims.units import Unit
from factcheck_app.domain.article import BlockKind
from factcheck_app.domain.source import CitationLink

NameOfUnit = Callable[[int], str]
_NEAR_BLOCKS = 2


def citations_of_units(reading: Citations, name_of_unit: NameOfUnit) -> list[tuple[CitationLink, ...]]:
    """For each unit of the reading the sources it leans on, and why.

    `name_of_unit` names a unit by its index ("claim 8", or "the sentence before" where it is none).
    """
    return _UnitReader(reading, name_of_unit).read()


class _UnitReader:
    """Goes over the units once, remembering which study was named last."""

    def __init__(self, reading: Citations, name_of_unit: NameOfUnit) -> None:
        self._units = reading.units
        self._name_of_unit = name_of_unit
        self._sources = {source.number: source for source in reading.sources}
        self._direct = _marks_by_unit(reading)
        self._links: list[tuple[CitationLink, ...]] = [()] * len(self._units)
        self._study: int | None = None  # the unit that named a study last
        self._blocks = _block_places(self._units)
        cited = {number for mark in reading.marks for number in mark.sources}
        self._only_source = len(cited) == 1

    def read(self) -> list[tuple[CitationLink, ...]]:
        for index, unit in enumerate(self._units):
            marks = self._direct.get(index)
            if marks:
                self._links[index] = tuple(_each_once(link for mark in marks for link in _links_of(mark)))
                if self._tells_of_study(index):
                    self._study = index
            elif not unit.is_headline:
                self._links[index] = self._pointing_back(index, unit)
        for index, unit in enumerate(self._units):
            if unit.is_headline and not self._links[index]:
                self._links[index] = self._from_below(index, unit)
        return self._links

    def _tells_of_study(self, index: int) -> bool:
        if words_that.TELLS_OF_STUDY.search(self._units[index].text):
            return True
        numbers = [link.source_number for link in self._links[index]]
        return any(self._is_scholarly(number) for number in numbers)

    def _is_scholarly(self, number: int) -> bool:
        source = self._sources[number]
        return bool(source.doi or source.pmid or source.pmcid or source.pii or source.journal_named or source.year)

    def _pointing_back(self, index: int, unit: Unit) -> tuple[CitationLink, ...]:
        same = words_that.SAME_STUDY.search(unit.text)
        if same is not None:
            return self._from_study(index, same.group(), wherever=True)
        if words_that.NEW_STUDY.search(unit.text):
            self._study = None
            return ()
        if words_that.SOME_STUDIES.search(unit.text):
            return ()
        plural = words_that.THE_STUDIES.search(unit.text)
        if plural is not None:
            return self._from_study(index, plural.group(), several=True)
        the_study = words_that.THE_STUDY.search(unit.text)
        if the_study is not None:
            found = self._from_study(index, the_study.group(), wherever=self._only_source)
            if found:
                return found
        if unit.block.kind is BlockKind.TABLE_ROW:
            return self._from_above_table(index)
        goes_on = words_that.GOES_ON.match(unit.text)
        if goes_on is not None:
            return self._from_before(index, goes_on["words"].strip())
        concludes = words_that.CONCLUDES.search(unit.text)
        is_next = index > 0 and self._blocks[index - 1] == self._blocks[index]
        return self._from_before(index, concludes.group()) if concludes is not None and is_next else ()

    def _from_above_table(self, index: int) -> tuple[CitationLink, ...]:
        """A row leans on what the sentence that brings its table in leans on."""
        above = index - 1
        while above >= 0 and self._units[above].block.kind is BlockKind.TABLE_ROW:
            above -= 1
        if above < 0 or self._units[above].is_headline or self._blocks[index] - self._blocks[above] != index - above:
            return ()
        if words_that.BRINGS_IN_TABLE.search(self._units[above].text) is None:
            return ()
        named = self._name_of_unit(above)
        return tuple(
            CitationLink(link.source_number, f"its table is brought in by {named}, which leans on this source")
            for link in self._links[above]
        )

    def _from_study(
        self, index: int, words: str, *, wherever: bool = False, several: bool = False
    ) -> tuple[CitationLink, ...]:
        study = self._study
        if study is None or not (wherever or self._is_near(study, index)):
            return ()
        numbers = [link.source_number for link in self._links[study]]
        if (len(numbers) > 1) is not several:
            return ()
        named = self._name_of_unit(study)
        whys = [f"“{_short(words)}” points back to source {number} (named in {named})" for number in numbers]
        return tuple(CitationLink(number, why) for number, why in zip(numbers, whys, strict=True))

    def _from_before(self, index: int, words: str) -> tuple[CitationLink, ...]:
        if index == 0 or not self._links[index - 1] or not self._follow_each_other(index - 1, index):
            return ()
        named = self._name_of_unit(index - 1)
        return tuple(
            CitationLink(
                link.source_number, f"“{_short(words)}” leans on {named}, which cites source {link.source_number}"
            )
            for link in self._links[index - 1]
        )

    def _from_below(self, index: int, unit: Unit) -> tuple[CitationLink, ...]:
        """A headline leans on what the text directly under it cites."""
        found: dict[int, CitationLink] = {}
        is_heading = unit.block.kind is BlockKind.HEADING
        title = " ".join(unit.text.split()).rstrip(":.")
        for below in range(index + 1, len(self._units)):
            other = self._units[below]
            if other.is_headline or not (is_heading or other.title.rstrip(":.") == title):
                break
            for link in self._links[below]:
                why = f"the text under this headline leans on source {link.source_number} ({self._name_of_unit(below)})"
                found.setdefault(link.source_number, CitationLink(link.source_number, why))
        return tuple(found.values())

    def _is_near(self, study: int, index: int) -> bool:
        first, second = self._units[study], self._units[index]
        if first.heading != second.heading or first.title != second.title:
            return False
        if self._blocks[study] == self._blocks[index]:
            return True
        items = BlockKind.LIST_ITEM in (first.block.kind, second.block.kind)
        return not items and self._blocks[index] - self._blocks[study] <= _NEAR_BLOCKS

    def _follow_each_other(self, first: int, second: int) -> bool:
        one, other = self._units[first], self._units[second]
        if one.is_headline or one.heading != other.heading or one.title != other.title:
            return False
        if self._blocks[first] == self._blocks[second]:
            return one.block.kind is not BlockKind.TABLE_ROW
        return one.block.kind is BlockKind.PARAGRAPH and other.block.kind is BlockKind.PARAGRAPH


def _marks_by_unit(reading: Citations) -> dict[int, list[CitationMark]]:
    """Marks of each unit; a mark directly behind a unit's stop belongs to it."""
    starts = [unit.span.start for unit in reading.units]
    found: dict[int, list[CitationMark]] = {}
    for mark in reading.marks:
        index = bisect_right(starts, mark.span.start) - 1
        if index >= 0 and mark.span.start <= reading.units[index].span.end + 2:
            found.setdefault(index, []).append(mark)
    return found


def _block_places(units: Sequence[Unit]) -> list[int]:
    places: list[int] = []
    for index, unit in enumerate(units):
        same = index > 0 and units[index - 1].block is unit.block
        places.append((places[-1] if places else 0) + (0 if same else 1))
    return places


def _links_of(mark: CitationMark) -> list[CitationLink]:
    words = _short(mark.words)
    why = {
        MarkKind.LINK: "the link stands in this sentence",
        MarkKind.NUMBER: f"“{words}” stands in this sentence",
        MarkKind.NOTE: f"note {words.strip('[]()')} is called in this sentence",
        MarkKind.AUTHOR_YEAR: f"“{words}” names it in this sentence",
        MarkKind.IDENTIFIER: f"“{words}” stands in this sentence",
        MarkKind.JOURNAL: f"“{words}” names it by its journal",
    }[mark.kind]
    return [CitationLink(number, why) for number in mark.sources]


def _each_once(links: Iterable[CitationLink]) -> list[CitationLink]:
    found: dict[int, CitationLink] = {}
    for link in links:
        found.setdefault(link.source_number, link)
    return list(found.values())


def _short(words: str) -> str:
    return words if len(words) <= 90 else words[:87].rstrip() + "…"
