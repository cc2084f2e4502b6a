"""List marks as Word shows them: each list counts its levels as its paragraphs come by."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lxml.etree import _Element

from factcheck_app.readers.docx.names import child, is_on, number, tags_of, value

BULLET = "–"
_LEVELS = 9
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
    (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Level:
    start: int
    form: str
    text: str
    is_legal: bool
    restart: int | None
    style: str


class Numbering:
    """The lists of one document; it remembers how far each has counted."""

    def __init__(self, root: _Element | None) -> None:
        self._abstract: dict[int, _Element] = {}
        self._lists: dict[int, _Element] = {}
        self._by_style: dict[str, int] = {}
        for element in [] if root is None else root.iterchildren(*tags_of("w:abstractNum")):
            abstract_id = number(element, "w:abstractNumId")
            if abstract_id is not None:
                self._abstract[abstract_id] = element
                name = value(child(element, "w:styleLink"))
                if name:
                    self._by_style[name] = abstract_id
        for element in [] if root is None else root.iterchildren(*tags_of("w:num")):
            list_id = number(element, "w:numId")
            if list_id is not None:
                self._lists[list_id] = element
        self._levels: dict[int, dict[int, _Level]] = {}
        self._counts: dict[int, list[int | None]] = {}
        self._begun: set[tuple[int, int]] = set()

    def level_of_style(self, list_id: int, style_id: str) -> int:
        """The level that is tied to a paragraph style, 0 where none is."""
        levels = self._levels_of(list_id)
        return next((at for at, level in levels.items() if level.style and level.style == style_id), 0)

    def next_mark(self, list_id: int, at: int) -> str | None:
        """The mark of the next paragraph on level `at` (from 0); None where it shows none or there is no such list."""
        levels = self._levels_of(list_id)
        at = max(0, min(at, _LEVELS - 1))
        level = levels.get(at)
        if level is None:
            return None
        counts = self._counts.setdefault(self._abstract_id(list_id), [None] * _LEVELS)
        self._begin(list_id, at, counts)
        counts[at] = level.start if counts[at] is None else (counts[at] or 0) + 1
        for below in range(at + 1, _LEVELS):
            lower = levels.get(below)
            if lower is None or lower.restart is None or at < lower.restart:
                counts[below] = None
        if level.form == "bullet":
            return BULLET if level.text else None
        shown = re.sub(r"%(\d)", lambda found: _shown(levels, counts, int(found[1]) - 1, level.is_legal), level.text)
        return shown.strip() or None

    def _begin(self, list_id: int, at: int, counts: list[int | None]) -> None:
        """The first paragraph of a list that says where to begin begins there."""
        if (list_id, at) in self._begun:
            return
        self._begun.add((list_id, at))
        if any(
            number(override, "w:ilvl") == at and child(override, "w:startOverride") is not None
            for override in self._lists[list_id].iterchildren(*tags_of("w:lvlOverride"))
        ):
            counts[at] = None

    def _abstract_id(self, list_id: int) -> int:
        found = number(child(self._lists.get(list_id), "w:abstractNumId"))
        link = value(child(self._abstract.get(found if found is not None else -1), "w:numStyleLink"))
        if link and link in self._by_style:
            return self._by_style[link]
        return found if found is not None else -1

    def _levels_of(self, list_id: int) -> dict[int, _Level]:
        if list_id not in self._levels:
            levels = _levels_in(self._abstract.get(self._abstract_id(list_id)))
            element = self._lists.get(list_id)
            for override in [] if element is None else element.iterchildren(*tags_of("w:lvlOverride")):
                at = number(override, "w:ilvl")
                levels.update(_levels_in(override))
                start = number(child(override, "w:startOverride"))
                if at in levels and start is not None:
                    old = levels[at]
                    levels[at] = _Level(start, old.form, old.text, old.is_legal, old.restart, old.style)
            self._levels[list_id] = levels
        return self._levels[list_id]


def _levels_in(element: _Element | None) -> dict[int, _Level]:
    levels = {}
    for level in [] if element is None else element.iterchildren(*tags_of("w:lvl")):
        start = number(child(level, "w:start"))
        levels[number(level, "w:ilvl") or 0] = _Level(
            start=1 if start is None else start,
            form=value(child(level, "w:numFmt")) or "decimal",
            text=value(child(level, "w:lvlText")) or "",
            is_legal=bool(is_on(child(level, "w:isLgl"))),
            restart=number(child(level, "w:lvlRestart")),
            style=value(child(level, "w:pStyle")) or "",
        )
    return levels


def _shown(levels: dict[int, _Level], counts: list[int | None], at: int, is_legal: bool) -> str:
    level = levels.get(at)
    if level is None or not 0 <= at < _LEVELS:
        return ""
    count = counts[at]
    return numeral(level.start if count is None else count, "decimal" if is_legal else level.form)


def numeral(count: int, form: str) -> str:
    """A count in a number format of Word ("lowerRoman", "upperLetter", ...); decimal in one it does not know."""
    if form in {"lowerLetter", "upperLetter"} and 0 < count <= 26 * 20:
        text = chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1)
    elif form in {"lowerRoman", "upperRoman"} and 0 < count < 5000:
        text = _roman(count)
    elif form == "decimalZero":
        return f"{count:02d}"
    elif form == "ordinal":
        return f"{count}{_ordinal_ending(count)}"
    elif form == "none":
        return ""
    else:
        return str(count)
    return text.upper() if form.startswith("upper") else text


def _roman(count: int) -> str:
    text = ""
    for step, letters in _ROMAN:
        text += letters * (count // step)
        count %= step
    return text


def _ordinal_ending(count: int) -> str:
    if 10 < count % 100 < 14:
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(count % 10, "th")
