"""Titles that the text gives to a work it cites, beside the title in the list of references."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from factcheck_app.analysis.claims.units import Unit
from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.domain.signal import Flag
from factcheck_app.domain.source import Source

_TITLED = LazyPattern(
    r"""\b(?:titled|entitled|under\sthe\stitle|called),?\s[“"‘'](?P<title>[^”"’]{12,300})[”"’']""",
    re.IGNORECASE | re.VERBOSE,
)
# as many of the shorter title's words must stand in the longer one for both to be one title
_ENOUGH = 0.8


def units_with_titles(units: Iterable[Unit]) -> list[Unit]:
    """Those that give the title of a work, as few do."""
    return [unit for unit in units if _TITLED.search(unit.text)]


def title_mismatch(source: Source, units: Sequence[Unit]) -> Flag | None:
    """A flag where a sentence that names this source alone gives it another title than its reference has."""
    if not source.title:
        return None
    for unit in units:
        is_named = any(unit.span.contains(span) for span in source.mentions)
        found = _TITLED.search(unit.text) if is_named else None
        if found is not None and not _is_one_title(found["title"], source.title):
            said, listed = (" ".join(title.split()).rstrip(".,") for title in (found["title"], source.title))
            return Flag("reference_mismatch", f"The text gives the title “{said}”; the reference has “{listed}”.")
    return None


def _is_one_title(said: str, listed: str) -> bool:
    some, others = sorted((_words(said), _words(listed)), key=len)
    return not some or len(some & others) >= _ENOUGH * len(some)


def _words(title: str) -> set[str]:
    return set(re.findall(r"\w{3,}", title.lower()))
