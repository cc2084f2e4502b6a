"""Footnotes and endnotes that name works: a reference of their own, "Ibid.", or a short form of an earlier one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck_app.analysis.citations.cited_work import CitedWork, work_of_entry
from factcheck_app.analysis.citations.reference_list import ReferenceEntry, looks_like_reference
from factcheck_app.analysis.words.lazy_pattern import LazyPattern

_IBID = LazyPattern(r"\W*(?:see )?ibid(?:em)?\b", re.IGNORECASE)
_SHORT_FORM = LazyPattern(
    r"^\W*(?:see )?(?P<name>[^\W\d_][\w'’ -]{1,40}?),? (?:[“\"*_](?P<title>[^”\"*_]{4,120}?)[,.]?[”\"*_]|"
    r"op\. ?cit|supra)",
    re.IGNORECASE,
)


def work_in_note(
    entry: ReferenceEntry, urls: Sequence[str], works: Sequence[CitedWork], last: int | None
) -> int | CitedWork | None:
    """The index of a known work, a new work, or None where the note only explains.

    `last` is the work of the note before.
    """
    if _IBID.match(entry.text):
        return last
    work = work_of_entry(entry, urls)
    for index, known in enumerate(works):
        if work.keys & known.keys or _is_short_form(entry.text, work, known):
            return index
    if looks_like_reference(entry.text) and (work.surnames or work.keys or work.title or work.journal_named):
        return work
    return None


def _is_short_form(text: str, work: CitedWork, known: CitedWork) -> bool:
    if work.surnames and known.surnames and work.surnames[0] == known.surnames[0] and work.title and known.title:
        return work.title.casefold() == known.title.casefold()
    short = _SHORT_FORM.match(text)
    if short is None or not known.surnames or known.surnames[0] not in short["name"].casefold():
        return False
    return not short["title"] or (known.title or "").casefold().startswith(short["title"].casefold().rstrip(" ,."))
