"""How a stored locator is read: "Rush_AmJPsychiatry_2006/p1914/para1" is shown as "Rush 2006 · p. 1914, para 1"."""

from __future__ import annotations

import re

_LOCATOR = re.compile(r"([^/]+)(?:/p(\d+))?(?:/(heading|para|row)(\d*))?")
_YEAR = re.compile(r"\d{4}[a-z]?")
# "EzquerraRomano" was two words before it became part of a locator; "McDonald" and "MacArthur" were one
_JOINT = re.compile(r"(?<=\bSource)(?=\d)|(?<=[^\W\d_A-Z])(?<!\bMc)(?<!\bMac)(?=[A-Z])")
_PLACES = {"para": "para {number}", "row": "row {number} of the tables", "heading": "a heading"}


def locator_words(locator: str) -> str:
    """Author and year, then page and paragraph; a locator of another shape stands as it is.

    The name of the journal is left out: the source's number and title stand beside it.
    """
    found = _LOCATOR.fullmatch(locator)
    if found is None:
        return locator
    name, page, kind, number = found.groups()
    place = [f"p. {page}"] if page else []
    if kind:
        place.append(_PLACES[kind].format(number=number) if number or kind == "heading" else kind)
    return " · ".join(part for part in (_name_words(name), ", ".join(place)) if part)


def _name_words(name: str) -> str:
    parts = name.split("_")
    if len(parts) == 3 and _YEAR.fullmatch(parts[2]):
        parts = [parts[0], parts[2]]
    return " ".join(_JOINT.sub(" ", part) for part in parts if part) or name
