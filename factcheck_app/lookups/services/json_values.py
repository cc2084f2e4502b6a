"""Values out of JSON as services write it: anything may be missing, null, or one where many were promised."""

from __future__ import annotations

import re

# half of a character that no text may hold, and what no database takes
_BROKEN = re.compile("[\ud800-\udfff\x00]")


def child(value: object, *path: str) -> object:
    """What stands at the end of the path; None where any step is missing."""
    for step in path:
        value = value.get(step) if isinstance(value, dict) else None
    return value


def items(value: object) -> list[object]:
    """A list as it is, one value as a list of one, nothing as none."""
    if isinstance(value, list):
        return value
    return [] if value is None else [value]


def rows(value: object) -> list[dict[str, object]]:
    """The objects of a list, or one object as a list of one."""
    return [item for item in items(value) if isinstance(item, dict)]


def text(value: object) -> str:
    """A string or number as trimmed text that can be stored; the first such of a list; else empty."""
    if isinstance(value, list):
        # never deeper: an answer may be nested as deep as Python can go
        return next((found for found in map(_scalar, value) if found), "")
    return _scalar(value)


def texts(value: object) -> tuple[str, ...]:
    """Each text of a list, or one text, without repetitions and empty ones."""
    return tuple(dict.fromkeys(found for found in map(_scalar, items(value)) if found))


def whole_number(value: object) -> int | None:
    """A whole number, also where it is written as text."""
    written = text(value)
    return int(written) if re.fullmatch(r"-?\d{1,9}", written, re.ASCII) else None


def truth(value: object) -> bool | None:
    """True or False, also as "Y" and "N"; None where nothing is said."""
    if isinstance(value, bool):
        return value
    return {"y": True, "yes": True, "true": True, "n": False, "no": False, "false": False}.get(text(value).lower())


def _scalar(value: object) -> str:
    if isinstance(value, str):
        return _BROKEN.sub("\ufffd", value).strip()
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return str(value) if is_number else ""
