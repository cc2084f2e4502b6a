"""The shipped table of journals: by ISSN, and by exact title or abbreviation."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from copy import copy
from functools import cache
from types import MappingProxyType

from factcheck_app.domain.check_digits import hyphened_issn
from factcheck_app.resource_files import resource_path

_FILES = ("more_journals.tsv", "journals_by_issn.tsv")  # the first has the titles as they are cited
_STEMS = "doi_stems.tsv"
_WORD = re.compile(r"\w+")
_IN_BRACKETS = re.compile(r"\s*\([^()]*\)\s*$")


class JournalTable:
    """Journals known offline. A name that is not in it is unknown: names are never matched by likeness."""

    def __init__(self, rows: Iterable[tuple[str, str, str]], stems: Mapping[str, str] = MappingProxyType({})) -> None:
        """Rows of title, abbreviations parted by "|" and ISSNs parted by blanks; `stems` begin a journal's DOIs."""
        self._stems = tuple(stems.items())
        self._titles: dict[str, str] = {}
        self._siblings: dict[str, frozenset[str]] = {}
        self._by_name: dict[str, frozenset[str]] = {}
        self._abbreviations: dict[str, str] = {}
        shortened: dict[str, frozenset[str]] = {}
        for title, abbreviations, issns in rows:
            ours = frozenset(issns.split())
            for issn in ours:
                self._titles.setdefault(issn, title)
                self._siblings[issn] = self._siblings.get(issn, frozenset()) | ours
            short_name = next((name for name in abbreviations.split("|") if " " in name), "")
            if short_name:
                self._abbreviations.setdefault(normalised(title), short_name)
            for name in {title, _without_brackets(title), *abbreviations.split("|")} - {""}:
                key = normalised(name)
                if key:
                    self._by_name[key] = self._by_name.get(key, frozenset()) | ours
            if ":" in title:
                short = normalised(title.split(":")[0])
                shortened[short] = shortened.get(short, frozenset()) | ours
        # a title without its subtitle counts only where no journal has that name whole
        self._by_name = shortened | self._by_name

    @staticmethod
    @cache
    def load() -> JournalTable:
        """The table of `resources/journals`, read once."""
        rows = [(title, names, issns) for name in _FILES for title, names, issns in _cells(name)]
        return JournalTable(rows, dict(_cells(_STEMS)))

    def also(self, title: str, issns: Iterable[str]) -> JournalTable:
        """The same table with one more journal."""
        wider = copy(self)
        ours = frozenset(map(hyphened_issn, issns))
        wider._titles = {**dict.fromkeys(ours, title), **self._titles}
        wider._siblings = {**self._siblings, **{issn: ours | self.issns_with(issn) for issn in ours}}
        key = normalised(title)
        wider._by_name = {**self._by_name, key: self._by_name.get(key, frozenset()) | ours} if key else self._by_name
        return wider

    def title_of(self, issn: str) -> str | None:
        """The journal's title, None where the ISSN is not in the table."""
        return self._titles.get(hyphened_issn(issn))

    def abbreviation_of(self, title: str) -> str | None:
        """The journal's abbreviation of several words ("Am J Psychiatry"); None where the table has none."""
        return self._abbreviations.get(normalised(title))

    def issns_with(self, issn: str) -> frozenset[str]:
        """Every ISSN of the journal that has this one; empty where it is not in the table."""
        return self._siblings.get(hyphened_issn(issn), frozenset())

    def issn_of_doi(self, doi: str) -> str | None:
        """The ISSN of the journal whose DOIs begin like this one; None where that is not known."""
        lower = doi.lower()
        return next((issn for stem, issn in self._stems if lower.startswith(stem)), None)

    def issns_of(self, name: str) -> frozenset[str]:
        """ISSNs of the journals of this title or abbreviation; empty where the name is unknown."""
        whole = self._by_name.get(normalised(name))
        if whole is not None:
            return whole
        return self._by_name.get(normalised(name.split(":")[0]), frozenset()) if ":" in name else frozenset()


def _without_brackets(title: str) -> str:
    """ "JAMA (The Journal of ...)" as "JAMA"."""
    return _IN_BRACKETS.sub("", title) if title.endswith(")") else title


def _cells(file_name: str) -> Iterator[list[str]]:
    lines = resource_path("journals", file_name).read_text(encoding="utf-8").splitlines()
    return (line.split("\t") for line in lines[1:])


def normalised(name: str) -> str:
    """A journal's name without case, accents, punctuation and a leading article; "&" is "and"."""
    plain = name
    if not name.isascii():
        plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    words = _WORD.findall(plain.casefold().replace("&", " and "))
    if len(words) > 1 and words[0] == "the":
        words = words[1:]
    return " ".join(words)
