"""Which works of one draft are those of another, by their identifiers, their address, or how they are written."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck_app.analysis.citations.cited_work import address_key
from factcheck_app.domain.source import Source

# fewer letters ("here", "this study") do not name a work
_FEWEST_LETTERS = 12


def match_sources(old: Sequence[Source], new: Sequence[Source]) -> dict[int, int]:
    """Numbers of the new draft's sources to those of the old draft's, each at most once.

    Identifiers decide: sources that have one of the same kind and differ in it are two works, however alike they are
    written.
    """
    found: dict[int, int] = {}
    taken: set[int] = set()
    for strength in range(3):
        keys: dict[str, Source] = {}
        for source in old:
            for rank, key in _keys(source):
                if rank == strength and source.number not in taken:
                    keys.setdefault(key, source)
        for source in new:
            if source.number in found:
                continue
            same = (keys[key] for rank, key in _keys(source) if rank == strength and key in keys)
            partner = next((s for s in same if s.number not in taken and not _are_two(s, source)), None)
            if partner is not None:
                found[source.number] = partner.number
                taken.add(partner.number)
    return found


def _keys(source: Source) -> Iterator[tuple[int, str]]:
    """What a source is known by, with 0 for identifiers, 1 for addresses, 2 for words."""
    for name, value in _identifiers(source).items():
        yield 0, f"{name}:{value}"
    if source.url:
        yield 1, f"url:{address_key(source.url)}"
    if source.title and source.year:
        yield 2, f"title:{_letters(source.title)}:{source.year}"
    letters = _letters(source.as_written)
    if len(letters) >= _FEWEST_LETTERS:
        yield 2, f"written:{letters}"


def _identifiers(source: Source) -> dict[str, str]:
    named = {"doi": source.doi, "pmid": source.pmid, "pmcid": source.pmcid, "pii": source.pii}
    return {name: value.lower() for name, value in named.items() if value}


def _are_two(one: Source, other: Source) -> bool:
    mine, theirs = _identifiers(one), _identifiers(other)
    shared = mine.keys() & theirs.keys()
    if shared:
        return all(mine[name] != theirs[name] for name in shared)
    has_two_addresses = bool(one.url and other.url) and address_key(one.url or "") != address_key(other.url or "")
    return has_two_addresses and not (mine or theirs)


def _letters(words: str) -> str:
    return re.sub(r"[\W_]", "", words.casefold())
