"""Which works of an article a citation by author means."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from factcheck_app.analysis.citations.author_year_citations import AuthorYear
from factcheck_app.analysis.citations.body_names import bare_name, names_of_body
from factcheck_app.analysis.citations.cited_work import CitedWork
from factcheck_app.analysis.citations.reference_authors import plain_name


class AuthorIndex:
    """Works by their first author's surname, or by the body that wrote them, also by its initials."""

    def __init__(self, works: Sequence[CitedWork]) -> None:
        self._works = works
        self._by_name: defaultdict[str, list[int]] = defaultdict(list)
        for index in range(len(works)):
            self.add(index)

    def add(self, index: int) -> None:
        """Take in a work that came later."""
        work = self._works[index]
        for name in dict.fromkeys(_names_of(work)):
            self._by_name[name].append(index)

    def exact(self, cited: AuthorYear) -> list[int]:
        """Works of these authors and this year; several only where nothing in the text tells them apart."""
        fitting = [index for index in self.by_authors(cited) if self._works[index].year == cited.year]
        if cited.suffix:
            lettered = [index for index in fitting if self._works[index].suffix == cited.suffix]
            return lettered or ([] if any(self._works[index].suffix for index in fitting) else fitting)
        if len(fitting) > 1:
            fitting = self._by_number_of_authors(cited, fitting) or fitting
        return fitting

    def by_authors(self, cited: AuthorYear) -> list[int]:
        """Works of these authors, whatever the year."""
        names = [plain_name(name) for name in cited.names]
        for first in range(len(names)):  # "Earlier, Smith and Jones (2019)": the first word may be the sentence's
            found = self._called(names[first])
            fitting = [index for index in found if _second_fits(self._works[index], names[first + 1 :])]
            if fitting:
                return fitting
        return []

    def by_first_author(self, cited: AuthorYear) -> list[int]:
        """Works of this first author and year, whoever wrote with them."""
        found = self._called(plain_name(cited.names[0]))
        return [index for index in found if self._works[index].year == cited.year]

    def _called(self, name: str) -> list[int]:
        found = self._by_name.get(name, []) if name else []
        if found or " " not in name:
            return found
        # a body is cited with and without "Collaboration" or "Study Group"
        bare = self._by_name.get(bare_name(name), [])
        return [index for index in bare if not self._works[index].surnames]

    def _by_number_of_authors(self, cited: AuthorYear, found: list[int]) -> list[int]:
        def fits(work: CitedWork) -> bool:
            count = len(work.surnames)
            return count > len(cited.names) if cited.others else count == len(cited.names)

        return [index for index in found if fits(self._works[index])]


def _names_of(work: CitedWork) -> list[str]:
    if work.surnames:
        return [work.surnames[0]]
    return names_of_body(work.group) if work.group else []


def _second_fits(work: CitedWork, later: Sequence[str]) -> bool:
    return not later or len(work.surnames) < 2 or all(name in work.surnames for name in later)
