"""The same work under two numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck_app.domain.signal import Flag
from factcheck_app.domain.source import Source

_FEWEST_LETTERS = 25


def duplicate_flags(sources: Sequence[Source]) -> dict[int, Flag]:
    """A flag for the later number of each work that is listed twice, by source number."""
    first: dict[str, int] = {}
    found: dict[int, Flag] = {}
    for source in sources:
        for key, words in _keys(source):
            earlier = first.setdefault(key, source.number)
            if earlier != source.number and source.number not in found:
                message = f"This is source {earlier} again: {words}."
                found[source.number] = Flag("duplicate_source", message)
    return found


def _keys(source: Source) -> Iterator[tuple[str, str]]:
    # the DOI of the record, where the draft gives an earlier one of the same work
    recorded = source.work.doi if source.work is not None else None
    ours = (("DOI", source.doi), ("DOI", recorded), ("PMID", source.pmid), ("PMCID", source.pmcid), ("PII", source.pii))
    for name, value in dict.fromkeys(ours):
        if value:
            yield f"{name}:{value.lower()}", f"both have the {name} {value}"
    if source.title:
        letters = re.sub(r"[\W_]", "", source.title.casefold())
        if len(letters) >= _FEWEST_LETTERS and source.year:
            yield f"title:{letters}:{source.year}", "both have the same title and year"
    elif not (source.doi or source.pmid or source.pii):
        letters = re.sub(r"[\W_]", "", source.as_written.casefold())
        if len(letters) >= _FEWEST_LETTERS:
            yield f"written:{letters}", "both are written alike"
